/**
 * Places a scanned expression on the calendar. Everything is counted from the document's date, the text's own dates, or nothing:
 * what cannot be placed keeps a null TIMEX3 value and certainty "unknown". Values follow TIMEX3 as TimeBank writes it
 * (TimeML 1.2.1): decades "199", quarters "1989-Q3", seasons "1998-SU"; years that TIMEX3 has no name for are intervals of dates.
 */
import { dayOf, type Ymd } from './calendar.js';
import type { Period, TimeExpression } from './expressions.js';
import { dayOfFeast } from './feasts.js';
import { placeDate, placeNumeric, placeYears } from './place-dates.js';
import { placeDuration, placeOffset, placeUntil } from './place-durations.js';
import {
  placeDefinite,
  placeHalf,
  placeNamedQuarter,
  placeNamedSeason,
  placeShift,
} from './place-periods.js';
import { narrow, placeCentury, placeDay, placeDecade, UNKNOWN, type Context, type Placed } from './placed.js';

/** The calendar value of an expression in its context. */
export function place(expression: TimeExpression, context: Context): Placed {
  const ref = context.published;
  switch (expression.kind) {
    case 'date':
      return placeDate(expression, context);
    case 'numeric':
      return placeNumeric(expression);
    case 'years':
      return placeYears(expression);
    case 'quarter':
      return placeNamedQuarter(expression, context);
    case 'half':
      return placeHalf(expression, context);
    case 'season':
      return placeNamedSeason(expression, context);
    case 'decade':
      return placeDecade(expression.start);
    case 'century':
      return placeCentury(expression.n);
    case 'shift': {
      const base = expression.anaphoric || (context.history && expression.by !== 0) ? context.focus : ref;
      if (!base) return UNKNOWN;
      const placed = withQuarter(expression, placeShift(expression, base), context);
      return expression.rolling ? rolling(expression.unit, expression.by, placed, base) : placed;
    }
    case 'definite':
      return placeDefinite(expression, context);
    case 'periodEnd': {
      const base = context.focus ?? ref;
      return base
        ? narrow(placeShift({ kind: 'shift', unit: expression.unit, by: 0 }, base), 'end')
        : UNKNOWN;
    }
    case 'offset':
      return placeOffset(expression, context);
    case 'duration':
      return placeDuration(expression, context);
    case 'until':
      return placeUntil(expression, place(expression.end, context));
    case 'set':
      return { ...UNKNOWN, timex: expression.value, certainty: 'certain' };
    case 'reference':
      return { ...UNKNOWN, timex: expression.value, certainty: ref ? 'implied' : 'unknown' };
    case 'clock': {
      const day = expression.on
        ? place(expression.on, context)
        : ref
          ? placeDay(dayOf(ref), 'implied')
          : UNKNOWN;
      const timex =
        expression.on && day.timex === null
          ? null
          : `${(day.timex ?? '').replace(/T.*$/, '')}${expression.time}`;
      return {
        ...day,
        timex,
        granularity: 'time',
        // "crews were called at 4.40": of which day, the clause does not tell
        ...(!expression.on && { earliest: null, latest: null }),
        ...(expression.half && timex !== null && { alternatives: [otherHalf(timex)] }),
      };
    }
    case 'holiday': {
      const { feast, year, shift } = expression;
      const near = placeDate({ kind: 'date', month: feast.month, day: feast.day, year, shift }, context);
      const known = Number(/^\d{4}/.exec(near.timex ?? '')?.[0] ?? NaN);
      if (!feast.moves || Number.isNaN(known)) return near;
      return {
        ...near,
        ...placeDate({ kind: 'date', ...dayOfFeast(feast, known) }, context),
        certainty: near.certainty,
      };
    }
  }
}

/** "at 4.40" without morning or afternoon: the same time of the other half of the day. */
const otherHalf = (timex: string): string =>
  timex.replace(
    /T(\d\d)/,
    (_, hour: string) => `T${String((Number(hour) % 12) + (Number(hour) < 12 ? 12 : 0)).padStart(2, '0')}`,
  );

/** "the past year", "the coming month": the stretch up to or from the document's date rather than a page of the calendar. */
function rolling(unit: Period, by: number, placed: Placed, ref: Ymd): Placed {
  const context: Context = {
    published: ref,
    tense: 'none',
    ahead: false,
    focus: null,
    history: false,
    from: null,
    quarter: null,
  };
  const toward = by < 0 ? 'past' : 'future';
  const span = placeDuration({ kind: 'duration', amounts: [{ n: 1, unit }], toward }, context);
  if (!span.earliest) return placed;
  const alternatives = [...(placed.alternatives ?? []), ...(span.timex ? [span.timex] : [])];
  return {
    ...placed,
    earliest: span.earliest,
    latest: span.latest,
    certainty: 'implied',
    anchor: span.anchor,
    alternatives,
  };
}

/** "compared with a loss last year", said of a quarter, may mean last year's quarter. */
function withQuarter(
  shift: Extract<TimeExpression, { kind: 'shift' }>,
  placed: Placed,
  context: Context,
): Placed {
  if (shift.unit !== 'year' || !context.quarter || shift.by > 0) return placed;
  return { ...placed, alternatives: [`${context.quarter.year + shift.by}-Q${context.quarter.n}`] };
}
