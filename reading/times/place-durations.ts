/** Places what is counted: "two weeks ago", "the past 12 months", "the year to 31 March 2012". */
import { addMonths, dateText, dayOf, dayText, fromDay, monthText, weekText, type Ymd } from './calendar.js';
import { durationText, otherDurationTexts } from './duration-text.js';
import type { Amount, Period, TimeExpression } from './expressions.js';
import {
  between,
  dayOfText,
  placeDay,
  placeMonth,
  placeQuarter,
  placeYear,
  UNKNOWN,
  type Context,
  type Placed,
} from './placed.js';

type Of<K extends TimeExpression['kind']> = Extract<TimeExpression, { kind: K }>;

/** "two years ago" keeps the grain of its unit; "later" and "earlier" count from the date that the text named last. */
export function placeOffset(offset: Of<'offset'>, context: Context): Placed {
  const { n, unit } = offset.amount;
  const base = offset.from === 'now' ? context.published : context.focus;
  const timex = durationText([offset.amount]);
  if (offset.from === 'event') {
    if (!base || n === null) return { ...UNKNOWN, timex, anchor: 'event' };
    const moved = movedBy(base, n * offset.direction, unit);
    return { ...moved, certainty: 'implied', alternatives: [timex] };
  }
  if (n === null) {
    const side = offset.direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { ...UNKNOWN, timex: side, alternatives: [timex] };
  }
  return base ? movedBy(base, n * offset.direction, unit) : UNKNOWN;
}

/** Moves beyond this many years have no date in a calendar of four-digit years. */
const FARTHEST_YEARS = 10_000;

function movedBy(ref: Ymd, n: number, unit: Period): Placed {
  const now = dayOf(ref);
  const days = { day: 1, week: 7, weekend: 7, fortnight: 14 }[unit as 'day'];
  const years = Math.abs(n) * ((days ?? 0) / 365 + (monthsOf(unit) ?? 0) / 12);
  if (years > FARTHEST_YEARS) return { ...UNKNOWN, timex: durationText([{ n: Math.abs(n), unit }]) };
  if (days) {
    const day = now + Math.round(n * days);
    return days === 1 ? placeDay(day) : { ...placeDay(day, 'implied'), alternatives: [weekText(day)] };
  }
  const months = monthsOf(unit);
  if (!months) return { ...UNKNOWN, timex: durationText([{ n: Math.abs(n), unit }]) };
  const date = addMonths(ref, Math.round(n * months));
  if (months === 1)
    return { ...placeMonth(date.year, date.month, 'implied'), alternatives: [dateText(date)] };
  return {
    ...placeYear(date.year, 'implied'),
    alternatives: [monthText(date.year, date.month), dateText(date)],
  };
}

const monthsOf = (unit: Period): number | undefined =>
  ({ month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 })[unit as 'month'];

/** A duration is certain in itself; "the past" and "the next" also say where it lies. */
export function placeDuration(duration: Of<'duration'>, context: Context): Placed {
  const { amounts, toward } = duration;
  const timex = durationText(amounts);
  const others = otherDurationTexts(amounts);
  const plain: Placed = { ...UNKNOWN, timex, certainty: 'certain', alternatives: others };
  const first = amounts[0];
  if (!toward || !first) return plain;
  if (first.n === null && !first.range)
    return {
      ...plain,
      timex: toward === 'past' ? 'PAST_REF' : 'FUTURE_REF',
      alternatives: [timex, ...others],
    };
  const ref = context.published;
  const edge = ref ? edgeOf(ref, first, toward === 'past' ? -1 : 1) : null;
  if (!ref || edge === null) return plain;
  const here = dateText(ref);
  const [earliest, latest] = toward === 'past' ? [edge, here] : [here, edge];
  return { ...plain, earliest, latest, certainty: 'implied', anchor: 'document date' };
}

/** The date an amount away from another, or null for amounts shorter than a day. */
function edgeOf(from: Ymd, amount: Amount, sign: number): string | null {
  const n = (amount.n ?? amount.range?.[1] ?? 0) * sign;
  const months = monthsOf(amount.unit);
  if (months) return dateText(addMonths(from, Math.round(n * months)));
  const days = { day: 1, week: 7, weekend: 7, fortnight: 14 }[amount.unit as 'day'];
  return days ? dayText(dayOf(from) + Math.round(n * days)) : null;
}

/** "the year to 31 March 2012": the amount counted back from its end; a calendar quarter or year keeps its own value. */
export function placeUntil(until: Of<'until'>, end: Placed): Placed {
  const { amount, definite } = until;
  const duration = durationText([amount]);
  if (!end.latest || amount.n === null) return { ...UNKNOWN, timex: definite ? null : duration };
  const latest = fromDay(dayOfText(end.latest));
  const earliest = edgeOf(fromDay(dayOf(latest) + 1), amount, -1);
  if (!earliest) return UNKNOWN;
  const span = between(duration, earliest, end.latest, 'other', end.certainty);
  if (!definite) return span;
  if (amount.unit === 'quarter')
    return {
      ...placeQuarter(latest.year, Math.ceil(latest.month / 3), end.certainty),
      earliest,
      latest: end.latest,
    };
  if (amount.unit === 'year' && latest.month === 12) return placeYear(latest.year, end.certainty);
  return {
    ...span,
    timex: `${earliest}/${end.latest}`,
    granularity: amount.unit === 'year' ? 'year' : 'other',
    alternatives: [String(latest.year), duration],
  };
}
