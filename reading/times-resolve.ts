/**
 * Places a scanned expression on the calendar. Everything is counted from the document's date, the text's own dates, or nothing:
 * what cannot be placed keeps a null TIMEX3 value and certainty "unknown". Values follow TIMEX3 as TimeBank writes it
 * (TimeML 1.2.1): decades "199", quarters "1989-Q3", seasons "1998-SU"; years that TIMEX3 has no name for are intervals of dates.
 */
import { dayOf } from './times-calendar.js';
import type { TimeExpression } from './times-expressions.js';
import { placeDate, placeNumeric, placeYears } from './times-place-dates.js';
import { placeDuration, placeOffset, placeUntil } from './times-place-durations.js';
import {
  placeDefinite,
  placeHalf,
  placeNamedQuarter,
  placeNamedSeason,
  placeShift,
} from './times-place-periods.js';
import {
  narrow,
  placeCentury,
  placeDay,
  placeDecade,
  UNKNOWN,
  type Context,
  type Placed,
} from './times-placed.js';

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
      const base = expression.anaphoric ? (context.focus ?? ref) : ref;
      return base ? withQuarter(expression, placeShift(expression, base), context) : UNKNOWN;
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
      return { ...day, timex: `${day.timex ?? ''}${expression.time}`, granularity: 'time' };
    }
    case 'holiday': {
      const { month, day, year, shift } = expression;
      return placeDate({ kind: 'date', month, day, year, shift }, context);
    }
  }
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
