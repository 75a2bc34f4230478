/** Scans the period that figures are compared with: "a year earlier", "last year's quarter". */
import type { Piece } from '../numbers/pieces.js';
import type { Scan } from './expressions.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** "year-earlier", "a year earlier", "a year ago" as a name of the period compared with. */
export function earlierAt(pieces: readonly Piece[], at: number): Scan | null {
  const a = /^(a|one)$/.test(word(pieces, at)) ? 1 : 0;
  const i = at + a;
  if (word(pieces, i) !== 'year') return null;
  const hyphen = word(pieces, i + 1) === '-' ? 1 : 0;
  if (!/^(earlier|ago|before)$/.test(word(pieces, i + 1 + hyphen)) || (!a && !hyphen)) return null;
  if (word(pieces, i + 1 + hyphen) === 'before' && !/^[.,;)]$/.test(word(pieces, i + 2))) return null;
  return { next: i + 2 + hyphen, expression: { kind: 'definite', unit: 'year', earlier: true } };
}

/** "last year's quarter", "last year's period": the same period a year before. */
export function comparedAt(pieces: readonly Piece[], at: number): Scan | null {
  const lead = word(pieces, at);
  if (
    (lead !== 'last' && lead !== 'this') ||
    word(pieces, at + 1) !== 'year' ||
    word(pieces, at + 2) !== "'s"
  )
    return null;
  if (!/^(quarter|period)$/.test(word(pieces, at + 3))) return null;
  return { next: at + 4, expression: { kind: 'definite', unit: 'quarter', earlier: lead === 'last' } };
}
