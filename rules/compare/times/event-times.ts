/**
 * When a claim's event happened, by its own times: on or during, not "by" or "before", with no comma between the time and the verb.
 * What lasts "since" a day began then, and what was not so "until" a day came about on it.
 */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { besideVerb, datedTimes, finest, hoursOf, isDuration } from '../identity/times.js';

/** Dated times and hours of the event itself; none where the claim tells no day or denies the event. */
export function eventTimes(claim: CaseClaim): Time[] {
  if (claim.claim.polarity === 'negative') return dayWaitedFor(claim);
  return [...finest(datedTimes(claim)), ...hoursOf(claim)].flatMap((time) => {
    // "the budget for 2011-12" is no day on which it was voted
    if (/^for /i.test(time.text) || !besideVerb(claim, time) || namesThing(claim, time)) return [];
    if (time.relation === 'since') return opensWithUntil(time) ? [wholeOf(time)] : beginsWith(claim, time);
    if (time.granularity === 'time' && /^(?:after|before|by)$/.test(time.relation)) return dayOfHour(time);
    return time.relation === 'on' || time.relation === 'during' ? [time] : [];
  });
}

/** "Shortly after 2 a.m. on 8 July": whatever the hour, it was that day. */
function dayOfHour(time: Time): Time[] {
  const day = /^\d{4}-\d\d-\d\d/.exec(time.timex ?? '')?.[0];
  return day === undefined
    ? []
    : [{ ...time, timex: day, relation: 'on', granularity: 'day', earliest: day, latest: day }];
}

/** "Attended Monday’s debate": which debate it was, and by that alone no day on which another was not attended. */
const namesThing = ({ claim: { frame, quote } }: CaseClaim, { start, end }: Time): boolean =>
  /^['’]s?\b/.test(quote.exact.slice(Math.max(0, end - quote.start))) &&
  frame.theme !== null &&
  frame.theme.start <= start &&
  end <= frame.theme.end;

/** True where a claim tells that its event came about, though it may say so with "not until". */
export const comesAbout = (claim: CaseClaim): boolean =>
  claim.claim.polarity === 'positive' || dayWaitedFor(claim).length > 0;

/** "Not until June did the council reply": the reader has it as no earlier than June. */
const opensWithUntil = ({ text }: Time): boolean => /^(?:until|till)\b/i.test(text);

/**
 * "Did not open until 4 May", "it was not until 4 May that it opened": it opened then. Source: "until" with a negated punctual verb
 * (Quirk et al. 1985, 15.27).
 */
function dayWaitedFor({ claim }: CaseClaim): Time[] {
  const { frame, modality, quote, times } = claim;
  if (modality !== 'asserted' || frame.tense !== 'past') return [];
  const time = times.find(
    (one) =>
      /^(?:until|since)$/.test(one.relation) &&
      opensWithUntil(one) &&
      !isDuration(one) &&
      (one.earliest !== null || one.latest !== null) &&
      one.certainty !== 'unknown',
  );
  if (!time) return [];
  const lead = quote.exact.slice(0, Math.max(0, time.start - quote.start));
  return NOT.test(lead) ? [wholeOf(time)] : [];
}

const NOT = /\b(?:not|never|no|nobody|none|nothing)\b|n[’']t\b/i;

/** Days from the first to the last of a time by its grain. */
const GRAINS: Readonly<Record<string, number>> = {
  time: 0,
  day: 0,
  week: 6,
  month: 30,
  quarter: 91,
  season: 91,
  year: 365,
};
const DAY = 86_400_000;

/** A time that is told as a bound, from its first to its last day, as that of an event. */
function wholeOf(time: Time): Time {
  const grain = (GRAINS[time.granularity ?? ''] ?? 0) * DAY;
  const moved = (day: string | null, by: number): string | null =>
    day === null ? null : new Date(Date.parse(day) + by).toISOString().slice(0, 10);
  return {
    ...time,
    relation: grain === 0 ? 'on' : 'during',
    earliest: time.earliest ?? moved(time.latest, -grain),
    latest: time.latest ?? moved(time.earliest, grain),
  };
}

/** States that last: "has been closed since 2008" began then; "has risen since 2008" did not rise then. */
const STATES = /^(?:be|have|keep|run|serve|own|live|work|lead|close|shut|open|closed)$/;

/** The day, month or year in which a state began that is told with "since". */
function beginsWith({ claim: { frame } }: CaseClaim, time: Time): Time[] {
  const known = /^\d{4}(?:-\d{2}){0,2}$/.exec(time.timex ?? '')?.[0];
  // "will rise from 2 January", "was banned from June": with "from" any verb tells when it began
  const from = /^from\b/i.test(time.text) && known?.length !== 4;
  const state = STATES.test(frame.predicate?.lemma ?? '') && frame.tense !== 'future';
  if (!known || (!from && !state)) return [];
  return [{ ...time, latest: `${known}${'-12-31'.slice(known.length - 4)}` }];
}
