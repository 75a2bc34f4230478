/** Makes a quantity of a measured number: joins its range, bounds, rate and what it counts, and says what part it plays. */
import type { Quantity } from '../../model/claim.js';
import type { Piece } from '../numbers/pieces.js';
import { boundAfter, boundBefore, boundBehindNoun } from './bounds.js';
import { countedAfter } from './counted.js';
import { perAt, perBehindNoun, perBehindStuff } from './rates.js';
import { changeEnd, minorAfter, rangeFrom, type Interval, type Measured } from './ranges.js';
import { roleOf } from './roles.js';

/** Where a quantity may reach: nothing before `floor` (the quantity before), nothing from `limit` on (the next time). */
export interface Room {
  floor: number;
  limit: number;
}

/** The quantity, the index behind its number and unit, and the index behind all its words. */
export function complete(
  text: string,
  pieces: readonly Piece[],
  one: Measured,
  room: Room,
): { quantity: Quantity; next: number; end: number } {
  const { interval, whole, unitEnd } = spread(pieces, one);
  const per = perAt(pieces, unitEnd, room.limit);
  const tail = boundAfter(pieces, per?.next ?? unitEnd);
  const next = tail?.next ?? per?.next ?? unitEnd;
  const before = boundBefore(pieces, whole.first);
  const lead = before && before.first >= room.floor ? before : null;
  const counted = whole.age ? null : countedAfter(text, pieces, next, room.limit);
  const counts = counted !== null && whole.unit === null && !one.number.share;
  const noun = counts ? counted.next : next;
  const late = counts && noun > next && !per ? perBehindNoun(pieces, noun, room.limit) : null;
  const open = counts && noun > next && !tail ? boundBehindNoun(pieces, late?.next ?? noun) : null;
  const end = open?.next ?? late?.next ?? noun;
  const first = lead?.first ?? whole.first;
  const bound = tail ?? open ?? lead;
  const unit = whole.unit ?? '1';
  const rate = per ?? late ?? (unit === '1' && !counts ? null : stuffRate(pieces, noun, room.limit, unit));
  const start = pieces[first]?.start ?? 0;
  const stop = pieces[end - 1]?.end ?? start;
  const quantity: Quantity = {
    text: text.slice(start, stop),
    start,
    end: stop,
    ...(bound ? bounded(interval, bound.kind, bound.near) : interval),
    unit,
    of: counted?.of ?? null,
    role: roleOf(pieces, {
      first,
      next,
      unit,
      share: one.number.share,
      per: rate?.per,
      of: counted?.of ?? null,
    }),
  };
  if (rate) quantity.per = rate.per;
  if (leavesOut(pieces, first)) return { quantity: { ...quantity, quantifier: 'all but' }, next, end };
  return { quantity, next, end };
}

/** "All but three": the number is of those of which it does not hold. */
const leavesOut = (pieces: readonly Piece[], first: number): boolean =>
  pieces[first - 1]?.lower === 'but' && pieces[first - 2]?.lower === 'all';

/** The rate behind what it is of. "Two stands of 400 seats each" keeps its count: how many there are of each is told beside it. */
function stuffRate(
  pieces: readonly Piece[],
  at: number,
  limit: number,
  unit: string,
): ReturnType<typeof perBehindStuff> {
  const rate = perBehindStuff(pieces, at, limit);
  return rate?.per === 'each' && unit === '1' ? null : rate;
}

/** The interval of the number with the second number of a range, or the smaller unit of a figure in two units. */
function spread(
  pieces: readonly Piece[],
  one: Measured,
): { interval: Interval; whole: Measured; unitEnd: number } {
  const range = rangeFrom(pieces, one);
  if (range) return { ...range, whole: range.measured, unitEnd: range.measured.next };
  const whole = changeEnd(pieces, one) ?? one;
  const minor = minorAfter(pieces, one);
  const { value, min, max, vague } = one.number;
  const interval = minor
    ? { value: minor.value, min: minor.value, max: minor.value, approximate: vague }
    : { value, min, max, approximate: vague };
  return { interval, whole, unitEnd: minor?.next ?? whole.next };
}

function bounded(interval: Interval, kind: 'min' | 'max' | 'about', near: boolean): Interval {
  const { min, max } = interval;
  if (kind === 'about') return { ...interval, approximate: true };
  if (kind === 'min') return { value: null, min, max: null, approximate: interval.approximate || near };
  return { value: null, min: null, max, approximate: interval.approximate || near };
}
