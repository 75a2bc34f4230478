/** Places quarters, halves, seasons, "last week", "the quarter", "a year earlier". */
import { addMonths, dateText, dayOf, fromDay, monthText, weekdayOf, yearText, type Ymd } from './calendar.js';
import { durationText } from './duration-text.js';
import type { TimeExpression } from './expressions.js';
import {
  between,
  placeCentury,
  placeDay,
  placeDecade,
  placeMonth,
  placeQuarter,
  placeSeason,
  placeWeek,
  placeWeekend,
  placeYear,
  SEASON_MONTHS,
  UNKNOWN,
  type Context,
  type Placed,
} from './placed.js';

type Of<K extends TimeExpression['kind']> = Extract<TimeExpression, { kind: K }>;

const implied = (placed: Placed): Placed => ({ ...placed, certainty: 'implied' });
const currentQuarter = (date: Ymd): number => Math.ceil(date.month / 3);
/** The quarter `by` quarters from the one of a date. */
function quarterFrom(date: Ymd, by: number): Placed {
  const index = date.year * 4 + currentQuarter(date) - 1 + by;
  return placeQuarter(Math.floor(index / 4), (index % 4) + 1);
}

/** A quarter without a year lies near the document: reports speak of the one just ended, plans of the one to come. */
export function placeNamedQuarter(quarter: Of<'quarter'>, context: Context): Placed {
  const { n, year, shift } = quarter;
  const ref = context.published;
  if (n === undefined) {
    const named = context.quarter?.n ?? (ref ? quarterNumber(quarterFrom(ref, -1)) : null);
    return year === undefined || named === null ? UNKNOWN : implied(placeQuarter(year, named));
  }
  if (year !== undefined) return placeQuarter(year, n);
  if (!ref) return UNKNOWN;
  if (shift !== undefined) return placeQuarter(ref.year + shift, n);
  const ahead = n - currentQuarter(ref);
  const future = context.tense === 'future';
  const by =
    ahead === 3 || (ahead === 2 && !future) || (ahead === 1 && context.tense === 'past')
      ? -1
      : ahead === -3 && future
        ? 1
        : 0;
  return placeQuarter(ref.year + by, n, 'implied');
}

const quarterNumber = (placed: Placed): number => Number(placed.timex?.slice(-1));

export function placeHalf(half: Of<'half'>, context: Context): Placed {
  const ref = context.published;
  const year = half.year ?? (ref ? ref.year + (half.shift ?? halfShift(half.n, ref, context)) : undefined);
  if (year === undefined) return UNKNOWN;
  const [from, to] = half.n === 1 ? ['01-01', '06-30'] : ['07-01', '12-31'];
  const text = yearText(year);
  return between(
    `${text}-H${half.n}`,
    `${text}-${from}`,
    `${text}-${to}`,
    'other',
    half.year ? 'certain' : 'implied',
  );
}

const halfShift = (n: number, ref: Ymd, context: Context): number =>
  n === 2 && ref.month <= 6 && context.tense !== 'future'
    ? -1
    : n === 1 && ref.month > 6 && context.tense === 'future'
      ? 1
      : 0;

export function placeNamedSeason(expression: Of<'season'>, context: Context): Placed {
  const { season, year, shift } = expression;
  if (year !== undefined) return placeSeason(year, season, 'certain');
  const ref = context.history ? context.focus : context.published;
  if (context.focus && (shift === undefined || !ref))
    return placeSeason(context.focus.year, season, 'implied');
  if (!ref) return UNKNOWN;
  const begun = ref.month >= SEASON_MONTHS[season];
  const over = begun && ref.month >= SEASON_MONTHS[season] + 3;
  if (shift === -1) return placeSeason(over ? ref.year : ref.year - 1, season, 'implied');
  if (shift === 1) return placeSeason(begun ? ref.year + 1 : ref.year, season, 'implied');
  if (shift === 0)
    return placeSeason(season === 'WI' && ref.month < 3 ? ref.year - 1 : ref.year, season, 'implied');
  if (context.tense === 'future') return placeSeason(over ? ref.year + 1 : ref.year, season, 'implied');
  return placeSeason(begun ? ref.year : ref.year - 1, season, 'implied');
}

export function placeShift(shift: Of<'shift'>, ref: Ymd): Placed {
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
    case 'weekend':
      return placeWeekend(now + by * 7);
    case 'month': {
      const { year, month } = addMonths({ ...ref, day: 1 }, by);
      return placeMonth(year, month);
    }
    case 'quarter':
      return quarterFrom(ref, by);
    case 'year':
      return placeYear(ref.year + by);
    case 'decade':
      return placeDecade(Math.floor(ref.year / 10) * 10 + by * 10);
    case 'century':
      return placeCentury(Math.floor(ref.year / 100) + 1 + by);
    default:
      return { ...UNKNOWN, timex: durationText([{ n: 1, unit }]) };
  }
}

/** "the quarter" in a report is the last full one; "the week", "the year" the document's own; "that year" the one named before. */
export function placeDefinite(definite: Of<'definite'>, context: Context): Placed {
  const { unit, earlier, that } = definite;
  if (that)
    return context.focus && unit !== 'period'
      ? implied(placeShift({ kind: 'shift', unit, by: 0 }, context.focus))
      : UNKNOWN;
  const ref = context.history ? context.focus : context.published;
  // "on the day the bridge reopens": which day is not said by the calendar.
  if (!ref || unit === 'day') return UNKNOWN;
  if (unit === 'quarter' || unit === 'period') return periodOf(ref, earlier === true, context);
  if (unit === 'year' && earlier) return yearBefore(ref, context);
  const monday = unit === 'weekend' && context.tense !== 'future' && weekdayOf(dayOf(ref)) <= 5;
  return implied(placeShift({ kind: 'shift', unit, by: monday ? -1 : 0 }, ref));
}

function periodOf(ref: Ymd, earlier: boolean, context: Context): Placed {
  const named = context.quarter ?? { year: quarterYear(ref), n: quarterNumber(quarterFrom(ref, -1)) };
  return implied(placeQuarter(named.year - (earlier ? 1 : 0), named.n));
}

const quarterYear = (ref: Ymd): number => (currentQuarter(ref) === 1 ? ref.year - 1 : ref.year);

/** "a year earlier" compares like with like: the quarter spoken of, else the year; the other readings stay as alternatives. */
function yearBefore(ref: Ymd, context: Context): Placed {
  const year = placeYear(ref.year - 1, 'implied');
  const before = addMonths(ref, -12);
  const others = [monthText(before.year, before.month), dateText(before)];
  if (!context.quarter) {
    const quarter = quarterFrom(fromDay(dayOf(before)), -1);
    return { ...year, alternatives: [...others, ...(quarter.timex ? [quarter.timex] : [])] };
  }
  const quarter = placeQuarter(context.quarter.year - 1, context.quarter.n, 'implied');
  return { ...quarter, alternatives: [...(year.timex ? [year.timex] : []), ...others] };
}
