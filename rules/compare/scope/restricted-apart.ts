/**
 * What holds of a part only, and where the other paper may say of the rest, or of more, what the first seems to exclude. The direction
 * is the one in which a statement may be strengthened (monotonicity: Barwise and Cooper 1981; restrictor and scope of a quantifier):
 *
 * - A denial, and "no", exclude no more than what their clause tells, phrases behind the verb too: "no pupils were hurt in the second
 *   crash" leaves room for pupils who were hurt. The other way round a part is enough: "three were hurt in the second crash" counters
 *   "no pupils were hurt".
 * - "All" and shares speak of those that the subject's noun with its phrases picks: "all houses on the north side were flooded" leaves
 *   room for a dry one. What stands behind the verb is said of them all, and takes nothing back.
 * - A state that is told with a phrase for whom, where, when or on what terms it holds is one of that part: a road that is closed to
 *   lorries is open.
 *
 * A restriction counts where the other paper does not speak of it.
 */
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from '../identity/about.js';
import { areNews, knownTo } from './known-to.js';
import type { Portion } from './portion.js';
import {
  isNewTo,
  marksPart,
  restrictionsOf,
  sharesOut,
  wordsAsTheyStand,
  type Restriction,
} from './restrictions.js';
import type { SetApart } from './set-apart.js';
import { tellingWords, wordsInText } from '../words/words.js';
import { REGION_NOUNS } from '../../words/regions.js';

const ofPart = (text: string): SetApart => ({
  explanation: 'scope',
  message: `One is told of no more than “${text}”, which the other does not speak of.`,
});

/** "Nobody from the county came", "all houses on the north side were flooded", beside others; null where neither is narrowed so. */
export function quantifiedApart(
  first: CaseClaim,
  a: Portion,
  second: CaseClaim,
  b: Portion,
): SetApart | null {
  // three of fourteen in the north are an instance against all, but no share of the same as three of fourteen
  const counts = (one: Portion, other: Portion): boolean => isGeneral(one) || !isGeneral(other);
  return (
    (counts(a, b) ? generalApart(first, a, second) : null) ??
    (counts(b, a) ? generalApart(second, b, first) : null)
  );
}

const isGeneral = ({ min, max }: Portion): boolean => min === 1 || max === 0;

/** The same of one that speaks of all, none or a share, and one that tells of any. */
export function generalApart(general: CaseClaim, portion: Portion, other: CaseClaim): SetApart | null {
  const part = narrows(general, portion, other);
  return part === null ? null : ofPart(part);
}

/** The words by which a general statement or a share picks some that the other paper does not know of. */
function narrows(one: CaseClaim, portion: Portion, other: CaseClaim): string | null {
  if (!portion.wholeKnown) return null;
  const none = portion.max === 0;
  const found = restrictionsOf(one).find(
    (restriction) =>
      restriction.start >= portion.at.end &&
      !mayHold(restriction, other) &&
      (restriction.ahead ? isNewTo(restriction, other) : none && marksPart(restriction, other)),
  );
  return found?.text ?? (isGeneral(portion) ? kindPicked(portion, one, other) : null);
}

/** "All pupils in the district", "four pupils at Oakhill": what is named by its place may lie in the region; "our statistician" is of the body by name. */
const mayHold = ({ words, text }: Restriction, { claim: { frame, quote } }: CaseClaim): boolean =>
  (REGIONS.has(words.at(-1) ?? '') &&
    frame.others.some(({ role, term }) => /^(?:at|in|of|from)$/.test(role) && /\p{Lu}/u.test(term.text))) ||
  (/^\p{Lu}/u.test(text) && /\b(?:our|we|us)\b/i.test(quote.exact));
const REGIONS = new Set(REGION_NOUNS);

/** "No first-year students": of a kind that shares out a whole, of which the other names none. */
function kindPicked({ at: { start } }: Portion, one: CaseClaim, other: CaseClaim): string | null {
  const { quote, frame } = one.claim;
  const ends = [frame.predicate?.start ?? quote.end, ...frame.others.map(({ term }) => term.start)];
  const end = Math.min(quote.end, ...ends.filter((at) => at > start));
  // "not a single ticket" is none of any kind
  const noun = quote.exact
    .slice(start - quote.start, end - quote.start)
    .toLowerCase()
    .replace(/^not (?:a|one) single /, '');
  const others = wordsAsTheyStand(other);
  return (noun.match(/\p{L}[\p{L}’'-]*/gu) ?? []).find((word) => sharesOut(word, others)) ?? null;
}

/** "Was not sold to the council", "was sold": of what the other side does not tell nothing is affirmed there; null where nothing is so denied. */
export function deniedApart(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [denied, told] = first.claim.polarity === 'negative' ? [first, second] : [second, first];
  if (denied.claim.polarity !== 'negative') return null;
  const known = new Set([...aboutWords(told), ...wordsInText(told.claim.quote.exact)]);
  const always = AT_ALL_TIMES.test(told.claim.quote.exact);
  const timeless = always || stillGoesOn(denied, told);
  const lacking = restrictionsOf(denied).find(
    (one) => !(timeless && one.kind === 'time') && isDenied(one, denied) && isNewTo(one, told, known),
  );
  return lacking ? ofPart(lacking.text) : agentPicked(denied, told);
}

/** "Stopped making it in July", "is still making it": the day tells since when it is not made, and the paper of the other is later. */
function stillGoesOn({ claim: denied }: CaseClaim, { claim: told, meta }: CaseClaim): boolean {
  const goesOn =
    /\bstill\b/i.test(told.quote.exact) || told.operators.some(({ kind }) => kind === 'continue');
  return (
    goesOn &&
    told.frame.tense === 'present' &&
    denied.operators.some(({ kind }) => kind === 'stop') &&
    denied.times.every(({ latest }) => latest !== null && meta.published !== null && latest < meta.published)
  );
}

/** What is so at any time is so at the time that is denied. */
const AT_ALL_TIMES =
  /\b(?:all (?:the )?(?:year|day|week)(?: round| long)?|at all times|at any time|always|round the clock|throughout the year|every day|day and night)\b/i;

/** It stands behind the verb, or between "none" and the verb. */
function isDenied({ ahead, start, kind }: Restriction, { claim }: CaseClaim): boolean {
  if (kind !== 'phrase') return true;
  const none = claim.operators.find(
    ({ kind: operator, text }) => operator === 'not' && /^(?:no|none|nobody|no one)$/i.test(text),
  );
  return !ahead || (none !== undefined && start > none.end);
}

/** "The treasurer, not the secretary, signed it". */
function agentPicked({ claim }: CaseClaim, told: CaseClaim): SetApart | null {
  const { agent } = claim.frame;
  if (
    !agent ||
    agent.pronoun ||
    !claim.operators.some(({ kind, end }) => kind === 'not' && agent.start === end + 1)
  )
    return null;
  return areNews(tellingWords(agent.words), knownTo(told)) ? ofPart(agent.text) : null;
}

/** For whom, where beyond or without what a state holds; of a place, a time or a reason alone it is not told whether it is a part. */
const OF_PART =
  /^(?:to|for|above|below|beneath|beyond|behind|near|without|outside|under|over|with|as|except)$/;
/** "Closed for repairs", "open for business": why a thing is so, or to what end. */
const REASON = /(?:s|ing|ment|tion|ance|al|work|lunch|business|good|winter|summer|season)$/;

/**
 * "Closed to lorries", "open": two states that exclude each other, of which one is told with a phrase for whom or what it holds, or of
 * a place within, that the other does not name. Null where the other says that it is so altogether. `besides`: words, as they stand,
 * that are the clash itself ("set to the left").
 */
export function heldApart(
  first: CaseClaim,
  second: CaseClaim,
  besides: ReadonlySet<string> = new Set(),
): SetApart | null {
  const [a, b] = [held(first, second, besides), held(second, first, besides)];
  return (a ?? b) === null ? null : ofPart(a ?? b ?? '');
}

function held(one: CaseClaim, other: CaseClaim, besides: ReadonlySet<string>): string | null {
  if (ALTOGETHER.test(other.claim.quote.exact)) return null;
  const shuts = /^(?:close|shut|open|reopen)$/.test(one.claim.frame.predicate?.lemma ?? '');
  const present = one.claim.frame.tense === 'present';
  const found = restrictionsOf(one).find(
    (restriction) =>
      !restriction.ahead &&
      !restriction.words.some((word) => besides.has(word)) &&
      (restriction.kind === 'phrase'
        ? OF_PART.test(restriction.role) &&
          !(shuts && restriction.role === 'for' && REASON.test(restriction.text))
        : restriction.kind === 'time' && present && /^\D*$/.test(restriction.text)) &&
      isNewTo(restriction, other),
  );
  return found?.text ?? null;
}

/** Words by which a state is told of the whole. */
const ALTOGETHER =
  /\b(?:all|every\p{L}*|any\p{L}*|always|never|no ?one|nobody|altogether|entirely|completely|wholly|totally|fully|at all|throughout)\b/iu;
