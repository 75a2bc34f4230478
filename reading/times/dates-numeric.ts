/** Scans dates in digits: "2016-03-31", "31/03/2016", "31.3.2016". */
import type { Piece } from '../numbers/pieces.js';
import type { Scan } from './expressions.js';

/** "2016-03-31", "31/03/2016", "31.3.2016", "2016/03/31": three touching groups. */
export function numericDate(pieces: readonly Piece[], at: number): Scan | null {
  const [a, s1, b, s2, c] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3], pieces[at + 4]];
  if (!a || a.kind !== 'number' || !s1 || !/^[-/.–]$/.test(s1.text)) {
    return dottedDate(pieces, at);
  }
  if (!b || !s2 || !c || s1.text !== s2.text || b.kind !== 'number' || c.kind !== 'number')
    return dottedDate(pieces, at);
  if (![s1, b, s2, c].every((piece) => piece.glued)) return null;
  if (
    /^\d{4}$/.test(a.text) &&
    /^\d{1,2}$/.test(b.text) &&
    /^\d{1,2}$/.test(c.text) &&
    b.value <= 12 &&
    c.value <= 31
  )
    return { next: at + 5, expression: { kind: 'date', year: a.value, month: b.value, day: c.value } };
  if (!/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b.text) || !/^(\d{4}|\d\d)$/.test(c.text)) return null;
  const year = c.text.length === 4 ? c.value : c.value + (c.value < 50 ? 2000 : 1900);
  if (Math.max(a.value, b.value) > 31 || Math.min(a.value, b.value) > 12 || Math.min(a.value, b.value) < 1)
    return null;
  return { next: at + 5, expression: { kind: 'numeric', year, first: a.value, second: b.value } };
}

/** "31.3.2016" lies in the pieces as 31.3 · 2016. */
function dottedDate(pieces: readonly Piece[], at: number): Scan | null {
  const [head, dot, year] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(head?.text ?? '');
  if (!match || dot?.text !== '.' || !dot.glued || !year?.glued || !/^\d{4}$/.test(year.text)) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (Math.min(first, second) < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12)
    return null;
  return { next: at + 3, expression: { kind: 'numeric', year: year.value, first, second } };
}
