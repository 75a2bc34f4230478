/** One sentence told twice with another day: all its words are the same, and all its figures and times but one. */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { eventTimes } from './event-times.js';
import { retold, retoldKey } from './retold.js';
import { datedTimes, hoursApart, mayBeOne, touching } from '../identity/times.js';

/** Of a month or a year a thing may be told again for the next; of a day it is told once. */
const SHORT = /^(?:time|day)$/;
/** What rises, falls or is counted does so in each period anew. */
const EACH_PERIOD = /^(?:increase|reduce|improve|worsen|stay|measure|exist|cost)$/;

/** Where a claim that tells a day meets the same told with another. */
export function retoldKeys(claim: CaseClaim): string[] {
  const key = timesTold(claim).length > 0 ? retoldKey(claim) : null;
  return key === null ? [] : [key];
}

/** The times in which two claims differ, that have all else in common; null where it is not one on each side. */
export function retoldOtherDay(a: CaseClaim, b: CaseClaim): [Time, Time] | null {
  if (!retold(a, b) || a.claim.polarity !== b.claim.polarity || !sameFigures(a, b)) return null;
  // all other times must be the same, of whatever they are: "what was lent in May must be back in June"
  if (
    timesOnlyIn(a.claim.times, b.claim.times).length > 1 ||
    timesOnlyIn(b.claim.times, a.claim.times).length > 1
  )
    return null;
  const [x, y] = [timesTold(a), timesTold(b)];
  const [own, other] = [timesOnlyIn(x, y), timesOnlyIn(y, x)];
  const [one, another] = [own[0], other[0]];
  if (!one || !another || own.length > 1 || other.length > 1 || one.relation !== another.relation)
    return null;
  if (!areTwo(one, another)) return null;
  return tellsOnce(a, one) && tellsOnce(b, another) ? [one, another] : null;
}

const timesOnlyIn = (some: readonly Time[], all: readonly Time[]): Time[] =>
  some.filter((time) => !all.some((other) => other.timex === time.timex && !hoursApart(time, other)));

/** Two days or hours, or two ends of a stretch, neither of which holds the other. */
function areTwo(one: Time, other: Time): boolean {
  if (mayBeOne(one, other) && !hoursApart(one, other)) return false;
  const [a, b] = [one.timex ?? '', other.timex ?? ''];
  if (/^(?:until|since)$/.test(one.relation)) return !a.startsWith(b) && !b.startsWith(a);
  return !touching(one, other) || hoursApart(one, other);
}

/**
 * The times that a claim tells of its event: its own, and behind a comma a day told in other words, as in "on Ascension Day, 14 May".
 * What is so "until" a day or "since" one is so for one stretch.
 */
function timesTold(claim: CaseClaim): Time[] {
  const own = eventTimes(claim);
  if (claim.claim.polarity === 'negative') return own;
  const known = (time: Time): boolean => own.some(({ start }) => start === time.start);
  const more = datedTimes(claim).filter(
    (time) => !known(time) && /^(?:on|during|until|since)$/.test(time.relation) && isPlaced(claim, time),
  );
  return [...own, ...more];
}

/** It stands for itself, and is no name of a thing ("Monday’s debate", "the May 4 letter"). */
function isPlaced({ claim: { quote } }: CaseClaim, { start, end, text, granularity }: Time): boolean {
  const [from, to] = [start, end].map((at) => Math.max(0, at - quote.start));
  if (/^['’]s?\b/.test(quote.exact.slice(to))) return false;
  return (
    /^(?:on|in|at|during|until|till|since|from)\b/i.test(text) ||
    (SHORT.test(granularity ?? '') && /,\s*$/.test(quote.exact.slice(0, from)))
  );
}

/** A day, the beginning or end of a stretch, or a period in which something came about that is not counted by periods. */
const tellsOnce = ({ claim, meta }: CaseClaim, { granularity, earliest, relation }: Time): boolean =>
  SHORT.test(granularity ?? '') ||
  (earliest !== null && meta.published !== null && earliest > meta.published) ||
  isPrecise(claim) ||
  (claim.quantities.length === 0 &&
    !EACH_PERIOD.test(claim.frame.predicate?.class ?? '') &&
    (/^(?:until|since)$/.test(relation) || tellsDeed(claim.frame.predicate)));

/** Digits of a figure that is not reached twice by chance. */
const DIGITS = 3;

/** "Sold 1,987 tickets in May", "made $19.3m in 2012": the same figure to the last digit is that of one period. */
const isPrecise = ({ quantities }: CaseClaim['claim']): boolean =>
  quantities.some(
    ({ min, max, unit }) =>
      min !== null &&
      min === max &&
      !RATIO.test(unit) &&
      String(min)
        .replace(/\D/g, '')
        .replace(/^0+|0+$/g, '').length >= DIGITS,
  );
/** Shares, which lie so near one another that they do come again. */
const RATIO = /^%/;

/** No state: not "had", nor "was poor", where the adjective is the predicate as it stands. */
function tellsDeed(predicate: CaseClaim['claim']['frame']['predicate']): boolean {
  if (!predicate || /^(?:be|have)$/.test(predicate.lemma)) return false;
  const words = predicate.text.toLowerCase().split(/\s+/);
  return words.length === 1 || words.at(-1) !== predicate.lemma;
}

const sameFigures = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  a.quantities.length === b.quantities.length &&
  a.quantities.every((figure, i) => {
    const other = b.quantities[i];
    return figure.min === other?.min && figure.max === other?.max && figure.unit === other?.unit;
  });
