/** Which noun phrases are objects of a verb: behind a particle, missing at the end of a relative clause, or only saying how much. */
import type { Term } from '../../model/claim.js';
import { clausalTerm } from '../clauses/nominal-clauses.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { isUnaccusative, verbSense } from '../words/predicate-lexicon.js';
import { isMoneyRaised, particleOf, takesPlace } from './predicates.js';
import { type TermContext, isAmount, isTime, objectsOf, termAt } from '../clauses/terms.js';

export interface ObjectTerms {
  /** Noun phrases, or the clause that stands where one could. */
  terms: readonly Term[];
  /** True where a noun phrase is the object. */
  hasObject: boolean;
  clausal: Term | null;
}

/** What a verb acts on: objects, the noun phrase behind its particle, the antecedent of a relative clause, or a clause. */
export function objectTermsOf(parsed: ParsedSentence, clause: Clause, context: TermContext): ObjectTerms {
  const place = takesPlace(parsed, clause);
  const plain = objectsOf(parsed, clause).filter(
    (k) => !isAdverbialAmount(parsed, clause, k) && !(place && k === (clause.verb ?? -1) + 1),
  );
  const behind = behindParticle(parsed, clause);
  const own = behind === null ? plain : [behind, ...plain];
  const objects = own.length > 0 ? own : sharedObjects(parsed, clause);
  const missing = place ? null : objectGap(parsed, clause, objects.length);
  const antecedent = missing === null ? null : termAt(parsed, missing, context);
  // "it was on 4 May that the dam gave way": the day is when, not what
  const gap = antecedent && isTime(antecedent, context) ? null : missing;
  const ats = gap === null ? objects : [gap, ...objects];
  const terms = ats.map((k) => termAt(parsed, k, context)).filter((term) => term !== null);
  const clausal = terms.length === 0 ? clausalTerm(parsed, clause, context) : null;
  return { terms: clausal ? [clausal] : terms, hasObject: ats.length > 0, clausal };
}

/** "neither confirmed nor withdrew the threat": the object behind the second verb is that of the first too. */
function sharedObjects(parsed: ParsedSentence, clause: Clause): number[] {
  const at = clause.verb ?? -2;
  const between = parsed.chunks[at + 1];
  if (between?.kind !== 'cc' || !/^(?:nor|or)$/.test(between.lemma)) return [];
  const second = parsed.clauses.find((one) => one.shares === clause && one.verb === at + 2);
  return second ? objectsOf(parsed, second).slice(0, 1) : [];
}

/** "put up their precepts", but "went through the village", "went up 3 per cent": the chunk behind a particle that is the verb's object. */
function behindParticle(parsed: ParsedSentence, clause: Clause): number | null {
  const verb = verbOf(parsed, clause);
  const particle = verb ? particleOf(parsed, clause, verb) : null;
  if (!particle || parsed.chunks[particle.at]?.kind !== 'prep') return null;
  const behind = nounAt(parsed.chunks, particle.at + 1);
  if (!behind || !clause.chunks.includes(particle.at + 1)) return null;
  if (!isUnaccusative(particle.sense.class)) return behind.time ? null : particle.at + 1;
  // "called off the talks", "shut down the plant"; but "went up 3 per cent", "ran out a year ago"
  const moves = MOVES_BY_ITSELF.test(parsed.words[verb?.main ?? -1]?.lemma ?? '');
  const howLong = /^(?:hour|day|night|week|month|year|decade)$/.test(parsed.words[behind.head]?.lemma ?? '');
  return moves || howLong || behind.time || isAmount(parsed.words, behind) ? null : particle.at + 1;
}

/** Verbs that with a particle tell how their subject fares and have no object: what stands behind is a place or an amount. */
const MOVES_BY_ITSELF = /^(?:go|come|get|run|press|hang|fall)$/;

/** "fell 3 per cent", "rose £2m" : how much, not what. */
function isAdverbialAmount(parsed: ParsedSentence, clause: Clause, k: number): boolean {
  const chunk = parsed.chunks[k];
  const verb = verbOf(parsed, clause);
  const name = verb ? verbSense(parsed.words[verb.main]?.lemma ?? '')?.class : null;
  if (chunk === undefined || !isAmount(parsed.words, chunk)) return false;
  // "raised £4m from firms": gathered it
  if (verb && !verb.passive && isMoneyRaised(parsed, verb, chunk)) return false;
  return name === 'increase' || name === 'reduce';
}

/** The antecedent of an object relative, where the clause at its end lacks an object: "which it began to implement". */
function objectGap(parsed: ParsedSentence, clause: Clause, objects: number): number | null {
  let outer: Clause | null = clause;
  while (outer && outer.kind !== 'relative') {
    if (outer.kind !== 'infinitive' && outer.kind !== 'complement' && outer.kind !== 'gerund') return null;
    outer = outer.parent;
  }
  if (!outer || outer.antecedent === null || objects > 0) return null;
  const marker = outer.marker === null ? undefined : parsed.chunks[outer.marker];
  if (marker?.kind === 'np' || (marker?.kind === 'rel' && /^(where|whose)$/.test(marker.lemma))) return null;
  const verb = verbOf(parsed, clause);
  return outer.subject !== null &&
    outer.subject !== outer.antecedent &&
    verb !== null &&
    !verb.passive &&
    !verb.copula
    ? outer.antecedent
    : null;
}
