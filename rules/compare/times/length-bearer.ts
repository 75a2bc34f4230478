/**
 * Whose a length of time is: "a five-year contract", "a contract of eight years", "the contract runs for ten years" all tell how long
 * one contract is, whatever is said of it besides.
 */
import type { Claim, Term, Time } from '../../../model/claim.js';
import type { CaseClaim, Key } from '../../rule.js';
import { endsStretch } from './ending-verbs.js';
import { VAGUE } from '../../words/slots.js';
import { akin, akinKeys } from '../words/akin.js';
import { matterOf } from '../scope/matter.js';
import { knownTo } from '../scope/known-to.js';
import { namesDiffer } from '../identity/names.js';
import { onceOf } from '../words/once.js';
import { takenUp } from './taken-up.js';
import { relateTerms } from '../identity/terms.js';
import { isDuration } from '../identity/times.js';
import { canonical, stemOf, tellingWords, wordsInText } from '../words/words.js';

/** Verbs with which a length is that of their subject. Source: the durative verbs of English with an extent as complement (Levin 1993, 54.2). */
const LASTING = /^(?:be|last|run|go on|take|continue|cover|extend|span|good|valid|set|fix)$/;
/** Verbs of bringing a thing to its end, with which "in two years" tells how long that took. Source: accomplishments (Vendler 1957). */
const MAKING =
  /^(?:build|rebuild|construct|erect|restore|repair|write|paint|compose|make|dig|complete|finish)$/;
/** "From May to September": a length told by its two ends. */
const isSpan = ({ text, timex }: Time): boolean => /^from\s/i.test(text) && (timex ?? '').includes('/');
const UNITS = /^(?:minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)s?$/;
const VAGUE_NOUNS = new Set([...VAGUE, 'year', 'day'].map(stemOf));

/** The phrase whose length a claim tells; null where its length is of no thing in particular. */
export const bearerOf = onceOf((one): Term | null => {
  const found = find(one);
  return found && !found.pronoun && isThing(found) ? found : null;
});

function find(one: CaseClaim): Term | null {
  const { claim } = one;
  const { times, frame } = claim;
  const time = times.find(isDuration) ?? times.find(isSpan);
  if (!time) return null;
  const { agent, theme, others, predicate } = frame;
  const terms = [agent, theme, ...others.map(({ term }) => term)].filter((term) => term !== null);
  const holding = terms.find((term) => holds(term, time));
  if (holding) return holding;
  // "was built in two years": so long did the building take
  if (predicate && MAKING.test(predicate.lemma.replace(/ in$/, '')) && isWithin(claim, time)) return theme;
  // "ended after a week": so long did it go on
  if (endsStretch(one) && time.relation === 'after') return theme ?? agent;
  const lasts =
    predicate && LASTING.test(predicate.lemma) && !others.some(({ role }) => role === 'attribute');
  return lasts ? (theme && !holds(theme, time) && !agent ? theme : agent) : null;
}

/** "In two years", "in only 14 months", "in little more than a year". */
const isWithin = ({ quote }: Claim, { text, start }: Time): boolean =>
  /^in\b/i.test(text) ||
  /\bin (?:only|just|barely|hardly|(?:just |a )?(?:little |slightly )?(?:more than|less than|over|under)|about|around|nearly|almost|some|fully?) ?$/i.test(
    quote.exact.slice(0, Math.max(0, start - quote.start)),
  );

/** The length stands in the phrase, and the phrase is not the length alone. */
const holds = ({ start, end, head }: Term, time: Time): boolean =>
  start <= time.start && time.end <= end && end - start > time.end - time.start && !UNITS.test(head);

const isThing = ({ head }: Term): boolean =>
  !UNITS.test(head) && !VAGUE_NOUNS.has(stemOf(head)) && tellingWords([head]).size > 0;

const BEFORE_NOUN = /\b[\p{L}\d]+-(?:minute|hour|day|week|month|year|decade)(?:-(?:long|old))?\s+/iu;

/** "The three-week strike" is the strike, "the 90-year-old firm" the firm. */
export const withoutLength = (thing: Term): Term => {
  if (!BEFORE_NOUN.test(thing.text)) return thing;
  const text = thing.text.replace(BEFORE_NOUN, '');
  return { ...thing, text, words: text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [] };
};

/** Keys under which claims that tell the length of one thing meet. */
export function bearerKeys(claim: CaseClaim): Key[] {
  const bearer = bearerOf(claim);
  return bearer ? akinKeys(bearer.head).map((key) => `length ${key}`) : [];
}

/** "The vet's contract": what marks the bearer off is in the other paper too. */
function knows(own: CaseClaim, bearer: Term): boolean {
  const known = knownTo(own);
  const marks = [...tellingWords(bearer.words)].filter((word) => word !== canonical(bearer.head));
  return marks.every((word) => known.has(word) || [...known].some((other) => akin(word, other)));
}

/** So much must be shared beside the bearer: any word, or a name. */
const ENOUGH = 0.3;

/** True where both tell the length of one thing. */
export function oneBearer(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [bearerOf(first), bearerOf(second)];
  if (!x || !y || namesDiffer(first, second)) return false;
  const one = relateTerms(x, y);
  if (one === 'different' && !(akin(x.head, y.head) && x.head !== y.head)) return false;
  if (!knows(second, x) || !knows(first, y)) return false;
  // "a six-week inquiry", "the inquiry"
  if (takenUp({ own: first, term: x }, { own: second, term: y })) return true;
  const times = [first, second].flatMap(({ claim }) => claim.times.map(({ text }) => text));
  return matterOf(first, second, wordsInText([x.head, y.head, ...times].join(' '))).weight >= ENOUGH;
}
