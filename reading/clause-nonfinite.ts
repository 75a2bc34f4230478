/** Infinitives, gerunds and participles: the clauses that they open. */
import type { VerbChunk } from './chunk-types.js';
import type { Clause } from './clauses.js';
import type { ClauseStack } from './clause-stack.js';
import { coordinate, matches } from './clause-conjuncts.js';

export function infinitive(s: ClauseStack, k: number): void {
  const group = s.chunks[k] as VerbChunk;
  if (s.conjunction !== null && s.stack.some((clause) => matches(s, group, clause)))
    return coordinate(s, k, group);
  const parent = s.top();
  const opened = parent.kind === 'question' && parent.verb === null && parent.subject === null;
  if (opened) return s.setVerb(parent, k);
  const before = s.previousOrNull(k);
  // "turned out to be", "went on to say": the particle belongs to the verb
  const particle =
    before !== null && s.chunks[before]?.kind === 'prep' && s.chunks[before - 1]?.kind === 'vg';
  const clause = s.open('infinitive', parent, {
    governor: s.comma ? null : particle ? before - 1 : before,
  });
  s.setVerb(clause, k);
  if (parent.verb === null && parent.subject === null && parent.kind === 'main')
    parent.subjectClause = clause;
}

export function participleOrGerund(s: ClauseStack, k: number, group: VerbChunk): void {
  const clause = s.top();
  const before = s.chunks[k - 1];
  const word = s.words[group.main];
  if (s.conjunction !== null && s.stack.some((one) => matches(s, group, one))) return coordinate(s, k, group);
  if (before?.kind === 'prep') {
    if (clause.chunks.at(-1) === k - 1) clause.chunks.pop();
    const gerund = s.open('gerund', clause, {
      marker: k - 1,
      governor: s.previousOrNull(k - 1),
      comma: s.chunks[k - 2]?.kind === 'comma',
    });
    s.attach(gerund, k - 1);
    return s.setVerb(gerund, k);
  }
  if (
    clause.verb === null &&
    clause.kind !== 'main' &&
    clause.kind !== 'complement' &&
    (clause.subject === null || s.words[group.first]?.lower === 'be')
  )
    return s.setVerb(clause, k);
  if (
    word?.form === 'ing' &&
    clause.verb === null &&
    clause.subject === null &&
    clause.subjectClause === null
  ) {
    const gerund = s.open('gerund', clause);
    clause.subjectClause = gerund;
    return s.setVerb(gerund, k);
  }
  if (word?.form === 'ing' && before?.kind === 'vg') {
    const gerund = s.open('gerund', clause, { governor: k - 1 });
    return s.setVerb(gerund, k);
  }
  participle(s, k, clause);
}

/** A bare -ed form is a past participle here: what it is about undergoes it. */
export function asParticiple(s: ClauseStack, k: number): void {
  const group = s.chunks[k];
  if (group?.kind !== 'vg') return;
  group.finite = false;
  group.passive ||= s.words[group.main]?.form !== 'ing' && !group.progressive && !group.perfect;
}

export function participle(s: ClauseStack, k: number, parent: Clause): void {
  const antecedent = s.comma ? null : s.previous(k);
  asParticiple(s, k);
  const noun = antecedent !== null && s.chunks[antecedent]?.kind === 'np' ? antecedent : null;
  const clause = s.open('participle', parent, { antecedent: noun });
  s.setVerb(clause, k);
}
