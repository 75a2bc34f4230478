/** What a quantity counts: the noun phrase after the number ("750 jobs", "14 first-team players", "12.4 per cent of staff"). */
import type { Piece } from './numbers-pieces.js';

export interface Counted {
  of: string;
  /** Index after the phrase. */
  next: number;
}

const DETERMINERS = new Set(
  'the a an its his her their our my your this that these those all such other another more fewer further additional extra new'.split(
    ' ',
  ),
);

/** Adverbs and the like that may stand inside the phrase. */
const INSIDE = /^(NOUN|ADJ|PROPN|NUM)$/;

/**
 * The counted phrase that begins at `at`, ending with its last noun; `text` gives the words. Null where no noun follows.
 * With `of` a leading "of" (and "of the", "of its") is passed over: "hundreds of staff", "£50m of savings".
 */
export function countedAfter(text: string, pieces: readonly Piece[], at: number): Counted | null {
  const here = pieces[at];
  if (!here) return null;
  let i = at;
  const hyphen = here.text === '-' && here.glued;
  if (hyphen) i++;
  if (pieces[i]?.lower === 'of') i++;
  else if (here.pos === 'ADP' || here.kind === 'mark') if (!hyphen) return null;
  while (DETERMINERS.has(pieces[i]?.lower ?? '') && i < at + 5) i++;
  const first = i;
  let last = -1;
  for (; i < first + 8; i++) {
    const piece = pieces[i];
    if (!piece || piece.paragraph !== here.paragraph) break;
    if (piece.text === '-' && piece.glued && pieces[i + 1]?.glued) continue;
    if (piece.kind === 'number') break;
    if (piece.kind !== 'word') break;
    if (piece.pos === 'NOUN' || piece.pos === 'PROPN') {
      last = i;
      if (piece.lower.endsWith("'s")) continue;
    } else if (!INSIDE.test(piece.pos) && !participle(piece, pieces[i + 1])) break;
  }
  const [start, end] = [pieces[first], pieces[last]];
  if (!start || !end || last < first) return null;
  return { of: text.slice(start.start, end.end), next: last + 1 };
}

/** "registered voters", "working days": a participle right before a noun. */
const participle = (piece: Piece, after: Piece | undefined): boolean =>
  piece.pos === 'VERB' && /(ed|ing|en)$/.test(piece.lower) && (after?.pos === 'NOUN' || after?.pos === 'ADJ');
