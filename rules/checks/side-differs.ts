/** Somebody takes one side on a step here, and the other there, in whatever way: by word, motion, vote or judgement. */
import { derived } from '../compare/identity/derived.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { commonHolder, keysOfHolder, oneRole } from '../compare/stands/holders.js';
import { ownsNow, type Side, sideOf } from '../compare/stands/sides.js';
import { isUndoing } from '../compare/stands/undoing.js';
import { someVoted } from '../compare/stands/voters.js';
import { wording } from '../compare/stands/attitude.js';
import { scopedApart, spotsApart } from '../compare/scope/set-apart.js';
import { otherTime, thenAndNow } from '../compare/times/moments.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { canonical } from '../compare/words/words.js';
import { akin } from '../compare/words/akin.js';
import { inReadersWords } from '../compare/identity/about.js';
import { span } from '../compare/words/phrases.js';
import { OWNED_CHANGE } from '../words/attitudes.js';
import { areMany } from '../compare/doers/one-doer-acts.js';
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { sideExamples } from './examples/side-differs.js';

export const sideDiffers: PairRule = {
  id: 'side-differs',
  revision: 1,
  type: 'position-change',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Somebody moves, backs or praises a step here, and opposes it or calls it wrong there.',
  doesNotCover: 'A change of mind that is owned to, stands at two stated times, and two who share a name.',
  keys: (claim) => {
    const side = sideOf(claim);
    if (!side) return [];
    const { attribution } = claim.claim;
    const role = side.holder?.head ?? attribution.at(-1)?.role?.split(' ').at(-1);
    return [...keysOfHolder(claim, side), ...(role ? [role.toLowerCase()] : [])];
  },
  sides: (claim) => {
    const side = sideOf(claim);
    return side && { is: [String(side.sign)], meets: [String(-side.sign)] };
  },
  check,
  examples: sideExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second) || isPartial(first) || isPartial(second)) return null;
  const [a, b] = [sideOf(first), sideOf(second)];
  if (!a || !b || a.sign === b.sign || someVoted(first) || someVoted(second)) return null;
  const holder = commonHolder(first, a, second, b) ?? oneRole(first, a, second, b);
  const step = holder === null ? null : oneStep(a, b);
  if (
    holder === null ||
    step === null ||
    [a, b].some(({ holder }) => holder !== null && isAnyOf(holder)) ||
    [first, second].some(isOwned)
  )
    return null;
  const apart = scopedApart(first, second) ?? spotsApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const turned = thenAndNow(first, second) || ownsNow(first, second) || ownsNow(second, first);
  if (turned || otherTime(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two are of two different times.' };
  const [here, there] = a.sign > 0 ? ['for', 'against'] : ['against', 'for'];
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `${holder}: ${here} it here, ${there} it there.`,
    because: [
      `Both give the side that one and the same took on one step: they share ${inReadersWords(first, step.map(canonical))}.`,
      'Neither says that it was at another time, or that it has changed.',
    ],
    resolveBy: 'Look up the minutes, or ask for the stand in writing, with its date.',
  };
}

/** "Critics": those of one paper need not be those of the other. */
const isAnyOf = (holder: Term): boolean => !holder.pronoun && areMany(holder);

const OWNED = new RegExp(OWNED_CHANGE);
const isOwned = (one: CaseClaim): boolean => OWNED.test(wording(one));

/** The words of the first that both have, where all of the one that says less are among those of the other; null for two steps. */
function oneStep(x: Side, y: Side): string[] | null {
  const [a, b] = [x.words, y.words];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const rest = [...many].filter((word) => ![...few].some((other) => isOne(word, other)));
  const all = [...few].every((word) => [...many].some((other) => isOne(word, other)));
  if (!isAmong(x.head, b) || !isAmong(y.head, a)) return null;
  if (
    !all ||
    rest.length > 2 ||
    (few.size === 1 && rest.length > 1) ||
    rest.some((word) => isUndoing(canonical(word)))
  )
    return null;
  return [...a].filter((word) => [...b].some((other) => isOne(word, other)));
}

const isAmong = (head: string | null, words: ReadonlySet<string>): boolean =>
  head === null || [...words].some((word) => isOne(word, head));

const isOne = (a: string, b: string): boolean => akin(a, b) || derived(a, b);
