/** One sentence told twice, and one word of it, that is no verb, has become its opposite: "the largest firm", "the smallest firm". */
import { namesDiffer } from '../compare/identity/names.js';
import { isFact } from '../compare/identity/brief.js';
import { sayer } from '../compare/identity/speakers.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { periods } from '../compare/identity/times.js';
import { changedSince } from '../compare/times/moments.js';
import { swappables, turnRound, type Swappable } from '../compare/turns/swapped.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { oppositeRetoldExamples } from './examples/opposite-retold.js';

/** So many words beside the opposite one both must have. */
const ENOUGH = 2;

export const oppositeRetold: PairRule = {
  id: 'opposite-retold',
  revision: 2,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'Two places tell one sentence in the same words, but for an adjective, noun or adverb that has become its opposite.',
  doesNotCover:
    'Sentences that differ in more than the one word, and words that pick out which of two things is meant.',
  keys: (claim) =>
    isTold(claim)
      ? swappables(claim).flatMap(({ kind, rest, besides }) => (besides < ENOUGH ? [] : [`${kind} ${rest}`]))
      : [],
  check,
  examples: oppositeRetoldExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || !isTold(first) || !isTold(second)) return null;
  const swap = swapOf(first, second);
  if (!swap || toldByTwo(first, second) || namesDiffer(first, second)) return null;
  const [a, b] = swap;
  // what would set the two apart is in the same words in both, or outside of what is told
  if (periods(first, second) === 'apart' || changedSince(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${wordsAt(first, a)}” here, “${wordsAt(second, b)}” there, in one sentence told twice.`,
    because: [
      'The two say the same in the same words, but for one.',
      'The two words cannot both be said of one thing in one respect.',
    ],
    resolveBy: 'Find the text that both go back to, or ask somebody who knows the thing.',
  };
}

function swapOf(first: CaseClaim, second: CaseClaim): [Swappable, Swappable] | null {
  for (const a of swappables(first))
    for (const b of swappables(second)) if (a.besides >= ENOUGH && turnRound(a, b)) return [a, b];
  return null;
}

/** Told as so, of something that is known from other such things. */
function isTold(one: CaseClaim): boolean {
  const { claim } = one;
  if (claim.polarity === 'negative' || claim.modality === 'denied' || !isFact(one) || isPartial(one))
    return false;
  if (claim.attribution.some(({ stance }) => stance === 'ask')) return false;
  const subject = claim.frame.agent ?? claim.frame.theme;
  return !(
    subject &&
    /^(?:an?|another|some|any|one|two|three|four|five|six|seven|eight|nine|ten|many|several|those|\d+) /i.test(
      subject.text,
    ) &&
    subject.start < (claim.frame.predicate?.start ?? 0)
  );
}

/** Two who are named each have their own view of it. */
function toldByTwo(first: CaseClaim, second: CaseClaim): boolean {
  const own = (one: CaseClaim): boolean => one.claim.attribution.length > 0;
  return own(first) && own(second) && sayer(first) !== sayer(second);
}
