/** Scans years before the common era: "480 BC", "September 480 BC", "499 to 493 B.C.". ISO 8601's four digits cannot write them. */
import type { Piece } from '../numbers/pieces.js';
import { monthAt } from './dates.js';
import type { Scan } from './expressions.js';

/** TIMEX3 writes them as BC0480 and BC0480-09; no day of our calendar is given. */
export function ancientAt(pieces: readonly Piece[], at: number): Scan | null {
  const month = monthAt(pieces, at);
  const digits = month?.next ?? at;
  const year = pieces[digits];
  if (year?.kind !== 'number' || !/^\d{1,4}$/.test(year.text)) return null;
  const end = eraAt(pieces, digits + 1);
  const range =
    /^(to|-|–|and)$/.test(pieces[digits + 1]?.lower ?? '') &&
    /^\d{1,4}$/.test(pieces[digits + 2]?.text ?? '') &&
    eraAt(pieces, digits + 3) !== null;
  if (end === null && !range) return null;
  const value = `BC${year.text.padStart(4, '0')}${month ? `-${String(month.month).padStart(2, '0')}` : ''}`;
  return { next: end ?? digits + 1, expression: { kind: 'set', value } };
}

/** Index behind "BC", "BCE", "B.C.", or null. */
function eraAt(pieces: readonly Piece[], at: number): number | null {
  if (/^(BC|BCE)$/.test(pieces[at]?.text ?? '')) return at + 1;
  const stopped = pieces[at]?.text === 'B' && pieces[at + 1]?.text === '.' && pieces[at + 2]?.text === 'C';
  return stopped ? (pieces[at + 3]?.text === '.' && pieces[at + 3]?.glued ? at + 4 : at + 3) : null;
}
