/** Noun phrases and verb groups around a cue, by parts of speech: a shallow grammar that never looks beyond one sentence. */
import { REACH, type Page, type Range, type Word } from './attribution-words.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|SYM)$/;
const PERSONAL =
  /^(?:i|you|he|she|it|we|they|who|which|that|me|him|us|them|one|someone|somebody|everyone|nobody)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;
/** Determiners that can stand alone before "of". */
const QUANTIFIER = /^(?:some|all|many|any|each|most|both|half|few|several|none|those|these)$/;
const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year)$/;
/** Prepositions that join a noun phrase to the one before it. */
const JOINS =
  /^(?:of|for|from|in|at|with|on|to|by|between|against|behind|near|within|outside|inside|about|de|van|von)$/;

export const isPersonal = (word: Word | undefined): boolean =>
  word !== undefined && PERSONAL.test(word.lower);
const isPossessive = (word: Word): boolean => POSSESSIVE.test(word.lower);
export const isTemporal = (word: Word | undefined): boolean =>
  word !== undefined && TEMPORAL.test(word.lower);
const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** A word that can stand inside a noun phrase, between its first and its last word. */
function inside(page: Page, at: number): boolean {
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

/** Index of the first word of the noun phrase that ends before `end`, not going left of `low`; `end` when there is none. */
export function nounPhraseBefore(page: Page, end: number, low: number): number {
  const { words } = page;
  const floor = Math.max(low, end - REACH);
  const last = words[end - 1];
  if (!last || end - 1 < floor) return end;
  if (isPersonal(last)) return end - 1;
  let first = end;
  let i = end - 1;
  if (last.text === ')') {
    i = openingBracket(page, i, floor) - 1;
    if (i < floor) return end;
  }
  const head = words[i];
  if (
    !head ||
    !(
      NOMINAL.test(head.pos) ||
      head.pos === 'ADJ' ||
      head.pos === 'DET' ||
      (head.pos === 'ADV' && words[i - 1]?.pos === 'DET') ||
      isName(page, i)
    )
  )
    return end;
  while (i >= floor) {
    const word = words[i];
    if (!word) break;
    if (inside(page, i) || (i === end - 1 && (isName(page, i) || head.pos === 'VERB'))) {
      if (
        i < end - 1 &&
        isTemporal(word) &&
        words[i + 1]?.text !== '-' &&
        !isTemporal(words[i + 1]) &&
        !/^['’]s?$/.test(words[i + 1]?.lower ?? '')
      )
        break;
      first = i;
      i--;
      if (word.pos === 'DET' || isPossessive(word)) {
        if (!joinable(page, i, floor)) break;
        i--;
      }
      continue;
    }
    if (word.text === ')') {
      const open = openingBracket(page, i, floor);
      if (open <= floor || i - open > 8) break;
      i = open - 1;
      continue;
    }
    if (joinable(page, i, floor)) {
      i--;
      continue;
    }
    break;
  }
  return withMeasure(page, first, end, floor);
}

/** "only about half of voters": the words of measure before a number belong to the phrase. */
function withMeasure(page: Page, start: number, end: number, floor: number): number {
  const head = page.words[start];
  if (
    start === end ||
    !head ||
    !(head.pos === 'NUM' || /^(?:half|a|two-thirds|three-quarters)$/.test(head.lower))
  )
    return start;
  let first = start;
  while (
    first > floor &&
    /^(?:about|nearly|almost|roughly|only|just|around|over)$/.test(page.words[first - 1]?.lower ?? '')
  )
    first--;
  return first;
}

/** A preposition (or "and") at `at` that ties what follows to a noun before it. */
function joinable(page: Page, at: number, floor: number): boolean {
  const word = page.words[at];
  const before = page.words[at - 1];
  if (!word || !before || at - 1 < floor || isTemporal(before)) return false;
  const nominal =
    NOMINAL.test(before.pos) || before.text === ')' || (before.pos === 'DET' && word.lower === 'of');
  if (word.pos === 'ADP' && JOINS.test(word.lower))
    return (
      nominal ||
      (before.pos === 'ADJ' &&
        /^(?:with|to)$/.test(word.lower) &&
        NOMINAL.test(page.words[at - 2]?.pos ?? '')) ||
      (before.pos === 'ADJ' && word.lower === 'of') ||
      (before.pos === 'PRON' && word.lower === 'of')
    );
  if (word.lower === 'and' || word.text === '&') return nominal;
  return false;
}

function isName(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word !== undefined &&
    capital(word) &&
    /^(?:VERB|ADJ|ADV|INTJ|X|ADP|PRON)$/.test(word.pos) &&
    !isPersonal(word)
  );
}

function openingBracket(page: Page, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (page.words[i]?.text === '(') return i;
  return floor - 1;
}

/** End (exclusive) of the noun phrase that begins at `start`, with what "of", "for", "at"… ties to it; `start` when there is none. */
export function nounPhraseAfter(page: Page, start: number, high: number): number {
  const { words } = page;
  const ceiling = Math.min(high, start + REACH);
  const first = words[start];
  if (!first || start >= ceiling) return start;
  if (isPersonal(first) || /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/.test(first.lower))
    return start + 1;
  if (first.lower === 'her' && !startsPhrase(words[start + 1])) return start + 1;
  if (
    /^(?:this|that|these|those|everything|something|nothing|anything)$/.test(first.lower) &&
    !startsPhrase(words[start + 1]) &&
    words[start + 1]?.pos !== 'VERB'
  )
    return start + 1;
  let end = start;
  let i = start;
  while (i < ceiling) {
    const word = words[i];
    if (!word) break;
    if (
      word.pos === 'DET' &&
      i > start &&
      end === i &&
      !/^(?:of|for|from|in|at|to|with|on|and|all|half|both)$/.test(words[i - 1]?.lower ?? '')
    )
      break;
    if (isPersonal(word)) break;
    if (
      inside(page, i) ||
      (capital(word) && word.pos !== 'PUNCT' && !/^(?:AUX|SCONJ|CCONJ)$/.test(word.pos))
    ) {
      i++;
      if ((word.pos !== 'DET' || QUANTIFIER.test(word.lower)) && !isPossessive(word)) end = i;
      continue;
    }
    if (word.text === '(') {
      const close = closingBracket(page, i, ceiling);
      if (close < 0) break;
      i = close + 1;
      end = i;
      continue;
    }
    if (
      end === i &&
      i > start &&
      /^(?:of|for|from|at|in|with|to|on|and|&)$/.test(word.lower) &&
      startsPhrase(words[i + 1])
    ) {
      i++;
      continue;
    }
    break;
  }
  return end;
}

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isTemporal(word) &&
  (NOMINAL.test(word.pos) || word.pos === 'DET' || word.pos === 'ADJ' || isPossessive(word));

function closingBracket(page: Page, open: number, ceiling: number): number {
  for (let i = open + 1; i < Math.min(ceiling, open + 12); i++) if (page.words[i]?.text === ')') return i;
  return -1;
}

/** The range without punctuation at its edges. */
export function trimmed(page: Page, range: Range): Range {
  let { first, last } = range;
  while (first < last && /^[,;:—–-]$/.test(page.words[first]?.text ?? '')) first++;
  while (
    last > first &&
    (page.words[last - 1]?.quote ?? -1) < 0 &&
    /^[.,;:?!—–-]$/.test(page.words[last - 1]?.text ?? '')
  ) {
    last--;
  }
  return { first, last };
}
