/** Calendar arithmetic on plain dates (proleptic Gregorian, no time zones). A day is the number of days since 1970-01-01. */
import { addMonths as laterByMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

const DAY_MS = 86_400_000;

export interface Ymd {
  year: number;
  month: number;
  day: number;
}

/** date-fns counts in the machine's time zone: a plain date stands there at noon, which every zone has, and comes back the same. */
function local({ year, month, day }: Ymd): Date {
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(year, month - 1, day);
  return date;
}

const plain = (date: Date): Ymd => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function fromDay(day: number): Ymd {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function parseDate(iso: string): Ymd | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

export const dayOf = (date: Ymd): number => dayNumber(date.year, date.month, date.day);
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
export const yearText = (year: number): string => pad(year, 4);
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const dateText = (date: Ymd): string => `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
export const dayText = (day: number): string => dateText(fromDay(day));

export const daysInMonth = (year: number, month: number): number =>
  getDaysInMonth(local({ year, month, day: 1 }));

/** Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const weekText = (day: number): string => {
  const date = local(fromDay(day));
  return `${pad(getISOWeekYear(date), 4)}-W${pad(getISOWeek(date))}`;
};

/** The date `months` later, on the last day of the month where the month is shorter. */
export const addMonths = (date: Ymd, months: number): Ymd => plain(laterByMonths(local(date), months));

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
