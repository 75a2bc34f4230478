/** Subject and auxiliary that have changed places, in questions and behind negative adjuncts: the auxiliary goes to the verb behind the subject. */
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { MODALS } from '../words/verb-group-words.js';
import type { Word } from '../words/word.js';

/** "Has the employer moved", "how did you lose": the auxiliary before the subject goes to the verb behind it. */
export function uninverted(words: readonly Word[], chunks: readonly Chunk[], one: Chunk, i: number): Chunk {
  const aux = chunks[i - 2];
  if (one.kind === 'vg' && isLoneAuxiliary(words, aux)) {
    if (
      !isLoneAuxiliary(words, aux) ||
      chunks[i - 1]?.kind !== 'np' ||
      !(opensQuestion(chunks[i - 3]) || isInversion(words, chunks, i - 2)) ||
      one.to
    )
      return one;
    const [first, main] = [words[aux.main], words[one.main]];
    if (!first || !main || (one.finite && main.form !== 'base' && !one.ambiguous)) return one;
    const participle = main.form === 'ed' || main.form === 'en' || main.form === 'base';
    return {
      ...one,
      inverted: true,
      finite: true,
      ambiguous: false,
      copula: false,
      modal: MODALS.has(first.lemma) ? aux.main : null,
      negations: [...aux.negations, ...one.negations].filter((at) => !isJustThen(words, first, at)),
      perfect: one.perfect || first.lemma === 'have',
      passive: one.passive || (first.lemma === 'be' && participle),
      progressive: one.progressive || (first.lemma === 'be' && main.form === 'ing'),
    };
  }
  const verb = chunks[i + 2];
  if (
    !isLoneAuxiliary(words, one) ||
    chunks[i + 1]?.kind !== 'np' ||
    verb?.kind !== 'vg' ||
    verb.to ||
    !(opensQuestion(chunks[i - 1]) || isInversion(words, chunks, i))
  )
    return one;
  const main = words[verb.main];
  if (verb.finite && main?.form !== 'base' && !verb.ambiguous) return one;
  return { kind: 'adv', first: (one as Chunk).first, last: (one as Chunk).last, lemma: 'auxiliary' };
}

/** "Only then did the county paint it", "At no time was the crew told": do before a noun phrase and its verb, or any auxiliary behind a no. */
function isInversion(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const [aux, before] = [chunks[at], chunks[at - 1]];
  if (aux?.kind !== 'vg' || before?.kind === 'cc') return false;
  // "Only then was the valve closed": the adverb is read with the auxiliary
  if (isOnlyThen(words, aux)) return before === undefined || opensQuestion(before);
  const isDo = words[aux.main]?.lemma === 'do';
  return (
    isDo ||
    (before?.kind === 'np' && words[before.first]?.lower === 'no' && chunks[at - 2]?.kind === 'prep') ||
    behindNegativeAdverb(words, chunks, at)
  );
}

/** "Only after the fire was | the wiring checked", "Nowhere in the report is", "Not until June had": an adverb that opened the clause and its phrases. */
function behindNegativeAdverb(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  let first = at;
  while (first > 0 && /^(?:np|prep|adv|sub)$/.test(chunks[first - 1]?.kind ?? '')) first--;
  // "Only after the panels were opened was | the antenna unfolded": a clause between
  if (
    chunks[first - 1]?.kind === 'vg' &&
    chunks[0]?.kind === 'adv' &&
    words[chunks[0].first]?.lower === 'only'
  )
    first = 0;
  const opens = first === 0 || opensQuestion(chunks[first - 1]);
  if (!opens || at - first < 1 || chunks[first]?.kind !== 'adv') return false;
  const [one, two] = [words[chunks[first]?.first ?? -1], words[(chunks[first]?.first ?? -2) + 1]];
  if (/^(?:not|only)$/.test(one?.lower ?? ''))
    return /^(?:until|till|since|for|in|on|at|after|when|then|once|by|with|through|even)$/.test(
      two?.lower ?? '',
    );
  return /^(?:nowhere|never|rarely|seldom|no)$/.test(one?.lower ?? '');
}

/** "Hardly had the doors opened when": it came about, if only just. */
const isJustThen = (words: readonly Word[], aux: Word, at: number): boolean =>
  aux.lower === 'had' && /^(?:hardly|scarcely|barely)$/.test(words[at]?.lower ?? '');

const isLoneAuxiliary = (words: readonly Word[], chunk: Chunk | undefined): chunk is VerbChunk =>
  chunk?.kind === 'vg' &&
  words[chunk.main]?.pos === 'AUX' &&
  chunk.finite &&
  (chunk.last - chunk.first <= 2 || isOnlyThen(words, chunk));

/** "Only then was", "Never before had": the adverbs are read with the auxiliary. */
const isOnlyThen = (words: readonly Word[], { first, last }: VerbChunk): boolean =>
  last - first === 3 &&
  ((words[first]?.lower === 'only' &&
    /^(?:then|now|later|once|recently|afterwards)$/.test(words[first + 1]?.lower ?? '')) ||
    (words[first]?.lower === 'never' && /^(?:before|again|since)$/.test(words[first + 1]?.lower ?? '')));

const opensQuestion = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || /^(cc|stop|other|wh|comma|adv|adj)$/.test(chunk.kind);
