/**
 * Single letters after digits that are a scale in one place and a unit in another: "£50m", "1.6m households" against "a 50m pool".
 * A wrong choice is an error of six powers of ten, so the words around decide, and money always means the scale.
 */
import type { Piece } from './numbers-pieces.js';

/** Words that speak of length near "m": adjectives and nouns of measure, sports distances, places to be at a distance from. */
const LENGTH_CUES = new Set(
  (
    'wide long deep high tall thick broad away apart distance height width depth length radius diameter altitude race sprint final ' +
    'hurdles freestyle relay butterfly backstroke breaststroke medley dash run pool tower cable trench wall fence bridge tunnel boat ' +
    'yacht ship vessel building mast turbine crane ladder track swim swam dive dived climbed fell plunged tape strip gap corridor ' +
    'from above below underground walk walked beam road path waves wave exclusion cordon concrete steel x'
  ).split(' '),
);

/** Whether the letter at `index` is a scale ("m" million, "b" billion, "k" thousand, "t" trillion). */
export function isScaleSign(pieces: readonly Piece[], index: number, sign: string, money: boolean): boolean {
  const piece = pieces[index];
  const after = pieces[index + 1];
  if (!piece || (after?.glued && (after.kind !== 'mark' || after.text === '/' || after.text === '²')))
    return false;
  if (money) return sign !== 't' || piece.glued;
  if (!piece.glued) return sign.toLowerCase() === 'k' && false;
  switch (sign) {
    case 'k':
    case 'K':
      return !/^(run|race|walk|resolution|tv|tvs|video|screen|monitor)$/.test(after?.lower ?? '');
    case 'M':
      return true;
    case 'm':
      return meansMillions(pieces, index);
    case 'b':
    case 'B':
      return countedNoun(pieces, index + 1) || /[.]/.test(pieces[index - 1]?.text ?? '');
    default:
      return false;
  }
}

/** "1.6m households", "60m doses", "3m of them": a counted plural or "of" and no word of length. */
function meansMillions(pieces: readonly Piece[], index: number): boolean {
  const sentence = pieces[index]?.sentence;
  const after = pieces[index + 1];
  if (countedNoun(pieces, index + 1)) return !LENGTH_CUES.has(after?.lower ?? '');
  for (let k = index - 4; k <= index + 3; k++)
    if (k !== index && pieces[k]?.sentence === sentence && LENGTH_CUES.has(pieces[k]?.lower ?? ''))
      return false;
  const value = pieces[index - 1]?.value ?? 0;
  const lead = pieces[index - 2]?.lower ?? '';
  return (
    after?.lower === 'of' ||
    (/^(to|than|by|over|nearly|almost|about|around|reached|hit|is|was|at|least|some)$/.test(lead) &&
      value < 1000 &&
      after?.pos !== 'NOUN')
  );
}

/** A plural noun within two words: "1.6m households", "3m more people", "400m Chinese viewers". */
function countedNoun(pieces: readonly Piece[], at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const piece = pieces[k];
    if (!piece || piece.kind !== 'word' || piece.paragraph !== pieces[at]?.paragraph) return false;
    if (
      piece.pos === 'NOUN' &&
      (/[^s]s$/.test(piece.lower) || /^(people|men|women|children|staff)$/.test(piece.lower))
    )
      return true;
    if (LENGTH_CUES.has(piece.lower)) return false;
    if (!/^(NOUN|ADJ|PROPN|ADV)$/.test(piece.pos)) return false;
  }
  return false;
}
