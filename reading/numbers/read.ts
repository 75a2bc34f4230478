/** What a number reads as, and the parts that digits and words share: scales behind a number, "and a half". */
import type { Piece } from './pieces.js';
import { DENOMINATORS, SCALES, SCALES_BEHIND, SCALE_SIGNS, UNITS_AND_TEENS } from './words.js';

export interface NumberRead {
  /** Exact value, null for vague numbers. */
  value: number | null;
  min: number;
  max: number;
  /** Index of the first piece after the number. */
  next: number;
  /** "hundreds", "a few thousand". */
  vague: boolean;
  /** A fraction of something: "a third", "one in five". */
  share: boolean;
  /** The scale that was named ("3 million" → 1e6), so that "3 to 4 million" can lend it to the first number. */
  factor: number;
  /** Written in digits, in words, or in digits with a scale ("3 million"). */
  form: 'digits' | 'words' | 'scaled';
}

/** What decides whether "50m" is fifty million or fifty metres, and "3b" three billion: asked only for single letters. */
export type SignReading = (index: number, sign: string) => boolean;

export const exact = (
  value: number,
  next: number,
  form: NumberRead['form'],
  share = false,
  factor = 1,
): NumberRead => ({
  factor,
  value,
  min: value,
  max: value,
  next,
  vague: false,
  share,
  form,
});

/** A decimal times a power of ten without binary dust: 1.1 million is 1100000. */
export const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** The index behind a hyphen that joins two words, or the index itself. */
export const overHyphen = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.text === '-' && pieces[at]?.glued ? at + 1 : at;

/** "two and a half", "5-and-a-quarter", "two and two-thirds": the value with the fraction added. */
export function andFraction(pieces: readonly Piece[], value: number, next: number): [number, number] {
  const and = overHyphen(pieces, next);
  if (pieces[and]?.lower !== 'and') return [value, next];
  const part = fractionBehind(pieces, overHyphen(pieces, and + 1));
  return part ? [value + part.value, part.next] : [value, next];
}

/** "a half", "two-thirds" behind "and"; "and three quarters of the staff" is a share of its own. */
export function fractionBehind(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const top = pieces[at]?.lower === 'a' ? 1 : UNITS_AND_TEENS.get(pieces[at]?.lower ?? '');
  if (!top || top > 9) return null;
  const bottom = overHyphen(pieces, at + 1);
  const word = pieces[bottom]?.lower ?? '';
  const under = DENOMINATORS.get(word);
  if (!under || word.endsWith('s') !== top > 1 || top >= under) return null;
  return top > 1 && pieces[bottom + 1]?.lower === 'of' ? null : { value: top / under, next: bottom + 1 };
}

/** "a million and a half": half of the scale that was named. */
export function andTail(pieces: readonly Piece[], read: NumberRead): NumberRead {
  const scale = SCALES.get(pieces[read.next - 1]?.lower ?? '');
  const [part, next] = andFraction(pieces, 0, read.next);
  return scale && read.value !== null && part > 0 ? exact(read.value + part * scale, next, 'scaled') : read;
}

export function scaleAt(
  pieces: readonly Piece[],
  at: number,
  isScale: SignReading,
): { factor: number; next: number } | null {
  let next = at;
  let factor = 1;
  const hyphen = pieces[at];
  if (hyphen?.text === '-' && hyphen.glued && SCALES.has(pieces[at + 1]?.lower ?? '')) next++;
  for (;;) {
    const word = scaleBehind(pieces, next);
    if (word === undefined) break;
    factor *= word;
    next++;
  }
  if (next > at && factor > 1) return { factor, next };
  const sign = pieces[at];
  const value = SCALE_SIGNS.get(sign?.lower ?? '');
  if (!sign || value === undefined || (sign.text.length === 1 && !isScale(at, sign.text))) return null;
  if (sign.text === 'mm' || (sign.lower === 'mm' && !sign.glued)) return null;
  if (sign.text.length > 1 && pieces[at + 1]?.glued && pieces[at + 1]?.kind === 'word') return null;
  return { factor: value, next: at + 1 };
}

/** A scale word or its plural behind a number; "grand" not where pianos may follow. */
export function scaleBehind(pieces: readonly Piece[], at: number): number | undefined {
  const word = pieces[at]?.lower ?? '';
  if (word === 'grand' && pieces[at + 1]?.pos === 'NOUN') return undefined;
  return SCALES.get(word) ?? SCALES_BEHIND.get(word);
}
