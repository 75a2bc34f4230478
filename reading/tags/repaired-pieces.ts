/** The pieces that quantities are read from, with the repaired part of speech of the word that each begins in. */
import { type Piece, piecesOf } from '../numbers/pieces.js';
import { sentenceWords } from './repairs.js';
import type { TokenisedText } from '../text/tokens.js';

/** As `piecesOf`; a piece whose tag stands is the same object. Linear in the text. */
export function repairedPieces(text: TokenisedText): readonly Piece[] {
  let at = 0;
  return piecesOf(text).map((piece) => {
    while ((text.tokens[at]?.end ?? Infinity) <= piece.start) at++;
    const token = text.tokens[at];
    const first = text.sentences[token?.sentence ?? -1]?.first;
    if (!token || first === undefined || token.start > piece.start) return piece;
    const pos = sentenceWords(text, token.sentence)[at - first]?.pos ?? piece.pos;
    return pos === piece.pos ? piece : { ...piece, pos };
  });
}
