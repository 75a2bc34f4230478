/** Scans quarters, halves and seasons: "the third quarter of 2015", "fourth-quarter", "the second half", "last autumn". */
import type { Piece } from '../numbers/pieces.js';
import type { Scan } from './expressions.js';
import { TITLES } from '../words/entity-words.js';
import { yearAt } from './year-numbers.js';
import type { Shift } from './expressions.js';
import { DAY_PARTS, PERIODS, SEASONS, SHIFTS } from './words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
]);

/** What may follow a quarter, half or season to name its year: "of 2015", "2015", "last year", "of this year", "a year ago". */
export function yearOf(pieces: readonly Piece[], at: number): { next: number; year?: number; shift?: Shift } {
  let next = at;
  if (word(pieces, next) === 'of' || word(pieces, next) === 'in' || word(pieces, next) === ',') next++;
  if (word(pieces, next) === 'the' && word(pieces, next + 1) === 'year') return { next: next + 2 };
  if (word(pieces, next) === 'fiscal') next++;
  const year = yearAt(pieces, next);
  if (year) return year;
  const shift = SHIFTS.get(word(pieces, next));
  if (shift !== undefined && word(pieces, next + 1) === 'year') return { next: next + 2, shift };
  if (
    word(pieces, next) === 'a' &&
    word(pieces, next + 1) === 'year' &&
    /^(ago|earlier|before)$/.test(word(pieces, next + 2))
  )
    return { next: next + 3, shift: -1 };
  return { next: at };
}

/** Months that make a quarter or a half: of a year that is named, the first or the last of them are its first or last. */
const MONTHS: ReadonlyMap<string, 'quarter' | 'half'> = new Map([
  ['three', 'quarter'],
  ['3', 'quarter'],
  ['six', 'half'],
  ['6', 'half'],
]);

/** "The last quarter of 2008", "the last half of 2008", "the first six months of 2008", "the closing three months of 2008". */
function endOfYear(pieces: readonly Piece[], at: number): Scan | null {
  const end = word(pieces, at) === 'the' ? at + 1 : at;
  const opens = /^(?:first|opening)$/.test(word(pieces, end));
  if (!opens && !/^(?:last|final|closing)$/.test(word(pieces, end))) return null;
  const [count, named] = [word(pieces, end + 1), word(pieces, end + 2)];
  const kind = named === 'months' ? MONTHS.get(count) : /^(?:quarter|half)$/.test(count) ? count : undefined;
  if (kind === undefined) return null;
  const { next, year } = yearOf(pieces, end + (named === 'months' ? 3 : 2));
  if (year === undefined) return null;
  if (kind === 'half') return { next, expression: { kind: 'half', n: opens ? 1 : 2, year } };
  return quarter(opens ? 1 : 4, { next, year });
}

/** "the third quarter of 2015", "fourth-quarter", "Q3 2015", "the second half of the year", "the latest quarter". */
export function quarterAt(pieces: readonly Piece[], at: number): Scan | null {
  const short =
    /^q$/i.test(pieces[at]?.text ?? '') && pieces[at + 1]?.glued ? (pieces[at + 1]?.value ?? 0) : 0;
  if (short >= 1 && short <= 4) return quarter(short, yearOf(pieces, at + 2));
  const end = endOfYear(pieces, at);
  if (end) return end;
  let i = at;
  while (/^(the|its|their|our|his|fiscal|this|last)$/.test(word(pieces, i)) && i < at + 3) i++;
  const ago =
    word(pieces, i) === 'year' && /^(ago|earlier)$/.test(word(pieces, i + 2)) && word(pieces, i + 1) === '-';
  if (ago) i += 3;
  const year = yearAt(pieces, i);
  const possessive = word(pieces, i) === 'year' && word(pieces, i + 1) === "'s";
  const shift = ago ? -1 : possessive ? SHIFTS.get(word(pieces, i - 1)) : undefined;
  if (possessive) i++;
  else if (year) i = year.next;
  if (word(pieces, i) === "'s") i++;
  if (word(pieces, i) === 'fiscal') i++;
  const suffixed =
    pieces[i]?.kind === 'number' && pieces[i + 1]?.glued && /^(st|nd|rd|th)$/.test(word(pieces, i + 1));
  const n = suffixed ? pieces[i]?.value : NTH.get(word(pieces, i));
  let next = suffixed ? i + 2 : i + 1;
  if (n === undefined || n < 1 || n > 4) return null;
  if (pieces[next]?.text === '-') next++;
  else if (word(pieces, next) === 'fiscal') next++;
  const named = word(pieces, next);
  if (!/^(quarter|quarters|half)$/.test(named) || (named === 'half' && (n > 2 || i === at))) return null;
  const of = yearOf(pieces, next + 1);
  const when = { ...of, ...(year && { year: year.year }), ...(shift !== undefined && { shift }) };
  return named === 'half'
    ? { next: of.next, expression: { kind: 'half', n, year: when.year, shift: when.shift } }
    : quarter(n, when);
}

const quarter = (n: number, of: { next: number; year?: number; shift?: Shift }): Scan => ({
  next: of.next,
  expression: { kind: 'quarter', n, year: of.year, shift: of.shift },
});

/** "the spring reception", "winter cabbages", "for the summer show": before a noun it says of what kind that is; "in summer trade falls". */
function isKind(pieces: readonly Piece[], at: number, next: number): boolean {
  const noun = pieces[next];
  if (noun?.pos !== 'NOUN' || noun.glued || PERIODS.has(noun.lower) || DAY_PARTS.has(noun.lower))
    return false;
  const when = /^(?:in|during|by|since|until|till|over|through|throughout|every|each)$/.test(
    word(pieces, at - 1),
  );
  return (
    !when ||
    (next > at + 1 && noun.lemma === noun.lower && !/^(?:VERB|AUX)$/.test(pieces[next + 1]?.pos ?? ''))
  );
}

/** "Lady Winter": behind a title a capital makes it a name. */
const isSurname = (pieces: readonly Piece[], at: number): boolean =>
  TITLES.has(word(pieces, at - 1)) && [at - 1, at].every((i) => /^\p{Lu}/u.test(pieces[i]?.text ?? ''));

/** "the summer", "last autumn", "this past spring", "winter 2010", "the winter of nineteen ninety-four". */
export function seasonAt(pieces: readonly Piece[], at: number): Scan | null {
  let i = at;
  if (word(pieces, i) === 'the' || word(pieces, i) === 'this') i++;
  const shift = SHIFTS.get(word(pieces, i)) ?? (word(pieces, at) === 'this' ? 0 : undefined);
  if (SHIFTS.has(word(pieces, i))) i++;
  const season = SEASONS.get(word(pieces, i));
  const piece = pieces[i];
  if (!season || !piece || (i === at && isSurname(pieces, at))) return null;
  const of = yearOf(pieces, i + 1);
  const known = of.year !== undefined || of.shift !== undefined || shift !== undefined;
  const lead =
    /^(in|by|since|until|till|during|every|each|over|early|late|mid|of|through|throughout|last|for)$/.test(
      word(pieces, at - 1),
    );
  const bare = i === at && !known;
  if (!known && isKind(pieces, at, i + 1)) return null;
  if (bare && !(lead && piece.pos !== 'VERB')) return null;
  if (
    !known &&
    /^(fall|spring)$/.test(piece.lower) &&
    (piece.pos === 'VERB' || pieces[i + 1]?.lower === 'in')
  )
    return null;
  return {
    next: of.next,
    expression: {
      kind: 'season',
      season,
      year: of.year,
      shift: of.shift ?? (word(pieces, at) === 'this' ? (shift ?? 0) : shift),
    },
  };
}
