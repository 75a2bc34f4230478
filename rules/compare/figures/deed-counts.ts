/** "2,140 people signed it", "it has 1,240 signatures": how many did a thing is how many such things there are. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import type { Measure } from '../identity/measure.js';
import { canonical } from '../words/words.js';

/** What each does once, and the noun of which each makes one. Lemmas. */
const DEEDS: Readonly<Record<string, string>> = {
  sign: 'signature',
  object: 'objection',
  reply: 'reply',
  respond: 'response',
  complain: 'complaint',
  apply: 'application',
};
const NOUNS = new Set(Object.values(DEEDS).map(canonical));

/** The measure of a figure as so many deeds of one kind; null where it counts none. */
export function deedsCounted(
  { claim }: CaseClaim,
  figure: Quantity,
  measure: Measure | null,
): Measure | null {
  if (!measure || measure.kind !== 'count' || claim.polarity === 'negative') return null;
  if (NOUNS.has(measure.head)) return asLevel(measure, measure.head);
  const { agent, predicate } = claim.frame;
  const noun = DEEDS[predicate?.lemma ?? ''];
  const counts = agent !== null && agent.start <= figure.start && figure.start < agent.end;
  return noun !== undefined && counts && PEOPLE.test(agent.head) ? asLevel(measure, canonical(noun)) : null;
}

/** Whoever does it, and not some of them by what they are. */
const PEOPLE =
  /^(?:people|person|resident|member|villager|tenant|parent|customer|reader|neighbou?r|local|worker)$/;

const asLevel = (measure: Measure, head: string): Measure => ({
  ...measure,
  head,
  words: new Set([head]),
  counted: false,
});
