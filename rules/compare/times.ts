/** Periods: whether two claims speak of one time. */
import type { Time } from '../../model/claim.js';
import type { CaseClaim, Days } from '../rule.js';

/** True for a length of time ("three years") rather than a place in it. */
export function isDuration(time: Time): boolean {
  return time.timex !== null && /^P/.test(time.timex) && !/^P(AST|RESENT)/.test(time.timex);
}

/** The dated times of a claim: no durations, nothing unresolved. A bound ("by the end of April") stands for its last day. */
export function datedTimes(claim: CaseClaim): Time[] {
  return claim.claim.times.filter(
    (time) =>
      !isDuration(time) && (time.earliest !== null || time.latest !== null) && time.certainty !== 'unknown',
  );
}

/** 'apart' where both claims are dated and no two of their times touch; 'same' where some do; 'unstated' where one has none. */
export function periods(a: CaseClaim, b: CaseClaim): 'same' | 'apart' | 'unstated' {
  const [ta, tb] = [datedTimes(a), datedTimes(b)];
  if (ta.length === 0 || tb.length === 0) return 'unstated';
  return ta.some((x) => tb.some((y) => touching(pointOf(x), pointOf(y)))) ? 'same' : 'apart';
}

/** From the first to the last day that a claim speaks of: two claims whose days lie apart are `apart`. */
export function daysSpoken(claim: CaseClaim): Days {
  const points = datedTimes(claim).map(pointOf);
  const days = (end: 'earliest' | 'latest'): string[] | null => {
    const all = points.flatMap((point) => point[end] ?? []).sort();
    return all.length > 0 && all.length === points.length ? all : null;
  };
  return { earliest: days('earliest')?.[0] ?? null, latest: days('latest')?.at(-1) ?? null };
}

/** "by April" and "until April" stand for their last day where a state is told. */
function pointOf(time: Time): Days {
  return time.relation === 'by' && time.latest !== null
    ? { earliest: time.latest, latest: time.latest }
    : time;
}

/** True where two times share a day; an open end reaches for ever. */
export function touching(x: Days, y: Days): boolean {
  return (x.earliest ?? '0000') <= (y.latest ?? '9999') && (y.earliest ?? '0000') <= (x.latest ?? '9999');
}

/** Minutes by which two tellings of one moment may differ: people look at different clocks. */
const CLOCK_SLACK = 10;

/** "at 6.40am on Tuesday", "at 9.15am on Tuesday": two moments of one day. */
export function hoursApart(x: Time, y: Time): boolean {
  const minutes = ({ timex }: Time): number | null => {
    const [, hour, minute] = /T(\d\d):(\d\d)$/.exec(timex ?? '') ?? [];
    return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
  };
  const [a, b] = [minutes(x), minutes(y)];
  return a !== null && b !== null && Math.abs(a - b) > CLOCK_SLACK;
}

/** True where no comma, colon or dash stands between the verb and the time, so that the time is the event's own. */
export function besideVerb({ claim }: CaseClaim, time: Time): boolean {
  const { predicate } = claim.frame;
  if (!predicate) return false;
  const after = time.start >= predicate.end;
  const [from, to] = after ? [predicate.end, time.start] : [time.end, predicate.start];
  const at = (offset: number): number => Math.max(0, offset - claim.quote.start);
  const between = claim.quote.exact.slice(at(from), at(to));
  return after ? !/[,;:–—]/.test(between) : !/[;:]/.test(between);
}

/** "again", "a second time", "another": one of several such events. */
export const isRepeated = ({ claim }: CaseClaim): boolean =>
  /\b(?:again|once more|another|(?:second|third|fourth) time)\b/i.test(claim.quote.exact);

/** Hours or parts of a day that are not one. */
export const clocksDiffer = (first: CaseClaim, second: CaseClaim): boolean => {
  const clocks = ({ claim }: CaseClaim): string[] => [
    ...claim.times.flatMap(({ timex }) => (timex && /T(?:\d|MO|AF|EV|NI)/.test(timex) ? [timex] : [])),
    ...claim.frame.others.flatMap(({ role, term }) =>
      role === 'at' && term.words.length === 0 ? [term.text] : [],
    ),
  ];
  const [a, b] = [clocks(first), clocks(second)];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
};
