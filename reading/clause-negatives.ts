/** Negation by a word that is no verb's: "no let-up", "neither side", "whether", "nobody". */
import { type Clause, type ParsedSentence, nounAt } from './clauses.js';
import type { StackedOperator } from './operator-types.js';
import { NEGATIVE_WORDS } from './operator-words.js';
import { objectsOf } from './terms.js';

/** True where a noun phrase begins with a negative word that negates the clause. "a few", "not only", "no longer", "no more than" do not. */
export function isNegativeNoun(parsed: ParsedSentence, at: number | null): boolean {
  const noun = nounAt(parsed.chunks, at);
  const first = parsed.words[noun?.first ?? -1];
  if (!noun || !first || !NEGATIVE_WORDS.has(first.lower)) return false;
  const next = parsed.words[noun.first + 1]?.lower;
  if (
    first.lower === 'little' &&
    next !== undefined &&
    noun.last - noun.first > 1 &&
    parsed.words[noun.first + 1]?.pos !== 'NOUN'
  )
    return false;
  return !(first.lower === 'no' && /^(more|fewer|less|later|longer)$/.test(next ?? ''));
}

export function negativeSubject(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const out: StackedOperator[] = [];
  const not = clause.subject === null ? undefined : parsed.chunks[clause.subject - 1];
  if (not?.kind === 'adv' && not.lemma === 'not')
    out.push({ kind: 'not', negative: true, first: not.first, last: not.last });
  const whether =
    clause.kind === 'question' && clause.marker !== null ? parsed.chunks[clause.marker] : undefined;
  if (whether?.kind === 'wh' && whether.lemma === 'whether')
    out.push({ kind: 'whether', modality: 'possible', first: whether.first, last: whether.last });
  const opener = clause.conjunction ?? clause.chunks.find((k) => parsed.chunks[k]?.kind !== 'adv') ?? null;
  const before = parsed.chunks[Math.min(...clause.chunks) - 1];
  for (const chunk of [opener === null ? undefined : parsed.chunks[opener], before]) {
    if (chunk?.kind === 'cc' && /^(nor|neither)$/.test(chunk.lemma)) {
      out.push({ kind: 'not', negative: true, first: chunk.first, last: chunk.last });
      break;
    }
  }
  const subject = nounAt(parsed.chunks, clause.subject);
  if (subject && isNegativeNoun(parsed, clause.subject))
    out.push({ kind: 'not', negative: true, first: subject.first, last: subject.first + 1 });
  return out;
}

/** "said nothing", "made no announcement", "there is no increase": a negative object negates the clause. */
export function negativeObject(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const object = objectsOf(parsed, clause).find((k) => isNegativeNoun(parsed, k));
  const noun = nounAt(parsed.chunks, object ?? null);
  return noun ? [{ kind: 'negative-object', negative: true, first: noun.first, last: noun.first + 1 }] : [];
}
