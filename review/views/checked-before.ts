/** "Was this checked before?": which claims of the desk's cases are like these words. */
import type { IndexRow } from '../../claims-db/contract.js';

/** Below this, two claims share little more than their language. */
const LEAST = 0.25;
/** A number that both have is worth several words: "750 jobs" is found by its number. */
const NUMBER_WEIGHT = 3;
/** Articles, prepositions, conjunctions, pronouns and auxiliaries say little of what a claim is about. */
const FUNCTION_WORDS = new Set(
  (
    'a an the of in on at to by for from with as into over under about after before and or but that which who this these it ' +
    'its he she his her they their we our i you is are was were be been has have had will would can could may might must ' +
    'should do does did not'
  ).split(' '),
);
const FUNCTION_WEIGHT = 0.25;
/** How much a word counts that only the kept claim has: few words are asked for more often than they are all of a claim. */
const EXTRA = 0.2;

/** Words and numbers, in lower case and without a final "s", so that "cuts" meets "cut"; "£24.1m" is one. */
const wordsOf = (text: string): Set<string> => {
  const found = text.toLowerCase().match(/\p{N}[\p{L}\p{N}.,]*[\p{L}\p{N}]|[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.map((word) => (word.length > 3 ? word.replace(/s$/u, '') : word)));
};

const isNumber = (word: string): boolean => /\p{N}/u.test(word);

/**
 * The rows that are like the words, best first. Likeness, 0…1, is Tversky's ratio: the weight of the shared words over that of
 * the shared, the missing and a part of the others (A. Tversky, "Features of similarity", Psychological Review 84, 1977).
 */
export function mostAlike(words: string, rows: readonly IndexRow[]): IndexRow[] {
  const wanted = wordsOf(words);
  return rows
    .map((row) => ({ row, likeness: likenessOf(wanted, wordsOf(row.title)) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

function likenessOf(wanted: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let shared = 0;
  let others = 0;
  for (const word of wanted) {
    if (text.has(word)) shared += isNumber(word) ? NUMBER_WEIGHT : weightOf(word);
    else others += weightOf(word);
  }
  for (const word of text) if (!wanted.has(word)) others += EXTRA * weightOf(word);
  return shared === 0 ? 0 : shared / (shared + others);
}

const weightOf = (word: string): number => (FUNCTION_WORDS.has(word) ? FUNCTION_WEIGHT : 1);
