/** Joins two numbers to one interval ("between 40 and 50", "£3m-£4m") and two units to one figure ("5 ft 2 in", "£20 and 43p"). */
import type { Piece } from '../numbers/pieces.js';
import type { NumberRead } from '../numbers/read.js';
import { numberAt } from '../numbers/numbers.js';
import { boundBefore } from './bounds.js';
import { roleOf } from './roles.js';
import { letterReading } from './signs.js';
import { currencyBefore, unitAt } from './unit-of-number.js';

/** A number with its unit, in the pieces [first, next). */
export interface Measured {
  first: number;
  next: number;
  number: NumberRead;
  unit: string | null;
  money: boolean;
  age: boolean;
}

export interface Interval {
  value: number | null;
  min: number | null;
  max: number | null;
  approximate: boolean;
}

/** The pieces that join two numbers; hyphens around "to" are allowed for ("0-to-60-mph"). */
function jointAt(pieces: readonly Piece[], at: number): { word: string; next: number } | null {
  const joint = pieces[at];
  if (!joint) return null;
  if (joint.text === '-' && joint.glued && pieces[at + 1]?.lower === 'to' && pieces[at + 2]?.text === '-')
    return { word: 'to', next: at + 3 };
  if (/^(to|or|and)$/.test(joint.lower)) return { word: joint.lower, next: at + 1 };
  if (!/^[-–—‑]$/.test(joint.text) || joint.glued !== pieces[at + 1]?.glued) return null;
  return { word: '-', next: at + 1 };
}

/** "between 40 and 50", "40-50", "£3m to £4m", "two or three": the second number, where it is larger and of the same unit. */
export function rangeFrom(
  pieces: readonly Piece[],
  one: Measured,
): { measured: Measured; interval: Interval } | null {
  const joint = jointAt(pieces, one.next);
  if (!joint || one.number.value === null || one.number.share) return null;
  const lead = leadOf(pieces, one);
  if (joint.word === 'and' && lead !== 'between') return null;
  // "up by $3bn to $40bn": a change and its end.
  if (joint.word === 'to' && lead === 'by' && one.unit !== null) return null;
  if (joint.word === 'to' && isChange(pieces, one)) return null;
  const second = measuredBehind(pieces, joint.next, one);
  if (!second || second.number.value === null || second.number.share) return null;
  if (
    one.unit !== null &&
    second.unit !== one.unit &&
    !(one.age && second.unit === null) &&
    !(one.money && second.unit === null && lendsMoney(pieces, one, joint.word, second))
  )
    return null;
  const low = lend(one.number, second.number, one.unit !== null && !one.money);
  if (low >= second.number.value) return null;
  if (joint.word === 'to' && lead === 'by' && second.number.value > WIDEST * low) return null;
  // a bound behind "from" is no bound of the whole: "from up to 252 miles to 287 miles"
  const first =
    lead === 'between' || (lead === 'from' && joint.word === 'to')
      ? boundedFirst(pieces, one) - 1
      : one.first;
  return {
    measured: {
      ...one,
      first,
      next: second.next,
      unit: second.unit ?? one.unit,
      money: second.money || one.money,
    },
    interval: { value: null, min: low, max: second.number.value, approximate: false },
  };
}

/** "Rose by 45 to 355": two figures so far apart behind "by" are a change and what it led to, where "by 10 to 15" may be a range. */
const WIDEST = 3;

/** "from 13.5 to 14 mm" after a verb of change: two figures, and the first has the unit of the second. */
export function changeEnd(pieces: readonly Piece[], one: Measured): Measured | null {
  const joint = jointAt(pieces, one.next);
  if (joint?.word !== 'to' || one.unit !== null || one.number.share || !isChange(pieces, one)) return null;
  const second = measuredBehind(pieces, joint.next, one);
  return second && second.unit !== null ? { ...one, unit: second.unit, money: second.money } : null;
}

/** Where a number begins with its bound: "from up to 252 miles". */
const boundedFirst = (pieces: readonly Piece[], one: Measured): number =>
  boundBefore(pieces, one.first)?.first ?? one.first;

const leadOf = (pieces: readonly Piece[], one: Measured): string =>
  pieces[boundedFirst(pieces, one) - 1]?.lower ?? '';

function isChange(pieces: readonly Piece[], one: Measured): boolean {
  const { first, next } = one;
  return roleOf(pieces, { first, next, unit: '1', share: false, per: undefined, of: null }) === 'from';
}

/** "$5-10": the second figure is money too unless it counts a noun of its own. */
const lendsMoney = (pieces: readonly Piece[], one: Measured, joint: string, second: Measured): boolean =>
  pieces[second.next]?.pos !== 'NOUN' &&
  (joint === '-' ||
    pieces[one.first - 1]?.lower === 'between' ||
    (joint === 'to' && endsHere(pieces, second.next)));

/** Nothing that could be counted follows. */
const endsHere = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind !== 'word' || /^(ADP|CCONJ|SCONJ|AUX)$/.test(pieces[at]?.pos ?? '');

function measuredBehind(pieces: readonly Piece[], joint: number, one: Measured): Measured | null {
  let at = joint;
  // A currency may stand before the second number too.
  for (let k = 0; k < 3 && pieces[at] && pieces[at]?.kind !== 'number' && currencyBefore(pieces, at + 1); k++)
    at++;
  const before = currencyBefore(pieces, at);
  const money = before !== null || one.money;
  const number = numberAt(pieces, at, (index, sign) => letterReading(pieces, index, sign, money) === 'scale');
  if (!number || pieces[at]?.paragraph !== pieces[one.first]?.paragraph) return null;
  const after = before ? null : unitAt(pieces, number.next);
  const unit = before ?? after;
  return {
    first: at,
    next: after?.edge ?? number.next,
    number,
    unit: unit?.unit ?? null,
    money: unit?.money ?? false,
    age: false,
  };
}

/** "3 to 4 million": the scale of the second number goes to the first where the first is the smaller figure without it. */
function lend(one: NumberRead, two: NumberRead, ownUnit: boolean): number {
  const value = one.value ?? 0;
  if (ownUnit || one.factor > 1 || two.factor === 1 || two.value === null) return value;
  return value < two.value / two.factor ? value * two.factor : value;
}

const MINORS: readonly (readonly [major: string, minor: string, parts: number])[] = [
  ['[ft_i]', '[in_i]', 12],
  ['[stone_av]', '[lb_av]', 14],
  ['[lb_av]', '[oz_av]', 16],
];

/** "£20 and 43p", "thirteen dollars and forty-five cents", "5 ft 2 in": one figure in two units, in the larger. */
export function minorAfter(pieces: readonly Piece[], one: Measured): { value: number; next: number } | null {
  if (one.unit === null || one.number.value === null || !Number.isInteger(one.number.value)) return null;
  const at = pieces[one.next]?.lower === 'and' ? one.next + 1 : one.next;
  const small = numberAt(pieces, at, () => false);
  if (!small || small.value === null || small.share || pieces[at]?.paragraph !== pieces[one.first]?.paragraph)
    return null;
  const unit = unitAt(pieces, small.next) ?? spacedInches(pieces, small.next);
  if (!unit) return spokenMinor(pieces, one, small, at);
  const money = one.money && (unit.unit === 'cent' || unit.unit === `${one.unit}/100`) ? 100 : undefined;
  const parts = money ?? MINORS.find(([major, minor]) => major === one.unit && minor === unit.unit)?.[2];
  if (!parts || small.value >= parts) return null;
  return { value: one.number.value + small.value / parts, next: unit.edge };
}

/** "5 ft 2 in": "in" is a unit where nothing follows that one could be in. */
const spacedInches = (pieces: readonly Piece[], at: number): { unit: string; edge: number } | null =>
  pieces[at]?.lower === 'in' && (pieces[at + 1]?.kind === 'mark' || pieces[at + 1] === undefined)
    ? { unit: '[in_i]', edge: at + 1 }
    : null;

/** "two pounds fifty", "15 dollars 50": hundredths without their name, where nothing is counted behind. */
function spokenMinor(
  pieces: readonly Piece[],
  one: Measured,
  small: NumberRead,
  at: number,
): { value: number; next: number } | null {
  const value = small.value ?? 0;
  const named = pieces[one.next - 1]?.kind === 'word' && !/^[A-Z]{3}$/.test(pieces[one.next - 1]?.text ?? '');
  const plain = at === one.next && small.form === one.number.form && Number.isInteger(value);
  if (!one.money || one.unit?.includes('/') || !named || !plain || value < 10 || value > 99) return null;
  return pieces[small.next]?.kind === 'word'
    ? null
    : { value: (one.number.value ?? 0) + value / 100, next: small.next };
}
