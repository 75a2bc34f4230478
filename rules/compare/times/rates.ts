/**
 * How much in how long: "£4m a year", "£20m over three years", "50,000 litres an hour". Rates by two periods are compared by so many of
 * the shorter as the longer has, at least and at most: a week may be one of five working days, a year one of a season.
 */
import type { Quantity, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { reach } from '../figures/quantities.js';
import { inUnit } from '../figures/units.js';
import { isDuration } from '../identity/times.js';
import { canonical } from '../words/words.js';
import { daysOf } from './durations.js';

/** Periods from the shortest on (UCUM), and how many of each the next has, at least and at most. */
const PERIODS: readonly (readonly [code: string, least: number, most: number])[] = [
  ['s', 60, 60],
  ['min', 60, 60],
  ['h', 6, 24],
  ['d', 5, 7],
  ['wk', 4, 4.5],
  ['mo', 3, 3],
  ['quarter', 4, 4],
  ['a', 1, 1],
];
const placeOf = (per: string | undefined): number => PERIODS.findIndex(([code]) => code === per);

/** What is done by the day or week may rest for half of the year: a ferry in winter, a school in its holidays. */
const SEASON = 0.5;

/** A figure with the period that it is for. */
export interface Rate {
  told: Quantity;
  /** The figure for one of the period. */
  figure: Quantity;
  per: string;
  /** Of a sum over a stretch of time, how long that is told to be. */
  over: Pick<Time, 'start' | 'end' | 'text' | 'timex'> | null;
}

/** The rate that a quantity tells, or makes with the one length of time of its claim; null where it tells none. */
export function rateOf(own: CaseClaim, told: Quantity): Rate | null {
  if (told.quantifier !== undefined || (told.min === null && told.max === null)) return null;
  if (told.per !== undefined)
    return placeOf(told.per) < 0 ? null : { told, figure: told, per: told.per, over: null };
  return overStretch(own, told);
}

/** "£20m over three years" is a third of it a year. What grew or fell in that time is no sum. */
function overStretch({ claim: { times, quote } }: CaseClaim, told: Quantity): Rate | null {
  const [time, more] = times.filter(isDuration);
  if (!time || more || told.role !== 'total' || !STRETCH.test(time.text)) return null;
  const between = quote.exact.slice(told.end - quote.start, time.start - quote.start);
  const days = time.start >= told.end && !/[,;:]/.test(between) ? daysOf(time) : null;
  const years = days && (days.min + days.max) / 2 / 365.25;
  if (!years) return null;
  const by = (value: number | null): number | null => (value === null ? null : value / years);
  const figure: Quantity = {
    ...told,
    role: 'rate',
    per: 'a',
    value: by(told.value),
    min: by(told.min),
    max: by(told.max),
  };
  return { told, figure, per: 'a', over: time };
}
const STRETCH = /^(?:over|in|during|for|across|within) /i;

/** The one rate as so much for the period of the other, where that is the longer; null for rates of two kinds. */
export function forLonger({ figure, per }: Rate, longer: Rate): Quantity | null {
  const [from, to] = [placeOf(per), placeOf(longer.per)];
  const own = inUnit(figure, longer.figure.unit);
  if (!own || from < 0 || from > to) return null;
  const steps = PERIODS.slice(from, to);
  const [least, most] = steps.reduce(([low, high], [, few, many]) => [low * few, high * many], [1, 1]);
  const rests = per !== longer.per && longer.per === 'a' && from <= placeOf('wk');
  const times = (value: number | null, by: number): number | null => (value === null ? null : value * by);
  return {
    ...own,
    per: longer.per,
    value: times(own.value, (least + most) / 2),
    min: times(own.min, least * (rests ? SEASON : 1)),
    max: times(own.max, most),
  };
}

/** Fees for longer are cheaper, and who tells of a year seldom reckons it from what a week brings: so much either way is none. */
const LEEWAY = 1.25;

/** What is owed by contract is no cheaper for longer, and a year has twelve months. Stems of measured nouns. */
const OWED = new Set(['pay', 'rent', 'pension', 'allowance', 'income'].map(canonical));
const EXACT = 1.05;

/** True where two figures for one period cannot both be right, roughly as rates are told. `heads`: what the two measure. */
export function ratesApart(a: Quantity, b: Quantity, heads: readonly string[]): boolean {
  const [x, y] = [reach(a), reach(b)];
  const leeway = heads.length > 0 && heads.every((head) => OWED.has(head)) ? EXACT : LEEWAY;
  return x !== null && y !== null && (x.min > y.max * leeway || y.min > x.max * leeway);
}
