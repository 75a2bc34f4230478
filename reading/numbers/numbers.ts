/**
 * Reads one number at a given piece: digits with a scale ("1.2bn", "2½ million"), words ("two hundred and six"), vague plurals
 * ("hundreds", "tens of thousands"), fractions ("two thirds", "half") and ratios ("one in five").
 */
import type { Piece } from './pieces.js';
import { wordsAt } from './in-words.js';
import { andFraction, andTail, exact, scaleAt, times, type NumberRead, type SignReading } from './read.js';
import { DENOMINATORS, FRACTION_SIGNS, NUMBER_STARTS, SCALES } from './words.js';

/** The number that begins at `pieces[i]`, or null. Looks at a bounded number of pieces ahead. */
export function numberAt(pieces: readonly Piece[], i: number, isScale: SignReading): NumberRead | null {
  const first = pieces[i];
  if (!first || !startsNumber(first)) return null;
  const read =
    first.kind === 'number' || FRACTION_SIGNS.has(first.text)
      ? digitsAt(pieces, i, isScale)
      : first.kind === 'word'
        ? wordsAt(pieces, i)
        : null;
  return read && (ratioAt(pieces, i, read) ?? fractionAt(pieces, read) ?? read);
}

/** Whether a number can begin with this piece; cheap, and false for most. */
export const startsNumber = (piece: Piece): boolean =>
  piece.kind === 'number' ||
  (piece.kind === 'word' ? NUMBER_STARTS.has(piece.lower) : FRACTION_SIGNS.has(piece.text));

function digitsAt(pieces: readonly Piece[], i: number, isScale: SignReading): NumberRead | null {
  const first = pieces[i];
  if (!first) return null;
  let [value, next] =
    decimalComma(pieces, i) ?? groupsAt(pieces, i, FRACTION_SIGNS.get(first.text) ?? first.value);
  let share = value < 1 && first.kind !== 'number';
  const sign = FRACTION_SIGNS.get(pieces[next]?.text ?? '');
  const slash = slashFraction(pieces, i);
  const mixed = !slash && !sign && Number.isInteger(value) ? slashFraction(pieces, next) : null;
  if (sign !== undefined) [value, next] = [value + sign, next + 1];
  else if (slash !== null) [value, next, share] = [slash, i + 3, true];
  else if (mixed !== null) [value, next] = [value + mixed, next + 3];
  else [value, next] = andFraction(pieces, value, next);
  const scaled = scaleAt(pieces, next, isScale);
  if (!scaled) return exact(value, next, 'digits', share);
  return andTail(pieces, exact(times(value, scaled.factor), scaled.next, 'scaled', false, scaled.factor));
}

/** "12,50" as on the Continent: one or two digits touch the comma, and no third number follows. */
function decimalComma(pieces: readonly Piece[], i: number): [number, number] | null {
  const [whole, comma, part, after] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
  if (comma?.text !== ',' || !comma.glued || !part?.glued || !/^\d{1,2}$/.test(part.text)) return null;
  if (!/^\d{1,3}$/.test(whole?.text ?? '') || (after?.text === ',' && after.glued)) return null;
  return [Number(`${whole?.text ?? ''}.${part.text}`), i + 3];
}

/** "40 000" and "1 234 567": groups of three after one space each, as on the Continent and in science. */
function groupsAt(pieces: readonly Piece[], i: number, value: number): [number, number] {
  let next = i + 1;
  if (!/^[1-9]\d{0,2}$/.test(pieces[i]?.text ?? '') || pieces[i - 1]?.kind === 'number') return [value, next];
  for (;;) {
    const [last, group] = [pieces[next - 1], pieces[next]];
    if (!last || !group || !/^\d{3}(\.\d+)?$/.test(group.text) || group.start !== last.end + 1 || group.line)
      break;
    if (/^[\d-]/.test(pieces[next + 1]?.text ?? '') && pieces[next + 1]?.kind !== 'number') break;
    value = value * 1000 + group.value;
    next++;
    if (group.text.includes('.')) break;
  }
  // A group of another length behind shows that these are separate numbers ("423 100 0000").
  return pieces[next]?.kind === 'number' && next > i + 1 ? [pieces[i]?.value ?? value, i + 1] : [value, next];
}

/** "1/2" as three touching pieces with a plausible denominator, so that "24/7" and "9/11" are left alone. */
function slashFraction(pieces: readonly Piece[], i: number): number | null {
  const [top, slash, bottom, after] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
  if (top?.kind !== 'number' || slash?.text !== '/' || !slash.glued || !bottom?.glued) return null;
  if (after?.glued && after.text === '/') return null;
  return [2, 3, 4, 5, 8, 10, 16].includes(bottom.value) &&
    top.value < bottom.value &&
    Number.isInteger(top.value)
    ? top.value / bottom.value
    : null;
}

/** "two thirds", "three-quarters", "one-fifth": a small number before a denominator. */
function fractionAt(pieces: readonly Piece[], read: NumberRead): NumberRead | null {
  if (read.value === null || read.value < 1 || read.value > 20 || read.form !== 'words') return null;
  const hyphen = pieces[read.next]?.text === '-' && pieces[read.next]?.glued ? 1 : 0;
  const word = pieces[read.next + hyphen]?.lower ?? '';
  const under = DENOMINATORS.get(word);
  if (!under || word.endsWith('s') === (read.value === 1) || read.value >= under) return null;
  const next = read.next + hyphen + 1;
  const scaled =
    pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'a'
      ? SCALES.get(pieces[next + 2]?.lower ?? '')
      : undefined;
  if (scaled) return exact((read.value / under) * scaled, next + 3, 'scaled');
  const of = scaleAt(pieces, next, () => false);
  return of
    ? exact((read.value / under) * of.factor, of.next, 'scaled')
    : exact(read.value / under, next, 'words', true);
}

/** "one in five", "1 in 4", "nine out of ten", "two out of every three". */
function ratioAt(pieces: readonly Piece[], i: number, read: NumberRead): NumberRead | null {
  if (read.value === null || read.form === 'scaled' || !Number.isInteger(read.value) || read.value > 99)
    return null;
  let at = read.next;
  if (pieces[at]?.lower === 'in') at++;
  else if (pieces[at]?.lower === 'out' && pieces[at + 1]?.lower === 'of') at += 2;
  else if (pieces[at]?.lower === 'of' && pieces[at + 1]?.lower === 'every') at++;
  else return null;
  if (pieces[at]?.lower === 'every') at++;
  if (pieces[at]?.glued) return null;
  const under = pieces[at]?.kind === 'number' ? digitsAt(pieces, at, () => false) : wordsAt(pieces, at);
  if (!under || under.value === null || under.share || !Number.isInteger(under.value)) return null;
  const round =
    under.value <= 20 || (under.value <= 1000 && under.value % 5 === 0) || under.value % 1000 === 0;
  if (
    !round ||
    read.value >= under.value ||
    under.form !== (pieces[i]?.kind === 'number' ? 'digits' : 'words')
  )
    return null;
  return exact(read.value / under.value, under.next, 'words', true);
}
