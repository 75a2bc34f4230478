/** A step that a body has ruled out here; there the same body is still weighing it. */
import { oneThing } from '../compare/identity/ground.js';
import { namesDiffer } from '../compare/identity/names.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import { heldApart } from '../compare/scope/restricted-apart.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { bodiesDiffer, isWeighed, WEIGHING } from '../compare/stands/weighing.js';
import { isWhileBetween, otherTime } from '../compare/times/moments.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { onceOf } from '../compare/words/once.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

export const stepRuledOut: PairRule = {
  id: 'step-ruled-out',
  revision: 2,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place says that a body has ruled a step out or is not considering it, another that the same body is weighing it.',
  doesNotCover: 'Plans and promises, steps told in other words, and a step of which only a part is weighed.',
  keys: (claim) => (sides(claim) ? [...stepOf(claim)].flatMap(akinKeys) : []),
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'ruled out, and being considered',
        documents: [
          { text: 'The council has ruled out closing the baths. It was wet.' },
          { text: 'The council is considering closing the baths, the swimming club said. It was dry.' },
        ],
        message: 'One place has the step ruled out, in the other it is being weighed.',
        quoted: [
          'The council has ruled out closing the baths',
          'The council is considering closing the baths',
        ],
      },
      {
        shows: 'considered and not considered, with a noun for the step',
        documents: [
          { text: 'The shipyard is considering a sale of the dry dock. It builds ferries.' },
          { text: 'The shipyard is not considering a sale of the dry dock. It had a poor year.' },
        ],
        message: 'One place has the step ruled out, in the other it is being weighed.',
        quoted: [
          'The shipyard is considering a sale of the dry dock',
          'The shipyard is not considering a sale of the dry dock',
        ],
      },
    ],
    silent: [
      {
        shows: 'another step',
        documents: [
          { text: 'The council has ruled out closing the baths. It was wet.' },
          { text: 'The council is considering closing the bridge. It was dry.' },
        ],
      },
      {
        shows: 'a part of it is weighed',
        documents: [
          { text: 'The council has ruled out closing the baths. It was wet.' },
          { text: 'The council is considering closing the baths to schools on Mondays. It was dry.' },
        ],
      },
      {
        shows: 'another body',
        documents: [
          { text: 'The council has ruled out closing the baths. It was wet.' },
          { text: 'The trust is considering closing the baths. It was dry.' },
        ],
      },
      {
        shows: 'what was weighed before it was ruled out',
        documents: [
          { text: 'The council has ruled out closing the baths. It was wet.' },
          { text: 'The council was considering closing the baths. It was dry.' },
        ],
      },
      {
        shows: 'ruled out for this year',
        documents: [
          { text: 'The council has ruled out closing the baths this year. It was wet.' },
          { text: 'The council is considering closing the baths. It was dry.' },
        ],
      },
      {
        shows: 'two months between the papers',
        documents: [
          { text: 'The council is considering closing the baths. It was dry.', published: '2013-05-02' },
          { text: 'The council has ruled out closing the baths. It was wet.', published: '2013-07-04' },
        ],
      },
      {
        shows: 'not ruled out',
        documents: [
          { text: 'The council has not ruled out closing the baths. It was wet.' },
          { text: 'The council is considering closing the baths. It was dry.' },
        ],
      },
    ],
  },
};

function sides(claim: CaseClaim): Sides | null {
  if (isWeighedNow(claim)) return { is: ['weighed'], meets: ['ruled out'] };
  return isRuledOut(claim) ? { is: ['ruled out'], meets: ['weighed'] } : null;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!sides(first) || !sides(second) || isWeighedNow(first) === isWeighedNow(second)) return null;
  if (oneBreath(first, second) || namesDiffer(first, second) || bodiesDiffer(first, second)) return null;
  const [a, b] = [first.claim.frame.agent, second.claim.frame.agent];
  if (!oneThing(a, b) || !sameStep(first, second)) return null;
  if (otherTime(first, second) || heldForATime(first, second)) return OF_OTHER_TIMES;
  if (isWhileBetween(first, second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'It may have been decided between the two papers.',
    };
  const apart = scopedApart(first, second) ?? heldApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One place has the step ruled out, in the other it is being weighed.',
    because: [
      'Both speak of one step of one body, and neither names another time.',
      'What is ruled out is no longer weighed; unless its mind was changed between the two, one of them is wrong.',
    ],
    resolveBy: 'Ask the body what it has decided, and when.',
  };
}

/** "Has ruled out closing the baths this year": it may be weighed for the next. */
const heldForATime = (a: CaseClaim, b: CaseClaim): boolean =>
  [a, b].some((one) => isRuledOut(one) && one.claim.times.length > 0);

const isWeighedNow = (one: CaseClaim): boolean => isWeighed(one) && one.claim.frame.tense !== 'past';

/** "Has ruled out", "is not considering", "decided against"; not "has not ruled out". */
function isRuledOut({ claim: { polarity, operators } }: CaseClaim): boolean {
  const kinds = operators.map(({ kind }) => kind);
  if (polarity !== 'negative' || kinds.includes('condition')) return false;
  if (operators.some(({ kind, text }) => kind === 'plan' && /\bagainst$/i.test(text))) return true;
  return kinds.includes('rule-out') || (kinds.includes('not') && kinds.some((kind) => WEIGHING.has(kind)));
}

/** The telling words behind the operators: what is to be done, and to what. */
const stepOf = onceOf(({ claim }): ReadonlySet<string> => {
  const from = Math.max(...claim.operators.map(({ end }) => end)) - claim.quote.start;
  return tellingWords(claim.quote.exact.slice(from).match(/\p{L}+/gu) ?? []);
});

/** Each word of the one is among the other's: what is added may leave a part that is not ruled out. */
function sameStep(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [[...stepOf(first)], [...stepOf(second)]];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.some((other) => akin(word, other)));
  return a.length > 0 && within(a, b) && within(b, a);
}
