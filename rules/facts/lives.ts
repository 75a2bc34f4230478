/** When people were born and died, and how old they are, as short texts say it in passing. */
import { soughtBy, type Sought } from '../sought/sought.js';
import { NAME } from './names.js';

export interface LifeDate {
  name: string;
  event: 'born' | 'died';
  year: string;
  /** "9-29" where month and day are told. */
  day: string | null;
  start: number;
  end: number;
}

export interface Age {
  name: string;
  years: number;
  start: number;
  end: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = MONTHS.join('|');
const DATE = `(?<date>(?:(?:${MONTH}) \\d{1,2},? |\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}),? |(?:${MONTH}),? )?(?:1\\d|20)\\d\\d)`;
const BETWEEN = '(?:[^.;()]{0,40}?)';

const LIFE: readonly { event: LifeDate['event']; match: Sought }[] = [
  {
    event: 'born',
    match: soughtBy(`(?<name>${NAME}),? (?:\\(|who |was |were )*(?:born|b\\.) ${BETWEEN}${DATE}`, 'gu'),
  },
  {
    event: 'born',
    match: soughtBy(
      `\\bBorn ${BETWEEN}${DATE}[^.]*?, (?<name>${NAME}) (?:was|is|has|had|studied|came|went)`,
      'gu',
    ),
  },
  {
    event: 'died',
    match: soughtBy(
      `(?<name>${NAME}),? (?:\\((?:[^()]*; )?|who |has |had )*(?:died|d\\.) ${BETWEEN}${DATE}`,
      'gu',
    ),
  },
  { event: 'born', match: soughtBy(`(?<name>${NAME}) \\(${DATE} ?[-–]`, 'gu') },
  { event: 'died', match: soughtBy(`(?<name>${NAME}) \\([^()]{0,30}[-–] ?${DATE}\\)`, 'gu') },
];

/** Births and deaths with their years. */
export function lifeDatesIn(text: string): LifeDate[] {
  if (!/\d/.test(text)) return [];
  return LIFE.flatMap(({ event, match }) =>
    match.matchAll(text).flatMap((found): LifeDate[] => {
      const { name, date } = found.groups ?? {};
      if (name === undefined || date === undefined) return [];
      return [{ name, event, ...dateOf(date), start: found.index, end: found.index + found[0].length }];
    }),
  );
}

function dateOf(text: string): { year: string; day: string | null } {
  const year = /\d{4}$/.exec(text)?.[0] ?? '';
  const month = MONTHS.findIndex((one) => text.includes(one)) + 1;
  const day = /\b\d{1,2}(?=\b|st|nd|rd|th)/.exec(text.slice(0, -4))?.[0];
  return { year, day: month > 0 && day !== undefined ? `${month}-${day}` : null };
}

const YEARS = '(?<years>\\d{1,3})';
const AGES: readonly Sought[] = [
  soughtBy(`(?<name>${NAME}), ${YEARS}(?=[,.])`, 'gu'),
  soughtBy(`(?<name>${NAME}), an? ${YEARS}[- ]year[- ]old`, 'gu'),
  soughtBy(`(?<name>${NAME}) (?:is|was|turned) (?:aged )?${YEARS}(?= years? old|[,.;]|$)`, 'gu'),
  soughtBy(`${YEARS}-year-old (?:\\p{Ll}+ ){0,3}(?<name>${NAME})`, 'gu'),
];

/** Ages of people by name. */
export function agesIn(text: string): Age[] {
  if (!/\d/.test(text)) return [];
  return AGES.flatMap((pattern) =>
    pattern.matchAll(text).flatMap((found): Age[] => {
      const { name, years } = found.groups ?? {};
      if (name === undefined || years === undefined || Number(years) > 120) return [];
      return [{ name, years: Number(years), start: found.index, end: found.index + found[0].length }];
    }),
  );
}
