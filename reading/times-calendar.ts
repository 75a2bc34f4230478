/** Calendar arithmetic on plain dates (proleptic Gregorian, no time zones). A day is the number of days since 1970-01-01. */
const DAY_MS = 86_400_000;

export interface Ymd {
  year: number;
  month: number;
  day: number;
}

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
  new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();

/** Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week of a day: the week's year and number. */
function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = fromDay(thursday);
  return { year, week: 1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7) };
}

export const weekText = (day: number): string => {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week)}`;
};

/** The date `months` later, on the last day of the month where the month is shorter. */
export function addMonths(date: Ymd, months: number): Ymd {
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
