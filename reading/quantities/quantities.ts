/** Finds the quantities of a text (contract A3): numbers that count, measure or price something, as closed intervals. */
import type { Quantity } from '../../model/claim.js';
import type { Piece } from '../numbers/pieces.js';
import { repairedPieces } from '../tags/repaired-pieces.js';
import type { NumberRead } from '../numbers/read.js';
import { numberAt, startsNumber } from '../numbers/numbers.js';
import { ageAt } from './ages.js';
import { withCompared } from './compared.js';
import { complete } from './complete.js';
import { isLabel } from './labels.js';
import { soManyIn } from './in-so-many.js';
import { minusBefore } from './minus.js';
import { oneUnitAt } from './ones.js';
import { unitBehindOf } from './parts.js';
import type { Measured } from './ranges.js';
import { letterReading } from './signs.js';
import { currencyBefore, unitAt } from './unit-of-number.js';
import { isBareWord } from './words.js';
import { scanTimes } from '../times/scan.js';
import type { TokenisedText } from '../text/tokens.js';

/**
 * All quantities of the text, in order. A share ("a third", "one in five") has a value below one, unit `1` and role `part`;
 * hundredths of a currency keep the written value with "/100" on the code ("26.4c" → 26.4 EUR/100). Never throws; spans slice.
 */
export function findQuantities(text: TokenisedText): Quantity[] {
  const pieces = repairedPieces(text);
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
    const share = soManyIn(text.text, pieces, at);
    if (share && share.next <= (blocked?.first ?? pieces.length)) {
      found.push(share.quantity);
      floor = at = share.next;
      continue;
    }
    const measured = measuredAt(pieces, at, floor);
    if (!measured || (blocked && measured.number.next > blocked.first)) {
      at = measured === null ? at + 1 : Math.max(measured.next, at + 1);
      continue;
    }
    const { quantity, next, end } = complete(text.text, pieces, measured, {
      floor,
      limit: blocked?.first ?? pieces.length,
    });
    found.push(quantity);
    at = Math.max(next, end, at + 1);
    floor = at;
  }
  return withCompared(withCents(found), text.text);
}

/** The number at `at` with its unit, or null where it is no quantity. */
function measuredAt(pieces: readonly Piece[], at: number, floor: number): Measured | null {
  const here = pieces[at];
  if (!here || !startsNumber(here)) return null;
  const one = oneUnitAt(pieces, at);
  if (one) return one;
  // "£-3m"
  const money = pieces[at - 1]?.text === '-' && here.glued && currencyBefore(pieces, at - 1);
  const sign = money || currencyBefore(pieces, at);
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
  const part = before ? null : unitBehindOf(pieces, number);
  const after = before ? null : (part ?? unitAt(pieces, number.next));
  const unit = before ?? after;
  if (isLabel(pieces, at, number, unit !== null) || (!unit && isBareWord(pieces, at, number))) return null;
  const first = before?.edge ?? at;
  const minus = money ? null : minusBefore(pieces, first, unit !== null);
  return {
    first: minus !== null && minus >= floor ? minus : first,
    next: after?.edge ?? number.next,
    number: signed(
      { ...scaledBy(number, after?.factor), share: number.share && part === null },
      money ? at - 1 : minus,
    ),
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

/** Below zero where a minus stands at an index. */
const signed = (number: NumberRead, minus: number | null | false): NumberRead =>
  typeof minus === 'number'
    ? { ...number, value: number.value === null ? null : -number.value, min: -number.max, max: -number.min }
    : number;

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
