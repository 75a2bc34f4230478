/** Reads one year: "1989", "'98", "nineteen ninety-seven", "two thousand and four". */
import type { Piece } from '../numbers/pieces.js';
import { TENS, UNITS_AND_TEENS } from '../numbers/words.js';

/** Four digits, "'98", or spoken years ("nineteen ninety-seven", "two thousand and four"). */
export function yearAt(pieces: readonly Piece[], at: number): { year: number; next: number } | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'number') {
    const whole = /^(1\d|20|21)\d\d$/.test(piece.text) && !wordGlued(pieces, at + 1);
    return whole ? { year: piece.value, next: at + 1 } : null;
  }
  if (piece.text === "'" || piece.text === '’' || piece.text === '‘') {
    const short = pieces[at + 1];
    if (!short?.glued || !/^\d\d$/.test(short.text) || wordGlued(pieces, at + 2)) return null;
    return { year: short.value + (short.value < 30 ? 2000 : 1900), next: at + 2 };
  }
  return spokenYear(pieces, at);
}

const wordGlued = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.glued === true && pieces[at]?.kind === 'word' && !/^s$|^'s$/.test(pieces[at]?.lower ?? '');

function spokenYear(pieces: readonly Piece[], at: number): { year: number; next: number } | null {
  const head = UNITS_AND_TEENS.get(pieces[at]?.lower ?? '');
  if (head !== undefined && head >= 16 && head <= 19) {
    const tens = TENS.get(pieces[at + 1]?.lower ?? '');
    const teen = UNITS_AND_TEENS.get(pieces[at + 1]?.lower ?? '');
    if (teen !== undefined && teen >= 10) return { year: head * 100 + teen, next: at + 2 };
    if (!tens) return null;
    const hyphen = pieces[at + 2]?.text === '-' ? 1 : 0;
    const unit = UNITS_AND_TEENS.get(pieces[at + 2 + hyphen]?.lower ?? '');
    if (unit && unit < 10) return { year: head * 100 + tens + unit, next: at + 3 + hyphen };
    return { year: head * 100 + tens, next: at + 2 };
  }
  if (pieces[at]?.lower !== 'two' || pieces[at + 1]?.lower !== 'thousand') return null;
  const and = pieces[at + 2]?.lower === 'and' ? 1 : 0;
  const unit = UNITS_AND_TEENS.get(pieces[at + 2 + and]?.lower ?? '');
  if (unit && unit < 20) return { year: 2000 + unit, next: at + 3 + and };
  return and ? null : { year: 2000, next: at + 2 };
}
