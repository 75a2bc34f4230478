/** Periods: whether two claims speak of one time. */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim, Days, Saved } from '../../rule.js';

/** What saves two claims that tell of different times. */
export const OF_OTHER_TIMES: Saved = {
  kind: 'saved',
  explanation: 'period',
  message: 'The two speak of different times.',
};

/** True for a length of time ("three years") rather than a place in it. */
export function isDuration(time: Time): boolean {
  return time.timex !== null && /^P/.test(time.timex) && !/^P(AST|RESENT)/.test(time.timex);
}

/**
 * The dated times of a claim: no durations, nothing unresolved. A bound ("by the end of April") stands for its last day. A time that is
 * only compared with ("up on June 2017") counts where the claim has no other.
 */
export function datedTimes(claim: CaseClaim): Time[] {
  const dated = claim.claim.times.filter(
    (time) =>
      !isDuration(time) && (time.earliest !== null || time.latest !== null) && time.certainty !== 'unknown',
  );
  const own = dated.filter(({ compared }) => compared === undefined);
  return own.length > 0 ? own : dated;
}

/** Times of day of which no day is told ("opens at ten"). */
export const hoursOf = ({ claim }: CaseClaim): Time[] =>
  claim.times.filter(
    ({ granularity, timex, earliest, latest }) =>
      granularity === 'time' && timex !== null && earliest === null && latest === null,
  );

/** Days of the week that come round, and the weekends and weekdays of every week. */
const WEEKLY = /^XXXX-WXX-(?:([1-7])|(WE|WD))/;

export const isWeekly = ({ timex }: Time): boolean => WEEKLY.test(timex ?? '');

/** The days of the week on which a claim tells that something comes round, Monday being 1; null where it names none. */
export function weekdaysOf({ times }: CaseClaim['claim']): ReadonlySet<number> | null {
  const days = times.flatMap(({ timex }) => {
    const [, day, some] = WEEKLY.exec(timex ?? '') ?? [];
    return day ? [Number(day)] : some === 'WE' ? [6, 7] : some === 'WD' ? [1, 2, 3, 4, 5] : [];
  });
  return days.length > 0 ? new Set(days) : null;
}

/** True where each names days of the week, and none that both name. */
function weekdaysApart(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [weekdaysOf(a.claim), weekdaysOf(b.claim)];
  return x !== null && y !== null && ![...x].some((day) => y.has(day));
}

/** 'apart' where both claims are dated and no two of their times touch; 'same' where some do; 'unstated' where one has none. */
export function periods(a: CaseClaim, b: CaseClaim): 'same' | 'apart' | 'unstated' {
  if (weekdaysApart(a, b)) return 'apart';
  const [ta, tb] = [datedTimes(a), datedTimes(b)];
  if (ta.length === 0 || tb.length === 0) return 'unstated';
  return ta.some((x) => tb.some((y) => touching(pointOf(x), pointOf(y)))) ? 'same' : 'apart';
}

/** From the first to the last day that a claim speaks of: two claims whose days lie apart are `apart`. */
export function daysSpoken(claim: CaseClaim): Days {
  const points = datedTimes(claim).map(pointOf);
  const days = (end: 'earliest' | 'latest'): string[] | null => {
    const all = points.flatMap((point) => point[end] ?? []).sort();
    return all.length > 0 && all.length === points.length ? all : null;
  };
  return { earliest: days('earliest')?.[0] ?? null, latest: days('latest')?.at(-1) ?? null };
}

/** "by April" and "until April" stand for their last day where a state is told. */
function pointOf(time: Time): Days {
  return time.relation === 'by' && time.latest !== null
    ? { earliest: time.latest, latest: time.latest }
    : time;
}

/** True where two times share a day; an open end reaches for ever. */
export function touching(x: Days, y: Days): boolean {
  return (x.earliest ?? '0000') <= (y.latest ?? '9999') && (y.earliest ?? '0000') <= (x.latest ?? '9999');
}

const MILD = 14 * 86_400_000;
const YEAR_TOLD = /\d{4}|\byears?\b/i;

/**
 * True where two times may be one although the reader took them for two: of a day or month without a year, or a weekday without a date,
 * it had to choose which one is meant. "On 1 October" of last year and of this, "on Friday" and "on 7 June".
 */
export function mayBeOne(x: Time, y: Time): boolean {
  const [a, b] = [x.timex ?? '', y.timex ?? ''];
  if (x.earliest === null || y.earliest === null) return false;
  if (isBareDay(x) !== isBareDay(y)) {
    const apart = Math.abs(Date.parse(x.earliest) - Date.parse(y.earliest));
    return (
      apart <= MILD && apart % (MILD / 2) === 0 && /^\d{4}-\d\d-\d\d/.test(a) && /^\d{4}-\d\d-\d\d/.test(b)
    );
  }
  if (YEAR_TOLD.test(x.text) || YEAR_TOLD.test(y.text) || !/\d{4}-\d\d/.test(a) || isBareDay(x)) return false;
  const [m, n] = [a.slice(5, 10), b.slice(5, 10)];
  return m.startsWith(n) || n.startsWith(m);
}

/** "On Friday", "on Friday night": by its name alone. */
const isBareDay = ({ text }: Time): boolean =>
  /^(?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \p{L}+)?$/iu.test(text);

/** Without the times that hold another of them: "this year’s fair is on 23 April" tells of a day. */
export const finest = (times: readonly Time[]): Time[] =>
  times.filter((time) => !times.some((other) => holds(time, other) && !holds(other, time)));

const holds = (whole: Time, part: Time): boolean =>
  whole.earliest !== null &&
  whole.latest !== null &&
  part.earliest !== null &&
  part.latest !== null &&
  whole.earliest <= part.earliest &&
  part.latest <= whole.latest;

/** Of the one no more than a part of the other's time is told: "in the second quarter", "over the year". */
export function nested(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [datedTimes(a), datedTimes(b)];
  const within = (parts: readonly Time[], wholes: readonly Time[]): boolean =>
    parts.every((part) => wholes.some((whole) => holds(whole, part) && !holds(part, whole)));
  return x.length > 0 && y.length > 0 && (within(x, y) || within(y, x));
}

/** Minutes by which two tellings of one moment may differ: people look at different clocks. */
const CLOCK_SLACK = 10;

/** "at 6.40am on Tuesday", "at 9.15am on Tuesday": two moments of one day. */
export function hoursApart(x: Time, y: Time): boolean {
  // "at 4.40" may be of either half of the day
  const minutes = ({ timex, alternatives = [] }: Time): number[] =>
    [timex, ...alternatives].flatMap((one) => {
      const [, hour, minute] = /T(\d\d):(\d\d)$/.exec(one ?? '') ?? [];
      return hour === undefined || minute === undefined ? [] : [Number(hour) * 60 + Number(minute)];
    });
  const [a, b] = [minutes(x), minutes(y)];
  return (
    a.length > 0 && b.length > 0 && a.every((one) => b.every((two) => Math.abs(one - two) > CLOCK_SLACK))
  );
}

/** True where no comma, colon or dash stands between the verb and the time, so that the time is the event's own. */
export function besideVerb({ claim }: CaseClaim, time: Time): boolean {
  const { predicate } = claim.frame;
  if (!predicate) return false;
  const after = time.start >= predicate.end;
  const [from, to] = after ? [predicate.end, time.start] : [time.end, predicate.start];
  const at = (offset: number): number => Math.max(0, offset - claim.quote.start);
  const between = withoutBeside(claim, at(from), at(to));
  return after ? !/[,;:–—]/.test(between) : !/[;:]/.test(between);
}

/** The words of a claim from one place to another, without what stands beside a name: "saw Mr Corrie, the applicant, on". */
function withoutBeside({ quote, frame }: CaseClaim['claim'], from: number, to: number): string {
  let text = quote.exact.slice(from, to);
  for (const { role, term } of frame.others)
    if (/^(?:attribute|apposition)$/.test(role)) text = text.replace(`, ${term.text},`, '');
  return text;
}

/** Hours at which a part of a day begins and ends as people speak of it; "evening" and "night" share some. */
const DAY_PARTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  MO: [[5, 12]],
  AF: [[12, 18]],
  EV: [[17, 22]],
  NI: [
    [20, 24],
    [0, 6],
  ],
};

type Minutes = readonly [from: number, to: number];

/** The minutes of a day that a TIMEX value names, from the first to the last; none where it names a day or more. */
function minutesOf(timex: string | null): Minutes[] {
  const [, part, hour, minute] = /T(?:(MO|AF|EV|NI)|(\d\d)(?::(\d\d))?)/.exec(timex ?? '') ?? [];
  if (part !== undefined) return (DAY_PARTS[part] ?? []).map(([from, to]) => [from * 60, to * 60 - 1]);
  if (hour === undefined) return [];
  const from = Number(hour) * 60 + Number(minute ?? 0);
  return [[from, minute === undefined ? from + 59 : from]];
}

/** Hours or parts of a day that share no minute; an hour that the reader left as words is one only with its like. */
export function clocksDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [clocks(first), clocks(second)];
  const shared =
    a.hours.some(([from, to]) => b.hours.some((other) => from <= other[1] && other[0] <= to)) ||
    a.words.some((one) => b.words.includes(one));
  const told = [a, b].every(({ hours, words }) => hours.length + words.length > 0);
  return told && !shared;
}

const clocks = ({ claim }: CaseClaim): { hours: Minutes[]; words: string[] } => ({
  hours: claim.times.flatMap(({ timex, alternatives = [] }) => [timex, ...alternatives].flatMap(minutesOf)),
  words: claim.frame.others.flatMap(({ role, term }) =>
    // "stood at £4m" names no hour
    role === 'at' && term.words.length === 0 && !/\d/.test(term.text) ? [term.text] : [],
  ),
});
