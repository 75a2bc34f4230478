/** What to say of a day that was written some other way, or that no calendar has. */
import { isCalendarDate } from './dates.js';

const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** Of a value that is no day at all, so many characters say which it is. */
const LONGEST = 80;

/**
 * Words for a value that is no date in the form YYYY-MM-DD: the value, and the way out. A date is never guessed: where two days may be
 * meant both are named.
 */
export function dateAdvice(value: string): string {
  const whole = value.trim();
  const trimmed = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  const readings = readingsOf(trimmed);
  const days = [...new Set(readings.map(written).filter(isCalendarDate))];
  if (days.length > 0)
    return `"${trimmed}" is not written as a day should be: write it as ${days.join(' or ')}`;
  const [end] = readings.flatMap(lastOfMonth);
  return end === undefined
    ? `"${trimmed}" is not a day: write it as 2016-02-29 (year, month, day)`
    : `"${trimmed}" is not a day: the month ends with ${end}; write the right day like that`;
}

type YearMonthDay = readonly [year: string, month: string, day: string];

/** The days that may be meant; day before month first, as most of the world writes. */
function readingsOf(value: string): YearMonthDay[] {
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(value) ?? [];
  if (year !== '') return [[year, month, day]];
  const [, one = '', two = '', last = ''] = YEAR_LAST.exec(value) ?? [];
  return last === ''
    ? []
    : [
        [last, two, one],
        [last, one, two],
      ];
}

const written = ([year, month, day]: YearMonthDay): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The last day of the month where it is the day that is too high; nothing where there is no such month. */
function lastOfMonth([year, month]: YearMonthDay): string[] {
  return ['31', '30', '29', '28']
    .map((day) => written([year, month, day]))
    .filter(isCalendarDate)
    .slice(0, 1);
}
