/** Where a noun phrase goes: subject, object, or the subject of a clause that it opens. */
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import { REPORTING, TAKES_CLAUSE, TAKES_OBJECT_THEN_CLAUSE } from '../words/complement-words.js';
import { finitesAhead, hasBareInfinitive, leadsFinite } from './lookahead.js';
import { beside } from './conjuncts.js';
import { takesGapped } from './gaps.js';
import { relative } from './openers.js';

export function noun(s: ClauseStack, k: number): void {
  const chunk = nounAt(s.chunks, k);
  const first = s.words[chunk?.first ?? -1];
  const before = s.chunks[k - 1];
  if (first?.lower === 'whose') {
    relative(s, k);
    return;
  }
  if (takesGapped(s, k)) return;
  const clause = s.top();
  if (opensMain(s, k)) return nounAfterVerb(s, k, clause);
  if (before?.kind === 'prep' || chunk?.time || conjoinsNoun(s, k)) return s.attach(clause, k);
  if (clause.verb === null) nounBeforeVerb(s, k, clause);
  else nounAfterVerb(s, k, clause);
}

/** "Before it could be shut off | it lost 13 tonnes": a pronoun with its verb behind a particle, where the sentence waits for its subject. */
function opensMain(s: ClauseStack, k: number): boolean {
  const [particle, next] = [s.chunks[k - 1], s.chunks[k + 1]];
  return (
    particle?.kind === 'prep' &&
    s.chunks[k - 2]?.kind === 'vg' &&
    /^(?:i|we|he|she|they|it)$/.test(s.words[nounAt(s.chunks, k)?.first ?? -1]?.lower ?? '') &&
    next?.kind === 'vg' &&
    next.finite &&
    s.waitingForSubject() !== null
  );
}

/** "beds and staff": a conjunction between noun phrases, with no verb of its own behind. */
function conjoinsNoun(s: ClauseStack, k: number): boolean {
  if (s.conjunction === null) return false;
  if (s.top().verb === null && s.top().subject !== null) return true;
  return !leadsFinite(s, k, true);
}

function nounBeforeVerb(s: ClauseStack, k: number, clause: Clause): void {
  const adjacent = s.chunks[k - 1]?.kind === 'np' && !s.comma;
  const aside = clause.kind === 'relative' && s.comma && s.chunks[k + 1]?.kind === 'comma';
  if (aside) return s.attach(clause, k);
  if (clause.subject === null && clause.subjectClause === null) {
    // the object of an object relative's missing gap is its subject: "which it began"
    clause.subject = k;
    s.attach(clause, k);
  } else if (s.comma && replacesSubject(s, k, clause)) {
    clause.subject = k;
    clause.subjectClause = null;
    s.attach(clause, k);
  } else if (adjacent && leadsFinite(s, k, false)) {
    openZeroRelative(s, k, clause);
  } else s.attach(clause, k);
}

/** "Mr Chairman, I milk sixty cows", "To be plain, nobody noticed": what stood before the comma was not the subject. */
function replacesSubject(s: ClauseStack, k: number, clause: Clause): boolean {
  if (clause.subjectClause !== null) return leadsFinite(s, k, true);
  const word = s.words[nounAt(s.chunks, k)?.first ?? -1];
  return /^(i|we|you|he|she|they|it)$/.test(word?.lower ?? '') && s.chunks[k + 1]?.kind === 'vg';
}

function openZeroRelative(s: ClauseStack, k: number, clause: Clause): void {
  const relative = s.open('relative', clause, { antecedent: k - 1, subject: k });
  s.attach(relative, k);
}

function nounAfterVerb(s: ClauseStack, k: number, clause: Clause): void {
  if (hasBareInfinitive(s, k)) return s.attach(clause, k);
  const takes = takesClause(s, clause, k);
  if (!takes && s.conjunction === null && isReportedGerund(s, clause)) return s.attach(clause, k);
  const led = s.stack.slice(0, -1).findLast((outer) => outer.verb === null && outer.subjectClause !== null);
  if (s.comma && s.conjunction === null && led && led.kind === 'main' && leadsFinite(s, k, true)) {
    s.popTo(led);
    led.subject = k;
    led.subjectClause = null;
    return s.attach(led, k);
  }
  const outer = s.waitingForVerb();
  const single = outer !== null && takes && s.chunks[s.previous(k)]?.kind === 'vg' && finitesAhead(s, k) < 2;
  if ((!takes || single) && s.conjunction === null && outer !== null && s.chunks[k - 1]?.kind !== 'np') {
    // "the offer they keep talking about, the £7,200, is": an apposition of what waits
    if (s.comma) s.popTo(outer);
    return s.attach(s.comma ? outer : clause, k);
  }
  if (
    !leadsFinite(
      s,
      k,
      takes || s.conjunction !== null || s.waitingForSubject() !== null,
      takes || s.conjunction !== null || s.comma,
    )
  )
    return s.attach(clause, k);
  const waiting = s.waitingForSubject();
  if (takes && !s.comma && s.conjunction === null) {
    s.startClause('complement', clause, k, { governor: s.previousOrNull(k) });
  } else if (waiting && s.conjunction === null) {
    s.popTo(waiting);
    waiting.subject = k;
    s.attach(waiting, k);
  } else if (s.conjunction !== null || s.comma) {
    beside(s, k);
  } else if (s.chunks[k - 1]?.kind === 'np') {
    openZeroRelative(s, k, clause);
  } else s.startClause('complement', clause, k, { governor: s.previousOrNull(k) });
}

/** "said closing | the depot would save £2m": the gerund is the subject of what is said, with its own object. */
export function isReportedGerund(s: ClauseStack, clause: Clause): boolean {
  const verb = clause.kind === 'gerund' && clause.marker === null ? clause.parent?.verb : null;
  return verb != null && clause.governor === verb && REPORTING.has(s.lemmaAt(verb));
}

function takesClause(s: ClauseStack, clause: Clause, k: number): boolean {
  const lemma = clause.verb === null ? '' : s.lemmaAt(clause.verb);
  const before = s.chunks[s.previous(k)];
  if (before?.kind === 'vg') return TAKES_CLAUSE.has(lemma) || REPORTING.has(lemma);
  if (before?.kind === 'adj') return s.isCopula(clause);
  if (before?.kind === 'np')
    return (
      TAKES_OBJECT_THEN_CLAUSE.has(lemma) ||
      (before.time && REPORTING.has(lemma)) ||
      (s.chunks[s.previous(k) - 1]?.kind === 'prep' && REPORTING.has(lemma))
    );
  return REPORTING.has(lemma);
}
