/** Lengths of time in days, with the slack of their unit, and the days between dates. */
import type { Claim, Time } from '../../../model/claim.js';

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

/** Words right before a length by which it is a bound ("at least 20 days") or told roughly ("about 25 years"); between them and it "the last" may stand. */
const hedge = (words: string): RegExp =>
  new RegExp(`\\b(?:${words})\\s+(?:(?:a|an|the|the (?:last|past))\\s+)?$`, 'i');
const AT_LEAST = hedge(
  'at least|more than|longer than|over|upwards of|no (?:less|fewer) than|no shorter than',
);
const AT_MOST = hedge('at most|(?:less|fewer|shorter) than|up to|under|as long as|no (?:more|longer) than');
const ALMOST = hedge('nearly|almost|close to|approaching|not quite|just under');
const ABOUT = hedge('about|around|some|roughly|approximately|an estimated|just over|perhaps|maybe');
const OR_MORE = /^\s+(?:or (?:more|longer)|at least|plus)\b/i;
const OR_LESS = /^\s+(?:or (?:less|fewer)|at (?:the )?most)\b/i;
const OR_SO = /^\s+(?:or so|or thereabouts)\b/i;

const PREPOSITION = /^(?:for|after|in|within|over|during|by|since|until|from)\b/i;

/** The same of a claim's time, with what the words beside it leave open: they are not in the time's own text. */
export function lengthOf({ quote }: Pick<Claim, 'quote'>, time: Time): Length | null {
  const days = daysOf(time);
  // "was over after nine years": what stands before a preposition is of the verb
  if (!days || PREPOSITION.test(time.text)) return days;
  const before = quote.exact.slice(0, Math.max(0, time.start - quote.start));
  const behind = quote.exact.slice(Math.max(0, time.end - quote.start));
  if (AT_LEAST.test(before) || OR_MORE.test(behind)) return { ...days, max: Infinity };
  if (AT_MOST.test(before) || OR_LESS.test(behind)) return { ...days, min: 0 };
  const room = ROUGHLY * (days.min + days.max) * 0.5;
  if (ALMOST.test(before)) return { ...days, min: Math.min(days.min, days.max - room) };
  if (ABOUT.test(before) || OR_SO.test(behind))
    return { ...days, min: days.min - room, max: days.max + room };
  return days;
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
