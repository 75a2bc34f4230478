/** Noun phrases and verb groups around a cue, by parts of speech: a shallow grammar that never looks beyond one sentence. */
import type { Page, Range, Word } from './words.js';

export const NOMINAL = /^(?:NOUN|PROPN|NUM|SYM)$/;

const PERSONAL =
  /^(?:i|you|he|she|it|we|they|who|which|that|me|him|us|them|one|someone|somebody|everyone|nobody)$/;

const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;

const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|weekend|week|month|year)$/;

export const isPersonal = (word: Word | undefined): boolean =>
  word !== undefined && PERSONAL.test(word.lower);

export const isPossessive = (word: Word): boolean => POSSESSIVE.test(word.lower);

export const isTemporal = (word: Word | undefined): boolean =>
  word !== undefined && TEMPORAL.test(word.lower);

export const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** A word that can stand inside a noun phrase, between its first and its last word. */
export function inside(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  if (NOMINAL.test(word.pos) || word.pos === 'ADJ' || word.pos === 'DET') return true;
  if (isPossessive(word)) return true;
  if (/^['’]s?$/.test(word.lower)) return true;
  const next = page.words[at + 1];
  const before = page.words[at - 1];
  if (word.pos === 'VERB') {
    if (/^(?:to|of|for|on|about|with|against)$/.test(before?.lower ?? '') && /s$/.test(word.lower))
      return true;
    if (capital(word) && before?.sentence === word.sentence && next && capital(next)) return true;
    return (
      (/(?:ed|ing|en)$/.test(word.lower) &&
        next !== undefined &&
        (NOMINAL.test(next.pos) || next.pos === 'ADJ') &&
        (before === undefined ||
          before.pos === 'DET' ||
          before.pos === 'ADJ' ||
          before.pos === 'ADP' ||
          before.text === '-' ||
          before.lower === 'for' ||
          isPossessive(before) ||
          /^['’]s?$/.test(before.lower))) ||
      (/ing$/.test(word.lower) && before?.pos === 'DET')
    );
  }
  if (word.text === '-' || word.text === '&' || word.text === '/')
    return next?.start === word.end || word.text === '&';
  if (word.pos === 'ADV') return next?.pos === 'ADJ' || next?.pos === 'NUM' || before?.pos === 'DET';
  if (word.text === '.') return next?.start === word.end && before?.end === word.start;
  return false;
}

/** The range without punctuation at its edges. */
export function trimmed(page: Page, range: Range): Range {
  let { first, last } = range;
  while (first < last && /^[,;:—–―-]$/.test(page.words[first]?.text ?? '')) first++;
  while (
    last > first &&
    (page.words[last - 1]?.quote ?? -1) < 0 &&
    /^[.,;:?!—–―-]$/.test(page.words[last - 1]?.text ?? '')
  ) {
    last--;
  }
  return { first, last };
}
