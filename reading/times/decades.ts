/** Scans decades and centuries: "the 1980s", "the eighties", "the 20th century". */
import type { Piece } from '../numbers/pieces.js';
import { ORDINALS } from '../numbers/words.js';
import type { Scan } from './expressions.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** "the 1980s", "the '90s", "the eighties". */
export function decadeAt(pieces: readonly Piece[], at: number): Scan | null {
  const article = word(pieces, at) === 'the' ? 1 : 0;
  const i = at + article;
  const quote = /^['’‘]$/.test(pieces[i]?.text ?? '') ? 1 : 0;
  const digits = pieces[i + quote];
  const joint = /^['’]$/.test(pieces[i + quote + 1]?.text ?? '') && pieces[i + quote + 1]?.glued ? 1 : 0;
  const plural = pieces[i + quote + 1 + joint];
  if (digits?.kind === 'number' && plural?.glued && /^'?s$/.test(plural.lower)) {
    const next = i + quote + 2 + joint;
    if (/^(1\d|20)\d0$/.test(digits.text))
      return { next, expression: { kind: 'decade', start: digits.value } };
    if (
      /^[2-9]0$/.test(digits.text) &&
      (quote || article) &&
      !/^(in|his|her|their)$/.test(word(pieces, at - 1 + article))
    )
      return { next, expression: { kind: 'decade', start: 1900 + digits.value } };
  }
  const names = [
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
  ];
  const named = names.indexOf(word(pieces, i));
  if (named < 0 || !article) return null;
  return { next: i + 1, expression: { kind: 'decade', start: 1920 + named * 10 } };
}

/** "the 20th century", "nineteenth-century". */
export function centuryAt(pieces: readonly Piece[], at: number): Scan | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  const piece = pieces[i];
  const suffixed =
    piece?.kind === 'number' && pieces[i + 1]?.glued && /^(st|nd|rd|th)$/.test(word(pieces, i + 1));
  let n = suffixed ? piece.value : ORDINALS.get(piece?.lower ?? '');
  let next = suffixed ? i + 2 : i + 1;
  if (piece?.lower === 'twenty' && /^(-|first)$/.test(word(pieces, i + 1))) {
    n = 21;
    next = word(pieces, i + 1) === '-' ? i + 3 : i + 2;
  }
  if (pieces[next]?.text === '-') next++;
  if (n === undefined || n < 1 || n > 30 || !/^(century|centuries)$/.test(word(pieces, next))) return null;
  return { next: next + 1, expression: { kind: 'century', n } };
}
