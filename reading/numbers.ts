/**
 * Reads one number at a given piece: digits with a scale ("1.2bn", "2½ million"), words ("two hundred and six"), vague plurals
 * ("hundreds", "tens of thousands"), fractions ("two thirds", "half") and ratios ("one in five").
 */
import type { Piece } from './numbers-pieces.js';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  NUMBER_STARTS,
  SCALES,
  SCALES_BEHIND,
  SCALE_SIGNS,
  TENS,
  UNITS_AND_TEENS,
  VAGUE_PLURALS,
} from './numbers-words.js';

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

const exact = (
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
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** The number that begins at `pieces[i]`, or null. Looks at a bounded number of pieces ahead. */
export function numberAt(pieces: readonly Piece[], i: number, isScale: SignReading): NumberRead | null {
  const first = pieces[i];
  if (!first || !startsNumber(first)) return null;
  const read =
    first.kind === 'number' || FRACTION_SIGNS.has(first.text)
      ? digitsAt(pieces, i, isScale)
      : first.kind === 'word'
        ? wordsAt(pieces, i)
        : null;
  return read && (ratioAt(pieces, i, read) ?? fractionAt(pieces, read) ?? read);
}

/** Whether a number can begin with this piece; cheap, and false for most. */
export const startsNumber = (piece: Piece): boolean =>
  piece.kind === 'number' ||
  (piece.kind === 'word' ? NUMBER_STARTS.has(piece.lower) : FRACTION_SIGNS.has(piece.text));

function digitsAt(pieces: readonly Piece[], i: number, isScale: SignReading): NumberRead | null {
  const first = pieces[i];
  if (!first) return null;
  let [value, next] = groupsAt(pieces, i, FRACTION_SIGNS.get(first.text) ?? first.value);
  let share = value < 1 && first.kind !== 'number';
  const sign = FRACTION_SIGNS.get(pieces[next]?.text ?? '');
  const slash = slashFraction(pieces, i);
  const mixed = !slash && !sign && Number.isInteger(value) ? slashFraction(pieces, next) : null;
  if (sign !== undefined) [value, next] = [value + sign, next + 1];
  else if (slash !== null) [value, next, share] = [slash, i + 3, true];
  else if (mixed !== null) [value, next] = [value + mixed, next + 3];
  else [value, next] = andFraction(pieces, value, next);
  const scaled = scaleAt(pieces, next, isScale);
  if (!scaled) return exact(value, next, 'digits', share);
  return andTail(pieces, exact(times(value, scaled.factor), scaled.next, 'scaled', false, scaled.factor));
}

/** "40 000" and "1 234 567": groups of three after one space each, as on the Continent and in science. */
function groupsAt(pieces: readonly Piece[], i: number, value: number): [number, number] {
  let next = i + 1;
  if (!/^[1-9]\d{0,2}$/.test(pieces[i]?.text ?? '') || pieces[i - 1]?.kind === 'number') return [value, next];
  for (;;) {
    const [last, group] = [pieces[next - 1], pieces[next]];
    if (!last || !group || !/^\d{3}(\.\d+)?$/.test(group.text) || group.start !== last.end + 1 || group.line)
      break;
    if (/^[\d-]/.test(pieces[next + 1]?.text ?? '') && pieces[next + 1]?.kind !== 'number') break;
    value = value * 1000 + group.value;
    next++;
    if (group.text.includes('.')) break;
  }
  // A group of another length behind shows that these are separate numbers ("423 100 0000").
  return pieces[next]?.kind === 'number' && next > i + 1 ? [pieces[i]?.value ?? value, i + 1] : [value, next];
}

/** "1/2" as three touching pieces with a plausible denominator, so that "24/7" and "9/11" are left alone. */
function slashFraction(pieces: readonly Piece[], i: number): number | null {
  const [top, slash, bottom, after] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
  if (top?.kind !== 'number' || slash?.text !== '/' || !slash.glued || !bottom?.glued) return null;
  if (after?.glued && after.text === '/') return null;
  return [2, 3, 4, 5, 8, 10, 16].includes(bottom.value) &&
    top.value < bottom.value &&
    Number.isInteger(top.value)
    ? top.value / bottom.value
    : null;
}

/** "two and a half", "5 and a quarter": the value with the fraction added. */
function andFraction(pieces: readonly Piece[], value: number, next: number): [number, number] {
  const [and, a, part] = [pieces[next], pieces[next + 1], pieces[next + 2]];
  if (and?.lower !== 'and' || (a?.lower !== 'a' && a?.lower !== 'one')) return [value, next];
  const under = DENOMINATORS.get(part?.lower ?? '');
  return under ? [value + 1 / under, next + 3] : [value, next];
}

/** "a million and a half": half of the scale that was named. */
function andTail(pieces: readonly Piece[], read: NumberRead): NumberRead {
  const scale = SCALES.get(pieces[read.next - 1]?.lower ?? '');
  const [part, next] = andFraction(pieces, 0, read.next);
  return scale && read.value !== null && part > 0 ? exact(read.value + part * scale, next, 'scaled') : read;
}

function scaleAt(
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
function scaleBehind(pieces: readonly Piece[], at: number): number | undefined {
  const word = pieces[at]?.lower ?? '';
  if (word === 'grand' && pieces[at + 1]?.pos === 'NOUN') return undefined;
  return SCALES.get(word) ?? SCALES_BEHIND.get(word);
}

/** State of a number in words: `total` holds finished groups of thousands, `group` the open one below a thousand. */
interface Words {
  total: number;
  group: number;
  next: number;
  /** Scale words must fall: "two million three thousand". */
  ceiling: number;
  last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale';
}

function wordsAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const vague = vagueAt(pieces, i);
  if (vague) return vague;
  const half = halfAt(pieces, i);
  if (half) return half;
  const article = pieces[i]?.lower === 'a' || pieces[i]?.lower === 'an';
  if (article && !SCALES.has(pieces[i + 1]?.lower ?? '')) return article ? aFraction(pieces, i) : null;
  const state: Words = {
    total: 0,
    group: article ? 1 : 0,
    next: article ? i + 1 : i,
    ceiling: Infinity,
    last: 'none',
  };
  while (step(pieces, state));
  if (state.last === 'none') return null;
  let value = state.total + state.group;
  const point = decimalTail(pieces, state.next);
  if (point) [value, state.next] = [value + point.value, point.next];
  else if (state.last !== 'scale') [value, state.next] = andFraction(pieces, value, state.next);
  const scaled = value % 1 ? scaleAt(pieces, state.next, () => false) : null;
  if (scaled) return exact(times(value, scaled.factor), scaled.next, 'scaled', false, scaled.factor);
  return andTail(pieces, exact(value, state.next, 'words'));
}

/** Takes one more number word into the state; false where the number ends. */
function step(pieces: readonly Piece[], state: Words): boolean {
  let at = state.next;
  const joint = pieces[at];
  if (state.last !== 'none' && joint?.text === '-' && joint.glued) at++;
  else if ((state.last === 'hundred' || state.last === 'scale') && joint?.lower === 'and') at++;
  const word = pieces[at]?.lower ?? '';
  const bare = state.last === 'unit' || state.last === 'tens';
  const unit = UNITS_AND_TEENS.get(word);
  const tens = TENS.get(word);
  const scale = state.last === 'none' ? SCALES.get(word) : scaleBehind(pieces, at);
  if (unit !== undefined && state.last !== 'unit' && !(state.last === 'tens' && (unit === 0 || unit > 9))) {
    state.group += unit;
    state.last = 'unit';
  } else if (tens !== undefined && !bare) {
    state.group += tens;
    state.last = 'tens';
  } else if (scale !== undefined && at === state.next + (joint?.text === '-' ? 1 : 0)) {
    if (!addScale(state, scale)) return false;
  } else return false;
  state.next = at + 1;
  return true;
}

function addScale(state: Words, scale: number): boolean {
  if (state.last === 'none' && state.group === 0) state.group = 1;
  if (scale === 100 || scale === 12) {
    if (state.group === 0 || state.group > 99) return false;
    state.group *= scale;
    state.last = 'hundred';
    return true;
  }
  if (state.group === 0) {
    // "two thousand million": a scale upon a scale.
    if (state.last !== 'scale' || scale <= state.ceiling) return false;
    state.total *= scale;
  } else {
    if (scale >= state.ceiling) return false;
    state.total += state.group * scale;
    state.group = 0;
  }
  state.ceiling = scale;
  state.last = 'scale';
  return true;
}

/** "point four five" after a number in words. */
function decimalTail(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  if (pieces[at]?.lower !== 'point') return null;
  let digits = '';
  let next = at + 1;
  for (; next < at + 8; next++) {
    const digit = UNITS_AND_TEENS.get(pieces[next]?.lower ?? '');
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  return digits ? { value: Number(`0.${digits}`), next } : null;
}

/** "hundreds", "tens of thousands", "several hundred", "a few dozen". */
function vagueAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const plural = VAGUE_PLURALS.get(pieces[i]?.lower ?? '');
  if (plural) {
    const upper = pieces[i + 1]?.lower === 'of' ? pieces[i + 2]?.lower : undefined;
    const scale = upper?.endsWith('s') ? SCALES.get(upper.slice(0, -1)) : undefined;
    const [min, max] = scale ? [plural[0] * scale, (plural[1] + 1) * scale - 1] : plural;
    return {
      factor: 1,
      value: null,
      min,
      max,
      next: scale ? i + 3 : i + 1,
      vague: true,
      share: false,
      form: 'words',
    };
  }
  const article = pieces[i]?.lower === 'a';
  const at = article ? i + 1 : i;
  const word = pieces[at]?.lower;
  if (word !== 'several' && word !== 'few' && !(word === 'couple' && article)) return null;
  const of = word === 'couple' && pieces[at + 1]?.lower === 'of' ? 1 : 0;
  const scale = SCALES.get(pieces[at + 1 + of]?.lower ?? '');
  if (!scale) return null;
  const [least, most] = word === 'couple' ? [2, 2] : [2, 9];
  return {
    factor: 1,
    value: null,
    min: least * scale,
    max: word === 'couple' ? 3 * scale - 1 : (most + 1) * scale - 1,
    next: at + 2 + of,
    vague: true,
    share: false,
    form: 'words',
  };
}

/** "half a million", "half a dozen", "a quarter of a million", "half". */
function halfAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const words = pieces.slice(i, i + 6).map((p) => p.lower);
  const [w0, w1, w2 = ''] = words;
  if (w0 === 'half' && (w1 === 'a' || w1 === 'of')) {
    const scale = SCALES.get(w2);
    if (w1 === 'a' && scale) return exact(scale / 2, i + 3, 'scaled');
  }
  if ((w0 === 'a' || w0 === 'one') && w1 === 'quarter' && w2 === 'of' && words[3] === 'a') {
    const scale = SCALES.get(words[4] ?? '');
    if (scale) return exact(scale / 4, i + 5, 'scaled');
  }
  if (/^(a|one)$/.test(w0 ?? '') && w1 === 'quarter' && SCALES.has(w2))
    return exact((SCALES.get(w2) ?? 0) / 4, i + 3, 'scaled');
  if (w0 === 'quarter' && SCALES.has(w1 ?? ''))
    return exact((SCALES.get(w1 ?? '') ?? 0) / 4, i + 2, 'scaled');
  return w0 === 'half' ? exact(0.5, i + 1, 'words', true) : null;
}

/** "a third", "a quarter": only where it can be a share, see `quantities-labels.ts`. */
function aFraction(pieces: readonly Piece[], i: number): NumberRead | null {
  const under = pieces[i + 1]?.lower.endsWith('s') ? undefined : DENOMINATORS.get(pieces[i + 1]?.lower ?? '');
  return under ? exact(1 / under, i + 2, 'words', true) : null;
}

/** "two thirds", "three-quarters", "one-fifth": a small number before a denominator. */
function fractionAt(pieces: readonly Piece[], read: NumberRead): NumberRead | null {
  if (read.value === null || read.value < 1 || read.value > 20 || read.form !== 'words') return null;
  const hyphen = pieces[read.next]?.text === '-' && pieces[read.next]?.glued ? 1 : 0;
  const word = pieces[read.next + hyphen]?.lower ?? '';
  const under = DENOMINATORS.get(word);
  if (!under || word.endsWith('s') === (read.value === 1) || read.value >= under) return null;
  const next = read.next + hyphen + 1;
  const scaled =
    pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'a'
      ? SCALES.get(pieces[next + 2]?.lower ?? '')
      : undefined;
  if (scaled) return exact((read.value / under) * scaled, next + 3, 'scaled');
  const of = scaleAt(pieces, next, () => false);
  return of
    ? exact((read.value / under) * of.factor, of.next, 'scaled')
    : exact(read.value / under, next, 'words', true);
}

/** "one in five", "1 in 4", "nine out of ten", "two out of every three". */
function ratioAt(pieces: readonly Piece[], i: number, read: NumberRead): NumberRead | null {
  if (read.value === null || read.form === 'scaled' || !Number.isInteger(read.value) || read.value > 99)
    return null;
  let at = read.next;
  if (pieces[at]?.lower === 'in') at++;
  else if (pieces[at]?.lower === 'out' && pieces[at + 1]?.lower === 'of') at += 2;
  else return null;
  if (pieces[at]?.lower === 'every') at++;
  if (pieces[at]?.glued) return null;
  const under = pieces[at]?.kind === 'number' ? digitsAt(pieces, at, () => false) : wordsAt(pieces, at);
  if (!under || under.value === null || under.share || !Number.isInteger(under.value)) return null;
  const round =
    under.value <= 20 || (under.value <= 1000 && under.value % 5 === 0) || under.value % 1000 === 0;
  if (
    !round ||
    read.value >= under.value ||
    under.form !== (pieces[i]?.kind === 'number' ? 'digits' : 'words')
  )
    return null;
  return exact(read.value / under.value, under.next, 'words', true);
}
