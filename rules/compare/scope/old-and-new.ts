/** A thing that has come in place of another of its kind: "the old ferry", "the new ferry". */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';

const EARLIER = /^(?:the|its|their|our|his|her)\s+(?:old|former|previous|original|earlier|first)\s/i;
const LATER = /^(?:the|its|their|our|his|her)\s+(?:new|present|current|replacement|second)\s/i;

/** What stands before the predicate. */
const subjectOf = ({ claim: { frame } }: CaseClaim): Term | undefined =>
  [frame.agent, frame.theme, ...frame.others.map(({ term }) => term)].find(
    (term) => term && frame.predicate && term.end <= frame.predicate.start,
  ) ?? undefined;

/** "The old ferry had 25 cabins" beside what the ferry has: one of the two has come in place of the other. */
export function replaced(a: CaseClaim, b: CaseClaim): string | null {
  const [own, other] = [subjectOf(a), subjectOf(b)];
  if (!own || !other || own.head !== other.head) return null;
  if (EARLIER.test(own.text) && !EARLIER.test(other.text) && a.claim.frame.tense === 'past') return own.text;
  return LATER.test(own.text) &&
    !LATER.test(other.text) &&
    b.claim.frame.tense === 'past' &&
    a.claim.frame.tense !== 'past'
    ? own.text
    : null;
}
