/**
 * Denials that take away only a part of what their clause says: a word that is added ("was not written by Marsh alone", "has not been
 * paid in full") or one of two that are set against each other. What is left may be so, and a place that tells it without that part says
 * nothing else (focus of negation: Huddleston and Pullum 2002, 9.5). Phrases that are denied are told of in `restricted-apart.ts`.
 */
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { onceOf } from '../words/once.js';
import { tellingWords } from '../words/words.js';

/** Words that limit, complete, spread over all or place on record what the verb says, and that a negation before them is about. */
const ADDED =
  /\b(?:alone|only|solely|exclusively|merely|just|simply|fully|completely|entirely|wholly|altogether|totally|properly|adequately|in full|in whole|in person|in writing|in public|on time|in time|in advance|beforehand|ahead of time|at once|immediately|straight away|always|necessarily|mainly|chiefly|primarily|directly|personally|formally|officially|publicly|by (?:him|her|it)self|by themselves|(?:\p{L}+ )?enough|(?:that|very|too|so|all that|quite|particularly|especially) (?:well|much|far|often|long|hard|fast|strongly|badly)|everywhere|at all times|all the time|(?:in|at|on|to|for|with|by|of) (?:everyone|everybody|every \p{L}+)|in all cases)\b/giu;

/** "No more homes will be built" takes away those beyond what there is or is known to come: "another ten", "further homes". */
const NO_MORE = /\bno more(?= \p{L})(?! than\b)/iu;
const BEYOND = /\b(?:more|another|further|additional|extra|again)\b/i;

/** "Have not decided about the remaining 18": what is over when some of the things have been dealt with. */
const THE_REST =
  /\bthe (?:rest\b|remainder\b|remaining\b|others\b|other (?:\d|two|three|four|five|six|seven|eight|nine|ten|\p{L}+s\b))/iu;

/** Behind its verb, the denial speaks of the rest of some things, and the other does not. */
export function deniesOfTheRest({ claim: { quote, frame } }: CaseClaim, told: CaseClaim): boolean {
  const behind = quote.exact.slice(Math.max(0, (frame.predicate?.end ?? quote.end) - quote.start));
  return THE_REST.test(behind) && !THE_REST.test(told.claim.quote.exact);
}

/** True where one of the two denies no more than such a word, which the other does not have. */
export function deniesAddedWord(a: CaseClaim, b: CaseClaim): boolean {
  const [denied, told] = a.claim.polarity === 'negative' ? [a, b] : [b, a];
  if (denied.claim.polarity !== 'negative' || told.claim.polarity === 'negative') return false;
  if (NO_MORE.test(denied.claim.quote.exact) && !BEYOND.test(told.claim.quote.exact)) return true;
  if (deniesOfTheRest(denied, told)) return true;
  const words = addedIn(denied).filter((word) => isBehindNot(word, denied));
  const others = addedIn(told);
  return words.length > 0 && !words.some((word) => others.includes(word));
}

/**
 * "There is simply no room" denies all of it: what stands before the negation is not what it takes away. Nor is what belongs to the
 * subject: "no form that came in time was lost".
 */
function isBehindNot(word: string, { claim: { quote, frame } }: CaseClaim): boolean {
  const at = quote.exact.toLowerCase().lastIndexOf(word);
  const verb = (frame.predicate?.start ?? quote.start) - quote.start;
  // "nobody fully understood": one adverb may stand right before its verb
  const adverb = !word.includes(' ') && quote.exact.slice(at + word.length, verb).trim() === '';
  const ofSubject = at + word.length < verb && !adverb;
  return (
    !ofSubject &&
    at > quote.exact.search(/\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot)\b|n[’']t\b/i)
  );
}

const addedIn = onceOf(({ claim }): readonly string[] =>
  [...claim.quote.exact.matchAll(ADDED)].map(([word]) => word.toLowerCase()),
);

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
