/**
 * "What the auditors found was a gap of £4m", "what caused the fire was a cigarette", "what they did was close the plant": the question
 * that opens the sentence and what stands behind the copula are one statement ("the auditors found a gap").
 * Source: pseudo-clefts (Quirk et al. 1985, 18.29).
 */
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';

export function joinPseudoClefts(s: ClauseStack): void {
  for (const outer of [...s.clauses]) {
    const asked = outer.subjectClause;
    const copula = s.chunks[outer.verb ?? -1];
    if (asked?.kind !== 'question' || copula?.kind !== 'vg' || copula.negations.length > 0) continue;
    if (s.words[copula.main]?.lemma !== 'be' || copula.main !== copula.first) continue;
    if (s.lemmaAt(asked.marker ?? -1) !== 'what' || asked.verb === null || asked.children.length > 0)
      continue;
    joinOne(s, outer, asked);
  }
}

function joinOne(s: ClauseStack, outer: Clause, asked: Clause): void {
  const behind = (outer.verb ?? 0) + 1;
  const told = outer.chunks.filter((k) => k >= behind);
  const inner = outer.children.filter((one) => one !== asked);
  const own = asked.chunks;
  const named = nounAt(s.chunks, behind) !== null && told.includes(behind);
  const lacksObject =
    asked.subject !== null && !own.some((k) => k > (asked.verb ?? 0) && nounAt(s.chunks, k));
  if (!named || (asked.subject !== null && !lacksObject) || isVague(s, asked)) return;
  const subject = asked.subject ?? behind;
  Object.assign(outer, {
    subject,
    verb: asked.verb,
    subjectClause: null,
    // a subject behind its verb stands before it, as elsewhere
    chunks: [...own, ...told],
    children: inner,
  } satisfies Partial<Clause>);
  s.clauses.splice(s.clauses.indexOf(asked), 1);
}

/** "What happened was a surprise", "what matters is the price": said of the event, or only how it is judged. */
const isVague = (s: ClauseStack, { verb }: Clause): boolean =>
  /^(?:happen|occur|follow|matter|be|do|have|seem|appear|mean|remain|emerge|begin|start|come|make)$/.test(
    s.lemmaAt(verb ?? -1),
  );
