/** Whether what a later claim tells takes the place of what an earlier one told. */
import type { CaseClaim, Days } from '../../rule.js';

/** Words by which a document says that its figure takes the place of an earlier one. */
const REVISED = /\b(?:revised|updated|corrected|restated|now (?:stands?|expected?|expects|put))\b/i;
/** Words by which it says so of a date. */
const MOVED =
  /\b(?:postponed|rescheduled|extended|put (?:back|off)|pushed back|(?:been|was|were) moved (?:to|from|back)|moved (?:back|forward)|brought forward|delayed|revised)\b/i;

/** The two by the days of their documents; none where a day is missing or it is one day. */
export function inTime(first: CaseClaim, second: CaseClaim): [CaseClaim, CaseClaim] | [] {
  const [a, b] = [first.meta.published, second.meta.published];
  if (a === null || b === null || a === b) return [];
  return a < b ? [first, second] : [second, first];
}

/** True where some days were over when a claim was told; false where its document has no day. */
export const overWhenTold = ({ latest }: Days, { meta }: CaseClaim): boolean =>
  latest !== null && meta.published !== null && latest < meta.published;

export const saysRevised = ({ claim }: CaseClaim): boolean => REVISED.test(claim.quote.exact);

/** True where the later of two documents says that its figure is a new one. */
export function replacesFigure(first: CaseClaim, second: CaseClaim): boolean {
  const [, later] = inTime(first, second);
  return later !== undefined && saysRevised(later);
}

/** "Will now open", "is now due": with the verb of the claim; "by men who are now old" says nothing of the day. */
function isNow({ claim: { quote, frame } }: CaseClaim): boolean {
  if (!frame.predicate) return /\bnow\b/i.test(quote.exact);
  const { start, end } = frame.predicate;
  const [from, to] = [start - NOW_BEFORE - quote.start, end + NOW_BEHIND - quote.start];
  return /\bnow\b/i.test(quote.exact.slice(Math.max(0, from), Math.max(0, to)));
}
/** Letters before and behind the verb: room for "now" and for the auxiliaries between. */
const NOW_BEFORE = 16;
const NOW_BEHIND = 8;

/** True where the later of two documents says that its date is a new one. */
export function replacesDate(first: CaseClaim, second: CaseClaim): boolean {
  const [, later] = inTime(first, second);
  return later !== undefined && (MOVED.test(later.claim.quote.exact) || isNow(later));
}
