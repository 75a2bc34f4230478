/** The quantities of a flag on one line, as shapes for an inline SVG. Numbers in, positions out; colours are the stylesheet's. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Quantity } from '../../model/claim.js';

/** Units of the picture: narrow enough to be read on a telephone without zooming. */
const WIDTH = 360;
const EDGE = 26;
const ROW = 34;

export interface LettersQuantity {
  letter: string;
  even: boolean;
  quantity: Pick<Quantity, 'text' | 'value' | 'min' | 'max' | 'unit'>;
}

export interface NumberLine {
  width: number;
  height: number;
  axisY: number;
  ticks: { x: number; text: string }[];
  marks: {
    letter: string;
    even: boolean;
    text: string;
    y: number;
    x1: number;
    x2: number;
    /** A single value is a dot, an interval a bar; an open end is dashed. */
    point: boolean;
    open: boolean;
    textX: number;
    anchor: 'start' | 'end';
  }[];
  /** The picture in words, for those who do not see it. */
  words: string;
}

/** Null where there is nothing to compare: fewer than two quantities of one unit. */
export function numberLine(all: readonly LettersQuantity[]): NumberLine | null {
  const unit = all[0]?.quantity.unit;
  const shown = all.filter(({ quantity: q }) => q.unit === unit && (q.min ?? q.max ?? q.value) !== null);
  if (shown.length < 2 || new Set(shown.map(({ letter }) => letter)).size < 2) return null;
  const ends = shown.flatMap(({ quantity: q }) => [q.min, q.max, q.value].filter((n) => n !== null));
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const scale = scaleFor(low, high);
  const height = ROW * shown.length + 30;
  const axisY = ROW * shown.length + 6;
  return {
    width: WIDTH,
    height,
    axisY,
    ticks: ticksOf(scale).map((value) => ({ x: round(scale(value)), text: compact(value, unit ?? '1') })),
    marks: shown.map(({ letter, even, quantity: q }, row) => {
      const x1 = q.min === null ? EDGE : round(scale(q.min));
      const x2 = q.max === null ? WIDTH - EDGE : round(scale(q.max));
      const right = (x1 + x2) / 2 > WIDTH / 2;
      return {
        letter,
        even,
        text: q.text,
        y: ROW * row + 18,
        x1,
        x2,
        point: x2 - x1 < 3,
        open: q.min === null || q.max === null,
        textX: right ? x1 - 14 : x2 + 14,
        anchor: right ? 'end' : 'start',
      };
    }),
    words: shown.map(({ letter, quantity }) => `${letter}: ${quantity.text}`).join('; '),
  };
}

type Scale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

/** Numbers that differ more than a hundredfold would be two heaps on a plain line. */
function scaleFor(low: number, high: number): Scale {
  const range = [EDGE, WIDTH - EDGE];
  if (low > 0 && high / low > 100) return scaleLog([low, high], range).nice();
  const pad = (high - low || Math.abs(high) || 1) * 0.15;
  const from = low >= 0 ? Math.max(0, low - pad) : low - pad;
  return scaleLinear([from, high + pad], range).nice(4);
}

function ticksOf(scale: Scale): number[] {
  const ticks = scale.ticks(4);
  const step = Math.ceil(ticks.length / 6);
  return ticks.filter((_, i) => i % step === 0);
}

const round = (x: number): number => Math.round(x * 10) / 10;
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
