/** The noun phrase that begins at a word, with what "of", "for" and the like tie to it. */
import { capital, inside, isPersonal, isPossessive, isTemporal, NOMINAL } from './phrases.js';
import { type Page, REACH, type Word } from './words.js';

/** Determiners that can stand alone before "of". */
const QUANTIFIER = /^(?:some|all|many|any|each|most|both|half|few|several|none|those|these)$/;

/** End (exclusive) of the noun phrase that begins at `start`, with what "of", "for", "at"… ties to it; `start` when there is none. */
export function nounPhraseAfter(page: Page, start: number, high: number): number {
  const { words } = page;
  const ceiling = Math.min(high, start + REACH);
  const first = words[start];
  if (!first || start >= ceiling) return start;
  if (isPersonal(first) || /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/.test(first.lower))
    return start + 1;
  // "called her a fraud"
  const bare = words[start + 1]?.pos === 'DET' || !startsPhrase(words[start + 1]);
  if (first.lower === 'her' && bare) return start + 1;
  if (
    /^(?:this|that|these|those|everything|something|nothing|anything)$/.test(first.lower) &&
    !startsPhrase(words[start + 1]) &&
    words[start + 1]?.pos !== 'VERB'
  )
    return start + 1;
  let end = start;
  let i = opensMeasure(page, start) ? start + 1 : opensParticiple(page, start) ? start + 2 : start;
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

/** "nearly £1m", "about half": a word that measures a number. */
const opensMeasure = (page: Page, at: number): boolean =>
  /^(?:nearly|almost|about|around|roughly|only|just|over|some|exactly|approximately)$/.test(
    page.words[at]?.lower ?? '',
  ) && /^(?:NUM|SYM)$/.test(page.words[at + 1]?.pos ?? '');

/** "jointly owned ferries": an adverb and a participle before their noun. */
const opensParticiple = ({ words }: Page, at: number): boolean =>
  words[at]?.pos === 'ADV' &&
  /ly$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.pos === 'VERB' &&
  /(?:ed|en|wn|ing)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.pos === 'NOUN';

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isTemporal(word) &&
  (NOMINAL.test(word.pos) || word.pos === 'DET' || word.pos === 'ADJ' || isPossessive(word));

function closingBracket(page: Page, open: number, ceiling: number): number {
  for (let i = open + 1; i < Math.min(ceiling, open + 12); i++) if (page.words[i]?.text === ')') return i;
  return -1;
}
