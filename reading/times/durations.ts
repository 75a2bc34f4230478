/** Scans durations and what hangs on them: "three years", "the past 12 months", "two weeks ago", "10-year". */
import type { Piece } from '../numbers/pieces.js';
import { amountAt, type AmountRead } from './amounts.js';
import type { Amount, Scan } from './expressions.js';
import { isVerbLast } from './periods.js';
import { SHIFTS } from './words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** Age phrases are quantities: "58 years old", "8-month-old", "18 years of age". */
function isAge(pieces: readonly Piece[], next: number): boolean {
  const i = pieces[next]?.text === '-' ? next + 1 : next;
  return /^(old|olds)$/.test(word(pieces, i)) || (word(pieces, i) === 'of' && word(pieces, i + 1) === 'age');
}

/** Any expression made with an amount, from `at`, where determiners and directions may come first. */
export function durationAt(pieces: readonly Piece[], at: number): Scan | null {
  const lead = leadAt(pieces, at);
  if (lead.next > at && isVerbLast(pieces, at)) return null;
  const amount = amountAt(pieces, lead.next, true);
  if (!amount || isAge(pieces, amount.next)) return null;
  const first = amount.amounts[0];
  if (word(pieces, amount.next) === 'or' && /^(so|two|more)$/.test(word(pieces, amount.next + 1)))
    amount.next += 2;
  const tail = word(pieces, amount.next);
  if (!first) return null;
  if (tail === 'ago' || (tail === '-' && word(pieces, amount.next + 1) === 'ago'))
    return offset(first, -1, 'now', amount.next + (tail === '-' ? 2 : 1));
  if (lead.next === at && /^(earlier|later|hence)$/.test(tail))
    return offset(first, tail === 'earlier' ? -1 : 1, tail === 'hence' ? 'now' : 'event', amount.next + 1);
  if (lead.next === at && tail === 'from' && word(pieces, amount.next + 1) === 'now')
    return offset(first, 1, 'now', amount.next + 2);
  if (isRate(pieces, at, amount) || isSomeDay(pieces, at, amount) || isKind(pieces, at, amount)) return null;
  if (
    lead.ordinal &&
    first.n === null &&
    !/^(following|previous|preceding)$/.test(word(pieces, lead.next - 1))
  )
    return null;
  if (first.unit === 'quarter' && lead.next === at && tail === 'of' && isShare(pieces, at, amount))
    return null;
  if (first.n === null && amount.next === lead.next + 1 && isRecord(pieces, lead.next)) return null;
  if (lead.next === at && first.n === null && at + 1 === amount.next && !bareAllowed(pieces, at)) return null;
  return {
    next: amount.next,
    expression: {
      kind: 'duration',
      amounts: amount.amounts,
      toward: lead.toward,
      ...(lead.ordinal && { ordinal: true }),
    },
  };
}

const offset = (amount: Amount, direction: -1 | 1, from: 'now' | 'event', next: number): Scan => ({
  next,
  expression: { kind: 'offset', amount, direction, from },
});

/** "the past", "the next", "the first", "the latest", "the", "its last": the words before the number. */
function leadAt(
  pieces: readonly Piece[],
  at: number,
): { next: number; toward: 'past' | 'future' | null; ordinal: boolean } {
  let next = at;
  if (/^(the|its|their|his|her|our|these|those|this)$/.test(word(pieces, next))) next++;
  const shift =
    SHIFTS.get(word(pieces, next)) ??
    (word(pieces, next) === 'latest' || word(pieces, next) === 'recent' ? -1 : undefined);
  if (shift !== undefined && word(pieces, next) !== 'current') {
    const ordinal = /^(previous|preceding|following)$/.test(word(pieces, next));
    return { next: next + 1, toward: ordinal || shift === 0 ? null : shift < 0 ? 'past' : 'future', ordinal };
  }
  if (/^(first|final|opening|closing)$/.test(word(pieces, next)))
    return { next: next + 1, toward: null, ordinal: true };
  return { next, toward: null, ordinal: false };
}

/** "one day" as "some time" rather than a length; "a quarter" is a share more often than three months. */
function isSomeDay(pieces: readonly Piece[], at: number, amount: AmountRead): boolean {
  if (amount.next !== at + 2) return false;
  if (word(pieces, at) === 'a' && word(pieces, at + 1) === 'quarter') return true;
  return (
    word(pieces, at) === 'one' &&
    word(pieces, at + 1) === 'day' &&
    !/^(for|in|than|least|only|just|within|after|over|about)$/.test(word(pieces, at - 1))
  );
}

/** "A day ticket", "a week pass": before the noun of what is sold, done or visited for so long, it says of what kind that is. */
const isKind = (pieces: readonly Piece[], at: number, { next }: AmountRead): boolean =>
  /^an?$/.test(word(pieces, at)) &&
  next === at + 2 &&
  /^(ticket|tickets|pass|passes|trip|trips|return|rate|school|centre|nursery|boat|pupil|patient|visitor|visitors|permit|licence|membership|glass)$/.test(
    word(pieces, next),
  );

/** "a quarter of the year", "three quarters of tenants"; but "three quarters of growth", "three quarters of 2015". */
const isShare = (pieces: readonly Piece[], at: number, { amounts, next }: AmountRead): boolean =>
  word(pieces, at) === 'a' ||
  (amounts[0]?.n === 3 &&
    pieces[next + 1]?.kind === 'word' &&
    !/^(growth|decline|contraction|recession|losses|profits|falling|rising|straight|consecutive)$/.test(
      word(pieces, next + 1),
    ));

/** "£28 a year", "twice a week", "five times a day": what a figure is divided by, read with the figure. */
function isRate(pieces: readonly Piece[], at: number, amount: AmountRead): boolean {
  if (!/^(a|an)$/.test(word(pieces, at)) || amount.next !== at + 2) return false;
  const before = pieces[at - 1];
  // "700 seats a week", "four more flights a day"
  const counted =
    before?.pos === 'NOUN' &&
    [-2, -3, -4].some((k) => pieces[at + k]?.kind === 'number' || pieces[at + k]?.pos === 'NUM');
  return (
    counted ||
    isOfStuff(pieces, at - 1) ||
    before?.kind === 'number' ||
    /^(times|once|twice|million|billion|thousand|bn|m|k|cent|cents|pence|pounds|dollars|euros|percent|per|%|miles|tonnes|barrels|people)$/.test(
      before?.lower ?? '',
    )
  );
}

/** "500 tonnes of household waste | a day": a number and its unit before what they are of. */
function isOfStuff(pieces: readonly Piece[], last: number): boolean {
  let at = last;
  while (at > last - STUFF && /^(?:NOUN|ADJ|PROPN)$/.test(pieces[at]?.pos ?? '')) at--;
  return (
    at < last &&
    pieces[at]?.lower === 'of' &&
    pieces[at - 1]?.pos === 'NOUN' &&
    (pieces[at - 2]?.kind === 'number' || pieces[at - 2]?.pos === 'NUM')
  );
}

/** So many words name a stuff: "treated sewage sludge". */
const STUFF = 3;

/** "the minutes of 4 May": what was written down. */
const isRecord = (pieces: readonly Piece[], at: number): boolean =>
  word(pieces, at) === 'minutes' && /^(the|its|their|draft)$/.test(word(pieces, at - 1));

/** A bare plural ("years", "months") is a duration after these words only. */
const bareAllowed = (pieces: readonly Piece[], at: number): boolean =>
  // "drop-in days"
  !(pieces[at - 1]?.glued && word(pieces, at - 2) === '-') &&
  ((word(pieces, at + 1) === 'of' && pieces[at + 2]?.pos === 'NOUN') ||
    /^(for|in|over|after|within|follow|follows|followed|despite|through|take|takes|took|taken|of|the|before|recent|coming|many|last|lasted|spent|future|during|by)$/.test(
      word(pieces, at - 1),
    ));
