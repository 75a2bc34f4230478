/** Who wrote a text: its front matter, the head of a message or the foot of a letter tell. */
import type { DocumentMeta } from '../model/document.js';

const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|van|von|de|der|of|\p{Lu}[\p{L}’'-]*))* \p{Lu}[\p{L}’'-]+$/u;
const FROM = /^From:[ \t]*([^\n<,(]+)/m;
/** How many lines from the end a name may stand: the name, a post, a body, an address. */
const FOOT = 6;
/** A message's head stands among its first characters. */
const HEAD = 600;

/** The name in front matter, behind "From:", or under "Yours sincerely,"; null where none stands there. */
export function writerOf(text: string, { author }: DocumentMeta): string | null {
  if (author !== null) return nameIn(author);
  const from = FROM.exec(text.slice(0, HEAD))?.[1];
  return (from === undefined ? null : nameIn(from)) ?? signedBy(text);
}

const nameIn = (words: string): string | null => (NAME.test(words.trim()) ? words.trim() : null);

/** The line under a parting formula: a short line of its own that ends in a comma. */
function signedBy(text: string): string | null {
  const lines = text
    .slice(-HEAD)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (let i = Math.max(1, lines.length - FOOT); i < lines.length; i++) {
    const parting = lines[i - 1] ?? '';
    const name = parting.endsWith(',') && parting.split(' ').length <= 5 ? nameIn(lines[i] ?? '') : null;
    if (name !== null) return name;
  }
  return null;
}
