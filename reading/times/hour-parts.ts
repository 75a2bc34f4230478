/** Scans parts of an hour: "a quarter of an hour", "three quarters of an hour", "the quarter of an hour". */
import type { Piece } from '../numbers/pieces.js';
import type { Scan } from './expressions.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

export function hourPartAt(pieces: readonly Piece[], at: number): Scan | null {
  const lead = /^(?:an?|the|one|three|last|first|that)$/.test(word(pieces, at)) ? 1 : 0;
  const hyphen = word(pieces, at + lead) === '-' ? 1 : 0;
  const next = at + lead + hyphen;
  if (!/^quarters?$/.test(word(pieces, next))) return null;
  if (word(pieces, next + 1) !== 'of' || word(pieces, next + 2) !== 'an' || word(pieces, next + 3) !== 'hour')
    return null;
  const minutes = word(pieces, at) === 'three' ? 45 : 15;
  return {
    next: next + 4,
    expression: { kind: 'duration', amounts: [{ n: minutes, unit: 'minute' }], toward: null },
  };
}
