/** Calendar values: the TIMEX3 text of a day, week, month, quarter, season, year or decade, with its first and last date. */
import type { Time } from '../../model/claim.js';
import {
  addMonths,
  dateText,
  dayNumber,
  dayOf,
  daysInMonth,
  dayText,
  monthText,
  weekdayOf,
  weekText,
  yearText,
  type Ymd,
} from './calendar.js';
import type { Part, SeasonCode } from './expressions.js';

type Certainty = Time['certainty'];

export interface Placed {
  timex: string | null;
  earliest: string | null;
  latest: string | null;
  granularity: NonNullable<Time['granularity']>;
  certainty: Certainty;
  alternatives?: string[];
  anchor?: string;
}

export interface Context {
  /** The document's date, or null. */
  published: Ymd | null;
  /** Tense of the clause that the expression stands in. */
  tense: 'past' | 'future' | 'none';
  /** The clause says that it will or must be: its day lies ahead of the document, whatever date was named before. */
  ahead: boolean;
  /** The date that the text named last, for narratives ("In June 1940 … By August"). */
  focus: Ymd | null;
  /** The text never speaks from its own date: nothing in it is counted from there. */
  history: boolean;
  /** The first day of the stretch whose end this is ("from 3 May | to 9 June"), or null. */
  from: Ymd | null;
  /** The quarter that the text named last, for comparisons ("a year earlier"). */
  quarter: { year: number; n: number } | null;
}

export const UNKNOWN: Placed = {
  timex: null,
  earliest: null,
  latest: null,
  granularity: 'other',
  certainty: 'unknown',
};

export const between = (
  timex: string,
  earliest: string,
  latest: string,
  granularity: Placed['granularity'],
  certainty: Certainty = 'certain',
): Placed => ({ timex, earliest, latest, granularity, certainty });

export const placeDay = (day: number, certainty: Certainty = 'certain'): Placed =>
  between(dayText(day), dayText(day), dayText(day), 'day', certainty);

export function placeMonth(year: number, month: number, certainty: Certainty = 'certain'): Placed {
  const text = monthText(year, month);
  return between(text, `${text}-01`, `${text}-${daysInMonth(year, month)}`, 'month', certainty);
}

export const placeYear = (year: number, certainty: Certainty = 'certain'): Placed =>
  between(yearText(year), `${yearText(year)}-01-01`, `${yearText(year)}-12-31`, 'year', certainty);

export function placeWeek(day: number): Placed {
  const monday = day - weekdayOf(day) + 1;
  return between(weekText(day), dayText(monday), dayText(monday + 6), 'week');
}

/** Saturday and Sunday of the week that the day lies in. */
export function placeWeekend(day: number): Placed {
  const monday = day - weekdayOf(day) + 1;
  return between(`${weekText(day)}-WE`, dayText(monday + 5), dayText(monday + 6), 'other');
}

export function placeQuarter(year: number, n: number, certainty: Certainty = 'certain'): Placed {
  const last = n * 3;
  const latest = `${monthText(year, last)}-${daysInMonth(year, last)}`;
  return between(`${yearText(year)}-Q${n}`, `${monthText(year, last - 2)}-01`, latest, 'quarter', certainty);
}

/** First month of each season: meteorological seasons of the northern hemisphere. */
export const SEASON_MONTHS: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A winter bears the year in which it begins. */
export function placeSeason(year: number, season: SeasonCode, certainty: Certainty): Placed {
  const from = { year, month: SEASON_MONTHS[season], day: 1 };
  const latest = dayText(dayOf(addMonths(from, 3)) - 1);
  return between(`${yearText(year)}-${season}`, dateText(from), latest, 'season', certainty);
}

/** A decade has the value of its first three digits, as in TimeBank ("the 1990s" is 199). */
export const placeDecade = (start: number): Placed => ({
  ...between(
    yearText(start).slice(0, 3),
    `${yearText(start)}-01-01`,
    `${yearText(start + 9)}-12-31`,
    'decade',
  ),
  alternatives: [`${yearText(start).slice(0, 3)}X`],
});

/** Centuries are counted as TimeBank does: the 20th is 19, from 1900 to 1999. */
export function placeCentury(n: number): Placed {
  const start = (n - 1) * 100;
  return between(
    String(n - 1).padStart(2, '0'),
    `${yearText(start)}-01-01`,
    `${yearText(start + 99)}-12-31`,
    'other',
  );
}

export const dayOfText = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
};

/** Narrows an interval to its early, middle or late third, its start or end to a sixth; the TIMEX3 value stays. */
export function narrow(placed: Placed, part: Part | undefined): Placed {
  if (!part || !placed.earliest || !placed.latest) return placed;
  const [from, to] = [dayOfText(placed.earliest), dayOfText(placed.latest)];
  if (to - from < 2) return placed;
  const week = /^(week|weekend|fortnight)(-?\d)$/.exec(part);
  if (week)
    return { ...placed, ...stretchOf(week[1] ?? '', Number(week[2]), from, to), certainty: 'implied' };
  const share =
    part === 'start' || part === 'end' ? 6 : part === 'firstHalf' || part === 'secondHalf' ? 2 : 3;
  const length = Math.max(Math.round((to - from + 1) / share), 1);
  const certainty = 'implied';
  if (part === 'early' || part === 'start' || part === 'firstHalf')
    return { ...placed, latest: dayText(from + length - 1), certainty };
  if (part === 'late' || part === 'end' || part === 'secondHalf')
    return { ...placed, earliest: dayText(to - length + 1), certainty };
  return part === 'mid'
    ? { ...placed, earliest: dayText(from + length), latest: dayText(to - length), certainty }
    : placed;
}

/** The nth stretch of seven or fourteen days of a month, or its nth Saturday and Sunday; -1 the last. */
function stretchOf(
  unit: string,
  n: number,
  from: number,
  to: number,
): Pick<Placed, 'earliest' | 'latest' | 'granularity'> {
  const length = unit === 'fortnight' ? 14 : unit === 'week' ? 7 : 2;
  const first =
    unit === 'weekend'
      ? n < 0
        ? to - 1 - ((weekdayOf(to - 1) + 1) % 7)
        : from + ((13 - weekdayOf(from)) % 7) + 7 * (n - 1)
      : n < 0
        ? to - length + 1
        : from + length * (n - 1);
  return {
    earliest: dayText(first),
    latest: dayText(first + length - 1),
    granularity: unit === 'week' ? 'week' : 'other',
  };
}

/** "a million years from now" has no date that ISO 8601 can write in four digits of a year. */
export function onCalendar(placed: Placed): Placed {
  const fits = (date: string | null): string | null =>
    date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? date : null;
  const [earliest, latest] = [fits(placed.earliest), fits(placed.latest)];
  return earliest === placed.earliest && latest === placed.latest
    ? placed
    : { ...placed, earliest, latest, certainty: 'unknown' };
}
