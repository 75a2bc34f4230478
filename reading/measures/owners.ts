/** Whose a measured thing is, where the clause says it: "the trust has a £12m deficit", "employs 320 people". */
import type { Term } from '../../model/claim.js';
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { nameOf } from './figure.js';
import type { Measured } from './nouns.js';
import { isStaff, owns } from './words.js';
import { subjectOf } from '../clauses/subjects.js';
import { objectsOf, termAt, type TermContext } from '../clauses/terms.js';

/** The measure of the noun phrase at a chunk, owned by the subject where the phrase is the object of a verb of having. */
export function ownedBySubject(
  parsed: ParsedSentence,
  at: number,
  clause: Clause,
  measure: Measured,
  context: TermContext,
): Measured {
  const verb = verbOf(parsed, clause);
  const lemma = verb ? (parsed.words[verb.main]?.lemma ?? '') : '';
  if (!verb || verb.passive || !objectsOf(parsed, clause).includes(at)) return measure;
  const asLevel = measure.kind === 'count' && measure.words.length === 1 ? sizeOf(lemma, measure.head) : null;
  const has = owns(lemma) && measure.kind === 'level' && measure.owner === null;
  if (asLevel === null && !has) return measure;
  const subject = termAt(parsed, subjectOf(parsed, clause), context);
  // "drivers face a detour": whoever comes by, and nobody's own
  const owner = subject && !(lemma === 'face' && isAnybody(subject)) ? nameOf(subject) : null;
  return asLevel === null
    ? { ...measure, owner }
    : { kind: 'level', head: asLevel, words: [asLevel], scope: [], owner, direction: null };
}

/** "Employs 320 people" and "has 320 employees" tell the staff, "has 400 seats" what "seats 400" does; "40 nurses" are some of them. */
function sizeOf(verb: string, counted: string): string | null {
  if (verb === 'employ' && isStaff(counted)) return 'staff';
  if (verb !== 'have') return null;
  return isStaff(counted) && !IN_GENERAL.test(counted) ? 'staff' : counted === 'seat' ? 'capacity' : null;
}

/** What a body may have of people who do not work for it. */
const IN_GENERAL = /^(?:people|person)$/;

/** A plural without an article: "drivers", "tenants". */
const isAnybody = ({ text, pronoun }: Term): boolean => !pronoun && /^\p{Lu}?\p{Ll}*[^s]s$/u.test(text);
