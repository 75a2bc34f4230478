/**
 * Conditions without a conjunction: "Had the alarm worked, …", "Should the vote fail, …", "Were the bridge to close, …". The auxiliary
 * before the subject stands for "if", and the verb behind it loses the auxiliary. Source: Quirk et al. (1985, 15.36): only had, were
 * and should do so today; with a question mark they ask.
 */
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { REPORTING, TAKES_CLAUSE } from '../words/complement-words.js';
import { opensNegatively } from '../words/negative-openings.js';
import type { Word } from '../words/word.js';

const INVERTS = /^(?:had|were|should)$/;
/** How many chunks may stand between the auxiliary and its verb: "Had the owners of the mill at Corve | paid". */
const REACH = 8;

/** The chunks with the auxiliary of each inverted condition as its conjunction. */
export function invertedConditions(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  const asks = words.some(({ text }) => text === '?');
  if (asks || !chunks.some((_, k) => isInverted(words, chunks, k))) return chunks;
  const out: Chunk[] = [];
  let verbAt = -1;
  let isBe = false;
  chunks.forEach((chunk, k) => {
    if (k === verbAt) return out.push(behindCondition(chunk as VerbChunk, words, isBe));
    if (chunk.kind !== 'vg' || !isInverted(words, chunks, k)) return out.push(chunk);
    verbAt = verbBehind(words, chunks, k);
    isBe = words[chunk.main]?.lemma === 'be';
    // "Were the lease longer": the auxiliary is the verb as well, so that the conjunction has no words of its own
    const last = verbAt < 0 ? chunk.first : chunk.last;
    out.push({ kind: 'sub', first: chunk.first, last, lemma: 'if' });
    return verbAt < 0 ? out.push(chunk) : out.length;
  });
  return out;
}

/** An auxiliary before a noun phrase where a clause begins, or behind a clause that says what would have been. */
function isInverted(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  const [chunk, subject] = [chunks[k], chunks[k + 1]];
  const word = chunk?.kind === 'vg' ? words[chunk.main] : undefined;
  if (chunk?.kind !== 'vg' || chunk.last - chunk.first > 1 || !INVERTS.test(word?.lower ?? '')) return false;
  if (subject?.kind !== 'np' || subject.time || opensNegatively(words, chunk.first)) return false;
  const before = chunks[k - 1];
  const opens =
    before === undefined ||
    before.kind === 'stop' ||
    (/^(?:cc|sub|comma)$/.test(before.kind) && verbBehind(words, chunks, k) > 0);
  return (
    (opens && completes(words, chunks, k)) || isBehindWould(words, chunks, k) || closes(words, chunks, k)
  );
}

/** Words that put an auxiliary before its subject without a condition: "nor should it", "why should it". */
const FRONTS = /^(?:nor|neither|so|as|than|only|then|never|not|why|how|when|where|what|who|which|whom)$/;

/** "promised action | should he win", "will sell the depot | should the grant fail": "should" before its subject, with a bare verb behind, says if. */
function closes(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  const aux = words[(chunks[k] as VerbChunk).main];
  if (aux?.lower !== 'should' || verbBehind(words, chunks, k) < 0) return false;
  // "should this year sell": a time that was taken for two nouns
  if (/^(?:this|that)$/.test(words[chunks[k + 1]?.first ?? -1]?.lower ?? '')) return false;
  return !words.slice(0, (chunks[k] as VerbChunk).first).some(({ lower }) => FRONTS.test(lower));
}

/** "Had the firm a licence, it would": without a verb of its own the condition needs a clause behind a comma with a modal. */
function completes(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  if (verbBehind(words, chunks, k) > 0) return true;
  const comma = chunks.findIndex((one, i) => i > k && one.kind === 'comma');
  return comma > 0 && chunks.slice(comma).some((one) => one.kind === 'vg' && one.modal !== null);
}

/** "would have burst | had the rain continued", "would resign | were the motion to pass": nothing parts the auxiliary from what would be. */
function isBehindWould(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  const at = chunks.findLastIndex((one, i) => i < k && one.kind === 'vg');
  const outer = chunks[at];
  if (outer?.kind !== 'vg' || outer.modal === null || verbBehind(words, chunks, k) < 0) return false;
  const lemma = words[outer.main]?.lemma ?? '';
  if (REPORTING.has(lemma) || TAKES_CLAUSE.has(lemma)) return false;
  const aux = words[(chunks[k] as VerbChunk).main]?.lower;
  return aux === 'had' ? outer.perfect : at === k - 1;
}

/** The verb of the condition, which the auxiliary fits; -1 where the auxiliary stands alone. */
function verbBehind(words: readonly Word[], chunks: readonly Chunk[], k: number): number {
  const aux = words[(chunks[k] as VerbChunk).main]?.lower;
  for (let i = k + 2; i < Math.min(chunks.length, k + REACH); i++) {
    const one = chunks[i];
    if (one?.kind === 'vg') {
      const main = words[one.main];
      const participle = one.ambiguous || main?.form === 'en' || main?.form === 'ed' || main?.form === 'base';
      const fits =
        aux === 'had'
          ? participle && !one.to
          : aux === 'should'
            ? main?.form === 'base'
            : one.to || participle;
      return fits && one.modal === null ? i : -1;
    }
    if (!one || !/^(?:np|prep|adv|adj)$/.test(one.kind)) return -1;
  }
  return -1;
}

/** The verb as it would be behind "if": finite, and passive behind "were". */
function behindCondition(verb: VerbChunk, words: readonly Word[], isBe: boolean): VerbChunk {
  const passive = verb.passive || (isBe && !verb.to && /^(?:ed|en)$/.test(words[verb.main]?.form ?? ''));
  return { ...verb, finite: true, ambiguous: false, to: false, bridge: null, passive };
}
