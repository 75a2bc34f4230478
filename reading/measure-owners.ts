/** Whose a measured thing is, where the clause says it: "the trust has a £12m deficit", "employs 320 people". */
import type { Term } from '../model/claim.js';
import { type Clause, type ParsedSentence, verbOf } from './clauses.js';
import { nameOf } from './measure-figure.js';
import type { Measured } from './measure-nouns.js';
import { isStaff, owns } from './measure-words.js';
import { subjectOf } from './subjects.js';
import { objectsOf, termAt, type TermContext } from './terms.js';

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
  const employs = lemma === 'employ' && measure.kind === 'count' && isStaff(measure.head);
  const has = owns(lemma) && measure.kind === 'level' && measure.owner === null;
  if (!employs && !has) return measure;
  const subject = termAt(parsed, subjectOf(parsed, clause), context);
  // "drivers face a detour": whoever comes by, and nobody's own
  const owner = subject && !(lemma === 'face' && isAnybody(subject)) ? nameOf(subject) : null;
  return employs
    ? { kind: 'level', head: 'staff', words: ['staff'], scope: [], owner, direction: null }
    : { ...measure, owner };
}

/** A plural without an article: "drivers", "tenants". */
const isAnybody = ({ text, pronoun }: Term): boolean => !pronoun && /^\p{Lu}?\p{Ll}*[^s]s$/u.test(text);
