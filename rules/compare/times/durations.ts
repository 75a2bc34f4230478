/** Lengths of time in days, with the slack of their unit, and the days between dates. */
import type { Time } from '../../../model/claim.js';

const UNITS: Readonly<Record<string, number>> = {
  D: 1,
  W: 7,
  M: 30.44,
  Y: 365.25,
  DE: 3652.5,
  E: 3652.5,
  CE: 36525,
  C: 36525,
};
const DAY = 86_400_000;

export interface Length {
  min: number;
  max: number;
  /** Days of one unit: the grain in which the length was told. */
  unit: number;
}

/** A length told roughly may be so much shorter or longer. */
const ROUGHLY = 0.15;
/**
 * What a bound leaves open, as shares of the length: down to and up to. "More than twenty years" may be twenty-four, and is hardly forty:
 * whoever could say more says it (Grice 1975, the first maxim of quantity). "Within a week", "up to a week" may be any part of it.
 */
const LEFT_OPEN: Readonly<Record<NonNullable<Time['mod']>, readonly [least: number, most: number]>> = {
  EQUAL_OR_MORE: [1, Infinity],
  MORE_THAN: [1, 1.5],
  EQUAL_OR_LESS: [0, 1],
  LESS_THAN: [0.5, 1],
  APPROX: [1 - ROUGHLY, 1 + ROUGHLY],
};

/** A time or length without the word that ties it to its sentence: "for nine years" is nine years, "at 9am" 9am. */
export const bareTime = (text: string): string =>
  text.replace(/^(?:for|after|in|on|at|within|over|during|by|since|until|from)\s+/i, '');

/** The length that a TIMEX3 duration can stand for: half a unit to each side, and what the words beside it leave open. */
export function daysOf(time: Time): Length | null {
  const days = daysTold(time);
  if (!days || !time.mod) return days;
  const [least, most] = LEFT_OPEN[time.mod];
  const middle = (days.min + days.max) / 2;
  // a month is the least that is "about a month" or "nearly" one by half of it
  const few = Math.abs(middle - days.unit) < 1e-6 || time.mod !== 'APPROX';
  const reach = (share: number): number =>
    share === 1 ? 0 : Math.max(few ? days.unit / 2 : days.unit, Math.abs(middle * (share - 1)));
  return {
    ...days,
    min: Math.max(0, Math.min(days.min, middle - reach(least))),
    max: Math.max(days.max, middle + reach(most)),
  };
}

/** Two lengths as they bear on each other: two bounds of one kind ("within 14 days", "within 28") by what is told. */
export function comparedLengths(x: Time, y: Time): [Length, Length] | null {
  const lengthOf = boundedAlike(x, y) ? daysTold : daysOf;
  const [a, b] = [lengthOf(x), lengthOf(y)];
  return a && b && [a, b];
}

export const boundedAlike = (x: Pick<Time, 'mod'>, y: Pick<Time, 'mod'>): boolean =>
  x.mod === y.mod && /^EQUAL/.test(x.mod ?? '');

/** The length as it is told, whatever the words beside it make of it. */
export function daysTold(time: Time): Length | null {
  const hours = hoursOf(time);
  if (hours) return hours;
  const parts = [...(time.timex ?? '').matchAll(/(\d+(?:\.\d+)?)(DE|CE|[DWMYEC])/g)];
  const whole = /^P(?:\d+(?:\.\d+)?(?:DE|CE|[DWMYEC]))+$/.test(time.timex ?? '');
  if (!whole || parts.length === 0) return null;
  const units = parts.map(([, , letter = '']) => UNITS[letter] ?? 0);
  const unit = Math.min(...units);
  const length = parts.reduce((sum, [, count], i) => sum + Number(count) * (units[i] ?? 0), 0);
  // one of a unit is seldom rounded from half of it or from one and a half: "a year" is not seven months
  const few = parts.length === 1 && Math.abs(length - unit) < 1e-6;
  const slack = unit * (unit > 400 || few ? 0.25 : 0.5);
  return { min: length - slack, max: length + slack, unit };
}

/** "PT5H", "PT45M", "PT1H25M": a length told in hours or minutes. */
function hoursOf(time: Time): Length | null {
  const [, hours, minutes] = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?$/.exec(time.timex ?? '') ?? [];
  if (hours === undefined && minutes === undefined) return null;
  const unit = minutes === undefined ? 1 / 24 : 1 / 1440;
  const length = Number(hours ?? 0) / 24 + Number(minutes ?? 0) / 1440;
  return { min: length - unit / 2, max: length + unit / 2, unit };
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** So many days in the largest unit that is no longer than `unit`: "13 weeks". */
export function inUnits(days: number, unit: number): string {
  const names: readonly [number, string][] = [
    [365.25, 'years'],
    [30.44, 'months'],
    [7, 'weeks'],
    [1, 'days'],
  ];
  const [size, name] = names.find(([length]) => length <= unit) ?? [1, 'days'];
  const count = Math.round(days / size);
  return `${count} ${count === 1 ? name.slice(0, -1) : name}`;
}
