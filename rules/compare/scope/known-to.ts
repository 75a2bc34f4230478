/** What one paper knows: the words of a claim and of those beside it, so that a phrase of another paper is news to it or not. */
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from '../identity/about.js';
import { akin } from '../words/akin.js';
import { tellingWords, wordsInText } from '../words/words.js';

/** The words of a claim, of the sentences beside it, and of its publisher; not of what it says is among others ("herring included"). */
export function knownTo(own: CaseClaim): ReadonlySet<string> {
  const known = new Set([
    ...aboutWords(own),
    ...tellingWords(own.claim.frame.around ?? []),
    ...wordsInText(`${own.meta.publisher ?? ''} ${own.meta.title ?? ''}`),
  ]);
  for (const [, before = '', behind = ''] of own.claim.quote.exact.matchAll(AMONG))
    for (const word of wordsInText(`${before} ${behind}`)) known.delete(word);
  return known;
}

const AMONG = /(\p{L}+) included\b|\bincluding (\p{L}+)/giu;

/** No word that the other paper has, or has a like of. */
export const areNews = (words: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].every((word) => ![...known].some((other) => akin(word, other)));
