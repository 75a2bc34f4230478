/** The year or month behind a date: "31 March, 2016", "the 24th of next month", "May of last year". */
import type { Piece } from '../numbers/pieces.js';
import type { Shift } from './expressions.js';
import { yearAt } from './year-numbers.js';

/** A year after a month or day, over a comma or "of". */
export function yearAfter(pieces: readonly Piece[], at: number): { year: number; next: number } | null {
  const skip = pieces[at]?.text === ',' || pieces[at]?.lower === 'of' ? 1 : 0;
  if (pieces[at]?.paragraph !== pieces[at - 1]?.paragraph) return null;
  const the = skip && pieces[at + 1]?.lower === 'the' && pieces[at + 2]?.lower === 'year' ? 2 : 0;
  return yearAt(pieces, at + skip + the);
}

const COUNTED_BY = new Map<string, Shift>([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** "of this month", "of next month" behind a day. */
export function countedMonth(pieces: readonly Piece[], at: number): { by: Shift; next: number } | null {
  const by = COUNTED_BY.get(pieces[at + 1]?.lower ?? '');
  return pieces[at]?.lower === 'of' && by !== undefined && pieces[at + 2]?.lower === 'month'
    ? { by, next: at + 3 }
    : null;
}

/** "this year", "of last year" behind a day or month, not "this year’s accounts". */
export function countedYear(pieces: readonly Piece[], at: number): { by: Shift; next: number } | null {
  const skip = /^(?:,|of)$/.test(pieces[at]?.lower ?? '') ? 1 : 0;
  const by = COUNTED_BY.get(pieces[at + skip]?.lower ?? '');
  if (by === undefined || pieces[at + skip + 1]?.lower !== 'year') return null;
  if (pieces[at + skip + 1]?.paragraph !== pieces[at - 1]?.paragraph) return null;
  return /^['’]/.test(pieces[at + skip + 2]?.text ?? '') ? null : { by, next: at + skip + 2 };
}
