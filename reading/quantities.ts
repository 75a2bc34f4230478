/** Finds the quantities of a text (contract A3): numbers that count, measure or price something, as closed intervals. */
import type { Quantity } from '../model/claim.js';
import { piecesOf, type Piece } from './numbers-pieces.js';
import { numberAt, type NumberRead } from './numbers.js';
import { ageAt } from './quantities-ages.js';
import { boundAfter, boundBefore } from './quantities-bounds.js';
import { countedAfter } from './quantities-counted.js';
import { isLabel } from './quantities-labels.js';
import { perAt } from './quantities-rates.js';
import { roleOf } from './quantities-roles.js';
import { isScaleSign } from './quantities-signs.js';
import { currencyBefore, unitAt } from './quantities-units.js';
import { isBareWord } from './quantities-words.js';
import { scanTimes } from './times-scan.js';
import type { TokenisedText } from './tokens.js';

/** A number with its unit, in the pieces [first, next). */
interface Measured {
  first: number;
  next: number;
  number: NumberRead;
  unit: string | null;
  money: boolean;
  age: boolean;
}

/**
 * All quantities of the text, in order. A share ("a third", "one in five") has a value below one, unit `1` and role `part`;
 * hundredths of a currency keep the written value with "/100" on the code ("26.4c" → 26.4 EUR/100). Never throws; spans slice.
 */
export function findQuantities(text: TokenisedText): Quantity[] {
  const pieces = piecesOf(text);
  const times = scanTimes(text);
  const found: Quantity[] = [];
  let time = 0;
  for (let at = 0; at < pieces.length;) {
    while (times[time] && (times[time]?.next ?? 0) <= at) time++;
    const blocked = times[time];
    if (blocked && blocked.first <= at) {
      at = blocked.next;
      continue;
    }
    const measured = measuredAt(pieces, at);
    if (!measured || (blocked && measured.number.next > blocked.first)) {
      at = measured === null ? at + 1 : Math.max(measured.next, at + 1);
      continue;
    }
    const { quantity, next } = complete(text, pieces, measured);
    found.push(quantity);
    at = Math.max(next, at + 1);
  }
  return withCents(found);
}

/** The number at `at` with its unit, or null where it is no quantity. */
function measuredAt(pieces: readonly Piece[], at: number): Measured | null {
  const before = currencyBefore(pieces, at);
  const number = numberAt(pieces, at, (index, sign) => isScaleSign(pieces, index, sign, before !== null));
  if (!number || pieces[number.next - 1]?.paragraph !== pieces[at]?.paragraph) return null;
  const age = ageAt(pieces, at, number);
  if (age) return { first: age.first, next: age.next, number, unit: age.unit, money: false, age: true };
  const after = before ? null : unitAt(pieces, number.next);
  const unit = before ?? after;
  if (isLabel(pieces, at, number, unit !== null) || (!unit && isBareWord(pieces, at, number))) return null;
  return {
    first: before?.edge ?? at,
    next: after?.edge ?? number.next,
    number,
    unit: unit?.unit ?? null,
    money: unit?.money ?? false,
    age: false,
  };
}

interface Interval {
  value: number | null;
  min: number | null;
  max: number | null;
  approximate: boolean;
}

/** Joins ranges, bounds, rates and the counted noun to a measured number. */
function complete(
  text: TokenisedText,
  pieces: readonly Piece[],
  one: Measured,
): { quantity: Quantity; next: number } {
  const range = rangeFrom(pieces, one);
  const whole = range?.measured ?? one;
  const interval = range?.interval ?? {
    value: one.number.value,
    min: one.number.min,
    max: one.number.max,
    approximate: one.number.vague,
  };
  const lead = boundBefore(pieces, whole.first);
  const compound = range ? null : minorAfter(pieces, one);
  if (compound && interval.value !== null) interval.value = interval.min = interval.max = compound.value;
  const per = perAt(pieces, compound?.next ?? whole.next);
  const tail = boundAfter(pieces, per?.next ?? compound?.next ?? whole.next);
  const bounded = tail
    ? bound(interval, tail.kind, tail.near)
    : lead
      ? bound(interval, lead.kind, lead.near)
      : interval;
  const unitEnd = tail?.next ?? per?.next ?? compound?.next ?? whole.next;
  const counted = whole.age ? null : countedAfter(text.text, pieces, unitEnd);
  const first = lead?.first ?? whole.first;
  const noun = counted && whole.unit === null && !one.number.share ? counted.next : unitEnd;
  const start = pieces[first]?.start ?? 0;
  const end = pieces[noun - 1]?.end ?? start;
  const quantity: Quantity = {
    text: text.text.slice(start, end),
    start,
    end,
    ...bounded,
    unit: whole.unit ?? '1',
    of: counted?.of ?? null,
    role: roleOf(pieces, {
      first: whole.first,
      next: unitEnd,
      unit: whole.unit ?? '1',
      share: one.number.share,
      per: per?.per,
      of: counted?.of ?? null,
    }),
  };
  if (per) quantity.per = per.per;
  return { quantity, next: unitEnd };
}

function bound(interval: Interval, kind: 'min' | 'max' | 'about', near: boolean): Interval {
  const { min, max } = interval;
  if (kind === 'about') return { ...interval, approximate: true };
  if (kind === 'min') return { value: null, min, max: null, approximate: interval.approximate || near };
  return { value: null, min: null, max, approximate: interval.approximate || near };
}

const JOINTS = new Set(['to', '-', '–', '—', 'or', 'and', '‑']);

/** "between 40 and 50", "40-50", "£3m to £4m", "two or three": the second number, where it is larger and of the same unit. */
function rangeFrom(
  pieces: readonly Piece[],
  one: Measured,
): { measured: Measured; interval: Interval } | null {
  const joint = pieces[one.next];
  if (!joint || !JOINTS.has(joint.lower) || one.number.value === null || one.number.share) return null;
  const lead = pieces[one.first - 1]?.lower ?? '';
  if (joint.lower === 'and' && lead !== 'between') return null;
  if (
    joint.lower === 'to' &&
    lead === 'from' &&
    roleOf(pieces, {
      first: one.first,
      next: one.next,
      unit: '1',
      share: false,
      per: undefined,
      of: null,
    }) === 'from'
  )
    return null;
  if (joint.kind === 'mark' && !joint.glued !== !pieces[one.next + 1]?.glued) return null;
  let at = one.next + 1;
  for (let k = 0; k < 3 && pieces[at] && pieces[at]?.kind !== 'number' && currencyBefore(pieces, at + 1); k++)
    at++;
  const second = measuredAfterJoint(pieces, at, one);
  if (!second || second.number.value === null || second.number.share) return null;
  if (one.unit !== null && second.unit !== null && one.unit !== second.unit) return null;
  const low = lend(one.number, second.number, one.unit !== null && !one.money);
  if (low >= second.number.value) return null;
  const first = lead === 'between' || (lead === 'from' && joint.lower === 'to') ? one.first - 1 : one.first;
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

function measuredAfterJoint(pieces: readonly Piece[], at: number, one: Measured): Measured | null {
  const before = currencyBefore(pieces, at);
  const number = numberAt(pieces, at, (index, sign) =>
    isScaleSign(pieces, index, sign, before !== null || one.money),
  );
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
function minorAfter(pieces: readonly Piece[], one: Measured): { value: number; next: number } | null {
  if (one.unit === null || one.number.value === null || !Number.isInteger(one.number.value)) return null;
  const at = pieces[one.next]?.lower === 'and' ? one.next + 1 : one.next;
  const small = numberAt(pieces, at, () => false);
  if (!small || small.value === null || small.share || pieces[at]?.paragraph !== pieces[one.first]?.paragraph)
    return null;
  const unit = unitAt(pieces, small.next);
  if (!unit) return null;
  const money = one.money && (unit.unit === 'cent' || unit.unit === `${one.unit}/100`) ? 100 : undefined;
  const parts = money ?? MINORS.find(([major, minor]) => major === one.unit && minor === unit.unit)?.[2];
  if (!parts || small.value >= parts) return null;
  return { value: one.number.value + small.value / parts, next: unit.edge };
}

/** "cent" belongs to the currency that the text used last, else to the first it will use. */
function withCents(found: Quantity[]): Quantity[] {
  const major = /^(USD|EUR|AUD|CAD|NZD|HKD|SGD|ZAR)$/;
  let current = found.find((quantity) => major.test(quantity.unit))?.unit;
  for (const quantity of found) {
    if (major.test(quantity.unit)) current = quantity.unit;
    else if (quantity.unit === 'cent' && current) quantity.unit = `${current}/100`;
  }
  return found;
}
