/**
 * Words of the calendar. Source: English names of months, days and seasons with the abbreviations of newspaper style books
 * (AP, Guardian); day parts and seasons carry their TIMEX3 codes (TimeML 1.2.1 annotation guidelines).
 */
import { NUMBER_STARTS, ORDINALS } from '../numbers/words.js';
import type { DayPart, Part, Period, SeasonCode } from './expressions.js';

const numbered = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows.split(' ').flatMap((row, index) => row.split('|').map((w): [string, number] => [w, index + 1])),
  );

export const MONTHS = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov ' +
    'december|dec',
);

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS = numbered(
  'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
);

/** Abbreviations that are also words: a month or day only with a number beside them. */
export const SHY_NAMES = new Set([
  'mar',
  'may',
  'jan',
  'jun',
  'sun',
  'sat',
  'wed',
  'mon',
  'dec',
  'sep',
  'march',
  'august',
]);

export const SEASONS: ReadonlyMap<string, SeasonCode> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const PERIODS: ReadonlyMap<string, Period> = new Map(
  (
    [
      ['second', 'second|seconds|sec|secs'],
      ['minute', 'minute|minutes|min|mins'],
      ['hour', 'hour|hours|hr|hrs'],
      ['day', 'day|days'],
      ['weekend', 'weekend|weekends'],
      ['week', 'week|weeks|wk|wks'],
      ['fortnight', 'fortnight|fortnights'],
      ['month', 'month|months'],
      ['quarter', 'quarter|quarters'],
      ['year', 'year|years|yr|yrs'],
      ['decade', 'decade|decades'],
      ['century', 'century|centuries'],
    ] as [Period, string][]
  ).flatMap(([unit, words]) => words.split('|').map((word): [string, Period] => [word, unit])),
);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** Words before a period or a day that say which one. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

/** Words before a period that name a stretch of it. */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['later', 'late'],
  ['earlier', 'early'],
  ['sometime', 'mid'],
]);

/** Every other word that a time can begin with, so that the scan can pass over the rest at once. */
const LEADS =
  'the its their our his her these those this that a an another some many couple every each q fy fiscal financial academic school calendar ' +
  'tax year month week now currently nowadays presently recently lately recent soon at noon midday midnight yesterday today tomorrow ' +
  "tonight overnight hourly daily nightly weekly fortnightly monthly yearly new boxing halloween hallowe'en christmas valentine easter good ash palm whit whitsun pentecost memorial labor columbus thanksgiving " +
  'st black cyber plough pancake holy epiphany twelfth burns candlemas lady midsummer independence bastille lammas michaelmas all bonfire guy armistice veterans martinmas hogmanay shrove maundy ascension trinity mothering remembrance presidents half ' +
  'latest very final ' +
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays ' +
  'opening closing most full entire whole twenties thirties forties fifties sixties seventies eighties nineties twenty one two';

export const TIME_STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PERIODS.keys(),
  ...SHIFTS.keys(),
  ...PARTS.keys(),
  ...ORDINALS.keys(),
  ...NUMBER_STARTS,
  ...LEADS.split(' '),
]);
