/** Checking the values of options that several commands share. */
import { isCalendarDate } from '../documents/dates.js';
import { Failure } from './failure.js';

/** A date given on the command line; null where none is given. */
export function dateOption(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (isCalendarDate(value)) return value;
  throw new Failure(`${name} is ${JSON.stringify(value)}, not a date (YYYY-MM-DD)`);
}
