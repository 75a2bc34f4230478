/** Where things begin and end between a cue and its content: quotations, gerunds, times, insertions, addressees. */
import { isTemporal, nounPhraseAfter } from './attribution-phrases.js';
import type { Page } from './attribution-words.js';

/** "supports closing", "talked about quickly closing": an -ing form, perhaps after an adverb, as a thing. */
export function isGerund(page: Page, at: number): boolean {
  const word = page.words[at];
  const verb = word?.pos === 'ADV' ? page.words[at + 1] : word;
  return verb?.pos === 'VERB' && /ing$/.test(verb.lower);
}

/** End of "Thursday", "last week", "earlier this year" at `start`; `start` when it is none of these. */
export function temporalEnd(page: Page, start: number, high: number): number {
  for (let i = start; i < Math.min(high, start + 4); i++) if (isTemporal(page.words[i])) return i + 1;
  return start;
}

/** "said, however, that", "says, for example, that": behind a short insertion between commas. */
export function afterInsertion(page: Page, start: number, high: number): number {
  if (page.words[start]?.text !== ',') return start;
  for (let i = start + 2; i < Math.min(high, start + 7); i++) {
    if (page.words[i]?.text === ',' && page.words[i + 1]?.lower === 'that') return i + 1;
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
