/**
 * What a claim says of the days and hours at which a thing is held, open or shut as a rule: "is held every Thursday", "closes at six",
 * "is shut on Mondays". Told in the present, of no season and no one day.
 */
import type { Claim, Term, Time } from '../../../model/claim.js';
import { eventOf } from '../identity/event-view.js';
import { hoursApart, isWeekly, weekdaysOf } from '../identity/times.js';
import { onceOf } from '../words/once.js';

export interface Timetable {
  thing: Term;
  is: 'held' | 'open' | 'shut';
  /** Days of the week, Monday being 1; null where none is told. */
  days: ReadonlySet<number> | null;
  /** "The first Monday of each month": its TIMEX value; null where no such day is told. */
  monthly: string | null;
  opens: Time | null;
  closes: Time | null;
  /** Open at all hours. */
  always: boolean;
  /** The words that tell the days or hours. */
  at: { start: number; end: number };
}

/** Verbs of what is held and of those who meet, and of keeping doors. Source: verbs of occurrence and meeting (Levin 1993, 36.3, 48.3). */
const HELD =
  /^(?:hold|take place|occur|happen|run|meet|gather|convene|rehearse|practise|train|sit|assemble)$/;
const OPEN = /\bopens?\b/i;
const SHUT = /^(?:close|shut|lock|shut down|close down)$/;
const ALWAYS = /\b(?:round the clock|around the clock|day and night|24 hours(?: a day)?|at all hours)\b/i;
const EVERY_DAY = new Set([1, 2, 3, 4, 5, 6, 7]);

/** The timetable that a claim tells; null where it tells none. */
export const timetableOf = onceOf(({ claim }): Timetable | null => {
  const { frame, modality, polarity, times } = claim;
  const { theme, agent, lemma } = eventOf(claim);
  const thing = theme ?? agent;
  if (modality !== 'asserted' || frame.tense !== 'present' || !frame.predicate || !thing || thing.pronoun)
    return null;
  const shut = SHUT.test(frame.predicate.lemma);
  const open = !shut && OPEN.test(claim.quote.exact);
  const until = times.find((time) => isHour(time) && time.relation === 'until') ?? null;
  // "does not open until ten" opens at ten; what "does not open on Sundays" is shut then
  const is = shut
    ? 'shut'
    : open
      ? polarity === 'negative' && !until
        ? 'shut'
        : 'open'
      : HELD.test(lemma ?? '')
        ? 'held'
        : null;
  if (is === null || (polarity === 'negative' && is !== 'shut' && !until) || !times.every(isOfRule))
    return null;
  if (polarity === 'negative' && shut) return null;
  const always = is === 'open' && ALWAYS.test(claim.quote.exact);
  const [first, last] = [times[0], times.at(-1)];
  const at = first && last ? { start: first.start, end: last.end } : claim.quote;
  const monthly = times.find(({ timex }) => timex?.startsWith(MONTHLY))?.timex ?? null;
  const days = times.some(({ timex }) => timex === 'P1D') ? EVERY_DAY : weekdaysOf(claim);
  if (!always && !days && !monthly && !times.some(isHour)) return null;
  return { thing, is, days, monthly, always, at, ...hoursOf(claim, shut, until) };
});

const MONTHLY = 'XXXX-XX-M';
const isHour = ({ timex }: Time): boolean => /T\d\d:\d\d$/.test(timex ?? '');
/** Hours, and days that come round. */
const isOfRule = (time: Time): boolean =>
  isHour(time) ||
  isWeekly(time) ||
  time.timex === 'P1D' ||
  (time.timex ?? '').startsWith(MONTHLY) ||
  time.timex === 'PT24H';

function hoursOf(
  { times, polarity }: Claim,
  shut: boolean,
  until: Time | null,
): { opens: Time | null; closes: Time | null } {
  const hour = (relation: RegExp): Time | null =>
    times.find((time) => isHour(time) && relation.test(time.relation)) ?? null;
  // "is shut from one to two": a break in the day
  if (shut) return { opens: null, closes: until ? null : hour(/^on$/) };
  if (polarity === 'negative') return { opens: until, closes: null };
  return { opens: hour(/^(?:on|since)$/), closes: until };
}

/** What cannot both be in two timetables of one thing; null where nothing clashes. */
export function timetablesApart(a: Timetable, b: Timetable): string | null {
  if ((a.is === 'held') !== (b.is === 'held')) return null;
  if (a.is === 'held') {
    if (a.monthly !== null && b.monthly !== null)
      return a.monthly === b.monthly ? null : 'It comes round on one day.';
    return a.days && b.days && !meets(a.days, b.days) ? 'No day is common to both.' : null;
  }
  return hoursClash(a, b) ?? shutClash(a, b) ?? shutClash(b, a);
}

/** Of days that are the same, or not told, the hours must be the same too. */
function hoursClash(a: Timetable, b: Timetable): string | null {
  if (
    (a.days ?? EVERY_DAY).size !== (b.days ?? EVERY_DAY).size ||
    (a.days && b.days && !meets(a.days, b.days))
  )
    return null;
  const apart = (x: Time | null, y: Time | null): boolean => x !== null && y !== null && hoursApart(x, y);
  if (apart(a.opens, b.opens)) return 'It opens at one hour.';
  if (apart(a.closes, b.closes)) return 'It closes at one hour.';
  return (a.always && b.closes) || (b.always && a.closes)
    ? 'What is open at all hours does not close at one.'
    : null;
}

/** Shut for the whole of a day on which it is open. */
function shutClash(shut: Timetable, open: Timetable): string | null {
  if (shut.is !== 'shut' || shut.closes || open.is !== 'open') return null;
  return shut.days && open.days && meets(shut.days, open.days) ? 'It is open and shut on one day.' : null;
}

const meets = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((day) => b.has(day));
