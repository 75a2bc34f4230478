/**
 * Figures of more words than one noun phrase would take in: "70,000 to 80,000 salmon" and "between 40 and 50 jobs" are one noun phrase,
 * and what a rate is divided by ("£18 | a ticket", "90 miles | an hour") is none of its own.
 */
import type { Quantity } from '../model/claim.js';
import type { NounChunk, PlainChunk } from './chunk-types.js';
import { isNominal } from './noun-phrase-words.js';
import { nounPhraseAt } from './noun-phrases.js';
import type { Word } from './word.js';

/** The chunks that figures set, by the index of their first word. */
export function figureChunks(
  words: readonly Word[],
  figures: readonly Quantity[],
): ReadonlyMap<number, NounChunk | PlainChunk> {
  const out = new Map<number, NounChunk | PlainChunk>();
  for (const figure of figures) {
    if (figure.quantifier !== undefined) continue;
    const range = isRange(figure);
    const ratio = isRatio(figure);
    if (!range && !ratio && figure.per === undefined && !figure.unit.includes('/')) continue;
    const first = words.findIndex(({ start }) => start === figure.start);
    const last = words.findIndex(({ end }) => end >= figure.end) + 1;
    if (first < 0 || last <= first || words[last - 1]?.end !== figure.end) continue;
    if (ratio) {
      const people = nounPhraseAt(words, last - 1);
      const head = words.slice(first, last).findLastIndex(({ pos }) => pos === 'NOUN') + first;
      if (people && people.last > last) out.set(first, { ...people, first });
      // "one post in nine"
      else if (head > first) out.set(first, { kind: 'np', first, last, head, time: false, pronoun: false });
    } else if (range && figure.per === undefined) {
      const chunk = rangeChunk(words, first, last);
      if (chunk) out.set(chunk.first, chunk);
    } else if (/^(?:an?|each|per)$/.test(words[last - 2]?.lower ?? '') && last - 2 > first)
      out.set(last - 2, { kind: 'adv', first: last - 2, last, lemma: 'rate' });
  }
  return out;
}

/** "fewer than one in ten tenants": one noun phrase. */
const isRatio = ({ value, min, max, text, unit }: Quantity): boolean =>
  unit === '1' && / in \S+$/.test(text) && (value ?? max ?? min ?? 1) < 1;

const isRange = ({ value, min, max, text }: Quantity): boolean =>
  value === null && min !== null && max !== null && / (?:to|and|or) /.test(text);

function rangeChunk(words: readonly Word[], first: number, last: number): NounChunk | null {
  let head = last - 1;
  while (
    head > first &&
    !isNominal(words[head] as Word) &&
    words[head]?.pos !== 'NUM' &&
    words[head]?.pos !== 'SYM'
  )
    head--;
  // "an estimated 70,000 to 80,000"
  const before = words[first - 1];
  const from = before?.pos === 'DET' && /^(?:an?|the)$/.test(before.lower) ? first - 1 : first;
  return words.slice(first, last).some(({ text }) => /^[,;:()]$/.test(text))
    ? null
    : { kind: 'np', first: from, last: head + 1, head, time: false, pronoun: false };
}
