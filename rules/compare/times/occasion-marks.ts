/**
 * Words by which a claim says that it tells of one occasion among several, of so many, or of a time within a longer one: "again",
 * "twice", "at first", "every year". Where one of two claims has such a word and the other has none of its kind, two times or lengths are those of two occasions.
 */
import type { CaseClaim } from '../../rule.js';
import { placeOf } from '../turns/places.js';
import { occasionsOf } from './recurrence.js';

/** One more of several. Source: the additive and ordinal adverbials of time-frequency (Quirk et al. 1985, 8.64-8.71). */
const REPEATED =
  /\b(?:again|once more|anew|another|(?:second|third|fourth) time|on (?:an|the) other (?:occasion|day|visit)|on a (?:second|third|later|separate|different|previous) (?:occasion|day|visit)|on a previous one|the other time)\b/i;
/** What comes round. */
const RECURRING =
  /\b(?:(?:every|each) (?:other )?(?:day|night|week|month|term|year|spring|summer|autumn|winter|season)|annually|yearly)\b/i;
/** The beginning of what went on otherwise. Source: adverbials of time-when that imply a later change (Quirk et al. 1985, 8.55). */
const AT_FIRST =
  /\b(?:at first|initially|originally|first (?:set|fixed|planned|due|expected|promised|scheduled|announced)|to begin with|to start with|in the first instance)\b/i;
/** A year or a season told by its place before or behind another. */
const BESIDE_ANOTHER =
  /\b(?:the|that) (?:year|month|week|season) (?:before|after)\b(?! \p{L})|\b(?:the|that) (?:previous|preceding|following) (?:year|month|week|season)\b|\b(?:a|one) (?:year|month|week) (?:earlier|later|before|after)\b(?! \p{L})/iu;

const KINDS = [REPEATED, RECURRING, AT_FIRST, BESIDE_ANOTHER];

const RENEWS = /^(?:resume|restart|reopen|recommence|reappoint|re-elect|reelect|relaunch)$/;

/** "again", "a second time", "another", "resumed": one of several such events. */
export const isRepeated = ({ claim }: CaseClaim): boolean =>
  RENEWS.test(claim.frame.predicate?.lemma ?? '') || REPEATED.test(claim.quote.exact);

/** True where one claim is marked as of another occasion, or of one of several, and the other is not. */
export const occasionsDiffer = (a: CaseClaim, b: CaseClaim): boolean =>
  isRepeated(a) !== isRepeated(b) ||
  occasionsOf(a)?.count !== occasionsOf(b)?.count ||
  placesDiffer(a, b) ||
  KINDS.some((kind) => kind.test(a.claim.quote.exact) !== kind.test(b.claim.quote.exact));

/** "Finished bottom", "finished fourth": one race has one outcome for each. */
function placesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x !== null && y !== null && x.place !== y.place;
}
