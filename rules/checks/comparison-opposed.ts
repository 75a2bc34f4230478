/** One thing told as more, and as less, than it was or than one and the same standard. */
import type { Term, Time } from '../../model/claim.js';
import { akinKeys } from '../compare/words/akin.js';
import { ground, oneThing } from '../compare/identity/ground.js';
import { inCommon } from '../compare/identity/about.js';
import { movedInPart } from '../compare/figures/narrowed-figures.js';
import { namesDiffer } from '../compare/identity/names.js';
import { nested } from '../compare/identity/times.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { areNews, knownTo } from '../compare/scope/known-to.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { oneStandard, withoutStandard, type Standard } from '../compare/turns/compared.js';
import { moveOf, type Move } from '../compare/turns/moves.js';
import { measuredNames, nounOfMoved, oneMeasured } from '../compare/turns/trend.js';
import { inSentence, span } from '../compare/words/phrases.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { comparisonExamples } from './examples/comparison-opposed.js';

export const comparisonOpposed: PairRule = {
  id: 'comparison-opposed',
  revision: 1,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place has more of a thing than before or than a standard, the other less.',
  doesNotCover: 'Two standards or periods, a part and its whole, and “more” with nothing held against it.',
  keys: (claim) =>
    (moveOf(claim)?.things ?? []).flatMap((thing) => [
      ...akinKeys(nounOfMoved(thing)),
      ...measuredNames(thing),
    ]),
  sides: (claim) => {
    const move = isTold(claim) ? moveOf(claim) : null;
    return move && { is: [String(move.sign)], meets: [String(-move.sign)] };
  },
  check,
  examples: comparisonExamples,
};

const isTold = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'positive' && /^(?:asserted|planned|predicted)$/.test(claim.modality);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second) || !isTold(first) || !isTold(second)) return null;
  const [a, b] = [moveOf(first), moveOf(second)];
  if (!a || !b || a.sign === b.sign || !(a.compared || b.compared)) return null;
  if (!oneStandard(a.standard, b.standard) || isLongAgo(first, a, b) || isLongAgo(second, b, a)) return null;
  const [thing, other] = movedInBoth(a, b) ?? [];
  if (!thing || !other || !deedsMeet(first, a, second, b) || namesDiffer(first, second)) return null;
  if (!ofOne(first, thing, second, other)) return null;
  const [x, y] = [withoutStandard(first), withoutStandard(second)];
  const apart = scopedApart(x, y, standardWords(a.standard, b.standard)) ?? movedInPart(x, y);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(x, y) || changedSince(x, y) || nested(x, y))
    return { kind: 'saved', explanation: 'period', message: 'The two compare different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${a.text}” here, “${b.text}” there, of ${inSentence(thing).replace(/^(?:more|fewer|less|lower|higher) /i, '')}.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Both hold it against one standard, and it cannot be above and below it.',
    ],
    resolveBy: 'Look at the figures behind both.',
  };
}

function movedInBoth({ things: a }: Move, { things: b }: Move): [Term, Term] | null {
  for (const thing of a)
    for (const other of b) if (oneThing(thing, other) || oneMeasured(thing, other)) return [thing, other];
  return null;
}

/** Of what is held against a thing, the verb tells in which regard: what is paid more may weigh less. */
function deedsMeet(first: CaseClaim, a: Move, second: CaseClaim, b: Move): boolean {
  if (a.standard.kind === 'time') return true;
  const regard = ({ claim }: CaseClaim): string =>
    canonical(
      (claim.frame.predicate?.lemma ?? '')
        .replace(/^(?:earn|charge)$/, 'pay')
        .replace(/^(?:stand|lie|run|come|remain|stay)$/, 'be'),
    );
  return b.standard.kind === 'thing' && regard(first) === regard(second);
}

/** What each tells besides the thing is shared, or known to the other paper. */
function ofOne(first: CaseClaim, thing: Term, second: CaseClaim, other: Term): boolean {
  const besides = tellingWords([...thing.words, thing.head, ...other.words, other.head]);
  if (ground(first, second, besides).weight > 0) return true;
  const rest = ({ claim: { frame } }: CaseClaim): ReadonlySet<string> =>
    new Set(
      [
        ...tellingWords(
          [frame.agent, frame.theme, ...frame.others.map(({ term }) => term)].flatMap((term) =>
            term && !term.pronoun ? term.words : [],
          ),
        ),
      ].filter((word) => !besides.has(word)),
    );
  const [p, q] = [rest(first), rest(second)];
  return (p.size === 0 || !areNews(p, knownTo(second))) && (q.size === 0 || !areNews(q, knownTo(first)));
}

const standardWords = (...standards: Standard[]): ReadonlySet<string> =>
  new Set(standards.flatMap((standard) => (standard.kind === 'thing' ? [...standard.words] : [])));

/** "Fewer than in 1990", "rose": what went up of late may be less than it was long ago. */
function isLongAgo(own: CaseClaim, { standard }: Move, { standard: other }: Move): boolean {
  if (standard.kind !== 'time' || other.kind !== 'time') return false;
  const years = (times: readonly Time[]): number[] =>
    times.flatMap(({ earliest }) => (earliest === null ? [] : [Number(earliest.slice(0, 4))]));
  const [then] = years(standard.times);
  if (then === undefined || years(other.times).length > 0) return false;
  const told =
    years(withoutStandard(own).claim.times).at(-1) ?? Number(own.meta.published?.slice(0, 4) ?? then);
  return then < told - 2;
}
