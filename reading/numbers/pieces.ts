/**
 * The pieces that numbers, quantities and times are read from: words, digit groups and marks, each with exact offsets.
 * The language model's tokens split "£50m", "1.6m" and "2014-15" now one way, now another; these pieces split at every change of
 * kind, so that one scan sees the same shape each time. Parts of speech and sentence come from the token a piece lies in.
 */
import type { Stretch, Token, TokenisedText } from '../text/tokens.js';

export interface Piece {
  kind: 'word' | 'number' | 'mark';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** True where nothing stands between this piece and the one before. */
  glued: boolean;
  /** True for the first piece of a line. */
  line: boolean;
  /** Value of a digit group ("1,200" → 1200), NaN for other kinds. */
  value: number;
  /** Universal Dependencies tag of the token that the piece begins in. */
  pos: string;
  lemma: string;
  sentence: number;
  paragraph: number;
}

/**
 * A web address is one mark. Digits take thousands commas (or no-break spaces) and one decimal part; a word may hold an apostrophe ("don’t"), but the
 * possessive is a piece of its own, so that "Friday’s" begins like "Friday".
 */
const PIECE =
  /(?:https?:\/\/|www\.)\S+|(\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+)|(['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}]+)*)|([^\s])/gu;

const seen = new WeakMap<TokenisedText, Piece[]>();

/** All pieces of the text's paragraphs, in order. Linear in the text; remembered for the life of the tokenised text. */
export function piecesOf(text: TokenisedText): Piece[] {
  let pieces = seen.get(text);
  if (!pieces) {
    pieces = [];
    for (const [index, paragraph] of text.paragraphs.entries()) addPieces(text, paragraph, index, pieces);
    seen.set(text, pieces);
  }
  return pieces;
}

function addPieces(text: TokenisedText, paragraph: Stretch, index: number, out: Piece[]): void {
  const source = text.text.slice(paragraph.start, paragraph.end);
  let token = paragraph.first;
  let previousEnd = -1;
  for (const match of source.matchAll(PIECE)) {
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    while (token + 1 < paragraph.last && (text.tokens[token]?.end ?? 0) <= start) token++;
    const line = previousEnd < 0 || text.text.slice(previousEnd, start).includes('\n');
    out.push(pieceOf(match, start, end, text.tokens[token], line, start === previousEnd, index));
    previousEnd = end;
  }
}

function pieceOf(
  match: RegExpExecArray,
  start: number,
  end: number,
  token: Token | undefined,
  line: boolean,
  glued: boolean,
  paragraph: number,
): Piece {
  const [written, digits, word] = match;
  const kind = digits !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
  const inside = token && token.start <= start && token.end > start ? token : undefined;
  // a piece that is a whole token shares its strings: there are as many pieces as tokens
  const text = inside && inside.text === written ? inside.text : written;
  const lower = text === inside?.text ? inside.lower : text.toLowerCase();
  return {
    kind,
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end,
    glued,
    line,
    value: kind === 'number' ? Number(text.replace(/[,\u00a0\u202f\u2009]/g, '')) : NaN,
    pos: inside?.pos ?? 'X',
    lemma: inside?.lemma ?? lower,
    sentence: token?.sentence ?? 0,
    paragraph,
  };
}

/** Whether a piece begins with a capital letter. */
export const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(piece.text);
