/** "There were no arrests": what is denied of everybody and everything that a paper tells of, and "twelve people were arrested". */
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { matterOf } from '../scope/matter.js';
import { relatePredicates } from '../identity/predicates.js';
import { wordsOfTerm } from '../identity/terms.js';
import { tellingWords } from '../words/words.js';

/**
 * Acts of which a paper that says there were none means all of its affair: harm, arrests, losses, protests. Of talks, changes or votes
 * there are many in any affair, and "no vote" may be no vote on one of its matters.
 */
const OF_ALL =
  /^(?:injure|die|kill|arrest|dismiss|close|lose|oppose|complain|postpone|cancel|evict|evacuate|damage|flood|burn|leak|protest|attack|crash|collapse|steal|convict|charge|refuse)$/;

/** What two papers must share of a matter, besides the act, where what is affirmed is told of one thing by name. */
const ENOUGH = 1.7;

/** True where the one says that there was no such act at all, and the other tells of one that belongs to the same affair. */
export function deniedOutright(first: CaseClaim, second: CaseClaim): boolean {
  const [denied, affirmed] = first.claim.polarity === 'negative' ? [first, second] : [second, first];
  if (affirmed.claim.polarity !== 'positive' || relatePredicates(denied, affirmed) !== 'same') return false;
  if (ofNobody(denied)) return isBare(affirmed);
  if (!saysNone(denied) || !withinScope(denied, affirmed)) return false;
  return tellsOfSome(affirmed) || matterOf(denied, affirmed).weight >= ENOUGH;
}

/** "There were no arrests", "no arrests were made": nothing is said of whom. */
const saysNone = (own: CaseClaim): boolean =>
  own.claim.polarity === 'negative' &&
  isBare(own) &&
  own.claim.quantities.some(({ quantifier }) => quantifier === 'no');

/** "There will be redundancies": that it happens, to whomever. */
export function isBare({ claim }: CaseClaim): boolean {
  const { agent, theme, class: kind, lemma } = eventOf(claim);
  return agent === null && theme === null && OF_ALL.test(kind ?? lemma ?? '');
}

/** "Nobody will be made redundant". */
function ofNobody({ claim }: CaseClaim): boolean {
  const { agent, theme, class: kind, lemma } = eventOf(claim);
  const bearer = theme ?? agent;
  const all = /^(?:nobody|no one|no-one)$/i.test(bearer?.text ?? '');
  return (
    all &&
    claim.polarity === 'negative' &&
    claim.frame.others.length === 0 &&
    OF_ALL.test(kind ?? lemma ?? '')
  );
}

/** "No complaints about the noise": what is denied is narrowed to is named by the other too. */
function withinScope({ claim: denied }: CaseClaim, { claim: affirmed }: CaseClaim): boolean {
  const told = tellingWords(affirmed.frame.words);
  return denied.frame.others.every(({ term }) => [...wordsOfTerm(term)].some((word) => told.has(word)));
}

/** "Twelve people were arrested", "two branches will close": so many, of whom nothing else is told. */
function tellsOfSome({ claim }: CaseClaim): boolean {
  const { theme, agent } = eventOf(claim);
  const bearer = theme ?? agent;
  if (!bearer || bearer.owner !== null || bearer.entity !== null) return false;
  return claim.quantities.some(
    ({ unit, quantifier, value, min, start }) =>
      unit === '1' && !quantifier && (value ?? min ?? 0) > 0 && bearer.start <= start && start < bearer.end,
  );
}
