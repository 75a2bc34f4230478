/** The days of feasts that move: Easter and what is counted from it, and feasts on the nth weekday of a month. */
import { dayNumber, daysInMonth, fromDay, weekdayOf, type Ymd } from './calendar.js';

/** A feast by month and day; for one that moves, a day near it and how its day is found in a year. */
export interface Feast {
  month: number;
  day: number;
  /** Its day in a year, as days since 1970-01-01. */
  moves?: (year: number) => number;
}

/** Gregorian Easter Sunday as days since 1970-01-01. Source: Meeus, Astronomical Algorithms (1991), ch. 8. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const fromEaster = (days: number): Feast => ({
  ...(days > 30 ? { month: 5, day: 20 } : days < -30 ? { month: 2, day: 20 } : { month: 4, day: 5 }),
  moves: (year) => easter(year) + days,
});

/** The nth (from 1; -1 the last) weekday (Monday is 1) of a month. */
export const nth = (n: number, weekday: number, month: number): Feast => ({
  month,
  day: 15,
  moves: (year) => {
    const first = dayNumber(year, month, 1);
    const day = first + ((weekday - weekdayOf(first) + 7) % 7);
    const last = first + daysInMonth(year, month) - 1;
    return n > 0 ? day + 7 * (n - 1) : day + 7 * Math.floor((last - day) / 7);
  },
});

/** The first or the last day of a month. */
export const edgeOf = (month: number, last: boolean): Feast =>
  last
    ? { month, day: 28, moves: (year) => dayNumber(year, month, daysInMonth(year, month)) }
    : { month, day: 1 };

/** The first Monday from a day on. */
const firstMonday = (day: number): number => day + ((8 - weekdayOf(day)) % 7);

/** The days of sales that are counted from Thanksgiving. */
const afterThanksgiving = (days: number): Feast => ({
  month: 11,
  day: 26,
  moves: (year) => (nth(4, 4, 11).moves?.(year) ?? 0) + days,
});

/** Feasts of British and American news by their names in lower case. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ['new year', { month: 1, day: 1 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['halloween', { month: 10, day: 31 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["st valentine 's day", { month: 2, day: 14 }],
  ["st valentine 's", { month: 2, day: 14 }],
  ['epiphany', { month: 1, day: 6 }],
  ['twelfth night', { month: 1, day: 5 }],
  ['burns night', { month: 1, day: 25 }],
  ['candlemas', { month: 2, day: 2 }],
  ["st david 's day", { month: 3, day: 1 }],
  ["st patrick 's day", { month: 3, day: 17 }],
  ['lady day', { month: 3, day: 25 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ["april fool 's day", { month: 4, day: 1 }],
  ["st george 's day", { month: 4, day: 23 }],
  ['may day', { month: 5, day: 1 }],
  ['midsummer day', { month: 6, day: 24 }],
  ["midsummer 's day", { month: 6, day: 24 }],
  ['independence day', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['lammas', { month: 8, day: 1 }],
  ['michaelmas', { month: 9, day: 29 }],
  ['michaelmas day', { month: 9, day: 29 }],
  ["hallowe'en", { month: 10, day: 31 }],
  ["all saints ' day", { month: 11, day: 1 }],
  ["all souls ' day", { month: 11, day: 2 }],
  ['bonfire night', { month: 11, day: 5 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['guy fawkes day', { month: 11, day: 5 }],
  ['armistice day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['martinmas', { month: 11, day: 11 }],
  ["st andrew 's day", { month: 11, day: 30 }],
  ['hogmanay', { month: 12, day: 31 }],
  ['shrove tuesday', fromEaster(-47)],
  ['maundy thursday', fromEaster(-3)],
  ['ascension day', fromEaster(39)],
  ['trinity sunday', fromEaster(56)],
  ['mothering sunday', fromEaster(-21)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['whitsun', fromEaster(49)],
  ['whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['pentecost', fromEaster(49)],
  ['memorial day', nth(-1, 1, 5)],
  ['plough monday', { month: 1, day: 10, moves: (year) => firstMonday(dayNumber(year, 1, 7)) }],
  ['pancake day', fromEaster(-47)],
  ['easter saturday', fromEaster(-1)],
  ['holy saturday', fromEaster(-1)],
  ['early may bank holiday', nth(1, 1, 5)],
  ['spring bank holiday', nth(-1, 1, 5)],
  ['august bank holiday', nth(-1, 1, 8)],
  ['summer bank holiday', nth(-1, 1, 8)],
  ['midsummer', { month: 6, day: 24 }],
  ['black friday', afterThanksgiving(1)],
  ['cyber monday', afterThanksgiving(4)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['remembrance sunday', nth(2, 7, 11)],
  ["presidents ' day", nth(3, 1, 2)],
]);

/** The day of a feast in a year. */
export const dayOfFeast = ({ month, day, moves }: Feast, year: number): Ymd =>
  moves ? fromDay(moves(year)) : { year, month, day };
