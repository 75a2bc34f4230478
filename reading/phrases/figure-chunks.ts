/**
 * Figures of more words than one noun phrase would take in: "70,000 to 80,000 salmon" and "between 40 and 50 jobs" are one noun phrase,
 * and what a rate is divided by ("£18 | a ticket", "90 miles | an hour") is none of its own.
 */
import type { Quantity } from '../../model/claim.js';
import type { NounChunk, PlainChunk } from '../words/chunk-types.js';
import { PERIODS } from '../times/words.js';
import { isNominal } from '../words/noun-phrase-words.js';
import { nounPhraseAt } from './noun-phrases.js';
import type { Word } from '../words/word.js';

/** The chunks that figures set, by the index of their first word. */
export function figureChunks(
  words: readonly Word[],
  figures: readonly Quantity[],
): ReadonlyMap<number, NounChunk | PlainChunk> {
  const out = new Map<number, NounChunk | PlainChunk>();
  const each = figures.length > 0 && words.some(({ lower }) => /^(?:each|apiece)$/.test(lower));
  for (const figure of figures) {
    if (figure.quantifier !== undefined) continue;
    const range = isRange(figure);
    const ratio = isRatio(figure);
    if (!range && !ratio && !each && figure.per === undefined && !figure.unit.includes('/')) continue;
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
    } else {
      const rate = rateChunk(words, first, last);
      if (rate) out.set(rate.first, rate);
    }
  }
  return out;
}

/** "£18 | a ticket", "22 tonnes | each", "500 tonnes of waste | a day": what a rate is divided by, at the end of the figure or behind what it is of. */
function rateChunk(words: readonly Word[], first: number, last: number): PlainChunk | null {
  const rate = (from: number, to: number): PlainChunk => ({
    kind: 'adv',
    first: from,
    last: to,
    lemma: 'rate',
  });
  if (words[last - 1]?.lower === 'each') return rate(last - 1, last);
  if (/^(?:an?|each|per)$/.test(words[last - 2]?.lower ?? ''))
    return last - 2 > first ? rate(last - 2, last) : null;
  // "two books | each"; "two wards each | have" and "six coaches each | with 40 seats" are no rates
  if (isApart(words, last)) return rate(last, last + 1);
  if (words[last]?.lower !== 'of') return null;
  for (let i = last + 1; i < last + STUFF; i++) {
    const lower = words[i]?.lower ?? '';
    if (isApart(words, i)) return rate(i, i + 1);
    if (/^(?:an?|per)$/.test(lower)) return PERIODS.has(words[i + 1]?.lower ?? '') ? rate(i, i + 2) : null;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(words[i]?.pos ?? '')) return null;
  }
  return null;
}

/** An "each" with no noun, verb or "of" behind it that it would go with. */
const isApart = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'apiece' ||
  (words[at]?.lower === 'each' &&
    /^(?:PUNCT|CCONJ|SCONJ|ADP)?$/.test(words[at + 1]?.pos ?? '') &&
    !/^(?:of|with)$/.test(words[at + 1]?.lower ?? ''));

/** So many words name a stuff, with the one behind it: "of | treated sewage sludge | a day". */
const STUFF = 5;

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
