/**
 * "…, with sales falling 3 percent", "closed with 85 jobs lost", "With the plant closed, …": behind "with" a noun phrase and its participle
 * tell what came about beside the rest. Source: absolute clauses introduced by "with" (Quirk et al. 1985, 15.58).
 */
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { REPORTING } from '../words/complement-words.js';
import { isUnchanging } from '../words/verb-forms.js';
import { type Clause, nounAt } from './clauses.js';
import { commaThenSubject } from './lookahead.js';
import { asParticiple } from './participles.js';
import type { ClauseStack } from './stack.js';
import type { Word } from '../words/word.js';

/** The first chunk of the noun phrase before `k`, with its of-phrases: "460 | of our posts". */
export function objectStart(chunks: readonly Chunk[], k: number): number {
  let at = k - 1;
  for (let of = chunks[at - 1]; of?.kind === 'prep' && of.lemma === 'of'; of = chunks[at - 1]) {
    if (chunks[at - 2]?.kind !== 'np') break;
    at -= 2;
  }
  return at;
}

/** "It was the clerk who let the licence | lapse": behind the object of let a base form is no verb of a clause, also for who looks ahead. */
export function markBare(words: readonly Word[], chunks: readonly Chunk[]): void {
  for (const [k, chunk] of chunks.entries()) {
    const outer = chunks[objectStart(chunks, k) - 1];
    if (chunk.kind !== 'vg' || outer?.kind !== 'vg' || chunks[k - 1]?.kind !== 'np') continue;
    if (words[outer.main]?.lemma !== 'let' || chunk.first !== chunk.main) continue;
    if (words[chunk.main]?.form === 'base') chunk.finite = false;
  }
}

/** "closed with 85 jobs | lost": behind a verb and "with" an -ed form is no past tense, where no relative clause stands before it. */
export function markAbsolutes(words: readonly Word[], chunks: readonly Chunk[]): void {
  for (const [k, chunk] of chunks.entries()) {
    if (chunk.kind !== 'vg' || !chunk.ambiguous) continue;
    const marker = chunks[k - 2];
    if (chunks[k - 1]?.kind !== 'np' || marker?.kind !== 'prep' || marker.lemma !== 'with') continue;
    // "shut | in 2011 | with 240 jobs lost"
    let at = k - 3;
    while (chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'prep') at -= 2;
    const before = chunks[at];
    if (before?.kind !== 'vg' || !before.finite || REPORTING.has(words[before.main]?.lemma ?? '')) continue;
    if (chunks.slice(0, k).some(({ kind }) => kind === 'rel')) continue;
    if (/^(?:|comma|stop|other)$/.test(chunks[k + 1]?.kind ?? '')) asParticiple(chunk, words);
  }
}

/** True where the participle at `k` and its doer were taken as a clause of their own. */
export function takesWith(s: ClauseStack, k: number, group: VerbChunk): boolean {
  const clause = s.top();
  const head = headOf(s, k - 1);
  const marker = s.chunks[head - 1];
  if (marker?.kind !== 'prep' || marker.lemma !== 'with' || !isParticiple(s, group)) return false;
  const own = clause.chunks.slice(clause.chunks.indexOf(head - 1));
  if (own[0] !== head - 1 || own.at(-1) !== k - 1 || clause.subject === head) return false;
  if (!(head === 1 ? commaThenSubject(s, k) : isBeside(s, k, head - 1, clause))) return false;
  clause.chunks.splice(clause.chunks.indexOf(head - 1));
  const absolute = s.open('participle', clause, { subject: head, comma: true, marker: head - 1 });
  for (const at of own) s.attach(absolute, at);
  if (s.words[group.main]?.form !== 'ing') asParticiple(group, s.words);
  s.setVerb(absolute, k);
  return true;
}

/** The noun phrase that the doer begins with: "the rest | of the staff", "Webb | and Tate". */
function headOf(s: ClauseStack, last: number): number {
  let at = last;
  while (nounAt(s.chunks, at - 2) && /^(?:cc|prep)$/.test(s.chunks[at - 1]?.kind ?? '')) {
    const joint = s.chunks[at - 1];
    if (joint?.kind === 'prep' && !/^(?:of|in|at|on|for)$/.test(joint.lemma)) break;
    at -= 2;
  }
  return nounAt(s.chunks, at) ? at : -1;
}

/** A bare participle: "falling", "lost", "let go", "still missing". */
function isParticiple(s: ClauseStack, { first, main, to, modal }: VerbChunk): boolean {
  const [word, bare] = [
    s.words[main],
    s.words
      .slice(first, main)
      .every(({ pos, lower }) => pos === 'ADV' || /^(?:being|having|been)$/.test(lower)),
  ];
  if (to || modal !== null || !bare || !word) return false;
  return /^(?:ing|ed|en)$/.test(word.form ?? '') || isUnchanging(word.lower);
}

/** Behind a comma or the verb; elsewhere only where the participle ends it, since "the man with the dog walked" has a verb. */
function isBeside(s: ClauseStack, k: number, marker: number, { verb }: Clause): boolean {
  if (verb === null || verb > marker) return false;
  const [before, behind] = [s.chunks[marker - 1], s.chunks[k + 1]];
  const group = s.chunks[k];
  const ing = group?.kind === 'vg' && s.words[group.main]?.form === 'ing';
  if (!ing && behind?.kind === 'np' && !behind.time) return false;
  if (before?.kind === 'comma' || before?.kind === 'vg' || before?.kind === 'adv') return true;
  return (ing || /^(?:|comma|stop|other)$/.test(behind?.kind ?? '')) && !REPORTING.has(s.lemmaAt(verb));
}
