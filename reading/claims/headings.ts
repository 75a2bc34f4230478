/** Headings that name what stands below them and state nothing: "Background to the closure", "3.1 Loss of 40 jobs". */
import type { Word } from '../words/word.js';

/** Most words of a heading. */
const MOST_WORDS = 12;
const NUMBER = /(?:^|\n)[^\S\n]*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]?[^\S\n]*$/;

/**
 * A line of its own without a stop that holds no verb in a form that only verbs have ("Pay and pensions", not "Depot closes"), and no
 * figure unless it is numbered: a line such as "£4m for roads" is an item that states its figure.
 */
export function isHeading(
  text: string,
  { start, end }: { start: number; end: number },
  words: readonly Word[],
  hasFigure: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const numbered = NUMBER.test(before) || /^\d{1,3}(?:\.\d{1,3})+[.)]?\s/.test(text.slice(start, start + 12));
  const opens = start < 12 ? /^\s*$/.test(before) : /\n[^\S\n]*$/.test(before);
  if (!(opens || NUMBER.test(before)) || !/^[^\S\n]*(?:\r?\n|$)/.test(text.slice(end, end + 80)))
    return false;
  if (words.length > MOST_WORDS || /[.!?:,;]$/.test(text.slice(start, end))) return false;
  return (!hasFigure || numbered) && !words.some(isVerb);
}

/** "is", "to close", "closes", "closed"; a base form only behind a noun: "unions back strike", not "staffing and pay". */
const isVerb = (word: Word, at: number, words: readonly Word[]): boolean =>
  word.pos === 'AUX' ||
  (word.pos === 'PART' && word.lower === 'to') ||
  (word.pos === 'VERB' &&
    at > 0 &&
    word.form !== 'ing' &&
    (word.form !== 'base' || /^(?:NOUN|PROPN|PRON)$/.test(words[at - 1]?.pos ?? '')));
