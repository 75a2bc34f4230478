/** What a claim is about, as words: for comparing, and in the reader's words for messages. */
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { canonical, shared, tellingWords, wordsInText } from '../words/words.js';

/** The telling words of a claim: of its frame, its quote, and the names that its pronouns stand for. */
export const aboutWords = onceOf(({ claim }): Set<string> => {
  const names = claim.frame.entities.join(' ');
  // Where the quote leaves its subject out, the words before it tell.
  const before = claim.frame.theme || claim.frame.agent ? '' : claim.quote.prefix;
  return new Set([
    ...tellingWords(claim.frame.words),
    ...wordsInText(`${names} ${before} ${claim.quote.exact}`),
  ]);
});

/** What two claims share, in the words of the first: for messages. At most six words. */
export function inCommon(a: CaseClaim, b: CaseClaim): string {
  return inReadersWords(a, shared(aboutWords(a), aboutWords(b)));
}

/** A capital is kept where it is a name's, not where it only begins the sentence. */
const isNamed = ({ quote, frame }: CaseClaim['claim'], word: string): boolean =>
  !quote.exact.startsWith(word) || frame.entities.some((name) => name.split(' ').includes(word));

/** Canonical words as they stand in a claim's quote: for messages. At most six. */
export function inReadersWords({ claim }: CaseClaim, words: Iterable<string>): string {
  const common = new Set(words);
  const out: string[] = [];
  for (const [word] of claim.quote.exact.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
    const name = canonical(word);
    if (common.delete(name)) out.push(isNamed(claim, word) ? word : word.toLowerCase());
  }
  return out.length > 0 ? out.slice(0, 6).join(', ') : 'who and what they name';
}
