/** Scans calendar dates: "31 March 2016", "Friday, Oct. 20", "March 2016", "Tuesday", "the 24th", "2016-03-31", "1989", "'98". */
import { isCapital, type Piece } from '../numbers/pieces.js';
import { ORDINALS, TENS } from '../numbers/words.js';
import { numericDate } from './dates-numeric.js';
import { countedMonth, countedYear, yearAfter } from './date-years.js';
import type { Scan, Shift } from './expressions.js';
import { MONTHS, SHY_NAMES, WEEKDAYS } from './words.js';

/** Short months that are no abbreviations: a stop behind them ends the sentence. */
const FULL_NAMES = new Set(['march', 'april', 'may', 'june', 'july']);

/** Index after a name and the full stop of its abbreviation. */
function afterName(pieces: readonly Piece[], at: number): number {
  const stop = pieces[at + 1];
  const name = pieces[at];
  return stop?.text === '.' &&
    stop.glued &&
    name &&
    name.text.length <= 5 &&
    !FULL_NAMES.has(name.lower) &&
    pieces[at + 2]?.paragraph === name.paragraph
    ? at + 2
    : at + 1;
}

export function monthAt(
  pieces: readonly Piece[],
  at: number,
): { month: number; next: number; shy: boolean } | null {
  const piece = pieces[at];
  const month = MONTHS.get(piece?.lower ?? '');
  if (!piece || month === undefined || !isCapital(piece)) return null;
  return { month, next: afterName(pieces, at), shy: SHY_NAMES.has(piece.lower) };
}

/** "5", "5th", "31st" as a day of the month, or "fifth" where a month follows. */
function dayAt(pieces: readonly Piece[], at: number): { day: number; next: number; ordinal: boolean } | null {
  const piece = pieces[at];
  if (piece?.kind === 'number') {
    if (!/^\d{1,2}$/.test(piece.text) || piece.value < 1 || piece.value > 31) return null;
    const suffix = pieces[at + 1];
    if (suffix?.glued && /^(st|nd|rd|th)$/.test(suffix.lower))
      return { day: piece.value, next: at + 2, ordinal: true };
    return { day: piece.value, next: at + 1, ordinal: false };
  }
  const ordinal = ORDINALS.get(piece?.lower ?? '');
  if (ordinal && ordinal <= 30) return { day: ordinal, next: at + 1, ordinal: true };
  const tens = TENS.get(piece?.lower ?? '');
  const unit = pieces[at + 1]?.text === '-' ? ORDINALS.get(pieces[at + 2]?.lower ?? '') : undefined;
  return tens && unit && tens + unit <= 31 ? { day: tens + unit, next: at + 3, ordinal: true } : null;
}

/** A date with a month: the weekday, day and year are taken where they stand in one of the usual orders. */
function monthDate(pieces: readonly Piece[], at: number, weekday?: number): Scan | null {
  const month = monthAt(pieces, at);
  if (month) {
    const day = dayAt(pieces, month.next);
    const plainDay =
      day &&
      !isLongNumber(pieces, day.next) &&
      !clockFollows(pieces, month.next) &&
      !isCountBehind(pieces, at, day.next)
        ? day
        : null;
    const next = plainDay?.next ?? month.next;
    const year = yearAfter(pieces, next);
    const shared = year ? undefined : sharedYear(pieces, next, month.month);
    const counted = year || shared ? null : countedYear(pieces, next);
    if (month.shy && !plainDay && !year && !shared && !counted && !bareMonth(pieces, at)) return null;
    return {
      next: year?.next ?? counted?.next ?? next,
      expression: {
        kind: 'date',
        month: month.month,
        day: plainDay?.day,
        year: year?.year ?? shared,
        ...(counted ? { yearBy: counted.by } : {}),
        weekday,
      },
    };
  }
  const article = pieces[at]?.lower === 'the' ? 1 : 0;
  const day = dayAt(pieces, at + article);
  if (!day) return null;
  const of = pieces[day.next]?.lower === 'of' ? 1 : 0;
  const joint = pieces[day.next]?.text === '-' ? 1 : 0;
  const after = monthAt(pieces, day.next + of + joint);
  if (!after || (of && !day.ordinal)) return null;
  const year = yearAfter(pieces, after.next + (joint && pieces[after.next]?.text === '-' ? 1 : 0));
  const shared = year ? undefined : sharedYear(pieces, after.next, after.month);
  const counted = year || shared ? null : countedYear(pieces, after.next);
  return {
    next: year?.next ?? counted?.next ?? after.next,
    expression: {
      kind: 'date',
      month: after.month,
      day: day.day,
      year: year?.year ?? shared,
      ...(counted ? { yearBy: counted.by } : {}),
      weekday,
    },
  };
}

/** "In June 12 of the crew left", "in June 12 men left": in takes a month, so that a number that counts something is no day. */
const isCountBehind = (pieces: readonly Piece[], at: number, next: number): boolean =>
  pieces[at - 1]?.lower === 'in' &&
  ((pieces[next]?.lower === 'of' && /^(the|its|their|our|his|her)$/.test(pieces[next + 1]?.lower ?? '')) ||
    (pieces[next]?.pos === 'NOUN' && pieces[next]?.glued !== true));

/** "March" and "May" stand for months without a number only where a preposition or a qualifier says so. */
function bareMonth(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (pieces[at]?.line || !before) return false;
  if (pieces[at]?.pos === 'AUX' || pieces[at]?.pos === 'VERB') return false;
  return /^(in|by|since|until|till|before|after|from|to|of|last|this|next|early|late|mid|each|every|between|and|through|during|for|or|early-|following|-)$/.test(
    before.lower,
  );
}

/** Digits that run on: "25th-placed", "25%", "25:30". */
const isLongNumber = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.glued === true &&
  (pieces[at]?.kind === 'word' ||
    pieces[at]?.text === '%' ||
    (pieces[at]?.text === ':' && pieces[at + 1]?.glued === true));

const clockFollows = (pieces: readonly Piece[], at: number): boolean =>
  /^(a|p|am|pm)$/.test(pieces[at + 1]?.lower ?? '') && pieces[at + 1]?.glued === true;

/** "August and September 1914", "May 3 to June 9, 1950", "November-January 1951": the year behind the second month is the first one's too. */
function sharedYear(pieces: readonly Piece[], at: number, month: number): number | undefined {
  if (!/^(and|or|to|through|until|-|–|—|,)$/.test(pieces[at]?.lower ?? '')) return undefined;
  const before = dayAt(pieces, at + 1);
  const second = monthAt(pieces, before?.next ?? at + 1);
  if (!second && !before) return undefined;
  const day = second && !before ? dayAt(pieces, second.next) : null;
  const end = day && !isLongNumber(pieces, day.next) ? day.next : (second?.next ?? before?.next ?? at);
  const year = yearAfter(pieces, end)?.year;
  if (year === undefined || pieces[end]?.sentence !== pieces[at]?.sentence) return undefined;
  return second && second.month < month ? year - 1 : year;
}

/** "Tuesday", "Tuesday 13 April 2021", "Tuesday, April 13", "Friday the 13th", "Tuesday of last week" (the rest is read apart). */
export function weekdayDate(pieces: readonly Piece[], at: number): Scan | null {
  const piece = pieces[at];
  const weekday = WEEKDAYS.get(piece?.lower ?? '');
  if (!piece || weekday === undefined || !isCapital(piece)) return null;
  // "Black Wednesday", "Bloody Sunday": the name of one day long past
  if (isCapital(pieces[at - 1]) && /^(?:black|bloody|super|cyber|mad)$/.test(pieces[at - 1]?.lower ?? ''))
    return null;
  const next = afterName(pieces, at);
  const comma = pieces[next]?.text === ',' ? 1 : 0;
  const full = monthDate(pieces, next + comma, weekday);
  if (full && full.expression.kind === 'date' && full.expression.day !== undefined) return full;
  const the = pieces[next]?.lower === 'the' ? 1 : 0;
  const day = dayAt(pieces, next + the);
  if (day?.ordinal && pieces[next + the]?.kind === 'number')
    return { next: day.next, expression: { kind: 'date', day: day.day, weekday } };
  if (SHY_NAMES.has(piece.lower)) return null;
  return {
    next: piece.text.length > 5 ? at + 1 : next,
    expression: {
      kind: 'date',
      weekday,
      any: /^(a|any|some)$/.test(pieces[at - 1]?.lower ?? ''),
      weekBy: weekBehind(pieces, at + 1),
    },
  };
}

/** "last week", "of next week" behind a weekday: weeks from the document's; undefined where none stands there. */
function weekBehind(pieces: readonly Piece[], at: number): Shift | undefined {
  const from = pieces[at]?.lower === 'of' ? at + 1 : at;
  if (pieces[from + 1]?.lower !== 'week') return undefined;
  return WEEKS.get(pieces[from]?.lower ?? '');
}
const WEEKS = new Map<string, Shift>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "the 24th" with nothing counted after it. */
function dayOfMonth(pieces: readonly Piece[], at: number): Scan | null {
  if (pieces[at]?.lower !== 'the' || pieces[at + 1]?.kind !== 'number') return null;
  const day = dayAt(pieces, at + 1);
  const after = day && pieces[day.next];
  const counted = day?.ordinal ? countedMonth(pieces, day.next) : null;
  if (day && counted)
    return { next: counted.next, expression: { kind: 'date', day: day.day, shift: counted.by } };
  if (
    !day?.ordinal ||
    (after &&
      after.kind !== 'mark' &&
      !/^(and|or|but|to|at|when|after|before|in|for|by|with|is|was|he|she|they|it|we|as)$/.test(after.lower))
  )
    return null;
  const before = pieces[at - 1]?.lower ?? '';
  return /^(on|by|until|till|since|from|before|after|to|and|of)$/.test(before)
    ? { next: day.next, expression: { kind: 'date', day: day.day } }
    : null;
}

/** "22-25 April 1951", "the 28 and 29 August": the first day borrows the month of the second, which is read next. */
function firstOfRange(pieces: readonly Piece[], at: number): Scan | null {
  const article = pieces[at]?.lower === 'the' ? 1 : 0;
  const day = pieces[at + article]?.kind === 'number' ? dayAt(pieces, at + article) : null;
  if (!day || !/^(-|–|—|to|and|or)$/.test(pieces[day.next]?.lower ?? '')) return null;
  const second = pieces[day.next + 1]?.kind === 'number' ? monthDate(pieces, day.next + 1) : null;
  if (second?.expression.kind !== 'date' || (second.expression.day ?? 0) <= day.day) return null;
  return { next: day.next, expression: { ...second.expression, day: day.day } };
}

/** "March 1-5", "Oct. 3 and 4": the second day borrows the month before it. */
function secondOfRange(pieces: readonly Piece[], at: number): Scan | null {
  const day = pieces[at]?.kind === 'number' ? dayAt(pieces, at) : null;
  if (!day || !/^(-|–|—|to|and)$/.test(pieces[at - 1]?.lower ?? '') || isLongNumber(pieces, day.next))
    return null;
  const first = pieces[at - 2];
  const month = pieces[at - 3]?.text === '.' ? monthAt(pieces, at - 4) : monthAt(pieces, at - 3);
  if (!month || first?.kind !== 'number' || first.value >= day.day || pieces[day.next]?.pos === 'NOUN')
    return null;
  return {
    next: day.next,
    expression: { kind: 'date', month: month.month, day: day.day, year: yearAfter(pieces, day.next)?.year },
  };
}

export function dateAt(pieces: readonly Piece[], at: number): Scan | null {
  return (
    numericDate(pieces, at) ??
    weekdayDate(pieces, at) ??
    monthDate(pieces, at) ??
    firstOfRange(pieces, at) ??
    secondOfRange(pieces, at) ??
    dayOfMonth(pieces, at)
  );
}
