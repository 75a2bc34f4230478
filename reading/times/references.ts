/** Scans words with no calendar value of their own: "now", "recently", "these days", and the ends of periods ("year-end"). */
import type { Piece } from '../numbers/pieces.js';
import type { Scan } from './expressions.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

const PRESENT = new Set(['now', 'currently', 'nowadays', 'presently']);
const PAST = new Set(['recently', 'lately']);

/** "now", "currently", "recent", "soon", "the past", "in the future": no calendar value, only a side of the present. */
export function referenceAt(pieces: readonly Piece[], at: number): Scan | null {
  const w = word(pieces, at);
  const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', length: number): Scan => ({
    next: at + length,
    expression: { kind: 'reference', value },
  });
  if (PRESENT.has(w) || (w === 'at' && word(pieces, at + 1) === 'present'))
    return reference('PRESENT_REF', w === 'at' ? 2 : 1);
  if (PAST.has(w) || w === 'recent') return reference('PAST_REF', 1);
  if (w === 'soon' && isAhead(pieces, at)) return reference('FUTURE_REF', 1);
  if (w === 'the' && word(pieces, at + 1) === 'past') return reference('PAST_REF', 2);
  if (
    w === 'the' &&
    /^(near|short)$/.test(word(pieces, at + 1)) &&
    /^(future|term)$/.test(word(pieces, at + 2))
  )
    return reference('FUTURE_REF', 3);
  if (w === 'the' && word(pieces, at + 1) === 'future' && word(pieces, at + 2) !== 'of')
    return reference('FUTURE_REF', 2);
  return null;
}

/** "these days" is the present, not a duration. */
export function theseDaysAt(pieces: readonly Piece[], at: number): Scan | null {
  if (word(pieces, at) !== 'these' || word(pieces, at + 1) !== 'days') return null;
  return { next: at + 2, expression: { kind: 'reference', value: 'PRESENT_REF' } };
}

/** "soon" after a past verb belongs to a story; it names the future only where the clause does. */
function isAhead(pieces: readonly Piece[], at: number): boolean {
  if (word(pieces, at - 1) === 'as' || /^(after|afterwards?|as)$/.test(word(pieces, at + 1))) return false;
  const near = [-3, -2, -1, 1, 2].map((k) => pieces[at + k]);
  return !near.some((piece) => /^(was|were|had|became|found|began|did)$|ed$/.test(piece?.lower ?? ''));
}

/** "year-end", "the year end", "year's end", "month's end". */
export function periodEndAt(pieces: readonly Piece[], at: number): Scan | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  const joint = /^(-|'s)$/.test(word(pieces, i + 1)) ? 1 : 0;
  const unit = word(pieces, i);
  if (!/^(year|month|week|quarter)$/.test(unit) || word(pieces, i + 1 + joint) !== 'end') return null;
  if (unit === 'week' && !joint) return null;
  return { next: i + 2 + joint, expression: { kind: 'periodEnd', unit: unit as 'year' } };
}
