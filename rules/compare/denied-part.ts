/**
 * Denials that take away only a word that is added: "was not written by Marsh alone", "has not been paid in full". What is left may
 * be so, and a place that tells it without the word says nothing else (focus of negation: Huddleston and Pullum 2002, 9.5).
 */
import type { CaseClaim } from '../rule.js';

/** Words that limit, complete or place on record what the verb says, and that a negation before them is about. */
const ADDED =
  /\b(?:alone|only|solely|exclusively|merely|just|simply|fully|completely|entirely|wholly|altogether|totally|properly|adequately|in full|in whole|in person|in writing|in public|on time|at once|immediately|straight away|always|necessarily|mainly|chiefly|primarily|directly|personally|formally|officially|publicly|by (?:him|her|it)self|by themselves)\b/gi;

/** True where one of the two denies no more than such a word, which the other does not have. */
export function deniesAddedWord(a: CaseClaim, b: CaseClaim): boolean {
  const [denied, told] = a.claim.polarity === 'negative' ? [a, b] : [b, a];
  if (denied.claim.polarity !== 'negative') return false;
  const words = addedIn(denied);
  const others = addedIn(told);
  return words.length > 0 && !words.some((word) => others.includes(word));
}

const addedIn = ({ claim }: CaseClaim): string[] =>
  [...claim.quote.exact.matchAll(ADDED)].map(([word]) => word.toLowerCase());
