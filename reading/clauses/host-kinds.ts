/** Shapes of clauses that decide whether they are claims: clefts, tasks, later conjuncts, background, comparisons. */
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';
import { BY_WORDS, REPORTING, SENDS_WORDS } from '../words/complement-words.js';
import { ROLE } from '../words/entity-words.js';
import type { Descent } from './operator-types.js';
import { INFINITIVE_NOUNS, NOUN_OPERATORS } from '../words/operator-words.js';
import { isUnchanging } from '../words/verb-forms.js';

/** Conjunctions whose clause is only a condition, a comparison or a manner, never a statement of its own. */
const NOT_STATED = new Set(['if', 'even if', 'as if', 'unless', 'provided', 'than', 'lest', 'till', 'like']);

/** Conjunctions whose clause gives background: a claim only behind a comma, at the start, or with a figure or date. */
export const BACKGROUND = new Set([
  'before',
  'after',
  'until',
  'since',
  'once',
  'when',
  'whenever',
  'as',
  'while',
  'whilst',
]);

/** "the day the bridge reopens": only says when. */
export function isOfTime(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.antecedent);
  return /^(day|week|month|year|time|moment|night)$/.test(parsed.words[noun?.head ?? -1]?.lemma ?? '');
}

/** "the challenge to find £20 billion": the infinitive says what the noun before it is. */
export function namesTask(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.governor);
  const head = noun ? (parsed.words[noun.head]?.lemma ?? '') : '';
  return NOUN_OPERATORS.has(head) || INFINITIVE_NOUNS.has(head);
}

/** "intends to take the grant and leave the bill alone": the second verb is a claim under the same operators. */
export const isLaterConjunct = (clause: Clause, descents: ReadonlyMap<Clause, Descent>): boolean =>
  clause.shares !== null &&
  [...descents.values()].some(
    ({ path }) =>
      path.length > 1 && clause.shares !== null && path.includes(clause.shares) && !path.includes(clause),
  );

export const isPlanned = (descent: Descent | undefined): boolean =>
  descent?.operators.some(({ kind }) => kind === 'plan') ?? false;

/** "no decision on whether trucks will be allowed": what is open is a claim that says so; "asked whether" is not. */
export function isOpenQuestion(parsed: ParsedSentence, clause: Clause): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const lemma = parsed.words[verbOf(parsed, clause.parent ?? clause)?.main ?? -1]?.lemma ?? '';
  return (
    marker?.kind === 'wh' &&
    marker.lemma === 'whether' &&
    !/^(ask|wonder|inquire|enquire|say|know)$/.test(lemma)
  );
}

/**
 * "asked why the hedge had been cut", "could not explain why costs had doubled": whoever asks for the cause takes it for true that it
 * is so, also under a negation or as a question. Source: the presupposition of why-questions (Bromberger 1966; Karttunen 1973).
 */
export function isPresupposed(parsed: ParsedSentence, clause: Clause): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const verb = verbOf(parsed, clause);
  return (
    marker?.kind === 'wh' &&
    marker.lemma === 'why' &&
    clause.governor !== null &&
    clause.subject !== null &&
    verb?.finite === true &&
    verb.modal === null
  );
}

export function isStatedAdverbial(parsed: ParsedSentence, clause: Clause, measured: () => boolean): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  if (marker?.kind !== 'sub' || NOT_STATED.has(marker.lemma) || isComparison(parsed, clause)) return false;
  const verb = verbOf(parsed, clause);
  if (!verb?.finite) return /^(while|whilst)$/.test(marker.lemma);
  if (!BACKGROUND.has(marker.lemma)) return true;
  // "it could be years before they leave": whether they do is as open as that
  const outer = clause.parent && verbOf(parsed, clause.parent);
  if (/^(?:before|until)$/.test(marker.lemma) && outer?.copula && outer.modal !== null) return false;
  const opens = clause.chunks[0] === 0;
  // "while its rival wants the opposite": what goes on beside it is told as much
  return (
    marker.lemma === 'as' ||
    (/^(?:while|whilst)$/.test(marker.lemma) && !isBareRole(parsed, clause)) ||
    clause.comma ||
    opens ||
    measured() ||
    isPast(parsed, clause)
  );
}

/** "her use of a private server while secretary is": a role held, and no subject of what follows. */
function isBareRole(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.subject);
  const head = parsed.words[noun?.head ?? -1]?.lemma ?? '';
  return ROLE.test(head) && /^(?:NOUN|ADJ)$/.test(parsed.words[noun?.first ?? -1]?.pos ?? '');
}

/**
 * "until departing for Velden on 10 August", "after pleading guilty on Monday": what came about on a day of its own, beside what
 * was done before or after it.
 */
export function isTimedGerund(
  parsed: ParsedSentence,
  clause: Clause,
  descents: ReadonlyMap<Clause, Descent>,
  measured: () => boolean,
): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  if (!marker || !('lemma' in marker) || !/^(?:after|since|until|till|before|upon|on)$/.test(marker.lemma))
    return false;
  const outer = clause.parent;
  if (!outer || !measured()) return false;
  if (isSettled(parsed, outer, descents)) return true;
  // "continuing that role until departing on 10 August", also behind what it was done for ("sailed to guard them, continuing …")
  let above = outer.kind === 'participle' ? outer.parent : null;
  if (outer.comma && above && !verbOf(parsed, above)?.finite) above = above.parent ?? above;
  return above !== null && isSettled(parsed, above, descents);
}

/** "since the contract was let", "when it withdrew the sailing": what came about is told, whatever else it is told for. */
function isPast(parsed: ParsedSentence, clause: Clause): boolean {
  const verb = verbOf(parsed, clause);
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  if (!verb || verb.modal !== null || verb.negations.length > 0) return false;
  if (marker?.kind !== 'sub' || !/^(?:when|since|after|while)$/.test(marker.lemma)) return false;
  const first = parsed.words[verb.first];
  if (/^(?:was|were|had)$/.test(first?.lower ?? '') || /^(?:past|ed)$/.test(first?.form ?? '')) return true;
  // "when the dam burst": no singular has the present without an s
  const subject = nounAt(parsed.chunks, clause.subject);
  return isUnchanging(first?.lower ?? '') && !/[^s]s$/.test(parsed.words[subject?.head ?? -1]?.lower ?? 's');
}

/** "as much electricity as 1.3 million homes consume". */
function isComparison(parsed: ParsedSentence, clause: Clause): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  if (marker?.kind !== 'sub' || marker.lemma !== 'as') return false;
  return parsed.words
    .slice(Math.max(0, marker.first - 7), marker.first)
    .some(({ lower }) => /^(as|so|such|same)$/.test(lower));
}

/**
 * "…, leaving the unit without a surgeon", "Having read both reports, …", "the rest being filled by the Crown": told as much as what the
 * verb tells, where that came about. Verbs of saying only lead to what is said.
 */
export function isStatedParticiple(
  parsed: ParsedSentence,
  clause: Clause,
  descents: ReadonlyMap<Clause, Descent>,
): boolean {
  const verb = verbOf(parsed, clause);
  const word = parsed.words[verb?.main ?? -1];
  const outer = clause.parent;
  if (!verb || !word || !outer) return false;
  // "…, agreeing to close the ward": what they agree to is told
  const acts = clause.children.some(({ kind, verb: inner }) => kind === 'infinitive' && inner !== null);
  if (!verb.passive && !acts && (REPORTING.has(word.lemma) || SAYS_WHY.test(word.lemma)))
    return addressesBy(parsed, clause, word.lemma);
  if (SAYS_WHY.test(word.lemma) && !verb.passive) return false;
  if ((!clause.comma && clause.chunks[0] !== 0) || (clause.chunks.length < 2 && !acts))
    return addressesBy(parsed, clause, word.lemma);
  // "left-handed and slow": no clause begins behind a hyphen
  if (parsed.words[verb.first - 1]?.text === '-') return false;
  // "There being no objection, …": with a subject of its own it tells as much as a clause
  if (verb.perfect || verb.passive || clause.subject !== null) return true;
  return clause.comma && word.form === 'ing' && isSettled(parsed, outer, descents);
}

/** "wrote to the regulator asking for more time", "issued a statement denying it": done by what was written. */
function addressesBy(parsed: ParsedSentence, clause: Clause, lemma: string): boolean {
  const outer = clause.parent && verbOf(parsed, clause.parent);
  const main = parsed.words[outer?.main ?? -1]?.lemma ?? '';
  const plain = outer?.finite && outer.modal === null && outer.negations.length === 0;
  return plain === true && !outer?.passive && SENDS_WORDS.has(main) && BY_WORDS.has(lemma);
}

/** Participles that only tell why or how something is said or done. */
const SAYS_WHY =
  /^(?:cite|quote|refer|describe|call|compare|use|accord|include|follow|relate|speak|talk|look|try|hope|seek|want|aim)$/;

/** What the clause tells came about: finite, without modal, negation or operator. */
function isSettled(parsed: ParsedSentence, clause: Clause, descents: ReadonlyMap<Clause, Descent>): boolean {
  const verb = verbOf(parsed, clause);
  const settled = verb !== null && verb.finite && verb.modal === null && verb.negations.length === 0;
  return settled && (descents.get(clause)?.operators.length ?? 0) === 0;
}

/**
 * "closed the ward without telling staff": told as much as what was done, where that was done; "cannot be done without closing the pool"
 * says nothing of the kind.
 */
export function isStatedWithout(
  parsed: ParsedSentence,
  clause: Clause,
  descents: ReadonlyMap<Clause, Descent>,
): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const outer = clause.parent;
  if (marker?.kind !== 'prep' || marker.lemma !== 'without' || !outer) return false;
  return isSettled(parsed, outer, descents);
}
