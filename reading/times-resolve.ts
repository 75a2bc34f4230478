/**
 * Places a scanned expression on the calendar. Everything is counted from the document's date, the text's own dates, or nothing:
 * what cannot be placed keeps a null TIMEX3 value and certainty "unknown". Values follow TIMEX3 as TimeBank writes it
 * (TimeML 1.2.1): decades "199", quarters "1989-Q3", seasons "1998-SU", fiscal years as intervals of dates.
 */
import {
  addMonths,
  dateText,
  dayNumber,
  dayOf,
  daysInMonth,
  dayText,
  fromDay,
  isDate,
  monthText,
  weekdayOf,
  weekText,
  yearText,
  type Ymd,
} from './times-calendar.js';
import { durationText } from './times-durations.js';
import type { Amount, Part, Period, SeasonCode, TimeExpression } from './times-expressions.js';

export interface Placed {
  timex: string | null;
  earliest: string | null;
  latest: string | null;
  granularity: 'time' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'other';
  certainty: 'certain' | 'implied' | 'unknown';
  alternatives?: string[];
  anchor?: string;
}

export interface Context {
  /** The document's date, or null. */
  published: Ymd | null;
  /** Tense of the clause that the expression stands in. */
  tense: 'past' | 'present' | 'future';
  /** The latest absolute date that the text named before, for narratives. */
  focus: Ymd | null;
}

const UNKNOWN: Placed = {
  timex: null,
  earliest: null,
  latest: null,
  granularity: 'other',
  certainty: 'unknown',
};

const between = (
  timex: string,
  earliest: string,
  latest: string,
  granularity: Placed['granularity'],
  certainty: Placed['certainty'] = 'certain',
): Placed => ({ timex, earliest, latest, granularity, certainty });

export const placeDay = (day: number, certainty: Placed['certainty'] = 'certain'): Placed =>
  between(dayText(day), dayText(day), dayText(day), 'day', certainty);

export function placeMonth(year: number, month: number, certainty: Placed['certainty'] = 'certain'): Placed {
  const text = monthText(year, month);
  return between(text, `${text}-01`, `${text}-${daysInMonth(year, month)}`, 'month', certainty);
}

export const placeYear = (year: number, certainty: Placed['certainty'] = 'certain'): Placed =>
  between(yearText(year), `${yearText(year)}-01-01`, `${yearText(year)}-12-31`, 'year', certainty);

export const placeWeek = (day: number): Placed => {
  const monday = day - weekdayOf(day) + 1;
  return between(weekText(day), dayText(monday), dayText(monday + 6), 'week');
};

export function placeQuarter(year: number, n: number, certainty: Placed['certainty'] = 'certain'): Placed {
  const last = n * 3;
  return between(
    `${yearText(year)}-Q${n}`,
    `${monthText(year, last - 2)}-01`,
    `${monthText(year, last)}-${daysInMonth(year, last)}`,
    'quarter',
    certainty,
  );
}

const SEASON_MONTHS: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern hemisphere; a winter bears the year in which it begins. */
function placeSeason(year: number, season: SeasonCode, certainty: Placed['certainty']): Placed {
  const from = { year, month: SEASON_MONTHS[season], day: 1 };
  return between(
    `${yearText(year)}-${season}`,
    dateText(from),
    dayText(dayOf(addMonths(from, 3)) - 1),
    'season',
    certainty,
  );
}

/** A decade has the value of its first three digits, as in TimeBank ("the 1990s" is 199). */
const placeDecade = (start: number): Placed => ({
  ...between(
    yearText(start).slice(0, 3),
    `${yearText(start)}-01-01`,
    `${yearText(start + 9)}-12-31`,
    'decade',
  ),
  alternatives: [`${yearText(start).slice(0, 3)}X`],
});

/** The calendar value of an expression in its context. */
export function place(expression: TimeExpression, context: Context): Placed {
  const ref = context.published;
  switch (expression.kind) {
    case 'date':
      return placeDate(expression, context);
    case 'numeric':
      return placeNumeric(expression);
    case 'years':
      return placeYears(expression);
    case 'quarter':
      return placeNamedQuarter(expression, context);
    case 'half': {
      const year = expression.year ?? (ref ? ref.year + (expression.shift ?? 0) : undefined);
      if (year === undefined) return UNKNOWN;
      const from = expression.n === 1 ? `${yearText(year)}-01-01` : `${yearText(year)}-07-01`;
      return between(
        `${yearText(year)}-H${expression.n}`,
        from,
        `${yearText(year)}-${expression.n === 1 ? '06-30' : '12-31'}`,
        'other',
        expression.year ? 'certain' : 'implied',
      );
    }
    case 'season':
      return placeNamedSeason(expression, context);
    case 'decade':
      return placeDecade(expression.start);
    case 'century': {
      const start = (expression.n - 1) * 100;
      return {
        ...between(
          String(expression.n - 1).padStart(2, '0'),
          `${yearText(start)}-01-01`,
          `${yearText(start + 99)}-12-31`,
          'other',
        ),
      };
    }
    case 'shift':
      return ref ? placeShift(expression, ref) : UNKNOWN;
    case 'definite':
      return placeDefinite(expression, context);
    case 'offset':
      return placeOffset(expression, context);
    case 'duration':
      return { ...UNKNOWN, ...placeDuration(expression, context) };
    case 'until':
      return placeUntil(expression.amount, place(expression.end, context));
    case 'set':
      return { ...UNKNOWN, timex: expression.value, certainty: 'certain' };
    case 'reference':
      return {
        ...UNKNOWN,
        timex: expression.value,
        certainty: ref ? 'implied' : 'unknown',
        alternatives: expression.alternatives,
      };
    case 'clock': {
      const day = expression.on
        ? place(expression.on, context)
        : ref
          ? placeDay(dayOf(ref), 'implied')
          : UNKNOWN;
      return {
        ...day,
        timex: day.timex ? `${day.timex}${expression.time}` : expression.time,
        granularity: 'time',
      };
    }
    case 'holiday': {
      const { month, day } = expression;
      return placeDate({ kind: 'date', month, day, year: expression.year, shift: expression.shift }, context);
    }
  }
}

type Dated = Extract<TimeExpression, { kind: 'date' }>;

function placeDate(date: Dated, context: Context): Placed {
  const { year, month, day, weekday } = date;
  if (month !== undefined && day !== undefined) {
    const known = year ?? nearYear(month, day, date, context);
    if (known === null || !isDate(known, month, day)) return UNKNOWN;
    return placeDay(dayNumber(known, month, day), year === undefined ? 'implied' : 'certain');
  }
  if (month !== undefined) {
    const known = year ?? nearYear(month, null, date, context);
    return known === null ? UNKNOWN : placeMonth(known, month, year === undefined ? 'implied' : 'certain');
  }
  if (year !== undefined) return placeYear(year);
  const base = context.published ?? context.focus;
  if (day !== undefined) return base ? placeMonthDay(day, base, context.tense) : UNKNOWN;
  if (weekday !== undefined && context.published)
    return placeWeekday(weekday, date.shift, context.published, context.tense);
  return UNKNOWN;
}

/** The year of "June" or "June 30": by its own shift, else the nearest in the direction of the tense, else the narrative's. */
function nearYear(month: number, day: number | null, date: Dated, context: Context): number | null {
  const { published, focus, tense } = context;
  const base = published ?? focus;
  if (!base) return null;
  const at = dayNumber(base.year, month, Math.min(day ?? 1, daysInMonth(base.year, month)));
  const now = dayOf(base);
  if (date.shift === 0) return base.year;
  if (date.shift === -1) return (day === null ? month < base.month : at < now) ? base.year : base.year - 1;
  if (date.shift === 1) return (day === null ? month > base.month : at > now) ? base.year : base.year + 1;
  if (focus && published && focus.year !== published.year) return focus.year;
  const ahead = at - now;
  if (tense === 'future') return ahead < -31 ? base.year + 1 : base.year;
  if (tense === 'past') return ahead > (day === null ? 0 : 0) ? base.year - 1 : base.year;
  return ahead > 183 ? base.year - 1 : ahead < -183 ? base.year + 1 : base.year;
}

/** "the 24th": this month's, unless the tense sends it to the month before or after. */
function placeMonthDay(day: number, base: Ymd, tense: Context['tense']): Placed {
  const shift = tense === 'future' && day < base.day ? 1 : tense === 'past' && day > base.day ? -1 : 0;
  const { year, month } = addMonths({ ...base, day: 1 }, shift);
  return isDate(year, month, day) ? placeDay(dayNumber(year, month, day), 'implied') : UNKNOWN;
}

/** Weekday names: the last one up to the document's own day, or with a future clause the next one. */
function placeWeekday(
  weekday: number,
  shift: number | undefined,
  published: Ymd,
  tense: Context['tense'],
): Placed {
  const now = dayOf(published);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  if (shift === -1) return placeDay(now - (back || 7), 'implied');
  if (shift === 1) return placeDay(now + (forward || 7), 'implied');
  return placeDay(tense === 'future' || shift === 0 ? now + forward : now - back, 'implied');
}

/** Day first unless that is impossible; both readings where both are dates. */
function placeNumeric(date: Extract<TimeExpression, { kind: 'numeric' }>): Placed {
  const { year, first, second } = date;
  const dayFirst = isDate(year, second, first) ? dayNumber(year, second, first) : null;
  const monthFirst = isDate(year, first, second) ? dayNumber(year, first, second) : null;
  const chosen = dayFirst ?? monthFirst;
  if (chosen === null) return UNKNOWN;
  const both = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  return both ? { ...placeDay(dayFirst, 'implied'), alternatives: [dayText(monthFirst)] } : placeDay(chosen);
}

/** Financial years run from 1 April to 31 March (the United Kingdom's), academic ones from 1 September to 31 August. */
function placeYears(years: Extract<TimeExpression, { kind: 'years' }>): Placed {
  const { from, to, calendar } = years;
  const [start, end] =
    { fiscal: ['04-01', '03-31'], academic: ['09-01', '08-31'], calendar: ['01-01', '12-31'] }[calendar] ??
    [];
  const earliest = `${yearText(from)}-${start ?? '01-01'}`;
  const latest = `${yearText(to)}-${end ?? '12-31'}`;
  const timex = calendar === 'calendar' ? `${yearText(from)}/${yearText(to)}` : `${earliest}/${latest}`;
  return between(timex, earliest, latest, 'year', calendar === 'calendar' ? 'certain' : 'implied');
}

/** A quarter without a year is the latest one that has begun, in a future clause the next one to come. */
function placeNamedQuarter(quarter: Extract<TimeExpression, { kind: 'quarter' }>, context: Context): Placed {
  const { n, year, shift } = quarter;
  const ref = context.published;
  if (n === undefined) return year === undefined ? UNKNOWN : placeYear(year, 'implied');
  if (year !== undefined) return placeQuarter(year, n);
  if (!ref) return UNKNOWN;
  if (shift !== undefined) return placeQuarter(ref.year + shift, n);
  const current = Math.ceil(ref.month / 3);
  if (context.tense === 'future') return placeQuarter(n < current ? ref.year + 1 : ref.year, n, 'implied');
  return placeQuarter(n > current ? ref.year - 1 : ref.year, n, 'implied');
}

function placeNamedSeason(expression: Extract<TimeExpression, { kind: 'season' }>, context: Context): Placed {
  const { season, year, shift } = expression;
  if (year !== undefined) return placeSeason(year, season, 'certain');
  const ref = context.published;
  if (!ref) return UNKNOWN;
  const begun = ref.month >= SEASON_MONTHS[season];
  const latest = begun ? ref.year : ref.year - 1;
  if (shift === -1) {
    const over = begun && ref.month >= SEASON_MONTHS[season] + 3;
    return placeSeason(over ? ref.year : ref.year - 1, season, 'implied');
  }
  if (shift === 1) return placeSeason(begun ? ref.year + 1 : ref.year, season, 'implied');
  if (shift === 0)
    return placeSeason(season === 'WI' && ref.month < 3 ? ref.year - 1 : ref.year, season, 'implied');
  if (context.tense === 'future')
    return placeSeason(
      begun && ref.month >= SEASON_MONTHS[season] + 3 ? ref.year + 1 : ref.year,
      season,
      'implied',
    );
  return placeSeason(latest, season, 'implied');
}

function placeShift(shift: Extract<TimeExpression, { kind: 'shift' }>, ref: Ymd): Placed {
  const { unit, by } = shift;
  const now = dayOf(ref);
  switch (unit) {
    case 'day': {
      const day = placeDay(now + by);
      return shift.dayPart
        ? { ...day, timex: `${day.timex ?? ''}${shift.dayPart}`, granularity: 'time' }
        : day;
    }
    case 'week':
      return placeWeek(now + by * 7);
    case 'weekend': {
      const week = placeWeek(now + by * 7);
      const monday = now + by * 7 - weekdayOf(now) + 1;
      return between(`${week.timex ?? ''}-WE`, dayText(monday + 5), dayText(monday + 6), 'other');
    }
    case 'month': {
      const { year, month } = addMonths({ ...ref, day: 1 }, by);
      return placeMonth(year, month);
    }
    case 'quarter': {
      const index = ref.year * 4 + Math.ceil(ref.month / 3) - 1 + by;
      return placeQuarter(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'year':
      return placeYear(ref.year + by);
    case 'decade':
      return placeDecade(Math.floor(ref.year / 10) * 10 + by * 10);
    case 'century':
      return place(
        { kind: 'century', n: Math.floor(ref.year / 100) + 1 + by },
        { published: ref, tense: 'past', focus: null },
      );
    default:
      return { ...UNKNOWN, timex: durationText([{ n: 1, unit }]) };
  }
}

/** "the quarter" in a report is the last full one; "the week", "the year" the document's own; with `earlier` a year before. */
function placeDefinite(definite: Extract<TimeExpression, { kind: 'definite' }>, context: Context): Placed {
  const ref = context.published;
  if (!ref) return UNKNOWN;
  const back = definite.earlier ? -1 : 0;
  const implied = (placed: Placed): Placed => ({ ...placed, certainty: 'implied' });
  switch (definite.unit) {
    case 'quarter':
    case 'period': {
      const index = (ref.year + back) * 4 + Math.ceil(ref.month / 3) - 2;
      return implied(placeQuarter(Math.floor(index / 4), (index % 4) + 1));
    }
    case 'year':
      return implied(placeYear(ref.year + back));
    default:
      return implied(placeShift({ kind: 'shift', unit: definite.unit, by: 0 }, ref));
  }
}

/** "two years ago" keeps the grain of its unit; "later" and "earlier" count from another event, which is not known here. */
function placeOffset(offset: Extract<TimeExpression, { kind: 'offset' }>, context: Context): Placed {
  const { n, unit } = offset.amount;
  const ref = offset.from === 'now' ? context.published : null;
  if (n === null || !ref) {
    const timex = durationText([offset.amount]);
    if (offset.from === 'event') return { ...UNKNOWN, timex, anchor: 'event' };
    return {
      ...UNKNOWN,
      timex: n === null ? (offset.direction < 0 ? 'PAST_REF' : 'FUTURE_REF') : null,
      alternatives: n === null ? [timex] : undefined,
    };
  }
  return movedBy(ref, n * offset.direction, unit);
}

function movedBy(ref: Ymd, n: number, unit: Period): Placed {
  const now = dayOf(ref);
  switch (unit) {
    case 'day':
      return placeDay(now + Math.round(n));
    case 'week':
    case 'fortnight':
      return {
        ...placeDay(now + Math.round(n * (unit === 'week' ? 7 : 14)), 'implied'),
        alternatives: [weekText(now + Math.round(n * (unit === 'week' ? 7 : 14)))],
      };
    case 'month': {
      const date = addMonths(ref, Math.round(n));
      return placeMonth(date.year, date.month, 'implied');
    }
    case 'year': {
      const date = addMonths(ref, Math.round(n * 12));
      return {
        ...placeYear(date.year, 'implied'),
        alternatives: [monthText(date.year, date.month), dateText(date)],
      };
    }
    case 'decade':
      return placeYear(ref.year + Math.round(n * 10), 'implied');
    case 'century':
      return placeYear(ref.year + Math.round(n * 100), 'implied');
    default:
      return { ...UNKNOWN, timex: durationText([{ n: Math.abs(n), unit }]) };
  }
}

/** A duration is certain in itself; "the past" and "the next" also say where it lies. */
function placeDuration(
  duration: Extract<TimeExpression, { kind: 'duration' }>,
  context: Context,
): Partial<Placed> {
  const timex = durationText(duration.amounts);
  const first = duration.amounts[0];
  const ref = context.published;
  if (!ref || !duration.toward || !first || first.n === null) return { timex, certainty: 'certain' };
  const sign = duration.toward === 'past' ? -1 : 1;
  const edge = edgeOf(ref, first, sign);
  if (edge === null) return { timex, certainty: 'certain' };
  const here = dateText(ref);
  return sign < 0
    ? { timex, earliest: edge, latest: here, certainty: 'implied', anchor: 'document date' }
    : { timex, earliest: here, latest: edge, certainty: 'implied', anchor: 'document date' };
}

/** The date an amount away from another, or null for amounts shorter than a day. */
function edgeOf(from: Ymd, amount: Amount, sign: number): string | null {
  const n = (amount.n ?? 0) * sign;
  const months = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 }[
    amount.unit as 'month'
  ];
  if (months) return dateText(addMonths(from, Math.round(n * months)));
  const days = { day: 1, week: 7, weekend: 7, fortnight: 14 }[amount.unit as 'day'];
  return days ? dayText(dayOf(from) + Math.round(n * days)) : null;
}

/** "the year to 31 March 2012": the amount counted back from its end. */
function placeUntil(amount: Amount, end: Placed): Placed {
  if (!end.latest || amount.n === null) return UNKNOWN;
  const [year = 0, month = 1, day = 1] = end.latest.split('-').map(Number);
  const next = fromDay(dayNumber(year, month, day) + 1);
  const earliest = edgeOf(next, amount, -1);
  if (!earliest) return UNKNOWN;
  return {
    ...between(`${earliest}/${end.latest}`, earliest, end.latest, 'other', end.certainty),
    alternatives: [durationText([amount])],
  };
}

/** Narrows an interval to its early, middle or late third; the TIMEX3 value stays. */
export function narrow(placed: Placed, part: Part | undefined): Placed {
  if (!part || !placed.earliest || !placed.latest) return placed;
  const [from, to] = [placed.earliest, placed.latest].map((iso) => {
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
    return dayNumber(year, month, day);
  }) as [number, number];
  const third = Math.floor((to - from + 1) / 3);
  const certainty = 'implied';
  if (part === 'early' || part === 'start')
    return { ...placed, latest: dayText(from + Math.max(third - 1, 0)), certainty };
  if (part === 'late' || part === 'end')
    return { ...placed, earliest: dayText(to - Math.max(third - 1, 0)), certainty };
  return { ...placed, earliest: dayText(from + third), latest: dayText(to - third), certainty };
}
