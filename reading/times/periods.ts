/** Scans named periods: "last week", "this July", "the year", "yesterday", "the previous day", "a year earlier". */
import { isCapital, type Piece } from '../numbers/pieces.js';
import { weekdayDate, monthAt } from './dates.js';
import type { Scan } from './expressions.js';
import { yearAt } from './year-numbers.js';
import type { Period, Shift, TimeExpression } from './expressions.js';
import { yearOf } from './quarters.js';
import { holidayAt } from './feast-days.js';
import { DAY_PARTS, PERIODS, SHIFTS } from './words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

const dayShift = (by: number): TimeExpression => ({ kind: 'shift', unit: 'day', by });

/** "yesterday", "today", "tomorrow", "tonight", "overnight", "the day before yesterday", with a part of the day after. */
export function nearDay(pieces: readonly Piece[], at: number): Scan | null {
  const first = word(pieces, at);
  const i = first === 'the' ? at + 1 : at;
  if (word(pieces, i) === 'day' && /^(before|after)$/.test(word(pieces, i + 1))) {
    const other = word(pieces, i + 2);
    if (word(pieces, i + 1) === 'before' && other === 'yesterday')
      return { next: i + 3, expression: dayShift(-2) };
    if (word(pieces, i + 1) === 'after' && other === 'tomorrow')
      return { next: i + 3, expression: dayShift(2) };
  }
  const by = ['yesterday', 'today', 'tomorrow'].indexOf(first);
  if (by >= 0) {
    const part = DAY_PARTS.get(word(pieces, at + 1));
    return {
      next: part ? at + 2 : at + 1,
      expression: { kind: 'shift', unit: 'day', by: by - 1, dayPart: part },
    };
  }
  if (first === 'tonight')
    return { next: at + 1, expression: { kind: 'shift', unit: 'day', by: 0, dayPart: 'TNI' } };
  if (first === 'overnight')
    return { next: at + 1, expression: { kind: 'shift', unit: 'day', by: -1, dayPart: 'TNI' } };
  const mid = first === 'mid' ? (word(pieces, at + 1) === '-' ? 2 : 1) : 0;
  const midPart = mid ? DAY_PARTS.get(word(pieces, at + mid)) : undefined;
  if (midPart)
    return { next: at + mid + 1, expression: { kind: 'shift', unit: 'day', by: 0, dayPart: midPart } };
  const part = DAY_PARTS.get(word(pieces, at + 1));
  if (part && (first === 'this' || (first === 'last' && part === 'TNI')))
    return {
      next: at + 2,
      expression: { kind: 'shift', unit: 'day', by: first === 'last' ? -1 : 0, dayPart: part },
    };
  return null;
}

/** What may stand behind "that Friday" where that points to a day: no verb, for which "that" would be a conjunction. */
const POINTED = /^(?:ADP|PUNCT|CCONJ|SCONJ|DET|PRON)$/;

/** "that Friday", "on that same Saturday morning": the one of the day told before. */
export function thatDayAt(pieces: readonly Piece[], at: number): Scan | null {
  if (word(pieces, at) !== 'that') return null;
  const i = /^(?:same|very)$/.test(word(pieces, at + 1)) ? at + 2 : at + 1;
  const day = weekdayDate(pieces, i);
  if (day?.expression.kind !== 'date' || day.expression.day !== undefined) return null;
  const before = pieces[at - 1];
  const next = pieces[DAY_PARTS.has(word(pieces, day.next)) ? day.next + 1 : day.next];
  const points =
    i > at + 1 ||
    /^(?:on|by|before|after|until|till|since|from)$/.test(before?.lower ?? '') ||
    next === undefined ||
    next.sentence !== pieces[at]?.sentence ||
    next.kind === 'mark' ||
    (before?.pos !== 'VERB' && POINTED.test(next.pos));
  return points ? { next: day.next, expression: { ...day.expression, that: true } } : null;
}

/** Words that may stand before a shifting word: "the last week", "this past spring", "this coming Friday". */
function shiftAt(pieces: readonly Piece[], at: number): { shift: Shift; next: number } | null {
  const the = word(pieces, at) === 'the' ? 1 : 0;
  const first = SHIFTS.get(word(pieces, at + the));
  if (first === undefined) return null;
  const second = word(pieces, at) === 'this' ? SHIFTS.get(word(pieces, at + 1)) : undefined;
  return second === undefined ? { shift: first, next: at + the + 1 } : { shift: second, next: at + 2 };
}

/** "will last three days", "may last a week": behind a modal or "to" it is a verb. */
export const isVerbLast = (pieces: readonly Piece[], at: number): boolean =>
  word(pieces, at) === 'last' &&
  /^(will|would|may|might|can|could|should|must|shall|to|not|did|does|do|n't|n’t)$/.test(
    word(pieces, at - 1),
  );

/** "last week", "this year", "next month", "last Friday", "next March", "this week", "the previous day", "last Christmas". */
export function shiftedAt(pieces: readonly Piece[], at: number): Scan | null {
  const lead = shiftAt(pieces, at);
  if (!lead || isVerbLast(pieces, at)) return null;
  const { shift, next } = lead;
  // "This Week" with two capitals is the name of a programme.
  if (
    isCapital(pieces[next]) &&
    PERIODS.has(word(pieces, next)) &&
    pieces[next]?.text !== pieces[next]?.text.toUpperCase()
  )
    return null;
  const holiday = holidayAt(pieces, next);
  if (holiday?.expression.kind === 'holiday')
    return { next: holiday.next, expression: { ...holiday.expression, shift } };
  const unit = PERIODS.get(word(pieces, next));
  if (unit && !/^(second|minute|hour)$/.test(unit) && !/[^s]s$/.test(word(pieces, next)))
    return shiftedPeriod(pieces, next, unit, shift);
  const day = weekdayDate(pieces, next);
  if (day?.expression.kind === 'date') return { next: day.next, expression: { ...day.expression, shift } };
  const month = monthAt(pieces, next);
  if (!month) return null;
  const year = yearAt(pieces, month.next);
  return {
    next: year?.next ?? month.next,
    expression: { kind: 'date', month: month.month, year: year?.year, shift: year ? undefined : shift },
  };
}

function shiftedPeriod(pieces: readonly Piece[], at: number, unit: Period, shift: Shift): Scan {
  if (
    unit === 'day' &&
    word(pieces, at - 1) !== 'previous' &&
    word(pieces, at - 1) !== 'following' &&
    word(pieces, at - 1) !== 'next'
  )
    return { next: at + 1, expression: { kind: 'definite', unit: 'day' } };
  const rolling = /^(past|coming)$/.test(word(pieces, at - 1)) && word(pieces, at - 2) !== 'this';
  // "charged the next day": the day after the one that was told
  const nextDay = unit === 'day' && word(pieces, at - 1) === 'next' && word(pieces, at - 2) === 'the';
  const anaphoric = nextDay || /^(following|previous|preceding)$/.test(word(pieces, at - 1));
  return { next: at + 1, expression: { kind: 'shift', unit, by: shift, anaphoric, rolling } };
}

/** "the quarter", "the week", "the year", "the same period", "the latest quarter", "the year-earlier period", "that month". */
export function definiteAt(pieces: readonly Piece[], at: number): Scan | null {
  if (!/^(the|that|its)$/.test(word(pieces, at))) return null;
  let i = at + 1;
  let earlier = false;
  const year = yearAt(pieces, i);
  if (year && /^(quarter|period)$/.test(word(pieces, year.next)))
    return {
      next: year.next + 1,
      expression:
        word(pieces, year.next) === 'quarter'
          ? { kind: 'quarter', year: year.year }
          : { kind: 'date', year: year.year },
    };
  for (let k = 0; k < 4; k++) {
    const w = word(pieces, i);
    if (w === 'year' && /^(-)$/.test(word(pieces, i + 1)) && /^(ago|earlier)$/.test(word(pieces, i + 2))) {
      earlier = true;
      i += 3;
    } else if (w === 'year' && /^(ago|earlier)$/.test(word(pieces, i + 1))) {
      earlier = true;
      i += 2;
    } else if (
      /^(latest|same|corresponding|full|most|recent|comparable|whole|entire|fiscal|financial|calendar)$/.test(
        w,
      )
    )
      i++;
    else break;
  }
  const named = word(pieces, i);
  const unit =
    named === 'period'
      ? 'period'
      : /^(day|week|weekend|month|quarter|year|decade)$/.test(named)
        ? PERIODS.get(named)
        : undefined;
  if (!unit || (unit === 'period' && i === at + 1 && word(pieces, at) !== 'that')) return null;
  if (word(pieces, i + 1) === '-' && pieces[i + 1]?.glued) return null;
  const same = [at + 1, at + 2].some((k) => k < i && word(pieces, k) === 'same');
  if (word(pieces, at) === 'that' || (same && unit !== 'quarter' && unit !== 'period'))
    return { next: i + 1, expression: { kind: 'definite', unit, that: true } };
  const around = /^(before|after)$/.exec(word(pieces, i + 1))?.[0];
  if (
    around &&
    unit !== 'period' &&
    /^(?:word|number)$/.test(pieces[i + 2]?.kind ?? '') &&
    !/^(and|but|or|when|that|which|he|she|it|they|we|in|at|on|to)$/.test(word(pieces, i + 2))
  )
    // "the day before Thanksgiving": counted from what follows, which is no date.
    return { next: i + 1, expression: { kind: 'definite', unit, that: true } };
  if (around && unit !== 'period')
    return {
      next: i + 2,
      expression: { kind: 'shift', unit, by: around === 'before' ? -1 : 1, anaphoric: true },
    };
  const tail = yearOf(pieces, i + 1);
  if (tail.next > i + 1 && tail.shift !== undefined)
    return { next: tail.next, expression: { kind: 'definite', unit, earlier: tail.shift < 0 } };
  return { next: i + 1, expression: { kind: 'definite', unit, earlier } };
}
