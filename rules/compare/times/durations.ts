/** Lengths of time in days, with the slack of their unit, and the days between dates. */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';

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
 * What a word before or behind a length leaves open, as shares of the length: down to and up to. "More than twenty years" may be
 * twenty-four, and is hardly forty: whoever could say more says it (Grice 1975, the first maxim of quantity).
 */
const LEFT_OPEN: readonly (readonly [RegExp, RegExp, number, number])[] = [
  [
    /\b(?:at least|no(?:t)? (?:less|fewer|shorter) than|a minimum of)$/i,
    /^\s+(?:or (?:more|longer)|at least)\b/i,
    1,
    Infinity,
  ],
  [/\b(?:just|slightly|a little) (?:over|more than)$/i, /^\s+and a bit\b/i, 1, 1.15],
  [/\b(?:more than|longer than|over|upwards of|in excess of|well over|beyond)$/i, /^\s+plus\b/i, 1, 1.5],
  [/\b(?:just under|nearly|almost|not quite|close to|approaching)$/i, /^\s+at most\b/i, 0.85, 1],
  [
    /\b(?:(?:less|fewer|shorter) than|under|up to|as long as|at most|no(?:t)? (?:more|longer) than|a maximum of)$/i,
    /^\s+or less\b/i,
    0.5,
    1,
  ],
  [/\b(?:about|around|roughly|some|approximately|circa|or so)$/i, /^\s+or (?:so|thereabouts)\b/i, 0.85, 1.15],
];
const PREPOSITION = /^(?:for|after|in|within|over|during|by|since|until|from)\b/i;

/** A time or length without the word that ties it to its sentence: "for nine years" is nine years, "at 9am" 9am. */
export const bareTime = (text: string): string =>
  text.replace(/^(?:for|after|in|on|at|within|over|during|by|since|until|from)\s+/i, '');

/** Letters before a length in which such a word stands. */
const NEAR = 24;

/** The length that a claim gives with one of its times: as `daysOf`, with what the words around it leave open. */
export function lengthTold({ claim: { quote } }: CaseClaim, time: Time): Length | null {
  const days = daysOf(time);
  // "was over after nine years": what stands before a preposition is of the verb
  if (!days || PREPOSITION.test(time.text)) return days;
  const [from, to] = [time.start, time.end].map((at) => Math.max(0, at - quote.start));
  const lead = quote.exact.slice(0, from).slice(-NEAR).trimEnd();
  const behind = `${/ or .*$/.exec(time.text)?.[0] ?? ''}${quote.exact.slice(to)}${quote.suffix}`;
  const open = LEFT_OPEN.find(([before, after]) => before.test(lead) || after.test(behind));
  if (!open) return days;
  const [, , least, most] = open;
  const middle = (days.min + days.max) / 2;
  // a month is the least that is "about a month" or "nearly" one by half of it
  const few = Math.abs(middle - days.unit) < 1e-6 || least * most < 1;
  const reach = (share: number): number =>
    share === 1 ? 0 : Math.max(few ? days.unit / 2 : days.unit, Math.abs(middle * (share - 1)));
  return {
    ...days,
    min: Math.min(days.min, middle - reach(least)),
    max: Math.max(days.max, middle + reach(most)),
  };
}

/** The length that a TIMEX3 duration can stand for: half a unit to each side, a whole one where it is told roughly. */
export function daysOf(time: Time): Length | null {
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
  const slack = isRough(time) ? Math.max(unit, length * ROUGHLY) : unit * (unit > 400 || few ? 0.25 : 0.5);
  return { min: length - slack, max: length + slack, unit };
}

/** "PT5H", "PT45M", "PT1H25M": a length told in hours or minutes. */
function hoursOf(time: Time): Length | null {
  const [, hours, minutes] = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?$/.exec(time.timex ?? '') ?? [];
  if (hours === undefined && minutes === undefined) return null;
  const unit = minutes === undefined ? 1 / 24 : 1 / 1440;
  const length = Number(hours ?? 0) / 24 + Number(minutes ?? 0) / 1440;
  const slack = isRough(time) ? Math.max(unit, length * ROUGHLY) : unit / 2;
  return { min: length - slack, max: length + slack, unit };
}

const ROUGH =
  /\b(about|around|nearly|almost|some|roughly|over|under|more than|less than|at least|up to|just)\b/i;

const isRough = (time: Time): boolean => ROUGH.test(time.text);

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
