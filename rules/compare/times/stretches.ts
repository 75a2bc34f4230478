/** What goes on for some time: "lasted nine days", "was in hospital for three weeks". */
import type { CaseClaim } from '../../rule.js';
import { endsAfterSoLong } from './ending-verbs.js';
import { sought } from '../../sought/sought.js';

/** Verbs that say no more of a thing than how long it is. Source: the durative verbs of English with an extent as complement (Levin 1993, 54.2). */
const LASTING = new Set('last go run take continue be drag stretch stay endure burn rage'.split(' '));

/** "lasted nine days", "went on for a month": how long one thing was, in whatever verb. */
export const lasts = (one: CaseClaim): boolean => {
  if (endsAfterSoLong(one)) return true;
  const { claim } = one;
  const { predicate, agent, theme: object, others } = claim.frame;
  // "took seven months": the length is no thing that it took
  const theme = claim.times.some(({ start, end }) => object && start <= object.start && object.end <= end)
    ? null
    : object;
  return (
    LASTING.has(predicate?.lemma.split(' ')[0] ?? '') &&
    !(agent && theme) &&
    !others.some(({ role }) => role === 'attribute' || role === 'to')
  );
};

/** Verbs of being, staying, being kept and pursuing: with a length they tell how long a state was. Source: the stative verbs of English (Quirk et al. 1985, 4.28-31). */
const STAYING = new Set(
  (
    'be spend stay remain sit wait stand lie keep hold live serve lead have queue close shut work over stick trap strand maroon detain ' +
    'confine jail imprison lock suspend ban trade teach rule reign reside camp shelter hide sail fight strike mature'
  ).split(' '),
);

/** "It took nine weeks to mend the wall", "the firm took nine weeks to mend it": the event is the mending, and the length how long it went on. */
const TOOK = sought(/\b(?:took|takes?|taken)\b[^.;:]*\bto\b/iu);

/** It took so long to do what the claim tells. */
export const tookSoLong = ({ claim: { quote, frame } }: CaseClaim): boolean =>
  !/^take\b/.test(frame.predicate?.lemma ?? '') && TOOK.test(quote.exact);

/** "was in hospital for three weeks", "spent nine days in hospital". */
export const isStretch = (claim: CaseClaim): boolean =>
  tookSoLong(claim) ||
  [LASTING, STAYING].some((verbs) => verbs.has(claim.claim.frame.predicate?.lemma.split(' ')[0] ?? ''));
