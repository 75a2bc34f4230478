/** "Was this checked before?": which claims of the desk's cases are like these words. */
import type { IndexRow } from '../claims-db/contract.js';

/** Likeness is the weight of the shared words over that of all words, 0…1. Below this, two claims share little more than their language. */
const LEAST = 0.25;
/** A number is worth several words: "750 jobs" is found by its number. */
const NUMBER_WEIGHT = 3;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The rows that are like the words, best first; a word counts by how few of the found rows have it (inverse document frequency). */
export function mostAlike(words: string, rows: readonly IndexRow[]): IndexRow[] {
  const wanted = wordsOf(words);
  const texts = rows.map((row) => wordsOf(row.title));
  const weight = (word: string): number => {
    const having = texts.filter((text) => text.has(word)).length;
    const rarity = Math.log(1 + (texts.length + 1) / (having + 1));
    return /\p{N}/u.test(word) ? rarity * NUMBER_WEIGHT : rarity;
  };
  const weights = new Map(
    [...wanted, ...texts.flatMap((text) => [...text])].map((word) => [word, weight(word)]),
  );
  const sum = (of: Iterable<string>): number =>
    [...of].reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  return rows
    .map((row, i) => {
      const text = texts[i] ?? new Set<string>();
      const shared = sum([...wanted].filter((word) => text.has(word)));
      const all = sum(new Set([...wanted, ...text]));
      return { row, likeness: all === 0 ? 0 : shared / all };
    })
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}
