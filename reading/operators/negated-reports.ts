/**
 * What a negated verb of saying or thinking leaves of its content. "I don't think you can" denies the content (neg-raising, Horn 1978);
 * "nobody was told that jobs would go" says nothing of it; "did not know that the pool was shut" takes it for true (Karttunen 1971).
 */
import { ownOperators } from './clause-operators.js';
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import type { StackedOperator } from '../clauses/operator-types.js';

/** Verbs whose negation belongs to their content. */
export const RAISES: ReadonlySet<string> = new Set(
  'think believe expect suppose reckon imagine feel'.split(' '),
);

/** Verbs whose content stands whether they are negated or not. */
export const FACTIVE: ReadonlySet<string> = new Set(
  'know realise realize reveal disclose learn discover notice forget remember recall regret admit acknowledge concede mention understand see find hear fear doubt accept mean'.split(
    ' ',
  ),
);

const lemmaOf = (parsed: ParsedSentence, clause: Clause): string =>
  parsed.words[verbOf(parsed, clause)?.main ?? -1]?.lemma ?? '';

const negations = (parsed: ParsedSentence, clause: Clause): StackedOperator[] =>
  ownOperators(parsed, clause).filter(({ negative }) => negative === true);

/** "I don't think | you can close it": the negation that the content of a verb of thinking takes over. */
export function raisedNegation(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const { parent } = clause;
  if (clause.kind !== 'complement' || !parent || !RAISES.has(lemmaOf(parsed, parent))) return [];
  return negations(parsed, parent);
}
