/** Quotations with their speaker's name behind a dash, as letters, comments and mottoes are signed: “…” — Ann Lee, nurse. */
import type { Page, Range } from './words.js';

/** Words that a signature may hold besides names. */
const JOINS = /^(?:of|the|and|de|van|von|da|di|la|le|al|bin|["'“”’.()-]|jr|sr)$/i;
const LONGEST = 6;

/** The dash and the name right behind a quotation, where nothing else stands on the line; null where the sentence goes on. */
export function signature(page: Page, quotation: Range): { dash: number; name: Range } | null {
  const { words } = page;
  const dash = quotation.last;
  if (!/^(?:[—–――-]|--)$/.test(words[dash]?.text ?? '') || quotation.last - quotation.first < 4) return null;
  const first = dash + 1;
  let last = first;
  while (last < first + LONGEST && !opensLine(page, last) && isOfName(page, last)) last++;
  while (last > first && JOINS.test(words[last - 1]?.text ?? '')) last--;
  if (last === first || words[first]?.pos !== 'PROPN' || opensLine(page, first)) return null;
  return endsLine(page, last) ? { dash, name: { first, last } } : null;
}

function isOfName({ words }: Page, at: number): boolean {
  const word = words[at];
  return word !== undefined && word.quote < 0 && (/^\p{Lu}/u.test(word.text) || JOINS.test(word.text));
}

/** The word is the first of its line or paragraph, or there is none. */
function opensLine({ words, text }: Page, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return !before || !word || text.slice(before.end, word.start).includes('\n');
}

/** Only a stop, or what the name's bearer is ("Ann Lee, nurse"), is left of the line. */
function endsLine(page: Page, at: number): boolean {
  if (opensLine(page, at)) return true;
  if (page.words[at]?.text === '.') return opensLine(page, at + 1);
  if (page.words[at]?.text !== ',') return (page.words[at]?.quote ?? -1) >= 0;
  for (let i = at + 1; i < at + 8; i++) {
    if (opensLine(page, i)) return true;
    if (page.words[i]?.pos === 'VERB') return false;
  }
  return false;
}
