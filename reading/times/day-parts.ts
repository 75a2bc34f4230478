/** Joins a day and a time of day: "Sunday night", "Wednesday at 10 p.m.", "noon on Thursday", "the night of April 18". */
import type { Piece } from '../numbers/pieces.js';
import { clockAt } from './clock.js';
import { dateAt, weekdayDate } from './dates.js';
import type { Scan, TimeExpression, TimeMatch } from './expressions.js';
import { nearDay } from './periods.js';
import { DAY_PARTS } from './words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** "Thursday evening", "Sunday night": the part of the day after a day. */
export function dayParted(pieces: readonly Piece[], scan: Scan): Scan {
  const part = DAY_PARTS.get(word(pieces, scan.next));
  const { expression } = scan;
  if (
    !part ||
    expression.kind !== 'date' ||
    (expression.weekday === undefined && expression.day === undefined)
  )
    return atClock(pieces, scan);
  return { next: scan.next + 1, expression: { kind: 'clock', time: part, on: expression } };
}

/** "Wednesday at 10 p.m.", "yesterday at noon". */
function atClock(pieces: readonly Piece[], scan: Scan): Scan {
  const day =
    scan.expression.kind === 'date'
      ? scan.expression.day !== undefined || scan.expression.weekday !== undefined
      : scan.expression.kind === 'shift' && scan.expression.unit === 'day';
  if (!day) return scan;
  const comma = word(pieces, scan.next) === ',' ? 1 : 0;
  const at = word(pieces, scan.next + comma) === 'at' ? 1 : 0;
  if (!at && !comma) return scan;
  const clock = clockAt(pieces, scan.next + comma + at);
  return clock
    ? { next: clock.next, expression: { kind: 'clock', time: clock.time, on: scan.expression } }
    : scan;
}

/** "10 p.m. Wednesday", "noon on Thursday", "8.50pm". */
export function clocked(pieces: readonly Piece[], at: number): TimeMatch | null {
  const clock = clockAt(pieces, at);
  if (!clock) return null;
  const halved = clock.half ? halfOfDay(pieces, clock) : null;
  if (halved) return { first: at, ...halved };
  const on = /^(on|,)$/.test(word(pieces, clock.next)) ? (word(pieces, clock.next + 1) === 'the' ? 2 : 1) : 0;
  const day =
    weekdayDate(pieces, clock.next + on) ??
    nearDay(pieces, clock.next + on) ??
    dateAt(pieces, clock.next + on);
  const dated =
    day && pieces[day.next - 1]?.paragraph === pieces[at]?.paragraph && isDay(day.expression) ? day : null;
  return {
    first: at,
    next: dated?.next ?? clock.next,
    expression: {
      kind: 'clock',
      time: clock.time,
      on: dated?.expression ?? null,
      ...(clock.half && { half: true }),
    },
  };
}

/** "ten past four in the morning", "… on the morning of 9 January", "… on Friday morning": the part of the day tells which half is meant. */
function halfOfDay(pieces: readonly Piece[], { time, next }: { time: string; next: number }): Scan | null {
  if (!/^(in|on)$/.test(word(pieces, next))) return null;
  const the = word(pieces, next + 1) === 'the' ? 1 : 0;
  const named = DAY_PARTS.get(word(pieces, next + 1 + the));
  if (named && the) {
    const of = word(pieces, next + 3) === 'of' ? dateAt(pieces, next + 4) : null;
    const on = of && isDay(of.expression) ? of : null;
    return {
      next: on?.next ?? next + 3,
      expression: { kind: 'clock', time: inHalf(time, named), on: on?.expression ?? null },
    };
  }
  const day = dateAt(pieces, next + 1 + the);
  const part = day && DAY_PARTS.get(word(pieces, day.next));
  return day && part && isDay(day.expression)
    ? { next: day.next + 1, expression: { kind: 'clock', time: inHalf(time, part), on: day.expression } }
    : null;
}

/** "T04:10" of the afternoon is "T16:10"; at night the hours from six on are of the evening. */
function inHalf(time: string, part: string): string {
  const hour = Number(time.slice(1, 3));
  const later = part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour >= 6);
  return later && hour < 12 ? `T${hour + 12}${time.slice(3)}` : time;
}

const isDay = (expression: TimeExpression): boolean =>
  expression.kind === 'date'
    ? expression.day !== undefined || expression.weekday !== undefined
    : expression.kind === 'shift' && expression.unit === 'day';

/** Words by which a part of a day is that of the day after or before the one that was told. */
const BESIDE: ReadonlyMap<string, -1 | 1> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** "the following morning", "next afternoon", "the previous night": on the day beside the one that was told. */
function dayPartBeside(pieces: readonly Piece[], at: number): TimeMatch | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  const by = BESIDE.get(word(pieces, i));
  const part = DAY_PARTS.get(word(pieces, i + 1));
  if (by === undefined || part === undefined) return null;
  // "the next night shift"
  if (/^(?:NOUN|PROPN)$/.test(pieces[i + 2]?.pos ?? '') && !/^(?:police|the)$/.test(word(pieces, i + 2)))
    return null;
  const on: TimeExpression = { kind: 'shift', unit: 'day', by, anaphoric: true };
  return { first: at, next: i + 2, expression: { kind: 'clock', time: part, on } };
}

/** "the night of April 18, 1775", "on the morning of 19 May", "that afternoon". */
export function dayPartOf(pieces: readonly Piece[], at: number): TimeMatch | null {
  const near = dayPartBeside(pieces, at);
  if (near) return near;
  const lead = word(pieces, at);
  const part = DAY_PARTS.get(word(pieces, at + 1));
  if (!part) return null;
  if (lead === 'that') {
    const on: TimeExpression = { kind: 'definite', unit: 'day', that: true };
    return { first: at, next: at + 2, expression: { kind: 'clock', time: part, on } };
  }
  if (lead !== 'the' || word(pieces, at + 2) !== 'of') return null;
  const day = dateAt(pieces, at + 3);
  return day && isDay(day.expression)
    ? { first: at, next: day.next, expression: { kind: 'clock', time: part, on: day.expression } }
    : null;
}
