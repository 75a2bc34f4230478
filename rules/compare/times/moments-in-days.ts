/** Times as stretches of days on one line, so that lengths between them can be reckoned. */
import type { Time } from '../../../model/claim.js';
import type { Length } from './durations.js';

/** From the first to the last moment that a time can stand for, in days since 1970; hours and minutes are parts of a day. */
export interface DaySpan {
  first: number;
  last: number;
}

/** The days of a TIMEX3 date, month, year or time of day; null for others. */
export function daysIn({ timex }: Pick<Time, 'timex'>): DaySpan | null {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?)?)?$/.exec(timex ?? '') ?? [];
  if (year === undefined) return null;
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / DAY;
  if (hour !== undefined) {
    const at = first + Number(hour) / 24 + Number(minute ?? 0) / 1440;
    return { first: at, last: at };
  }
  if (day !== undefined) return { first, last: first + 1 };
  const last =
    month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return { first, last: last / DAY };
}

/** The least and the most days from one time to another; where neither names a year, within one year. Null where the order is turned round. */
export function daysFromTo(
  from: Pick<Time, 'timex' | 'text'>,
  to: Pick<Time, 'timex' | 'text'>,
): Pick<Length, 'min' | 'max'> | null {
  const [a, b] = [daysIn(from), daysIn(to)];
  if (!a || !b) return null;
  const years = namesYear(from) || namesYear(to) ? 0 : Math.round((a.first - b.first) / YEAR + 0.5);
  const more = years * YEAR;
  const gap = { min: b.first + more - a.last, max: b.last + more - a.first };
  return gap.max < 0 ? null : gap;
}

/** The same between the two ends of "from 1990 to 2006". */
export function daysWithin({ timex }: Time): Pick<Length, 'min' | 'max'> | null {
  const [from, to, more] = (timex ?? '').split('/');
  if (!from || !to || more !== undefined) return null;
  const [a, b] = [daysIn({ timex: from }), daysIn({ timex: to })];
  return a && b && b.last > a.first ? { min: Math.max(0, b.first - a.last), max: b.last - a.first } : null;
}

const namesYear = ({ text }: Pick<Time, 'text'>): boolean => /\d{4}/.test(text);

const DAY = 86_400_000;
const YEAR = 365.25;
