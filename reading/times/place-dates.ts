/** Places calendar dates: fills in the year, month or week that the words leave out. */
import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  dayText,
  isDate,
  weekdayOf,
  yearText,
  type Ymd,
} from './calendar.js';
import type { TimeExpression } from './expressions.js';
import { between, placeDay, placeMonth, placeYear, UNKNOWN, type Context, type Placed } from './placed.js';

type Dated = Extract<TimeExpression, { kind: 'date' }>;

export function placeDate(date: Dated, context: Context): Placed {
  const { year, month, day, weekday } = date;
  if (month !== undefined && day !== undefined) {
    const near = year ?? nearYear(month, day, date, context);
    if (near === null) return UNKNOWN;
    const known = year ?? ofWeekday(near, month, day, weekday, context.published);
    if (!isDate(known, month, day)) return UNKNOWN;
    return placeDay(dayNumber(known, month, day), year === undefined ? 'implied' : 'certain');
  }
  if (month !== undefined) {
    const known = year ?? nearYear(month, null, date, context);
    return known === null ? UNKNOWN : placeMonth(known, month, year === undefined ? 'implied' : 'certain');
  }
  if (year !== undefined) return placeYear(year);
  const base = context.focus ?? context.published;
  if (day !== undefined && date.shift !== undefined)
    return context.published
      ? dayOfShifted(day, addMonths({ ...context.published, day: 1 }, date.shift))
      : UNKNOWN;
  if (day !== undefined) return base ? placeMonthDay(day, base, context) : UNKNOWN;
  if (date.any) return { ...UNKNOWN, timex: `XXXX-WXX-${weekday ?? 'X'}` };
  if (date.that) return weekday === undefined ? UNKNOWN : placeThatDay(weekday, context.focus);
  if (weekday !== undefined && context.from) {
    const began = dayOf(context.from);
    return placeDay(began + ((weekday - weekdayOf(began) + 7) % 7), 'implied');
  }
  if (weekday === undefined || !context.published) return UNKNOWN;
  if (date.weekBy !== undefined) {
    const now = dayOf(context.published);
    return placeDay(now - weekdayOf(now) + weekday + 7 * date.weekBy, 'implied');
  }
  return placeWeekday(weekday, date.shift, context.published, context.tense);
}

/** The year of "June" or "June 30", or null without any date to count from. */
function nearYear(month: number, day: number | null, date: Dated, context: Context): number | null {
  const { published, focus, tense, from } = context;
  if (from && date.yearBy === undefined && date.shift === undefined)
    return month < from.month || (month === from.month && day !== null && day < from.day)
      ? from.year + 1
      : from.year;
  if (date.yearBy !== undefined) return published ? published.year + date.yearBy : null;
  if (focus && (date.shift === undefined || !published)) return focusYear(month, focus);
  if (!published) return null;
  const at = dayNumber(published.year, month, Math.min(day ?? 15, daysInMonth(published.year, month)));
  const now = dayOf(published);
  const ahead = day === null ? month > published.month : at > now;
  const behind = day === null ? month < published.month : at < now;
  if (date.shift === 0) return published.year;
  if (date.shift === -1) return behind ? published.year : published.year - 1;
  if (date.shift === 1) return ahead ? published.year : published.year + 1;
  if (tense === 'future')
    return behind && now - at > (context.ahead ? 14 : 45) ? published.year + 1 : published.year;
  if (tense === 'past') return ahead ? published.year - 1 : published.year;
  return at - now > 183 ? published.year - 1 : now - at > 183 ? published.year + 1 : published.year;
}

/** "That Friday", counted from the day told before: that day itself or a later one of its week; an earlier one is not plain. */
function placeThatDay(weekday: number, told: Ymd | null): Placed {
  if (!told) return UNKNOWN;
  const day = dayOf(told);
  const by = weekday - weekdayOf(day);
  return by < 0 ? UNKNOWN : placeDay(day + by, 'implied');
}

/** "Saturday 15 August": the year in which that day is a Saturday: the one taken so far, one near the document's own, one beside the first. */
function ofWeekday(
  near: number,
  month: number,
  day: number,
  weekday: number | undefined,
  published: Ymd | null,
): number {
  if (weekday === undefined) return near;
  const own = published ? [published.year, published.year + 1, published.year - 1] : [];
  const fits = (year: number): boolean =>
    isDate(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  return [near, ...own, near + 1, near - 1].find(fits) ?? near;
}

/** In a narrative time runs on: a month well before the last one named belongs to the next year. */
const focusYear = (month: number, focus: Ymd): number =>
  focus.month - month > 6 ? focus.year + 1 : focus.year;

/** "the 15th of this month". */
const dayOfShifted = (day: number, { year, month }: Ymd): Placed =>
  isDate(year, month, day) ? placeDay(dayNumber(year, month, day), 'implied') : UNKNOWN;

/** "the 24th": this month's, unless the tense sends it to the month before or after. */
function placeMonthDay(day: number, base: Ymd, context: Context): Placed {
  const { tense, focus } = context;
  const back = !focus && tense === 'past' && day > base.day;
  const on = day < base.day && (focus !== null || tense !== 'past');
  const { year, month } = addMonths({ ...base, day: 1 }, back ? -1 : on ? 1 : 0);
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
export function placeNumeric(date: Extract<TimeExpression, { kind: 'numeric' }>): Placed {
  const { year, first, second } = date;
  const dayFirst = isDate(year, second, first) ? dayNumber(year, second, first) : null;
  const monthFirst = isDate(year, first, second) ? dayNumber(year, first, second) : null;
  const chosen = dayFirst ?? monthFirst;
  if (chosen === null) return UNKNOWN;
  const both = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  return both ? { ...placeDay(dayFirst, 'implied'), alternatives: [dayText(monthFirst)] } : placeDay(chosen);
}

/** Financial years run from 1 April to 31 March (the United Kingdom's), academic ones from 1 September to 31 August. */
export function placeYears(years: Extract<TimeExpression, { kind: 'years' }>): Placed {
  const { from, to, calendar } = years;
  const [start, end] = {
    fiscal: ['04-01', '03-31'],
    academic: ['09-01', '08-31'],
    calendar: ['01-01', '12-31'],
  }[calendar] as [string, string];
  const earliest = `${yearText(from)}-${start}`;
  const latest = `${yearText(to)}-${end}`;
  const timex = calendar === 'calendar' ? `${yearText(from)}/${yearText(to)}` : `${earliest}/${latest}`;
  return between(timex, earliest, latest, 'year', calendar === 'calendar' ? 'certain' : 'implied');
}
