/** Reads an amount of time: "three years", "half an hour", "two to three weeks", "a year and a half", "10-year", "several months". */
import type { Piece } from '../numbers/pieces.js';
import { numberAt } from '../numbers/numbers.js';
import { FINER } from './duration-text.js';
import type { Amount, Period } from './expressions.js';
import { PERIODS } from './words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const never = (): boolean => false;

/** Words that may stand between number and period: "three full years", "20 more years", "eight trading days". */
const FILLERS = new Set(
  'more full consecutive successive straight additional further long whole calendar trading working business other solid extra separate school market running'.split(
    ' ',
  ),
);
const VAGUE = new Set(['several', 'few', 'many', 'some', 'couple']);

interface CountRead {
  n: number | null;
  next: number;
  range?: [number, number];
}

export interface AmountRead {
  amounts: Amount[];
  next: number;
}

/** "three years", "a year and a half", "10-year", "several months", "half an hour", "years" where `bare` allows it. */
export function amountAt(pieces: readonly Piece[], at: number, bare = false): AmountRead | null {
  const half =
    word(pieces, at) === 'half' && /^(a|an)$/.test(word(pieces, at + 1))
      ? PERIODS.get(word(pieces, at + 2))
      : undefined;
  if (half) return { amounts: [{ n: 0.5, unit: half }], next: at + 3 };
  const count = countAt(pieces, at);
  if (
    !count ||
    (count.n !== null &&
      count.n >= 1500 &&
      count.n <= 2100 &&
      pieces[at]?.kind === 'number' &&
      !pieces[at]?.text.includes(','))
  ) {
    const plural =
      bare && /[^s]s$/.test(word(pieces, at)) && word(pieces, at) !== 'quarters'
        ? PERIODS.get(word(pieces, at))
        : undefined;
    return plural ? { amounts: [{ n: null, unit: plural }], next: at + 1 } : null;
  }
  let next = count.next;
  if (/^[-‑–]$/.test(word(pieces, next)) && pieces[next]?.glued) next++;
  while (FILLERS.has(word(pieces, next)) && next < count.next + 3) next++;
  const unit = periodAt(pieces, next);
  if (!unit || pieces[next]?.paragraph !== pieces[at]?.paragraph) return null;
  if (unit === 'second' && count.n === 1 && word(pieces, next) === 'second') return null;
  if (count.range) return { amounts: [{ n: null, unit, range: count.range }], next: next + 1 };
  return tailOf(pieces, count.n, unit, next + 1);
}

/** A period word; "h" and "y" only touching digits. */
function periodAt(pieces: readonly Piece[], at: number): Period | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (
    pieces[at]?.glued &&
    piece.kind === 'word' &&
    /^(h|y|yr|yrs|hrs|hr|min|mins|sec|secs)$/.test(piece.lower)
  )
    return piece.lower === 'h' ? 'hour' : piece.lower === 'y' ? 'year' : PERIODS.get(piece.lower);
  return PERIODS.get(piece.lower);
}

/** "two hours and ten minutes", "a year and a half", "a minute and a half". */
function tailOf(pieces: readonly Piece[], n: number | null, unit: Period, next: number): AmountRead {
  const and = word(pieces, next) === 'and' ? 1 : 0;
  if (and && word(pieces, next + 1) === 'a' && word(pieces, next + 2) === 'half' && n !== null)
    return { amounts: [{ n: n + 0.5, unit }], next: next + 3 };
  const finer = FINER.get(unit)?.[0];
  const second = finer ? countAt(pieces, next + and) : null;
  if (finer && second && second.n !== null && periodAt(pieces, second.next) === finer)
    return {
      amounts: [
        { n, unit },
        { n: second.n, unit: finer },
      ],
      next: second.next + 1,
    };
  return { amounts: [{ n, unit }], next };
}

/** The number of a duration: a numeral, an article, or a vague word (null). Ranges and "or" give no single number. */
function countAt(pieces: readonly Piece[], at: number): CountRead | null {
  const w = word(pieces, at);
  const article = /^(a|an|another|one)$/.test(w);
  const vague = article && VAGUE.has(word(pieces, at + 1)) ? 1 : 0;
  if (vague || VAGUE.has(w)) {
    const next = at + vague + 1;
    const of = word(pieces, next) === 'of' ? 1 : 0;
    return { n: word(pieces, next - 1) === 'couple' ? 2 : null, next: next + of };
  }
  const number = numberAt(pieces, at, never);
  // "three quarters" is read as a share; here, behind a preposition, it is nine months
  if (number?.share && w === 'three' && word(pieces, number.next - 1) === 'quarters')
    return /^(for|in|over|past|last|first|next|previous|after|within|these)$/.test(word(pieces, at - 1))
      ? { n: 3, next: number.next - 1 }
      : null;
  if (number && !number.share && (number.value !== null || number.vague))
    return rangeTail(pieces, at, number.value, number.next);
  return article ? { n: 1, next: at + 1 } : null;
}

function rangeTail(pieces: readonly Piece[], at: number, value: number | null, next: number): CountRead {
  const joint = word(pieces, next);
  if (!/^(or|to|-|–|and)$/.test(joint) || (joint === 'and' && word(pieces, at - 1) !== 'between'))
    return { n: value, next };
  const second = numberAt(pieces, next + 1, never);
  if (!second || second.share || second.value === null || !periodAt(pieces, second.next))
    return { n: value, next };
  return {
    n: null,
    next: second.next,
    ...(value !== null && value < second.value && { range: [value, second.value] }),
  };
}
