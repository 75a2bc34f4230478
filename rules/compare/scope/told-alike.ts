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

/**
 * True where two papers have one speaker say the same, or one of them has both in one sentence. `anyone`: whoever says it in each, for
 * what hangs on no speaker: "according to the report, 48 per cent chose Bell while 45 chose Clay".
 */
export function toldAlike(a: CaseClaim, b: CaseClaim, anyone = false): boolean {
  if (a.claim.document === b.claim.document) return false;
  if (!anyone && speakerName(a) !== speakerName(b)) return false;
  return a.claim.quote.exact === b.claim.quote.exact || within(a, b) || beside(a, b) === 'sentence';
}

/** A conjunction or a dash stands between two clauses. */
const JOINS = /[\p{L}–—]/u;
/** A clause begins behind these; "everyone but Otto Brand signed" does not say that he signed. */
const BEGINS =
  /(?:[,;:–—]|\b(?:that|and|which|who|when|while|where|because|as|since|if|after|before)) ["“‘']?$/i;

/** One holds the words of the other, and neither denies or weakens them. */
function within({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean {
  if (a.polarity !== b.polarity || a.modality !== b.modality) return false;
  const [short, long] = [a.quote.exact, b.quote.exact].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length < SEEN) return false;
  const at = long.indexOf(short);
  // "since June 10" has not the words of "since June 1"
  if (at < 0 || /^[\p{L}\d]/u.test(long.slice(at + short.length))) return false;
  return at === 0 || BEGINS.test(long.slice(0, at));
}

/** True where the paper of one has the words of the other right beside: the two stand in one text, by themselves or in a copy. */
export const toldTogether = (a: CaseClaim, b: CaseClaim): boolean =>
  a.claim.document === b.claim.document || beside(a, b) !== null;

const beside = (a: CaseClaim, b: CaseClaim): 'sentence' | 'text' | null =>
  standsBeside(a, b) ?? standsBeside(b, a);

/**
 * Whether the words of one stand right before the other in its own paper, or right behind it: all that is kept of the paper there is
 * of these words. Where nothing parts the two, the words may be a phrase of the other's own ("compared with 2017, fees rose", "the
 * repairs took a week"), unless what the one says is among them.
 */
function standsBeside(one: CaseClaim, { claim: { quote: other } }: CaseClaim): 'sentence' | 'text' | null {
  const { exact } = one.claim.quote;
  const [tail, head] = [exact.slice(-SEEN), exact.slice(0, SEEN)];
  if (tail.length < SEEN / 2) return null;
  const before = other.prefix.lastIndexOf(tail) + tail.length;
  const kept = other.prefix.slice(0, before).slice(-exact.length);
  if (before >= tail.length && exact.endsWith(kept))
    return partedBy(other.prefix.slice(before), isSaidIn(one, exact.length - kept.length, exact.length));
  const behind = other.suffix.indexOf(head);
  const seen = other.suffix.slice(behind).slice(0, exact.length);
  if (behind >= 0 && exact.startsWith(seen))
    return partedBy(other.suffix.slice(0, behind), isSaidIn(one, 0, seen.length));
  return null;
}

/** The predicate stands in this part of the claim. */
function isSaidIn({ claim: { quote, frame } }: CaseClaim, from: number, to: number): boolean {
  if (frame.predicate === null) return from === 0 && to === quote.exact.length;
  return frame.predicate.start >= quote.start + from && frame.predicate.end <= quote.start + to;
}

function partedBy(between: string, isSaid: boolean): 'sentence' | 'text' | null {
  if (ENDS.test(between)) return 'text';
  return isSaid || JOINS.test(between) ? 'sentence' : null;
}
