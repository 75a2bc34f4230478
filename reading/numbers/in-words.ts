/** Reads numbers in words: "two hundred and six", "twelve point four million", "tens of thousands", "half a million". */
import type { Piece } from './pieces.js';
import {
  andFraction,
  andTail,
  exact,
  fractionBehind,
  overHyphen,
  scaleAt,
  scaleBehind,
  times,
  type NumberRead,
} from './read.js';
import { DENOMINATORS, SCALES, TENS, UNITS_AND_TEENS, VAGUE_PLURALS } from './words.js';

/** State of a number in words: `total` holds finished groups of thousands, `group` the open one below a thousand. */
interface Words {
  total: number;
  group: number;
  next: number;
  /** Scale words must fall: "two million three thousand". */
  ceiling: number;
  last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale';
}

export function wordsAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const vague = vagueAt(pieces, i);
  if (vague) return vague;
  const two = twoAt(pieces, i) ?? halfAt(pieces, i);
  if (two) return two;
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
  else if ((state.last === 'hundred' || state.last === 'scale') && joint?.lower === 'and') {
    // "two million and three fifths"
    if (fractionBehind(pieces, ++at)) return false;
  }
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

/** Things that are one although they come in pairs. */
const SINGLE_PAIRS =
  /^(trousers|shorts|jeans|tights|glasses|spectacles|sunglasses|scissors|pliers|binoculars|pyjamas|pajamas|knickers|pants|tongs|shears)$/;

/** "a pair of swans", "a couple of bids": two, and two or so. */
function twoAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const word = pieces[i + 1]?.lower;
  if (pieces[i]?.lower !== 'a' || (word !== 'pair' && word !== 'couple') || pieces[i + 2]?.lower !== 'of')
    return null;
  if (word === 'couple') return { ...exact(2, i + 3, 'words'), value: null, max: 3, vague: true };
  return SINGLE_PAIRS.test(pieces[i + 3]?.lower ?? '') ? null : exact(2, i + 3, 'words');
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

/** "half a million", "half-a-million", "a half-million", "half million", "half a dozen". */
function halfScaleAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const lead = /^(a|one)$/.test(pieces[i]?.lower ?? '') ? overHyphen(pieces, i + 1) : i;
  if (pieces[lead]?.lower !== 'half') return null;
  let at = overHyphen(pieces, lead + 1);
  if (pieces[at]?.lower === 'a') at = overHyphen(pieces, at + 1);
  const scale = SCALES.get(pieces[at]?.lower ?? '');
  return scale ? exact(scale / 2, at + 1, 'scaled') : null;
}

/** "half a million", "a quarter of a million", "half". */
function halfAt(pieces: readonly Piece[], i: number): NumberRead | null {
  const half = halfScaleAt(pieces, i);
  if (half) return half;
  const words = [0, 1, 2, 3, 4].map((k) => pieces[i + k]?.lower);
  const [w0, w1, w2 = ''] = words;
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

/** "a third", "a quarter": only where it can be a share, see `../quantities/labels.ts`. */
function aFraction(pieces: readonly Piece[], i: number): NumberRead | null {
  const under = pieces[i + 1]?.lower.endsWith('s') ? undefined : DENOMINATORS.get(pieces[i + 1]?.lower ?? '');
  return under ? exact(1 / under, i + 2, 'words', true) : null;
}
