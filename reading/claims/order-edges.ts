/** Where the clauses on either side of a word of order begin and end. */
import type { Word } from '../words/word.js';

export const isBoundary = ({ text }: Word): boolean => /^[,;:–—()“”"]$/.test(text);
export const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** Where a sentence has no such word. */
export const NOTHING = { text: '' } as Word;

/** Where the clause before a marker begins: behind the last break with a verb after it, or a "that" of telling. */
export function leftEdge(words: readonly Word[], end: number): number {
  let verb = false;
  for (let i = end - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    const ends = /^[;:–—()“”"]$/.test(word.text) || (word.text === ',' && verb && i < end - 1);
    if (
      verb &&
      (ends || (word.lower === 'that' && words[i - 1] !== undefined && isVerb(words[i - 1] ?? NOTHING)))
    )
      return i + 1;
    verb ||= isVerb(word);
  }
  return 0;
}

/** Where the clause behind a marker ends: at the next break, at a word that opens another clause, or at a given word. */
export function rightEdge(words: readonly Word[], from: number, stop?: RegExp): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const opens =
      i > from + 1 && /^(?:because|although|though|while|whereas|so|which|who|and|but|as)$/.test(word.lower);
    if (
      i > from &&
      (isBoundary(word) || /^[.!?]$/.test(word.text) || (opens && words.slice(from, i).some(isVerb)))
    )
      return i;
    if (i > from && stop?.test(word.lower)) return i;
  }
  return words.length;
}

/** Where a clause that opens a sentence ends and the main one begins: at a comma, at an inverted auxiliary, or at a second subject. */
export function frontEdge(words: readonly Word[], from: number): number | null {
  let verb = -1;
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.text === ',') return i;
    if (/^[.;:!?–—]$/.test(word.text)) return null;
    // "had been sold" is one verb; "were opened was" two
    const behind = words[verb]?.pos === 'AUX' ? verb + 1 : verb;
    if (verb >= 0 && i > behind && /^(?:did|was|were|had|do|does)$/.test(word.lower)) return i;
    if (
      verb >= 0 &&
      i > verb &&
      /^(?:DET|PRON)$/.test(word.pos) &&
      verbFollows(words.slice(i + 1, i + 6)) &&
      words[verb]?.pos === 'VERB'
    )
      return i;
    if (isVerb(word)) verb = i;
  }
  return null;
}

/** A verb with no comma before it: "announced the review, troops left" has its break further on. */
function verbFollows(words: readonly Word[]): boolean {
  const verb = words.findIndex(isVerb);
  return verb >= 0 && !words.slice(0, verb).some(({ text }) => text === ',');
}
