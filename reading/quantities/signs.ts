/**
 * Single letters after digits that are a scale in one place and a unit in another: "£50m", "1.6m households" against "a 50m pool".
 * A wrong choice is an error of six powers of ten, so the words around decide, and money always means the scale.
 */
import type { Piece } from '../numbers/pieces.js';

/** Words that speak of length near "m": adjectives and nouns of measure, sports distances, places to be at a distance from. */
const LENGTH_CUES = new Set(
  (
    'wide long deep high tall thick broad away apart distance height width depth length radius diameter altitude race sprint final ' +
    'hurdles freestyle relay butterfly backstroke breaststroke medley dash run pool tower outreach reach range cable trench wall fence bridge tunnel boat ' +
    'yacht ship vessel building mast turbine crane ladder track swim swam dive dived climbed fell plunged tape strip gap corridor ' +
    'from above below underground walk walked beam road path waves wave exclusion cordon concrete steel x'
  ).split(' '),
);

/** Words that speak of counts and money near "m": what newspapers count in millions. */
const MILLION_CUES = new Set(
  (
    'population people users customers viewers sales revenue revenues profit profits turnover budget deficit surplus cost costs ' +
    'copies passengers homes households doses voters members deal savings spending debt debts loss losses audience worth income ' +
    'followers subscribers visitors barrels shares tonnes billion million bn'
  ).split(' '),
);

type LetterReading = 'scale' | 'unit' | 'unclear';

/** What the letter at `index` means behind digits: a scale, a unit, or too unclear to say. */
export function letterReading(
  pieces: readonly Piece[],
  index: number,
  sign: string,
  money: boolean,
): LetterReading {
  const piece = pieces[index];
  const after = pieces[index + 1];
  if (!piece || (after?.glued && (after.kind !== 'mark' || after.text === '/' || after.text === '²')))
    return 'unit';
  if (money) return sign !== 't' || piece.glued ? 'scale' : 'unit';
  if (!piece.glued) return spacedLetter(sign, after);
  switch (sign) {
    case 'k':
    case 'K':
      return /^(run|race|walk|resolution|tv|tvs|video|screen|monitor)$/.test(after?.lower ?? '')
        ? 'unclear'
        : 'scale';
    case 'M':
      return 'scale';
    case 'm':
      return metresOrMillions(pieces, index);
    case 'b':
    case 'B':
      return countedNoun(pieces, index + 1) || (pieces[index - 1]?.text ?? '').includes('.')
        ? 'scale'
        : 'unclear';
    default:
      return 'unit';
  }
}

/** "2.33 k", "1.7 M" behind a space, where no word follows that the letter could belong to. */
function spacedLetter(sign: string, after: Piece | undefined): LetterReading {
  if (/^[kKM]$/.test(sign)) return after?.kind === 'word' ? 'unclear' : 'scale';
  return /^[glG]$/.test(sign) ? 'unclear' : 'unit';
}

/** "1.6m households", "60m doses", "3m of them" are millions; "a 50m pool" is not; with no sign of either it stays unclear. */
function metresOrMillions(pieces: readonly Piece[], index: number): LetterReading {
  const sentence = pieces[index]?.sentence;
  const after = pieces[index + 1];
  if (countedNoun(pieces, index + 1)) return 'scale';
  if (after?.lower === 'of') return 'scale';
  for (let distance = 1; distance <= 8; distance++) {
    for (const k of [index + distance, index - distance]) {
      const word = pieces[k]?.sentence === sentence ? (pieces[k]?.lower ?? '') : '';
      if (distance <= 5 && LENGTH_CUES.has(word)) return 'unit';
      if (MILLION_CUES.has(word)) return 'scale';
    }
  }
  return after?.kind === 'word' && after.pos === 'NOUN' ? 'unit' : 'unclear';
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
