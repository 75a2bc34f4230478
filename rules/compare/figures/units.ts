/** Units of one kind (UCUM codes) by their size, so that a figure in miles and one in kilometres can be compared. */
import type { Quantity } from '../../../model/claim.js';

/** By kind: code and size in the first unit of the line. Sizes: UCUM 2.1; the international foot and pound of 1959. */
const KINDS: readonly (readonly [code: string, size: number][])[] = [
  [
    ['m', 1],
    ['km', 1000],
    ['cm', 0.01],
    ['mm', 0.001],
    ['[mi_i]', 1609.344],
    ['[nmi_i]', 1852],
    ['[yd_i]', 0.9144],
    ['[ft_i]', 0.3048],
    ['[in_i]', 0.0254],
  ],
  [
    ['kg', 1],
    ['g', 0.001],
    ['mg', 1e-6],
    ['t', 1000],
    ['kt', 1e6],
    ['Mt', 1e9],
    ['[lb_av]', 0.45359237],
    ['[oz_av]', 0.028349523125],
    ['[stone_av]', 6.35029318],
  ],
  [
    ['L', 1],
    ['mL', 0.001],
    ['ML', 1e6],
    ['m3', 1000],
  ],
  [
    ['m2', 1],
    ['km2', 1e6],
    ['har', 10_000],
    ['[acr_us]', 4046.8726],
    ['[sft_i]', 0.09290304],
  ],
];

const SIZES = new Map(
  KINDS.flatMap((kind) => kind.map(([code, size]) => [code, { kind: kind[0]?.[0] ?? code, size }] as const)),
);

/** The first unit of the kind that a unit is of; a unit of no known kind is its own. */
export const kindOf = (unit: string): string => SIZES.get(unit)?.kind ?? unit;

/** A quantity in another unit of its kind; null where the two units are of different kinds. */
/** "£40m" and "$40m": one number in two currencies, of which one was written wrong. Dollars of several countries share a sign. */
export const inTwoCurrencies = (a: Quantity, b: Quantity): boolean =>
  a.unit !== b.unit &&
  /^[A-Z]{3}$/.test(a.unit) &&
  /^[A-Z]{3}$/.test(b.unit) &&
  !(a.text.includes('$') && b.text.includes('$')) &&
  a.value !== null &&
  a.value === b.value;

/** The unit of a sum of money, whatever its currency: one slip of the pen makes pounds of dollars. */
export const anyMoney = (unit: string): string => (/^[A-Z]{3}$/.test(unit) ? 'money' : kindOf(unit));

export function inUnit(quantity: Quantity, unit: string): Quantity | null {
  if (quantity.unit === unit) return quantity;
  const [from, to] = [SIZES.get(quantity.unit), SIZES.get(unit)];
  if (!from || !to || from.kind !== to.kind) return null;
  const scaled = (value: number | null): number | null =>
    value === null ? null : (value * from.size) / to.size;
  return {
    ...quantity,
    unit,
    value: scaled(quantity.value),
    min: scaled(quantity.min),
    max: scaled(quantity.max),
  };
}
