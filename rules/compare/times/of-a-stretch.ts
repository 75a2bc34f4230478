/**
 * Whether two figures are of two stretches of time that no calendar tells apart: a day and two days, a quarter and nine months, the
 * height of a thing and all of it, what was so by four o'clock and in the end. Source: adjuncts of span, duration and boundary
 * (Quirk et al. 1985, 8.51-63).
 */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { daysTold } from './durations.js';
import type { Figure } from '../figures/figure-slots.js';
import { isDuration } from '../identity/times.js';

/** True where the words of the two figures give them two stretches. */
export function ofTwoStretches(small: Figure, large: Figure): boolean {
  if (isOfPeak(small.claim) !== isOfPeak(large.claim)) return true;
  if (bounded(small.claim) && !bounded(large.claim)) return true;
  const [x, y] = [stretchOf(small.claim), stretchOf(large.claim)];
  return x !== null && y !== null && x < y * ALIKE;
}

/** Stretches that differ by less are one, told in two ways: "a month" and "four weeks". */
const ALIKE = 0.8;

/** When most of it is there, which no sum or common state is. */
const PEAK =
  /\b(?:at (?:its|their|his|her|the) (?:height|peak|worst|best|busiest|fullest|lowest|highest)|at one (?:point|time|stage)|in (?:its|their|his|her|a|the) (?:best|worst|busiest|quietest|record) (?:day|night|week|month|quarter|year|season|hour)|on (?:its|their|a|the) (?:best|worst|busiest|quietest|record) (?:day|night))\b/i;

const isOfPeak = ({ claim: { quote } }: CaseClaim): boolean => PEAK.test(quote.exact);

/** "By four o’clock", "since Christmas": so many up to then or from then on, where the other paper tells of all. */
const bounded = ({ claim: { times } }: CaseClaim): boolean =>
  times.some(
    ({ relation, granularity }) => relation === 'since' || (relation === 'by' && granularity === 'time'),
  );

/** The length in days of the one stretch within which a claim tells that something came about; null where it names none or several. */
function stretchOf({ claim: { times } }: CaseClaim): number | null {
  const lengths = times.flatMap((time) =>
    time.relation === 'during' || time.relation === 'on' ? (lengthOf(time) ?? []) : [],
  );
  return lengths.length === 1 ? (lengths[0] ?? null) : null;
}

function lengthOf(time: Time): number | null {
  if (isDuration(time)) return daysTold(time)?.max ?? null;
  if (time.earliest === null || time.latest === null) return null;
  return (Date.parse(time.latest) - Date.parse(time.earliest)) / DAY + 1;
}
const DAY = 86_400_000;
