/** One pass over the pieces: at each place the first reading that fits, longest kinds first; prefixes such as "early" are joined. */
import { piecesOf, type Piece } from '../numbers/pieces.js';
import { ancientAt } from './ancient.js';
import { comparedAt, earlierAt } from './compared.js';
import { dateAt } from './dates.js';
import { clocked, dayParted, dayPartOf } from './day-parts.js';
import { durationAt } from './durations.js';
import type { Part, Scan, TimeMatch } from './expressions.js';
import { ORDINALS } from '../numbers/words.js';
import { holidayAt, nthDayAt } from './feast-days.js';
import { hourPartAt } from './hour-parts.js';
import { definiteAt, nearDay, shiftedAt, thatDayAt } from './periods.js';
import { quarterAt, seasonAt } from './quarters.js';
import { periodEndAt, referenceAt, theseDaysAt } from './references.js';
import { setAt } from './sets.js';
import { PARTS, TIME_STARTS } from './words.js';
import { yearlyAt } from './years.js';
import type { TokenisedText } from '../text/tokens.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

const seen = new WeakMap<TokenisedText, TimeMatch[]>();

/** Every time expression of the text, in order and without overlaps; remembered for the life of the tokenised text. */
export function scanTimes(text: TokenisedText): TimeMatch[] {
  let matches = seen.get(text);
  if (!matches) {
    matches = [];
    const pieces = piecesOf(text);
    for (let at = 0; at < pieces.length;) {
      const match = matchAt(pieces, at);
      if (match) matches.push(match);
      at = match ? match.next : at + 1;
    }
    seen.set(text, matches);
  }
  return matches;
}

function matchAt(pieces: readonly Piece[], at: number): TimeMatch | null {
  const first = pieces[at];
  if (!first || !startsTime(first)) return null;
  const whole = clocked(pieces, at) ?? endOf(pieces, at) ?? dayPartOf(pieces, at) ?? partOf(pieces, at);
  if (whole) return whole;
  const scan = coreAt(pieces, at);
  return scan && { first: at, ...dayParted(pieces, scan) };
}

const startsTime = (piece: Piece): boolean =>
  piece.kind === 'word'
    ? TIME_STARTS.has(piece.lower)
    : piece.kind === 'number' || /^['’‘]$/.test(piece.text);

const READERS: readonly ((pieces: readonly Piece[], at: number) => Scan | null)[] = [
  setAt,
  hourPartAt,
  ancientAt,
  quarterAt,
  nthDayAt,
  thatDayAt,
  dateAt,
  yearlyAt,
  nearDay,
  periodEndAt,
  earlierAt,
  comparedAt,
  shiftedAt,
  seasonAt,
  theseDaysAt,
  durationAt,
  definiteAt,
  holidayAt,
  referenceAt,
];

function coreAt(pieces: readonly Piece[], at: number): Scan | null {
  const here = pieces[at];
  for (const read of READERS) {
    const scan = read(pieces, at);
    if (scan && pieces[scan.next - 1]?.paragraph === here?.paragraph) return scan;
  }
  return null;
}

/** "the year to March 2012", "the six months ended June 30": the period; its end is read as a time of its own. */
function endOf(pieces: readonly Piece[], at: number): TimeMatch | null {
  const lead = word(pieces, at) === 'the' || word(pieces, at) === 'its' ? at + 1 : at;
  const duration = durationAt(pieces, lead) ?? null;
  const amount =
    duration?.expression.kind === 'duration'
      ? { of: duration.expression.amounts[0], next: duration.next, definite: false }
      : /^(year|quarter|month|week)$/.test(word(pieces, lead)) && lead > at
        ? { of: { n: 1, unit: word(pieces, lead) as 'year' }, next: lead + 1, definite: true }
        : null;
  if (!amount?.of) return null;
  const verb = word(pieces, amount.next);
  if (!/^(to|ended|ending|through)$/.test(verb)) return null;
  const the = word(pieces, amount.next + 1) === 'the' ? 1 : 0;
  const part =
    PARTS.has(word(pieces, amount.next + 1 + the)) && word(pieces, amount.next + 2 + the) === 'of' ? 2 : 0;
  const end = dateAt(pieces, amount.next + 1 + (part ? the + part : 0));
  if (!end || end.expression.kind !== 'date' || end.expression.month === undefined) return null;
  return {
    first: at,
    next: amount.next,
    expression: { kind: 'until', amount: amount.of, definite: amount.definite, end: end.expression },
  };
}

/** "early 1990", "the end of the year", "mid-November", "late last week", "later this month", "earlier Sunday". */
function partOf(pieces: readonly Piece[], at: number): TimeMatch | null {
  const half = halfOf(pieces, at) ?? weekOf(pieces, at);
  if (half) return half;
  let i = word(pieces, at) === 'the' ? at + 1 : at;
  if (word(pieces, i) === 'very') i++;
  const part = PARTS.get(word(pieces, i));
  if (!part) return null;
  // "none of our vans was late last week": behind "was" it says how they were
  if (
    /^(late|early)$/.test(word(pieces, i)) &&
    /^(was|were|is|are|been|be|not|too|very)$/.test(word(pieces, i - 1))
  )
    return null;
  i++;
  const hyphen = word(pieces, i) === '-' && pieces[i]?.glued;
  if (hyphen) i++;
  const noun = part === 'start' || part === 'end' || (part === 'mid' && word(pieces, i - 1) === 'middle');
  if (noun && word(pieces, i) !== 'of') return null;
  if (/^(of|in|on)$/.test(word(pieces, i))) i++;
  const scan = coreAt(pieces, i);
  if (
    !scan ||
    scan.expression.kind === 'duration' ||
    scan.expression.kind === 'set' ||
    scan.expression.kind === 'reference'
  )
    return null;
  if (scan.expression.kind === 'offset' && part !== 'late') return null;
  return { first: at, part, ...dayParted(pieces, scan) };
}

/** "the first half of March", "the second half of this week": a stretch of something other than a year. */
function halfOf(pieces: readonly Piece[], at: number): TimeMatch | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  if (
    !/^(first|second)$/.test(word(pieces, i)) ||
    word(pieces, i + 1) !== 'half' ||
    word(pieces, i + 2) !== 'of'
  )
    return null;
  const scan = coreAt(pieces, i + 3);
  const { expression } = scan ?? {};
  const month = expression?.kind === 'date' && expression.month !== undefined && expression.day === undefined;
  const other =
    expression?.kind === 'season' ||
    expression?.kind === 'decade' ||
    (expression?.kind === 'shift' && expression.unit !== 'year');
  if (!scan || !(month || other)) return null;
  return { first: at, part: word(pieces, i) === 'first' ? 'firstHalf' : 'secondHalf', ...scan };
}

/** "the second week of March", "the last weekend in June": a stretch of a month that is told. */
function weekOf(pieces: readonly Piece[], at: number): TimeMatch | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  const n = word(pieces, i) === 'last' ? -1 : ORDINALS.get(word(pieces, i));
  const unit = /^(?:week|weekend|fortnight)$/.exec(word(pieces, i + 1))?.[0];
  if (!n || n > 4 || !unit || !/^(?:of|in)$/.test(word(pieces, i + 2))) return null;
  const scan = coreAt(pieces, i + 3);
  const { expression } = scan ?? {};
  if (!scan || expression?.kind !== 'date' || expression.month === undefined || expression.day !== undefined)
    return null;
  return { first: at, part: `${unit as 'week'}${n as 1}` satisfies Part, ...scan };
}
