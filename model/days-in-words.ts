/** Days, spans of days and moments as people write them; in English, as all pages and messages are. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
// Intl takes two microseconds for a date, and a page may have hundreds.
const dayOf = (date: Date, month: (name: string) => string): string =>
  `${date.getUTCDate()} ${month(MONTHS[date.getUTCMonth()] ?? '')} ${date.getUTCFullYear()}`;

/** "17 October 2013" of an ISO date, "October 2013" of a month; "undated" of null. What is neither stays as it is. */
export function dayInWords(iso: string | null): string {
  if (iso === null) return 'undated';
  if (/^\d{4}-\d{2}$/.test(iso)) return dayInWords(`${iso}-01`).replace(/^\d+ /, '');
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00Z` : NaN);
  return Number.isNaN(date.getTime()) ? iso : dayOf(date, (name) => name);
}

/** "2010", "May 2006", "1 April – 30 June 2013", "until 31 January 2014" of two inclusive ISO dates, null where open. */
export function spanInWords(earliest: string | null, latest: string | null): string {
  if (earliest === null) return `until ${dayInWords(latest)}`;
  if (latest === null) return `from ${dayInWords(earliest)}`;
  if (earliest === latest) return dayInWords(earliest);
  const year = earliest.slice(0, 4);
  if (`${year}-01-01` === earliest && `${year}-12-31` === latest) return year;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(earliest.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);
  if (earliest.endsWith('-01') && latest === lastOfMonth) return dayInWords(earliest).replace(/^\d+ /, '');
  if (latest.startsWith(year)) return `${dayInWords(earliest).replace(/ \d+$/, '')} – ${dayInWords(latest)}`;
  return `${dayInWords(earliest)} – ${dayInWords(latest)}`;
}

/** "21 Nov 2026, 21:30 UTC" of an RFC 3339 time. */
export function momentInWords(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return `${dayOf(date, (name) => name.slice(0, name === 'September' ? 4 : 3))}, ${date.toISOString().slice(11, 16)} UTC`;
}
