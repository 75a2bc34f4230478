/** Whose a measured thing is, where the clause says it: "the trust has a £12m deficit", "employs 320 people". */
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
  const owner = subject && nameOf(subject);
  return employs
    ? { kind: 'level', head: 'staff', words: ['staff'], scope: [], owner, direction: null }
    : { ...measure, owner };
}
