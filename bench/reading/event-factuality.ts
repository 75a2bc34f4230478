/**
 * How far an event is told as real: 3 it is so, 0 nobody says, -3 it is not so. From the operators that stand over the word that
 * names it, wherever in the sentence it stands. Scale of the event factuality corpora (Saurí & Pustejovsky 2009; Lee et al. 2015).
 */
import { chunk } from '../../reading/phrases/chunks.js';
import { buildClauses } from '../../reading/clauses/builder.js';
import { verbOf, type Clause, type ParsedSentence } from '../../reading/clauses/clauses.js';
import { descend } from '../../reading/operators/operators.js';
import type { StackedOperator } from '../../reading/clauses/operator-types.js';
import { repairTags } from '../../reading/tags/repairs.js';
import type { TokenisedText } from '../../reading/text/tokens.js';

/** What each kind of operator leaves of an event: the medians of human ratings. Where several stand over one, the weakest counts. */
const LEAVES: Readonly<Record<string, number>> = {
  will: 2.4,
  expect: 1.6,
  schedule: 2,
  due: 2,
  begin: 2.8,
  continue: 2.8,
  manage: 2,
  plan: 1.7,
  explore: 1.4,
  promise: 1.6,
  offer: 1.2,
  would: 1.3,
  way: 1.4,
  able: 1.6,
  allow: 1.4,
  can: 1.4,
  must: 1.2,
  need: 1.2,
  ask: 1.2,
  may: 1,
  hope: 1,
  consider: 0.8,
  possible: 0.8,
  prospect: 0.8,
  whether: 0.6,
  condition: 1,
  threaten: 0.8,
  reported: 1.4,
};
/** Clauses that say of themselves how far their event is real. */
const CLAUSES: Readonly<Partial<Record<Clause['kind'], number>>> = {
  infinitive: 1.5,
  gerund: 2,
  question: 2.2,
};

/** Gives for an offset the factuality of the event named by the word there. */
export function eventFactuality(text: TokenisedText): (offset: number) => number {
  const scores = new Map<number, number>();
  for (const sentence of text.sentences) {
    const { words, chunks } = chunk(repairTags(text.tokens.slice(sentence.first, sentence.last)));
    const parsed: ParsedSentence = { words, chunks, clauses: buildClauses(words, chunks), terms: new Map() };
    for (const clause of parsed.clauses) scoreClause(parsed, clause, scores);
  }
  return (offset) => scores.get(offset) ?? 2.6;
}

function scoreClause(parsed: ParsedSentence, clause: Clause, scores: Map<number, number>): void {
  const over = [...outerOperators(parsed, clause), ...descend(parsed, clause).operators];
  const verb = verbOf(parsed, clause);
  const own = verb
    ? valueOf(
        parsed,
        clause,
        over.filter(({ first }) => first < verb.main),
      )
    : 3;
  // what a clause speaks of is mostly real even where the clause is denied or only planned
  const spokenOf = own < 0 ? 2.4 : own >= 2.5 ? 3 : Math.min(2.6, own + 0.6);
  for (const k of clause.chunks) {
    const one = parsed.chunks[k];
    if (!one) continue;
    for (let i = one.first; i < one.last; i++) {
      const word = parsed.words[i];
      if (word) scores.set(word.start, verb && i >= verb.first && i < verb.last ? own : spokenOf);
    }
  }
}

/** Operators of the clauses above that reach down into this one. */
function outerOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const out: StackedOperator[] = [];
  let child: Clause = clause;
  for (
    let parent = clause.parent, depth = 0;
    parent && depth < 8;
    child = parent, parent = parent.parent, depth++
  ) {
    if (child.kind === 'relative' || child.kind === 'adverbial') break;
    const { operators, path } = descend(parsed, parent);
    if (child.kind !== 'complement' || path.includes(child)) out.unshift(...operators);
  }
  return out;
}

function valueOf(parsed: ParsedSentence, clause: Clause, operators: readonly StackedOperator[]): number {
  let negative = false;
  let least = CLAUSES[clause.kind] ?? (isCondition(parsed, clause) ? 0.8 : 3);
  const seen = new Set<string>();
  for (const { kind, negative: turns, first } of operators) {
    if (seen.has(`${kind}${first}`)) continue;
    seen.add(`${kind}${first}`);
    if (turns) negative = !negative;
    const left = LEAVES[kind];
    if (left !== undefined)
      least = kind === 'begin' || kind === 'continue' ? Math.max(least, left) : Math.min(least, left);
  }
  return negative ? -Math.min(2.2, Math.max(least, 0.6)) : least;
}

function isCondition(parsed: ParsedSentence, clause: Clause): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  return marker?.kind === 'sub' && /^(if|unless|lest|provided)$/.test(marker.lemma);
}
