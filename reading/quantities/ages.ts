/** Reads ages, which are quantities in UCUM years (`a`), months or weeks: "58-year-old", "aged 58", "Smith, 48,", "over-65s". */
import type { Piece } from '../numbers/pieces.js';
import type { NumberRead } from '../numbers/read.js';

const CODES: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['years', 'a'],
  ['yr', 'a'],
  ['yrs', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
]);

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

export function ageAt(
  pieces: readonly Piece[],
  at: number,
  number: NumberRead,
): { first: number; next: number; unit: string } | null {
  if (number.value === null || number.share) return null;
  const next = number.next;
  const hyphen = word(pieces, next) === '-' ? 1 : 0;
  const unit = CODES.get(word(pieces, next + hyphen));
  if (unit) {
    const join = word(pieces, next + hyphen + 1) === '-' ? 1 : 0;
    const old = next + hyphen + 1 + join;
    if (/^(old|olds)$/.test(word(pieces, old))) return { first: at, next: old + 1, unit };
    if (word(pieces, old) === 'of' && word(pieces, old + 1) === 'age')
      return { first: at, next: old + 2, unit };
    return null;
  }
  if (word(pieces, next) === 'yo' && pieces[at]?.kind === 'number')
    return { first: at, next: next + 1, unit: 'a' };
  if (!Number.isInteger(number.value) || number.value > 120 || number.form === 'scaled') return null;
  const before = word(pieces, at - 1);
  if (/^(aged|ages|age)$/.test(word(pieces, listStart(pieces, at) - 1)) && !gluedOn(pieces, next))
    return { first: at, next, unit: 'a' };
  if (/^(over|under)$/.test(before) && PERSONS.test(word(pieces, at - 2)) && !counts(pieces, next))
    return { first: at, next, unit: 'a' };
  if (before === 'of' && word(pieces, at - 2) === 'age') return { first: at, next, unit: 'a' };
  if (/^(over|under)$/.test(word(pieces, at - 2)) && before === '-' && word(pieces, next) === 's')
    return { first: at, next: next + 1, unit: 'a' };
  return inApposition(pieces, at, next) ? { first: at, next, unit: 'a' } : null;
}

/** People of whom an age is said: "children under 5", "adults over 65". */
const PERSONS =
  /^(people|children|kids|babies|infants|toddlers|teenagers|adults|men|women|boys|girls|pupils|residents|patients|pensioners|drivers|visitors|customers|players|students|members|anyone|everyone|someone|nobody|anybody|everybody|one|those|persons?)$/;

/** Where a list of numbers begins: "21, 24 and 30", "between 18 and 24". */
function listStart(pieces: readonly Piece[], at: number): number {
  let first = at;
  for (let k = at - 1; k > at - 12 && pieces[k]?.sentence === pieces[at]?.sentence; k--) {
    if (pieces[k]?.kind === 'number' || word(pieces, k) === 'between') first = k;
    else if (!/^(,|and|or|to|-|–|from)$/.test(word(pieces, k))) break;
  }
  return first;
}

/** "5-7", "5%" rather than "21," or "5.". */
const gluedOn = (pieces: readonly Piece[], next: number): boolean =>
  pieces[next]?.glued === true && !/^[,.;:)–—-]$/.test(pieces[next]?.text ?? '');

/** Something is counted: "children under 5 banners". */
const counts = (pieces: readonly Piece[], next: number): boolean =>
  pieces[next]?.glued !== true && pieces[next]?.pos === 'NOUN' && /[^s]s$/.test(word(pieces, next));

/** "Jane Smith, 48, said": digits between commas right after a name. */
function inApposition(pieces: readonly Piece[], at: number, next: number): boolean {
  const [name, comma, digits, after] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[next]];
  return (
    digits?.kind === 'number' &&
    digits.value >= 5 &&
    comma?.text === ',' &&
    after?.text === ',' &&
    after.glued &&
    name?.kind === 'word' &&
    name.pos === 'PROPN' &&
    pieces[next + 1]?.kind === 'word'
  );
}
