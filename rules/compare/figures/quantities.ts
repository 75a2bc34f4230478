/** Quantities as intervals with the slack that their wording leaves. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';

interface Interval {
  min: number;
  max: number;
}

/** Significant digits of a number as written ("1.9 billion" has two, "£1,214.36" six). */
export function significantDigits(text: string): number {
  const digits = /\d[\d,.]*/.exec(text)?.[0].replace(/[.,]$/, '').replace(/,/g, '') ?? '';
  const plain = digits.replace('.', '').replace(/^0+/, '');
  return digits.includes('.') ? plain.length : plain.replace(/0+$/, '').length || 1;
}

/** Of a number written out to its noughts ("18,400", "forty"), so much may be rounding; "£18m" says that it is rounded to a million. */
const MOST_ROUNDED = 0.05;
const SCALED = /\d\s*(?:m|bn|k|tn|million|billion|thousand|trillion)\b/i;

/** "About 2,300" may be a tenth more or less, and half its last digit; "about 1,000" no more than a quarter. */
const ABOUT = 0.1;
const MOST_ABOUT = 0.25;

/**
 * Slack on each side: half the last digit shown; a tenth at least where a word makes the number approximate. A count of things to its
 * last digit ("41 boats", "three people") is exact.
 */
export function slack(quantity: Quantity): number {
  const value = Math.abs(quantity.value ?? quantity.min ?? quantity.max ?? 0);
  if (value === 0) return 0;
  const digits = Math.max(1, significantDigits(/\d/.test(quantity.text) ? quantity.text : String(value)));
  const unit = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  if (quantity.approximate) return Math.max(value * ABOUT, Math.min(unit / 2, value * MOST_ABOUT));
  if (SCALED.test(quantity.text))
    return Math.min(unit / 2, Math.max(scaleUnit(quantity.text, value), value * ABOUT));
  // "half", "two-fifths": the nearest handy fraction
  if (value < 1 && !/\d/.test(quantity.text)) return 0.06;
  if (unit === 1 && isCount(quantity)) return 0;
  return Math.min(unit / 2, value * MOST_ROUNDED);
}

/** "£10m" and "£20m" may be rounded to a ten, but no further than a tenth: "£13m" is not £10m. Half of the last place that a scale leaves. */
const scaleUnit = (text: string, value: number): number =>
  value / Number(/\d[\d,.]*/.exec(text)?.[0].replace(/[.,]$/, '').replace(/,/g, '') ?? 1) / 2;

const isCount = ({ unit, of, role }: Quantity): boolean => unit === '1' && of !== null && role !== 'part';

/** Slack of a figure that is reckoned with: written out in full it is taken to be good to three digits at least. */
export function fineSlack(quantity: Quantity): number {
  const value = Math.abs(quantity.value ?? 0);
  if (value === 0 || quantity.approximate || SCALED.test(quantity.text)) return slack(quantity);
  return Math.min(slack(quantity), 10 ** (Math.floor(Math.log10(value)) - 2) / 2);
}

/** The interval that a quantity can stand for once its rounding is allowed; open ends are infinite. Null where it has no number. */
export function reach(quantity: Quantity): Interval | null {
  if (quantity.min === null && quantity.max === null) return null;
  const more = quantity.value === null ? 0 : slack(quantity);
  return {
    min: quantity.min === null ? -Infinity : quantity.min - more,
    max: quantity.max === null ? Infinity : quantity.max + more,
  };
}

const overlap = (a: Interval, b: Interval): boolean => a.min <= b.max && b.min <= a.max;

/** Where only their ends touch, the one would have to be rounded up to its last digit and the other down from there. */
const meet = (a: Interval, b: Interval): boolean => {
  const room =
    1e-9 * Math.max(Math.abs(a.min), Math.abs(b.min), Number.isFinite(a.max) ? Math.abs(a.max) : 0);
  return a.min < b.max - room && b.min < a.max - room;
};

/** "Three beds in four": two numbers that tell a share count nothing. */
export const isOfRatio = ({ frame }: CaseClaim['claim'], { start }: Quantity): boolean =>
  (frame.figureLinks ?? []).some(
    ({ kind, figures }) => kind === 'ratio' && figures.some((figure) => figure.start === start),
  );

/** True where two quantities cannot be one number, even once rounding is allowed. */
export function disjoint(a: Quantity, b: Quantity): boolean {
  const [ra, rb] = [reach(a), reach(b)];
  return ra !== null && rb !== null && !meet(ra, rb) && !overlap(bare(a), bare(b));
}

/** As written, without slack. */
const bare = ({ min, max }: Quantity): Interval => ({ min: min ?? -Infinity, max: max ?? Infinity });

/** True where the written intervals differ and only rounding or "about" lets them meet. */
export function meetByRounding(a: Quantity, b: Quantity): boolean {
  return !overlap(bare(a), bare(b)) && !disjoint(a, b);
}

/** A share or percentage in per cent: "three-quarters" (0.75) and "75 per cent" are 75. Null for other quantities. */
export function perCentOf(quantity: Quantity): number | null {
  const { value, unit, role, text, quantifier } = quantity;
  if (value === null || quantifier) return null;
  if (unit === '%') return value;
  // "up by a third"; "up by 0.3" is a step
  const fraction = role === 'part' || (role === 'change' && !/\d/.test(text));
  return unit === '1' && fraction && value < 1 ? value * 100 : null;
}

/** A share in words as one in per cent, with what its wording leaves open: "two in five" is 38 to 43 per cent. Other quantities as they are. */
export function inPerCent(quantity: Quantity): Quantity {
  const share =
    quantity.role === 'part' ||
    (quantity.role === 'change' && quantity.per === undefined && quantity.of === null);
  const value = quantity.unit === '%' || !share ? null : perCentOf(quantity);
  if (value === null) return quantity;
  const room = perCentSlack(quantity);
  return { ...quantity, unit: '%', value: null, min: value - room, max: value + room };
}

/** The per cent that a share can stand for: "60 per cent" with its rounding, "more than half" from 50 on. Null for other quantities. */
export function shareReach(quantity: Quantity): Interval | null {
  const least = perCentOf({ ...quantity, value: quantity.min });
  const most = perCentOf({ ...quantity, value: quantity.max });
  const room = quantity.value === null ? 0.5 : perCentSlack(quantity);
  if (quantity.value === null && least === null && most === null) return null;
  return { min: (least ?? -Infinity) - room, max: (most ?? Infinity) + room };
}

/** Slack of a share in per cent. A fraction in words ("two-thirds") is told to two points or so, "about" to five. */
export function perCentSlack(quantity: Quantity): number {
  if (quantity.approximate) return 5;
  if (quantity.unit !== '%') return 2.5;
  // A per cent is told to its last digit; a round ten may be rounded a little further.
  const decimals = /\.(\d+)/.exec(quantity.text)?.[1]?.length ?? 0;
  return (quantity.value ?? 1) % 10 === 0 ? 1 : 0.5 * 10 ** -decimals + 0.05;
}

/** A number written as a given quantity is: "£8m" and 7000000 make "£7m". */
export function inFormOf(quantity: Quantity, value: number): string {
  const written = /\d[\d,.]*\d|\d/.exec(quantity.text)?.[0];
  const shown = written ? Number(written.replace(/,/g, '')) : NaN;
  if (!written || !Number.isFinite(shown) || shown === 0 || !quantity.value) return String(value);
  const scaled = (value / quantity.value) * shown;
  const rounded = Math.round(scaled * 1000) / 1000;
  // "£450" groups what it comes to; "5000" shows that its paper does not
  const grouped = /\d{4}/.test(written) ? String(rounded) : rounded.toLocaleString('en-GB');
  return quantity.text.replace(written, grouped);
}

/** "12,000 residents in 2010", "15,000 residents in 2020": two counts of one kind of thing, so that the times are those of the counts. */
export const countsDiffer = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.quantities.some((a) =>
    second.claim.quantities.some(
      (b) =>
        a.unit === '1' &&
        b.unit === '1' &&
        a.of !== null &&
        b.of !== null &&
        headOf(a.of) === headOf(b.of) &&
        a.value !== null &&
        b.value !== null &&
        a.value !== b.value,
    ),
  );

/** "the county’s schools", "schools". */
const headOf = (of: string): string => /\p{L}[\p{L}-]*$/u.exec(of)?.[0] ?? of;
