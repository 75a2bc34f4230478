/** Finds the quantities of a text (contract A3): numbers that count, measure or price something, as closed intervals. */
import type { Quantity } from '../model/claim.js';
import { piecesOf, type Piece } from './numbers-pieces.js';
import type { NumberRead } from './numbers-read.js';
import { numberAt, startsNumber } from './numbers.js';
import { ageAt } from './quantities-ages.js';
import { boundAfter, boundBefore } from './quantities-bounds.js';
import { countedAfter } from './quantities-counted.js';
import { isLabel } from './quantities-labels.js';
import { perAt, periodAt } from './quantities-rates.js';
import { changeEnd, minorAfter, rangeFrom, type Interval, type Measured } from './quantities-ranges.js';
import { roleOf } from './quantities-roles.js';
import { letterReading } from './quantities-signs.js';
import { currencyBefore, unitAt } from './quantities-units.js';
import { isBareWord } from './quantities-words.js';
import { scanTimes } from './times-scan.js';
import type { TokenisedText } from './tokens.js';

/**
 * All quantities of the text, in order. A share ("a third", "one in five") has a value below one, unit `1` and role `part`;
 * hundredths of a currency keep the written value with "/100" on the code ("26.4c" → 26.4 EUR/100). Never throws; spans slice.
 */
export function findQuantities(text: TokenisedText): Quantity[] {
  const pieces = piecesOf(text);
  const times = scanTimes(text);
  const found: Quantity[] = [];
  let time = 0;
  // Nothing of one quantity reaches back into the one before.
  let floor = 0;
  for (let at = 0; at < pieces.length;) {
    while (times[time] && (times[time]?.next ?? 0) <= at) time++;
    const blocked = times[time];
    if (blocked && blocked.first <= at) {
      at = blocked.next;
      continue;
    }
    const measured = measuredAt(pieces, at, floor);
    if (!measured || (blocked && measured.number.next > blocked.first)) {
      at = measured === null ? at + 1 : Math.max(measured.next, at + 1);
      continue;
    }
    const { quantity, next, end } = complete(text, pieces, measured, {
      floor,
      limit: blocked?.first ?? pieces.length,
    });
    found.push(quantity);
    at = Math.max(next, end, at + 1);
    floor = at;
  }
  return withCents(found);
}

/** The number at `at` with its unit, or null where it is no quantity. */
function measuredAt(pieces: readonly Piece[], at: number, floor: number): Measured | null {
  const here = pieces[at];
  if (!here || !startsNumber(here)) return null;
  const sign = currencyBefore(pieces, at);
  const before = sign && sign.edge >= floor ? sign : null;
  const number = numberAt(
    pieces,
    at,
    (index, sign) => letterReading(pieces, index, sign, before !== null) === 'scale',
  );
  if (!number || pieces[number.next - 1]?.paragraph !== pieces[at]?.paragraph) return null;
  const age = ageAt(pieces, at, number);
  if (age) return { first: age.first, next: age.next, number, unit: age.unit, money: false, age: true };
  if (isUnclear(pieces, number, before !== null)) return null;
  const after = before ? null : unitAt(pieces, number.next);
  const unit = before ?? after;
  if (isLabel(pieces, at, number, unit !== null) || (!unit && isBareWord(pieces, at, number))) return null;
  return {
    first: before?.edge ?? at,
    next: after?.edge ?? number.next,
    number: scaledBy(number, after?.factor),
    unit: unit?.unit ?? null,
    money: unit?.money ?? false,
    age: false,
  };
}

/** "30 MUSD": the scale that stands in the unit. */
function scaledBy(number: NumberRead, factor: number | undefined): NumberRead {
  if (!factor || number.value === null) return number;
  const value = Number((number.value * factor).toPrecision(15));
  return { ...number, value, min: value, max: value, factor };
}

/** Digits before a lone letter that may as well be a scale as a unit: no figure is better than a wrong one. */
function isUnclear(pieces: readonly Piece[], number: NumberRead, money: boolean): boolean {
  const letter = pieces[number.next];
  // "three hundred Kr": crores or kronor.
  if (number.form === 'words' && letter?.text === 'Kr') return true;
  return (
    number.form === 'digits' &&
    letter?.kind === 'word' &&
    letter.text.length === 1 &&
    letterReading(pieces, number.next, letter.text, money) === 'unclear'
  );
}

/** Joins ranges, bounds, rates and the counted noun to a measured number. */
function complete(
  text: TokenisedText,
  pieces: readonly Piece[],
  one: Measured,
  { floor, limit }: { floor: number; limit: number },
): { quantity: Quantity; next: number; end: number } {
  const range = rangeFrom(pieces, one);
  const whole = range?.measured ?? changeEnd(pieces, one) ?? one;
  const interval = range?.interval ?? {
    value: one.number.value,
    min: one.number.min,
    max: one.number.max,
    approximate: one.number.vague,
  };
  const bounded = boundBefore(pieces, whole.first);
  const lead = bounded && bounded.first >= floor ? bounded : null;
  const compound = range ? null : minorAfter(pieces, one);
  if (compound && interval.value !== null) interval.value = interval.min = interval.max = compound.value;
  const direct = perAt(pieces, compound?.next ?? whole.next);
  const tail = boundAfter(pieces, direct?.next ?? compound?.next ?? whole.next);
  const closed = tail
    ? bound(interval, tail.kind, tail.near)
    : lead
      ? bound(interval, lead.kind, lead.near)
      : interval;
  const unitEnd = tail?.next ?? direct?.next ?? compound?.next ?? whole.next;
  const counted = whole.age ? null : countedAfter(text.text, pieces, unitEnd, limit);
  // "300 cars a month": what is counted stands between.
  const per = direct ?? (counted && whole.unit === null ? periodAt(pieces, counted.next) : null);
  const first = lead?.first ?? whole.first;
  const noun = counted && whole.unit === null && !one.number.share ? counted.next : unitEnd;
  const start = pieces[first]?.start ?? 0;
  const end = pieces[noun - 1]?.end ?? start;
  const quantity: Quantity = {
    text: text.text.slice(start, end),
    start,
    end,
    ...closed,
    unit: whole.unit ?? '1',
    of: counted?.of ?? null,
    role: roleOf(pieces, {
      first,
      next: unitEnd,
      unit: whole.unit ?? '1',
      share: one.number.share,
      per: per?.per,
      of: counted?.of ?? null,
    }),
  };
  if (per) quantity.per = per.per;
  return { quantity, next: unitEnd, end: noun };
}

function bound(interval: Interval, kind: 'min' | 'max' | 'about', near: boolean): Interval {
  const { min, max } = interval;
  if (kind === 'about') return { ...interval, approximate: true };
  if (kind === 'min') return { value: null, min, max: null, approximate: interval.approximate || near };
  return { value: null, min: null, max, approximate: interval.approximate || near };
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
