/** Scans years and what is made of them: "2016", "2014-15", "FY2016", "fiscal 1989". */
import type { Piece } from '../numbers/pieces.js';
import type { Scan } from './expressions.js';
import { centuryAt, decadeAt } from './decades.js';
import { yearAt } from './year-numbers.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** "2014-15", "2014/15", "2014/2015", "2014–2018": two years joined by a touching dash or slash. */
function yearRange(pieces: readonly Piece[], at: number): Scan | null {
  const from = yearAt(pieces, at);
  const [joint, end] = [pieces[at + 1], pieces[at + 2]];
  if (
    !from ||
    pieces[at]?.kind !== 'number' ||
    !joint ||
    !/^[-–—/‑]$/.test(joint.text) ||
    end?.kind !== 'number'
  )
    return null;
  if (pieces[at + 3]?.glued && /^[-/]$/.test(pieces[at + 3]?.text ?? '') && pieces[at + 4]?.kind === 'number')
    return null;
  if (!joint.glued || !end.glued || !/^(\d\d|\d{4})$/.test(end.text)) return null;
  const to = end.text.length === 4 ? end.value : Math.floor(from.year / 100) * 100 + end.value;
  const turn = end.text.length === 2 && end.text === '00' ? to + 100 : to;
  if (turn <= from.year || turn - from.year > 150) return null;
  return {
    next: at + 3,
    expression: {
      kind: 'years',
      from: from.year,
      to: turn,
      calendar: calendarOf(pieces, at, at + 3, from.year, turn),
    },
  };
}

/** Two years in a row are one financial year, unless words of learning or sport are near, or the text is about older history. */
function calendarOf(
  pieces: readonly Piece[],
  first: number,
  next: number,
  from: number,
  to: number,
): 'fiscal' | 'academic' | 'calendar' {
  if (to - from !== 1 || from < 1945) return 'calendar';
  const near = pieces
    .slice(Math.max(0, first - 3), next + 3)
    .map((piece) => piece.lower)
    .join(' ');
  return /\b(academic|school|university|college|student|students|pupils|intake|entry|season|campaign|league|term|winter)\b/.test(
    near,
  )
    ? 'academic'
    : 'fiscal';
}

/** "FY2016", "FY 2015-16", "fiscal 1989", "fiscal year 2016", "financial year 2015-16", "the year 2000", "calendar 2016". */
function namedYear(pieces: readonly Piece[], at: number): Scan | null {
  let next = word(pieces, at) === 'the' ? at + 1 : at;
  const label = word(pieces, next);
  if (!/^(fy|fiscal|financial|academic|school|calendar|tax|year)$/.test(label)) return null;
  next++;
  if (label !== 'year' && word(pieces, next) === 'year') next++;
  const range = yearRange(pieces, next);
  const academic = label === 'academic' || label === 'school';
  if (range?.expression.kind === 'years')
    return {
      next: range.next,
      expression: { ...range.expression, calendar: academic ? 'academic' : 'fiscal' },
    };
  const year = yearAt(pieces, next);
  return year ? { next: year.next, expression: { kind: 'date', year: year.year } } : null;
}

/** Words before four digits that make them a year rather than a count. */
const YEAR_LEADS = new Set(
  (
    'in by since until till during from to of for before after between and through throughout the early late mid around circa about ' +
    'back than autumn spring summer winter fall year'
  ).split(' '),
);

/** A bare year: four digits that count nothing. "2009 homes" after a verb is a quantity, "in 2009 homes were built" is not. */
function bareYear(pieces: readonly Piece[], at: number): Scan | null {
  const piece = pieces[at];
  const year = yearAt(pieces, at);
  if (!piece || !year) return null;
  const before = pieces[at - 1];
  if (piece.kind !== 'number') return spokenOrShort(pieces, at, year);
  if (piece.value < 1500 || piece.value > 2100 || (piece.glued && !/^[([‘’“"'—–-]$/.test(before?.text ?? '')))
    return null;
  if (
    piece.glued &&
    /^[-–]$/.test(before?.text ?? '') &&
    pieces[at - 2]?.kind === 'word' &&
    !/^(mid|early|late|pre|post)$/.test(word(pieces, at - 2))
  )
    return null;
  const after = pieces[at + 1];
  if (after?.glued && /^[:%/]$/.test(after.text) && (after.text !== ':' || pieces[at + 2]?.glued))
    return null;
  const counted =
    after?.kind === 'word' &&
    after.pos === 'NOUN' &&
    /[^s]s$|people|men|women|children/.test(after.lower) &&
    !after.glued;
  // "its 2018 sales", "the firm’s 2018 sales": a count would take an article or none.
  const owned = before && (/^('s|its|their|his|her|our)$/.test(before.lower) || before.pos === 'PROPN');
  if (counted && !owned && !(before && YEAR_LEADS.has(before.lower))) return null;
  if (
    /^[$£€#]$/.test(before?.text ?? '') ||
    /^(number|no|than|least|over|nearly|almost|approximately|some|usd|gbp|eur)$/.test(before?.lower ?? '')
  )
    return null;
  if (
    after &&
    /^(per|metres|meters|feet|miles|km|kg|tonnes|tons|people|percent|million|billion|thousand|hundred|dollars|pounds|euros|mph|rpm)$/.test(
      after.lower,
    )
  )
    return null;
  return { next: year.next, expression: { kind: 'date', year: year.year } };
}

function spokenOrShort(
  pieces: readonly Piece[],
  at: number,
  year: { year: number; next: number },
): Scan | null {
  const before = word(pieces, at - 1);
  const lead =
    YEAR_LEADS.has(before) ||
    /^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(before);
  const short = pieces[at]?.kind === 'mark';
  if (short && !lead) return null;
  const full = year.year % 100 > 20 && year.year % 10 > 0;
  if (!short && !lead && !full && pieces[year.next]?.pos === 'NOUN') return null;
  if (word(pieces, at) === 'two') return null;
  return { next: year.next, expression: { kind: 'date', year: year.year } };
}

export function yearlyAt(pieces: readonly Piece[], at: number): Scan | null {
  return (
    namedYear(pieces, at) ??
    centuryAt(pieces, at) ??
    decadeAt(pieces, at) ??
    yearRange(pieces, at) ??
    bareYear(pieces, at)
  );
}
