/**
 * Denials that take away only a part of what their clause says: a word that is added ("was not written by Marsh alone", "has not been
 * paid in full") or a phrase ("was not sold to the council"). What is left may be so, and a place that tells it without that part says
 * nothing else (focus of negation: Huddleston and Pullum 2002, 9.5).
 */
import type { Operator, Term } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';
import { aboutWords } from './about.js';
import { akin } from './akin.js';
import { onceOf } from './once.js';
import type { SetApart } from './set-apart.js';
import { tellingWords, wordsInText } from './words.js';

/** Words that limit, complete or place on record what the verb says, and that a negation before them is about. */
const ADDED =
  /\b(?:alone|only|solely|exclusively|merely|just|simply|fully|completely|entirely|wholly|altogether|totally|properly|adequately|in full|in whole|in person|in writing|in public|on time|at once|immediately|straight away|always|necessarily|mainly|chiefly|primarily|directly|personally|formally|officially|publicly|by (?:him|her|it)self|by themselves|(?:\p{L}+ )?enough|(?:that|very|too|so|all that|quite|particularly|especially) (?:well|much|far|often|long|hard|fast|strongly|badly))\b/giu;

/** True where one of the two denies no more than such a word, which the other does not have. */
export function deniesAddedWord(a: CaseClaim, b: CaseClaim): boolean {
  const [denied, told] = a.claim.polarity === 'negative' ? [a, b] : [b, a];
  if (denied.claim.polarity !== 'negative') return false;
  const words = addedIn(denied);
  const others = addedIn(told);
  return words.length > 0 && !words.some((word) => others.includes(word));
}

const addedIn = onceOf(({ claim }): readonly string[] =>
  [...claim.quote.exact.matchAll(ADDED)].map(([word]) => word.toLowerCase()),
);

/** Roles of phrases that tell to whom, where, by or with what. */
const NARROWING =
  /^(?:to|into|onto|from|in|inside|at|on|with|for|by|through|via|under|about|over|against|between|among|of|recipient)$/;

/**
 * "Was not sold to the council", "was sold": a phrase behind the verb, or one that stands right behind "not", is what the negation is
 * about, and of one that the other side does not tell nothing is affirmed there. Null where there is no such phrase.
 */
export function deniedApart(a: CaseClaim, b: CaseClaim): SetApart | null {
  const part = deniesOfOne(a, b);
  const message = `It is denied of “${part ?? ''}”, which the other does not speak of.`;
  return part === null ? null : { explanation: 'scope', message };
}

/** The words of the phrase that is denied and not told. */
function deniesOfOne(a: CaseClaim, b: CaseClaim): string | null {
  const [denied, told] = a.claim.polarity === 'negative' ? [a, b] : [b, a];
  if (denied.claim.polarity !== 'negative') return null;
  const known = new Set([...aboutWords(told), ...wordsInText(told.claim.quote.exact)]);
  const lacking = narrowing(denied).find(({ words }) => {
    const telling = [...tellingWords(words)];
    // "from rates": words that tell little are looked for as they stand
    if (telling.length === 0)
      return !words.some((word) => told.claim.quote.exact.toLowerCase().includes(word));
    return !telling.some((word) => known.has(word) || [...known].some((other) => akin(word, other)));
  });
  return lacking?.text ?? dayDenied(denied, told);
}

/** "Not about a single line", "not to any buyer": of none at all. Source: emphatic and non-assertive items (Quirk et al. 1985, 10.60-62). */
const EMPHATIC = /^(?:any\p{L}*|a single|one single|even|either|all)\b/iu;

/** The phrases of a denial that it is about. */
function narrowing({ claim: { frame, operators } }: CaseClaim): Term[] {
  const { predicate, agent, others } = frame;
  if (!predicate) return [];
  // "none of the staff in Leeds": a phrase between the negative subject and its verb
  const none = operators.find((one) => isNot(one) && /^(?:no|none|nobody|no one)$/i.test(one.text));
  const isOfNone = (start: number): boolean =>
    none !== undefined && start > none.end && start < predicate.start;
  const behind = [
    ...(agent ? [agent] : []),
    ...others.filter(({ role }) => NARROWING.test(role)).map(({ term }) => term),
  ].filter(({ start }) => start >= predicate.end || isOfNone(start));
  // "the treasurer, not the secretary, signed it"
  const picked = operators.some((one) => isNot(one) && agent?.start === one.end + 1);
  return [...behind, ...(picked && agent ? [agent] : [])].filter(
    ({ pronoun, words, text }) => !pronoun && words.length > 0 && !EMPHATIC.test(text),
  );
}

/** "Were told on Monday, not on Friday", where the other side names no time at all. */
function dayDenied({ claim }: CaseClaim, told: CaseClaim): string | null {
  const picked = claim.times.find(({ start }) =>
    claim.operators.some((one) => isNot(one) && one.end + 1 === start),
  );
  return picked && told.claim.times.length === 0 ? picked.text : null;
}

/** "In the kitchen, not in the bar", "brick rather than stone": no more is denied than one of two. */
export const setsAgainst = ({ claim: { operators, quote, frame } }: CaseClaim): boolean =>
  operators.some(
    ({ kind, text, start }) =>
      kind === 'not' &&
      // "to watch it, not mend it": the whole deed is denied
      frame.predicate?.start !== start &&
      (/^(?:rather than|instead of)$/i.test(text) ||
        (/^not$/i.test(text) &&
          /(?:,|\b(?:but|and))\s+$/i.test(quote.exact.slice(0, Math.max(0, start - quote.start))))),
  );

const isNot = ({ kind }: Operator): boolean => kind === 'not';

/** "Is not in Skerry", "is a good pilot": what the two say of one subject has nothing in common, so that the one denies nothing of the other. */
export function saysOther(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [complementsOf(a), complementsOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((one) => y.some((other) => one === other || akin(one, other)));
}

/** The telling words of what a copula says of its subject: nouns, and places where it names one. */
function complementsOf({ claim: { frame } }: CaseClaim): string[] {
  if (frame.predicate?.lemma !== 'be') return [];
  const said = frame.others.filter(({ role }) => /^(?:attribute|in|at|on|from|of)$/.test(role));
  return [...tellingWords(said.flatMap(({ term }) => term.words))];
}
