/**
 * Two papers that use the same words. What both say word for word they agree on, whatever day the words of each are taken to mean; and
 * whoever says a thing and another in one sentence contrasts the two, so that the second is no denial of the first in a copy.
 */
import type { CaseClaim } from '../../rule.js';
import { speakerName } from '../identity/speakers.js';

/** So many letters at the end or the beginning of a claim tell that it is the same; what stands around a claim is kept to 32. */
const SEEN = 24;
/** A sentence or a part of one that stands by itself ends. */
const ENDS = /[.!?;:\n]/;

/** True where two papers have one speaker say the same, or one of them has both in one sentence. */
export function toldAlike(a: CaseClaim, b: CaseClaim): boolean {
  if (a.claim.document === b.claim.document || speakerName(a) !== speakerName(b)) return false;
  return a.claim.quote.exact === b.claim.quote.exact || within(a, b) || beside(a, b) === 'sentence';
}

/** One holds the words of the other, and neither denies or weakens them. */
function within({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean {
  if (a.polarity !== b.polarity || a.modality !== b.modality) return false;
  const [short, long] = [a.quote.exact, b.quote.exact].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length >= SEEN && holdsWhole(long, short);
}

/** "Since June 10" has not the words of "since June 1". */
function holdsWhole(long: string, short: string): boolean {
  const at = long.indexOf(short);
  const around = [long.charAt(at - 1), long.charAt(at + short.length)];
  return at >= 0 && !around.some((letter) => /[\p{L}\d]/u.test(letter));
}

/** True where the paper of one has the words of the other right beside: the two stand in one text, by themselves or in a copy. */
export const toldTogether = (a: CaseClaim, b: CaseClaim): boolean =>
  a.claim.document === b.claim.document || beside(a, b) !== null;

const beside = (a: CaseClaim, b: CaseClaim): 'sentence' | 'text' | null =>
  standsBeside(a, b) ?? standsBeside(b, a);

/**
 * Whether the words of one stand right before the other in its own paper, or right behind it: all that is kept of the paper there is
 * of these words. A claim that begins as the first does has only their end beside it ("compared with 2017, fees rose").
 */
function standsBeside(
  { claim: { quote: one } }: CaseClaim,
  { claim: { quote: other } }: CaseClaim,
): 'sentence' | 'text' | null {
  const between = wordsBetween(one.exact, other);
  if (between === null || ENDS.test(between)) return between === null ? null : 'text';
  const begins = one.exact.slice(0, SEEN / 2).toLowerCase();
  return other.exact.toLowerCase().startsWith(begins) ? null : 'sentence';
}

function wordsBetween(one: string, { prefix, suffix }: CaseClaim['claim']['quote']): string | null {
  const [tail, head] = [one.slice(-SEEN), one.slice(0, SEEN)];
  if (tail.length < SEEN / 2) return null;
  const [before, behind] = [prefix.lastIndexOf(tail) + tail.length, suffix.indexOf(head)];
  if (before >= tail.length && one.endsWith(prefix.slice(0, before).slice(-one.length)))
    return prefix.slice(before);
  if (behind >= 0 && one.startsWith(suffix.slice(behind).slice(0, one.length)))
    return suffix.slice(0, behind);
  return null;
}
