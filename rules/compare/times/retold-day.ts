/** One sentence told twice with another day: all its words are the same, and all its figures and times but one. */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { retold } from './retold.js';
import { datedTimes } from '../identity/times.js';

/** Of a month or a year a thing may be told again for the next; of a day it is told once. */
const SHORT = /^(?:time|day)$/;
/** What rises, falls or is counted does so in each period anew. */
const EACH_PERIOD = /^(?:increase|reduce|improve|worsen|stay|measure|exist|cost)$/;

/** The times in which two claims differ, that have all else in common; null where it is not one on each side. */
export function retoldOtherDay(a: CaseClaim, b: CaseClaim): [Time, Time] | null {
  if (!retold(a, b) || !sameFigures(a, b)) return null;
  const [x, y] = [datedTimes(a), datedTimes(b)];
  const only = (some: readonly Time[], all: readonly Time[]): Time[] =>
    some.filter(({ timex }) => !all.some((other) => other.timex === timex));
  const [own, other] = [only(x, y), only(y, x)];
  const [one, another] = [own[0], other[0]];
  if (!one || !another || own.length > 1 || other.length > 1 || one.relation !== another.relation)
    return null;
  return tellsOnce(a, one) && tellsOnce(b, another) ? [one, another] : null;
}

/** A day, or a period in which something came about that is not counted by periods. */
const tellsOnce = ({ claim, meta }: CaseClaim, { granularity, earliest }: Time): boolean =>
  SHORT.test(granularity ?? '') ||
  (earliest !== null && meta.published !== null && earliest > meta.published) ||
  (claim.quantities.length === 0 &&
    !EACH_PERIOD.test(claim.frame.predicate?.class ?? '') &&
    tellsDeed(claim.frame.predicate));

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
