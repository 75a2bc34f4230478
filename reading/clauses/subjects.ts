/** Who does what a clause says, where the clause leaves it out: relative pronouns, coordination, infinitives. */
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';
import { controllerOf } from './controls.js';
import { singledOut } from './clefts.js';
import { NOUN_OPERATORS } from '../words/operator-words.js';

/** Verbs whose object, not subject, does what the infinitive behind it says: "asked ministers to think again". */
const OBJECT_CONTROL = new Set(
  'ask tell order urge allow permit enable force require oblige invite encourage instruct persuade advise want expect help let make see call press warn push lead cause get'.split(
    ' ',
  ),
);

/** What is so of a deed, and of nobody: "it is possible to recover them" (extraposed subjects: Quirk et al. 1985, 18.33). */
const NOBODYS = /^(?:possible|impossible|necessary|unnecessary|essential)$/;

/** The chunk of the subject of a clause, looked up through relative pronouns, coordination and control; null where there is none. */
export function subjectOf(parsed: ParsedSentence, clause: Clause | null, depth = 0): number | null {
  if (!clause || depth > 8) return null;
  if (clause.subject !== null && !isRelativeWord(parsed, clause)) return clause.subject;
  if (clause.kind === 'relative') return singledOut(parsed, clause) ?? clause.antecedent;
  if (clause.shares) return subjectOf(parsed, clause.shares, depth + 1);
  if (clause.kind === 'participle' && clause.antecedent !== null) return clause.antecedent;
  const asked = controllerOf(parsed, clause);
  if (asked !== null) return asked;
  const parent = clause.parent;
  if (!parent || clause.subjectClause !== null) return null;
  if (clause.kind === 'infinitive') {
    const verb = verbOf(parsed, parent);
    const governor = clause.governor;
    // "it took five years to build": "it" stands for the building
    const it = parsed.words[nounAt(parsed.chunks, parent.subject)?.head ?? -1]?.lower === 'it';
    if (it && governor === parent.verb && parsed.words[verb?.main ?? -1]?.lemma === 'take') return null;
    const controls =
      verb !== null && OBJECT_CONTROL.has(parsed.words[verb.main]?.lemma ?? '') && !verb.passive;
    const state = parsed.chunks[governor ?? -1];
    const judges = state?.kind === 'adj' && NOBODYS.test(parsed.words[state.last - 1]?.lower ?? '');
    if (it && judges) return null;
    const named = nounAt(parsed.chunks, governor);
    // "made a decision to close": a plan or a task does nothing itself
    const task = named !== null && NOUN_OPERATORS.has(parsed.words[named.head]?.lemma ?? '');
    // "the decision to turn back was taken by the master"
    if (task && governor === parent.subject && verb?.passive) return doerOf(parsed, parent);
    if (controls && named && !task) return governor;
    // "gives the trust | the right | to end it": whom it is given to
    const gives =
      /^(?:give|grant|offer)$/.test(parsed.words[verb?.main ?? -1]?.lemma ?? '') && !verb?.passive;
    const taker = governor !== null && governor - 1 > (parent.verb ?? governor) ? governor - 1 : null;
    if (gives && named && taker !== null && nounAt(parsed.chunks, taker)) return taker;
  }
  if (
    clause.kind === 'infinitive' ||
    clause.kind === 'gerund' ||
    clause.kind === 'participle' ||
    clause.kind === 'adverbial' ||
    clause.kind === 'question'
  )
    return subjectOf(parsed, parent, depth + 1);
  return null;
}

/** The noun phrase behind the "by" of a passive. */
function doerOf({ chunks }: ParsedSentence, clause: Clause): number | null {
  const by = clause.chunks.find((k) => {
    const chunk = chunks[k];
    return chunk?.kind === 'prep' && chunk.lemma === 'by' && k > (clause.verb ?? k);
  });
  return by !== undefined && nounAt(chunks, by + 1)?.time === false ? by + 1 : null;
}

/** "A, B and C agreed": the other noun phrases of a coordinated subject. */
export function fellowSubjects(parsed: ParsedSentence, clause: Clause): number[] {
  if (clause.subject === null || clause.verb === null || clause.verb < clause.subject) return [];
  const out: number[] = [];
  let joined = false;
  for (let k = clause.subject + 1; k < clause.verb; k++) {
    const [before, chunk] = [parsed.chunks[k - 1], parsed.chunks[k]];
    if (chunk?.kind === 'cc') joined = true;
    const beside = before?.kind === 'cc' || before?.kind === 'comma';
    if (chunk?.kind === 'np' && beside && !chunk.time && clause.chunks.includes(k)) out.push(k);
  }
  return joined ? out : [];
}

/** "whose reserves" stands for its own subject; "who" and "which" for their antecedent. */
function isRelativeWord(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.subject);
  return (
    noun !== null &&
    /^(who|which|that)$/.test(parsed.words[noun.head]?.lower ?? '') &&
    clause.kind === 'relative'
  );
}
