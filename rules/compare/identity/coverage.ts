/**
 * How much of what one short text says another speaks of too. A short statement and a long one on one matter share few of the long
 * one's words, but nearly all of the short one's: that, and not likeness, shows that both are about one thing.
 */
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { nameParts } from './brief.js';
import { wordsInText } from '../words/words.js';

/** The sentence of a claim of a short text; its quote in a longer one. */
export function sentenceOf({ claim }: CaseClaim): string {
  const { whole } = claim.frame;
  if (!whole) return claim.quote.exact;
  return whole.text.slice(claim.sentence.start - whole.start, claim.sentence.end - whole.start);
}

export interface Coverage {
  /** Canonical words of the shorter statement that the other has too, or has a word akin to. */
  words: string[];
  /** Their share of the shorter statement's telling words. */
  share: number;
  /** What is left of it. */
  rest: string[];
}

/** How far the sentence of `long` covers the words of `short`, besides some. Names count in any form: "Peru" and "Peruvian". */
export function coverage(short: string, long: string, besides: ReadonlySet<string> = new Set()): Coverage {
  const own = [...wordsInText(short)].filter((word) => !besides.has(word));
  const others = [...wordsInText(long)];
  const [ownNames, otherNames] = [nameParts(short), nameParts(long)];
  const named = (word: string): boolean =>
    [...ownNames].some((name) => otherNames.has(name) && name.startsWith(word.slice(0, 4)));
  const isCovered = (word: string): boolean =>
    others.includes(word) || named(word) || others.some((other) => akin(word, other));
  const words = own.filter(isCovered);
  return {
    words,
    share: words.length / Math.max(1, own.length),
    rest: own.filter((word) => !words.includes(word)),
  };
}
