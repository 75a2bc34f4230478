/** The quantities of a flag on one line. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Quantity } from '../../model/claim.js';
import { LINE_RANGE, linePicture, type LinePicture } from './line-picture.js';

interface LettersQuantity {
  letter: string;
  even: boolean;
  quantity: Pick<Quantity, 'text' | 'value' | 'min' | 'max' | 'unit' | 'per'>;
}

/** Null where there is nothing to compare: fewer than two quantities of one unit, or rates by two periods ("a month", "a week"). */
export function numberLine(all: readonly LettersQuantity[]): LinePicture | null {
  const { unit, per } = all[0]?.quantity ?? {};
  const shown = all.filter(
    ({ quantity: q }) => q.unit === unit && q.per === per && (q.min ?? q.max ?? q.value) !== null,
  );
  if (shown.length < 2 || new Set(shown.map(({ letter }) => letter)).size < 2) return null;
  const ends = shown.flatMap(({ quantity: q }) => [q.min, q.max, q.value].filter((n) => n !== null));
  const scale = scaleFor(Math.min(...ends), Math.max(...ends));
  return linePicture(
    shown.map(({ letter, even, quantity: { text, min, max } }) => ({
      letter,
      even,
      text,
      from: min === null ? null : scale(min),
      to: max === null ? null : scale(max),
      said: null,
    })),
    scale.ticks(4).map((value) => ({ x: scale(value), text: compact(value, unit ?? '1') })),
    shown.map(({ letter, quantity }) => `${letter}: ${quantity.text}`).join('; '),
  );
}

type Scale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

/** Numbers that differ more than a hundredfold would be two heaps on a plain line. */
function scaleFor(low: number, high: number): Scale {
  const range = [...LINE_RANGE];
  if (low > 0 && high / low > 100) return scaleLog([low, high], range).nice();
  const pad = (high - low || Math.abs(high) || 1) * 0.15;
  const from = low >= 0 ? Math.max(0, low - pad) : low - pad;
  return scaleLinear([from, high + pad], range).nice(4);
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const SIGNS: Record<string, string> = { GBP: '£', USD: '$', EUR: '€' };

/** "£50m", "12.4%", "750". */
function compact(value: number, unit: string): string {
  const steps: [number, string][] = [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e4, 'k'],
  ];
  const [size, letter] = steps.find(([step]) => Math.abs(value) >= step) ?? [1, ''];
  const by = letter === 'k' ? 1e3 : size;
  const number = NUMBER.format(value / by);
  if (unit === '%' || unit === 'pp') return `${number}${unit === '%' ? '%' : ' pp'}`;
  return `${SIGNS[unit] ?? ''}${number}${letter}`;
}
