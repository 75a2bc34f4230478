/**
 * Chunks of a sentence: noun phrases without what follows their head, verb groups with their auxiliaries, and the words between
 * (prepositions, conjunctions, relative pronouns, commas). Quotation marks are not chunks. One pass from left to right.
 */
import type { Quantity } from '../../model/claim.js';
import type { Chunk, PlainChunk } from '../words/chunk-types.js';
import { uninverted } from './chunk-inversion.js';
import { NO_SOONER, compoundConjunctionAt } from './compound-conjunctions.js';
import { timedChunk } from './chunk-times.js';
import { correctives } from './correctives.js';
import { figureChunks } from './figure-chunks.js';
import { bareTimes } from './bare-times.js';
import { frontedTimes, subjectAndVerb } from './fronted-times.js';
import { invertedConditions } from './inverted-conditions.js';
import { nounPhraseAt } from './noun-phrases.js';
import { isQuoteMark } from '../tags/repairs.js';
import type { Word } from '../words/word.js';
import { leadsVerb } from '../words/verb-group-words.js';
import { verbGroupAt } from './verb-groups.js';

const SUBORDINATORS = new Set(
  'if unless because although though while whilst whereas once until till since as when whenever before after lest'.split(
    ' ',
  ),
);

/** Two-word prepositions and their first words. */
const COMPOUND_PREPOSITIONS = new Set([
  'because of',
  'out of',
  'due to',
  'ahead of',
  'instead of',
  'such as',
  'as of',
  'up to',
  'according to',
  'owing to',
  'apart from',
  'rather than',
  'as to',
  'along with',
  'together with',
  'compared with',
  'compared to',
  'as for',
  'thanks to',
  'prior to',
  'next to',
  'close to',
  'next to',
  'away from',
  'regardless of',
  'subject to',
]);

/** A preposition and its bare noun that say how, and are no argument: "on time", "in full". Source: the idiomatic adjuncts without article of Quirk et al. (1985, 5.41-51). */
const SET_ADVERBIALS = new Set([
  'on time',
  'in full',
  'in part',
  'in advance',
  'in person',
  'in public',
  'in private',
  'in secret',
  'at once',
  'on purpose',
  'by mistake',
  'by accident',
  'by chance',
  'by hand',
  'by post',
  'by email',
  'by phone',
  'by law',
]);

/** Splits the words of a sentence into chunks. Every word that is not a quotation mark, nor an "in fact" inside a verb group, is in exactly one chunk, in order; a fronted time of `times` is one, with its preposition, and a bare one behind a noun. */
export function chunk(
  all: readonly Word[],
  times: readonly { start: number; end: number }[] = [],
  figures: readonly Quantity[] = [],
): { words: Word[]; chunks: Chunk[] } {
  const words = all.filter((word, i) => !isQuoteMark(word) && !inFact(all, i));
  const apart = new Map(
    [...bareTimes(words, times), ...frontedTimes(words, times)].map((time) => [time.first, time]),
  );
  const set = figureChunks(words, figures);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const time = apart.get(at);
    if (time) {
      chunks.push({ kind: 'np', ...time, head: time.last - 1, time: true, pronoun: false });
      at = time.last;
      continue;
    }
    const next =
      set.get(at) ??
      compoundConjunctionAt(words, at, chunks) ??
      verbGroupAt(words, at, chunks) ??
      emphaticAt(words, at, chunks) ??
      nounPhraseAt(words, at) ??
      plainAt(words, at, chunks);
    const whole = endedBy(apart, next);
    chunks.push(whole);
    at = whole.last;
  }
  const timed = correctives(
    words,
    invertedConditions(
      words,
      chunks.map((_, i) => timedChunk(words, times, chunks, i)),
    ),
  );
  return { words, chunks: timed.map((one, i) => uninverted(words, timed, one, i)) };
}

/** A noun phrase ends where a time that stands for itself begins: "the plan | Monday". */
function endedBy(times: ReadonlyMap<number, unknown>, one: Chunk): Chunk {
  if (one.kind !== 'np') return one;
  for (let at = one.first + 1; at < one.last; at++)
    if (times.has(at)) return { ...one, last: at, head: Math.min(one.head, at - 1) };
  return one;
}

/** "Did in fact survive": the two words stress the verb that they part from its auxiliary. */
function inFact(words: readonly Word[], i: number): boolean {
  const at = words[i]?.lower === 'fact' ? i - 1 : i;
  return (
    words[at]?.lower === 'in' &&
    words[at + 1]?.lower === 'fact' &&
    words[at - 1]?.pos === 'AUX' &&
    words[at + 2]?.lower !== ','
  );
}

/** "The minister himself is due", "the bridge itself cost £4m": right behind a noun phrase the pronoun only stresses it (Quirk et al. 1985, 6.28). */
function emphaticAt(words: readonly Word[], at: number, before: readonly Chunk[]): PlainChunk | null {
  const lower = words[at]?.lower ?? '';
  const stressed = before.at(-1);
  const stresses = /^(?:(?:my|him|her|it|your)self|(?:our|them|your)selves)$/.test(lower);
  return stresses && stressed?.kind === 'np' && !stressed.time
    ? { kind: 'adv', first: at, last: at + 1, lemma: lower }
    : null;
}

function plainAt(words: readonly Word[], at: number, before: readonly Chunk[]): PlainChunk {
  const word = words[at] as Word;
  const previous = before.at(-1);
  const plain = (kind: PlainChunk['kind'], length = 1, lemma = word.lower): PlainChunk => ({
    kind,
    first: at,
    last: at + length,
    lemma,
  });
  const pair = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
  if (word.lower === 'worth') return plain('prep');
  if (pair === 'not once') return plain('adv', 2, pair);
  // "by the time the vet came": when
  if (
    word.lower === 'by' &&
    words[at + 1]?.lower === 'the' &&
    words[at + 2]?.lower === 'time' &&
    /^(DET|PRON|NOUN|PROPN)$/.test(words[at + 3]?.pos ?? '')
  )
    return plain('sub', 3, 'when');
  // "was on time" says what the bus was
  const stated = previous?.kind === 'vg' && previous.copula;
  if (/^(?:until|since|by) then$/.test(pair)) return plain('adv', 2, pair);
  if (
    !stated &&
    SET_ADVERBIALS.has(pair) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[at + 2]?.pos ?? '') &&
    words[at + 2]?.lower !== 'of'
  )
    return plain('adv', 2, pair);
  if (pair === 'on top' && words[at + 2]?.lower === 'of') return plain('prep', 3, 'on top of');
  if (COMPOUND_PREPOSITIONS.has(pair) && !(words[at + 1]?.pos === 'PART' && leadsVerb(words, at + 2)))
    return plain('prep', 2, pair);
  if (word.lower === 'to' && word.pos === 'PART') return plain('prep');
  if (word.lower === 'that' && word.pos !== 'DET') return plain(previous?.kind === 'np' ? 'rel' : 'sub');
  if (/^(who|whom|which|whose)$/.test(word.lower))
    return plain(previous?.kind === 'vg' || previous === undefined ? 'wh' : 'rel');
  if (/^(where)$/.test(word.lower))
    return plain(previous?.kind === 'np' || previous?.kind === 'comma' ? 'rel' : 'wh');
  if (
    /^(what|how|why|whether|whatever|however)$/.test(word.lower) &&
    !(word.lower === 'however' && words[at + 1]?.pos === 'PUNCT')
  )
    return plain('wh');
  if (word.pos === 'SCONJ' || (SUBORDINATORS.has(word.lower) && word.pos !== 'ADV'))
    return plain(SUBORDINATORS.has(word.lower) || word.pos === 'SCONJ' ? 'sub' : 'other');
  if (
    word.lower === 'once' &&
    word.pos === 'ADV' &&
    (previous?.kind !== 'vg' || subjectAndVerb(words, at + 1))
  )
    return plain('sub');
  // "No sooner had the ferry docked than the crew walked out": when
  if (word.lower === 'than')
    return plain('sub', 1, before.some((one) => 'lemma' in one && one.lemma === NO_SOONER) ? 'when' : 'than');
  if (word.pos === 'CCONJ' || /^(either|neither)$/.test(word.lower)) return plain('cc');
  if (word.pos === 'ADP') return plain('prep');
  if (word.pos === 'ADJ') return plain('adj');
  if (word.lower === 'so' && previous?.kind === 'comma') return plain('cc');
  if (word.pos === 'ADV' || word.pos === 'INTJ' || word.pos === 'PART' || word.pos === 'PRON')
    return plain('adv');
  if (/^[:;]$/.test(word.text)) return plain('stop');
  // a full stop inside a sentence ends an abbreviation: "Hanratty Bros. was"
  const next = words[at + 1];
  if (word.text === '.' && next && /^(\p{Ll}|,)/u.test(next.text)) return plain('adv');
  if (/^([,()[\]–—…]|-+)$/.test(word.text)) return plain('comma');
  return plain('other');
}
