/** Commas between the modifiers of one noun: "a large, dirty room", "its cold, wet and windy site" (Quirk et al. 1985, 13.94 and 17.115). */
import type { Word } from '../words/word.js';

/** Most words from the comma to the noun. */
const REACH = 9;

/**
 * True where a comma at `at`, behind an adjective that an article or owner has led to and before any noun, goes on to further adjectives
 * and then to their noun: until that has come the phrase is not complete.
 */
export function commaInModifiers(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',' || words[at - 1]?.pos !== 'ADJ') return false;
  let adjectives = 0;
  for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
    const word = words[i];
    const behind = words[i - 1];
    if (word?.pos === 'ADJ') adjectives++;
    else if (word?.pos === 'NOUN') return adjectives > 0 && behind?.pos === 'ADJ';
    else if (word?.text === ',' || (word?.pos === 'CCONJ' && /^(?:and|but|or|yet)$/.test(word.lower))) {
      if (behind?.pos !== 'ADJ') return false;
    } else if (word?.pos !== 'ADV') return false;
  }
  return false;
}
