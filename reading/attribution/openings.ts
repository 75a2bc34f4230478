/** Where things begin and end between a cue and its content: quotations, gerunds, times, insertions, addressees. */
import { isTemporal } from './phrases.js';
import { nounPhraseAfter } from './phrase-after.js';
import { isFinite } from './verb-groups.js';
import type { Page } from './words.js';

/** "supports closing", "talked about quickly closing": an -ing form, perhaps after an adverb, as a thing. */
export function isGerund(page: Page, at: number): boolean {
  const word = page.words[at];
  const verb = word?.pos === 'ADV' ? page.words[at + 1] : word;
  return verb?.pos === 'VERB' && /ing$/.test(verb.lower);
}

/** End of "Thursday", "last week", "earlier this year" at `start`; `start` when it is none of these. */
export function temporalEnd(page: Page, start: number, high: number): number {
  if (/^(?:one|some) day$/.test(`${page.words[start]?.lower} ${page.words[start + 1]?.lower}`))
    return start + 2;
  for (let i = start; i < Math.min(high, start + 4); i++) if (isTemporal(page.words[i])) return i + 1;
  return start;
}

/** "said, however, that", "says, win or lose, she is": behind a short insertion between commas. */
export function afterInsertion(page: Page, start: number, high: number): number {
  if (page.words[start]?.text !== ',') return start;
  for (let i = start + 2; i < Math.min(high, start + 7); i++) {
    if (page.words[i]?.text !== ',') continue;
    const next = page.words[i + 1];
    if (/^(?:that|to)$/.test(next?.lower ?? '') || (next?.pos === 'PRON' && isFinite(page, i + 2)))
      return i + 1;
  }
  return start;
}

/** True where an outermost quotation begins at this word. */
export function opensQuote(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || word.quote < 0) return false;
  return page.quoteRange[word.quote]?.first === at;
}

/** End of the addressee: a noun phrase, cut before a time ("reporters Thursday"). */
export function addresseeEnd(page: Page, start: number, high: number): number {
  const end = nounPhraseAfter(page, start, high);
  for (let i = start + 1; i < end; i++) if (isTemporal(page.words[i])) return i;
  return end;
}

/** A preposition that opens a clause: "at least 40 left", "despite the rain, play went on"; not "in a statement that…". */
export function opensWithPreposition(page: Page, at: number, high: number): boolean {
  const word = page.words[at];
  if (/^(?:at|about|under|over|between|around)$/.test(word?.lower ?? '')) {
    return /^(?:least|most|half)$/.test(page.words[at + 1]?.lower ?? '') || page.words[at + 1]?.pos === 'NUM';
  }
  const end = nounPhraseAfter(page, at + 1, high);
  if (word?.lower === 'despite') return true;
  return (
    /^(?:in|with|without|under|for)$/.test(word?.lower ?? '') &&
    page.words[end]?.text === ',' &&
    page.words[end + 1]?.lower !== 'that'
  );
}

/** "said yes", "said no", "said so" at the end of a clause. */
export function isShortAnswer(page: Page, at: number): boolean {
  const next = page.words[at + 1];
  const ends =
    !next || next.sentence !== page.words[at]?.sentence || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(next.pos);
  return ends && /^(?:yes|no|so|nothing|thanks)$/.test(page.words[at]?.lower ?? '');
}

/**
 * First word of what a sentence says: behind a dateline ("LEEDS (PA) —"), a conjunction, and words that link it to what went before
 * ("However,", "In fact,").
 */
export function openingOf(page: Page, first: number): number {
  let i = first;
  for (let k = first; k < first + 14; k++) {
    const word = page.words[k];
    if (!word || word.sentence !== page.words[first]?.sentence) break;
    if (!/^[—–―-]$/.test(word.text)) continue;
    if (page.words[k - 1]?.text === ')' || isDateline(page, first, k)) i = k + 1;
  }
  for (let steps = 0; steps < 4; steps++) {
    if (/^(?:and|but|still|yet|,)$/.test(page.words[i]?.lower ?? '')) i++;
    else if (page.words[i]?.pos === 'ADV' && page.words[i + 1]?.text === ',') i += 2;
    else if (
      LINK.test(`${page.words[i]?.lower} ${page.words[i + 1]?.lower}`) &&
      page.words[i + 2]?.text === ','
    )
      i += 3;
    else break;
  }
  return i;
}

/** Capitals throughout, with at most a month, a day or a state behind them: "PINE FALLS, Ohio". */
function isDateline(page: Page, first: number, last: number): boolean {
  const words = page.words.slice(first, last).filter((word) => /\p{L}/u.test(word.text));
  const [place] = words;
  return (
    place !== undefined &&
    place.text.length > 2 &&
    place.text === place.text.toUpperCase() &&
    words.every((word) => /^\p{Lu}/u.test(word.text))
  );
}

const LINK =
  /^(?:in fact|in contrast|by contrast|for example|for instance|of course|in addition|after all|in short|at first|at last)$/;
