/** Negative words that open a clause and change its subject and auxiliary round. */
import type { Word } from './word.js';

/** How many words may stand between the negative and its auxiliary: "Not once in the ten years of the lease | was". */
const REACH = 8;

/**
 * "Not until June | did", "Only then | did", ", nor | did", "At no point | were", "In none of the rooms | was": negative adjuncts in
 * front, with subject and auxiliary behind them changed round (Quirk et al. 1985, 10.59 and 18.24). True of the auxiliary at an index.
 */
export function opensNegatively(words: readonly Word[], aux: number): boolean {
  let first = aux;
  while (first > 0 && aux - first < REACH && !/^(?:PUNCT|VERB|AUX)$/.test(words[first - 1]?.pos ?? ''))
    first--;
  const [one, two] = [words[first]?.lower ?? '', words[first + 1]?.lower ?? ''];
  return /^(?:not|only|nor|neither|never|nowhere|rarely|seldom)$/.test(one) || /^(?:no|none)$/.test(two);
}
