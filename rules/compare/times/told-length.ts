/** How long a claim says that a thing was: a length told as such, or by its first and last day. */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { daysBetween, daysOf, daysTold, type Length } from './durations.js';
import { endsStretch } from './ending-verbs.js';
import { isDuration } from '../identity/times.js';

export interface ToldLength {
  at: { start: number; end: number };
  days: Length;
  /** As it is told, where that is a bound ("at least", "within"). */
  bound?: { mod: Time['mod']; days: Length };
  /** True for "after 25 years": the length until something happens. */
  after: boolean;
}

/** "In the four weeks to 6 January": a stretch of the calendar in which something was so, not how long it was. */
const isWindow = ({ text }: Time): boolean => /^(?:in|during|over) the\b/i.test(text);

/** "Runs every two hours": how often, not how long. */
const isRate = ({ text }: Time): boolean => /^(?:every|each)\b/i.test(text);

/** "Two years later": how far behind another event it was, not how long it went on. */
const isOffset = ({ anchor, text }: Time): boolean =>
  anchor === 'event' && /\b(?:later|earlier|before|afterwards)$/i.test(text);

/** A length told as such, or by its first and last day. */
export function lengthIn(one: CaseClaim): ToldLength | null {
  const { claim, meta } = one;
  const duration = claim.times.find(
    (time) => isDuration(time) && !isWindow(time) && !isOffset(time) && !isRate(time),
  );
  const days = duration && daysOf(duration);
  if (duration && days) {
    const soFar = isSoFar(claim, duration);
    return {
      at: duration,
      days: soFar ? { ...days, max: Infinity } : days,
      ...boundIn(soFar ? { ...duration, mod: 'EQUAL_OR_MORE' } : duration),
      after: duration.relation === 'after' && !isOfState(claim, duration) && !endsStretch(one),
    };
  }
  const hours = hoursIn(claim);
  if (hours) return hours;
  const whole = claim.times.find(({ text, timex }) => /^from\s/i.test(text) && timex?.includes('/'));
  if (whole?.earliest && whole.latest)
    return { at: whole, days: fromTo(whole.earliest, whole.latest, grainOf(whole)), after: false };
  const from = claim.times.find(({ relation, earliest }) => relation === 'since' && earliest !== null);
  const to = claim.times.find(({ relation, latest }) => relation === 'until' && latest !== null);
  if (from?.earliest && !to && meta.published && claim.frame.tense !== 'future')
    return sinceThen(from, from.earliest, meta.published);
  if (!from?.earliest || !to?.latest || from.earliest >= to.latest) return null;
  const at = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  return {
    at,
    days: fromTo(
      from.earliest,
      to.latest,
      (GRAINS[from.granularity ?? 'day'] ?? 1) + (GRAINS[to.granularity ?? 'day'] ?? 1) - 1,
    ),
    after: false,
  };
}

const MINUTE = 1 / 1440;
/** Hours are told in round quarters, and a sitting may begin and end a little off them. */
const OFF_HOUR = 15 * MINUTE;

/** "Ran from 9am to 11.30am": so long on that day. What is told in the present tense does so every day. */
function hoursIn({ times, frame }: CaseClaim['claim']): ToldLength | null {
  if (frame.tense !== 'past') return null;
  const ends = [
    times.find(({ relation }) => relation === 'since'),
    times.find(({ relation }) => relation === 'until'),
  ];
  const [from, to] = ends.map((time) => (time && !time.alternatives ? minutesOf(time) : null));
  const [first, last] = ends;
  if (from == null || to == null || !first || !last || first.end > last.start) return null;
  // till past midnight
  const length = ((to - from + 1440) % 1440) * MINUTE;
  return {
    at: { start: first.start, end: last.end },
    days: { min: length - OFF_HOUR, max: length + OFF_HOUR, unit: 1 / 24 },
    after: false,
  };
}

/** Minutes since midnight of an hour that is told. */
function minutesOf({ timex }: Time): number | null {
  const [, hours, minutes] = /T(\d\d):(\d\d)$/.exec(timex ?? '') ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** "Had been trapped for 20 days when the drill broke through": so long by then, and perhaps longer. Source: the past perfect with "when" (Quirk et al. 1985, 4.24). */
const isSoFar = ({ frame, quote }: CaseClaim['claim'], { end }: Time): boolean =>
  /^had\b/i.test(frame.predicate?.text ?? '') &&
  /^,? (?:when|before|by the time)\b/i.test(quote.exact.slice(Math.max(0, end - quote.start)));

function boundIn(time: Time): Pick<ToldLength, 'bound'> {
  const days = time.mod && daysTold(time);
  return days ? { bound: { mod: time.mod, days } } : {};
}

/** Days from a first to a last day, of which either may count or not; `grain`: days by which it may be shorter. */
function fromTo(from: string, to: string, grain: number): Length {
  const count = daysBetween(from, to);
  return { min: count - grain, max: count + 1, unit: 1 };
}

/** "From May to September": it may have begun at the end of the one and ended at the beginning of the other. */
function grainOf({ timex }: Time): number {
  const [from = '', to = ''] = (timex ?? '').split('/');
  const grain = (day: string): number => (day.length > 7 ? 0.5 : day.length > 4 ? 31 : 366);
  return grain(from) + grain(to);
}

/** "After four months in dock she is back": so long was she in dock. */
const isOfState = ({ quote }: CaseClaim['claim'], { end }: Time): boolean =>
  /^ (?:in|at|on|out of|off|under|without|as|of)\s/.test(quote.exact.slice(Math.max(0, end - quote.start)));

/** Days that a date may lie off its first day, by how finely it is told. */
const GRAINS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 31,
  season: 92,
  quarter: 92,
  year: 366,
};

/** "has been closed since 3 February": as long as from then to the document. */
function sinceThen(at: Time, from: string, published: string): ToldLength | null {
  const grain = GRAINS[at.granularity ?? 'day'];
  const count = daysBetween(from, published);
  return grain === undefined || count <= 0
    ? null
    : { at, days: { min: count - grain, max: count + 1, unit: 1 }, after: false };
}
