/**
 * How far a negation at the verb reaches (scope: Huddleston and Pullum 2002, 9.3): a figure or share behind the verb stands under it
 * ("did not win three seats" denies "won three seats"), one that counts the subject or opens the sentence stands outside ("three trains
 * did not run", "in some towns it did not run": elsewhere it may have), and so do "some" and "several" wherever they begin a phrase.
 */
import type { Quantity, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { DEFINITE } from './counts.js';
import { ofOnePart } from '../scope/narrowed.js';

/** True where no figure, share or part of a claim lies outside a negation at its verb: the same claim with a "not" is its denial. */
export const reachedByNot = (one: CaseClaim): boolean =>
  !ofOnePart(one.claim) && !one.claim.quantities.some((at) => isPart(at) && standsOutside(at, one));

/** Counts, shares and quantifiers; of all, of each or of none there is nothing left to lie outside. */
const isPart = ({ unit, quantifier }: Quantity): boolean =>
  (unit === '1' || unit === '%' || quantifier !== undefined) &&
  !/^(?:all|every|each|both|everyone|everybody|no|none|neither|nobody)$/.test(quantifier ?? '');

function standsOutside(at: Quantity, one: CaseClaim): boolean {
  const { quote, frame } = one.claim;
  const before = quote.exact.slice(0, Math.max(0, at.start - quote.start));
  if (DEFINITE.test(before)) return false;
  const { agent, theme, predicate, others } = frame;
  const terms = [agent, theme, ...others.map(({ term }) => term)].filter(
    (term): term is Term => term !== null,
  );
  if (predicate && at.start > predicate.start)
    return OUTSIDE.test(at.quantifier ?? '') && terms.some(({ start }) => start === at.start);
  return !terms.some((term) => holdsWithin(term, at, one));
}

/** Positive polarity items: they are read as if they stood before the negation (Huddleston and Pullum 2002, 9.4). */
const OUTSIDE = /^(?:some|several)$/;

/** "The efforts to merge two fleets": the phrase begins with what it is about, and the figure is told in passing. */
function holdsWithin({ start, end }: Term, at: Quantity, { claim: { quote } }: CaseClaim): boolean {
  if (start >= at.start || at.start >= end) return false;
  const between = quote.exact.slice(start - quote.start, at.start - quote.start);
  return /\p{L}/u.test(between.replace(ROUGHLY, ''));
}

/** Words before a figure that leave it the first of its phrase. */
const ROUGHLY =
  /\b(?:an?|another|about|around|roughly|nearly|almost|at|least|most|more|less|fewer|than|over|under|up|to|only|just|some|a further|as many as)\b/giu;
