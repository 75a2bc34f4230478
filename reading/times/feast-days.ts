/** Scans days that are named by a feast or by their place in a month: "Easter 2008", "the second Friday of February". */
import { isCapital, type Piece } from '../numbers/pieces.js';
import { ORDINALS } from '../numbers/words.js';
import { monthAt } from './dates.js';
import type { Scan } from './expressions.js';
import { edgeOf, FEASTS, nth } from './feasts.js';
import { WEEKDAYS } from './words.js';
import { yearAt } from './year-numbers.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** Words that begin the name of a feast. */
const OPEN_FEASTS = new Set([...FEASTS.keys()].map((name) => name.split(' ')[0] ?? ''));

export function holidayAt(pieces: readonly Piece[], at: number): Scan | null {
  if (!OPEN_FEASTS.has(word(pieces, at))) return null;
  for (let length = 4; length >= 1; length--) {
    const surface = pieces
      .slice(at, at + length)
      .map((piece) => piece.lower)
      .join(' ');
    const feast = FEASTS.get(surface);
    // "until midsummer" is written small
    if (!feast || !(isCapital(pieces[at]) || surface === 'midsummer')) continue;
    const year = yearAt(pieces, at + length);
    return {
      next: year?.next ?? at + length,
      expression: { kind: 'holiday', feast, year: year?.year },
    };
  }
  return null;
}

/** "the second Friday of February", "the last Monday in May 2013", "the last day of September". */
export function nthDayAt(pieces: readonly Piece[], at: number): Scan | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  const n = word(pieces, i) === 'last' ? -1 : ORDINALS.get(word(pieces, i));
  const weekday = WEEKDAYS.get(word(pieces, i + 1));
  const edge = word(pieces, i + 1) === 'day' && (n === 1 || n === -1);
  if (!n || n > 5 || (!weekday && !edge) || !/^(of|in)$/.test(word(pieces, i + 2))) return null;
  const month = monthAt(pieces, i + 3);
  if (!month) return null;
  const year = yearAt(pieces, month.next);
  const feast = weekday ? nth(n, weekday, month.month) : edgeOf(month.month, n < 0);
  return { next: year?.next ?? month.next, expression: { kind: 'holiday', feast, year: year?.year } };
}
