/** Numbers that are part of a name: "iPhone 11", "its 787 Dreamliner", "the Gang of Eight bill", "14 Mill Lane". */
import { isCapital, type Piece } from '../numbers/pieces.js';
import { MONTHS, WEEKDAYS } from '../times/words.js';

/** Last words of the names of streets. */
const STREETS = new Set(
  'street st road rd lane avenue ave close drive way court place square terrace gardens crescent boulevard row hill walk mews grove'.split(
    ' ',
  ),
);

/** "14 Mill Lane", "9 Acacia Avenue": a house number before names that end in a kind of street. */
export function isAddress(pieces: readonly Piece[], next: number): boolean {
  let at = next;
  while (at < next + 4 && pieces[at]?.kind === 'word' && isCapital(pieces[at])) at++;
  return at > next + 1 && STREETS.has(pieces[at - 1]?.lower ?? '');
}

/** A number after a capitalised name with nothing counted behind: "iPhone 11", "Fortune 100", "Boeing 787", "Windows 10". */
export function afterName(pieces: readonly Piece[], at: number, next: number): boolean {
  const before = pieces[at - 1];
  // "Nance 9,212": no model and no year is written with a comma
  if (/\d,\d{3}/.test(pieces[at]?.text ?? '')) return false;
  if (before?.kind !== 'word' || before.sentence !== pieces[at]?.sentence || !isCapital(before)) {
    return /^(iPhone|iPad|iOS|macOS)$/.test(before?.text ?? '');
  }
  const starts = pieces[at - 2]?.sentence !== before.sentence;
  if (starts && before.pos !== 'PROPN') return false;
  if (/^(ADP|AUX|CCONJ|SCONJ|DET|PRON|ADV)$/.test(before.pos)) return false;
  const further = pieces[at - 2];
  if (before.pos === 'VERB' && !isCapital(further)) return false;
  const place = /^(in|at|for|from|across|and|of)$/.test(pieces[at - 2]?.lower ?? '');
  return (
    !(place && countsSomething(pieces, next)) &&
    !(pieces[next]?.pos === 'NOUN' && /[^s]s$/.test(pieces[next]?.lower ?? '') && !isCapital(pieces[next]))
  );
}

/** A number between a determiner and a lone name counts nothing: "its 787 Dreamliner"; but "the 14 Republicans", "the 20 March". */
export function beforeName(pieces: readonly Piece[], at: number, next: number): boolean {
  const [first, after] = [pieces[at], pieces[next]];
  if (!/^(the|own|new|its|his|her|their|a|an|'s|and|:)$/.test(pieces[at - 1]?.lower ?? '')) return false;
  if (after?.kind !== 'word' || !isCapital(after) || after.sentence !== first?.sentence || after.line)
    return false;
  if (after.text === after.text.toUpperCase() || /[^s]s$/.test(after.lower)) return false;
  return !WEEKDAYS.has(after.lower) && !MONTHS.has(after.lower) && !countsSomething(pieces, next);
}

/** "the Gang of Eight bill", "the Kick Six win": a capital on the number word in the middle of a sentence in small letters. */
export function isTitleWord(pieces: readonly Piece[], at: number, next: number): boolean {
  const [first, before, after] = [pieces[at], pieces[at - 1], pieces[next]];
  if (first?.kind !== 'word' || first.text === first.lower || first.text === first.text.toUpperCase())
    return false;
  if (before?.kind !== 'word' || before.sentence !== first.sentence || first.line) return false;
  return after?.kind === 'word' && after.text === after.lower;
}

/** A plural noun follows within two words. */
export function countsSomething(pieces: readonly Piece[], at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const piece = pieces[k];
    if (piece?.kind !== 'word' || piece.paragraph !== pieces[at]?.paragraph) return false;
    if (
      piece.pos === 'NOUN' &&
      (/[^s]s$/.test(piece.lower) || /^(people|men|women|children|staff)$/.test(piece.lower))
    )
      return true;
    if (!/^(NOUN|ADJ|PROPN|ADV|VERB)$/.test(piece.pos)) return false;
  }
  return false;
}
