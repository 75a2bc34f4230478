/** Who wrote a text: its front matter, the head of a message or the foot of a letter tell. */
import type { DocumentMeta } from '../../model/document.js';
import { isGivenName } from './name-run.js';
import { FIRM, ORGANISATION } from '../words/entity-words.js';

const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|van|von|de|der|of|\p{Lu}[\p{L}’'-]*))* \p{Lu}[\p{L}’'-]+$/u;
const FROM = /^From:[ \t]*([^\n<,(]+)/m;
/** How many lines from the end a name may stand: the name, a post, a body, an address. */
const FOOT = 6;
/** A message's head stands among its first characters. */
const HEAD = 600;

/** The name in front matter, behind "From:", or under "Yours sincerely,"; null where none stands there. */
export function writerOf(text: string, { author, publisher }: DocumentMeta): string | null {
  if (author !== null) return nameIn(author);
  const from = FROM.exec(text.slice(0, HEAD))?.[1];
  return (
    (from === undefined ? null : nameIn(from)) ?? signedBy(text) ?? endsWithName(text) ?? personIn(publisher)
  );
}

const nameIn = (words: string): string | null => (NAME.test(words.trim()) ? words.trim() : null);

/** A line of its own that addresses somebody, as a letter begins. */
const ADDRESS = /^(?:Dear \p{L}[^\n]{0,60}|Sirs?|Madam|To the editor)[,:]?$/mu;

/** A letter whose last line is a name, or a name and a post: "Ann Lee", "Ann Lee, branch secretary". */
function endsWithName(text: string): string | null {
  if (!ADDRESS.test(text.slice(0, HEAD))) return null;
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  const [, name = '', rest = ''] = /^([^,.]{3,40})(, [^.]{3,60})?$/.exec(last) ?? [];
  return rest !== '' || isPerson(name) ? nameIn(name) : null;
}

/** Who publishes under a name of one's own: "Margaret Lyle", not "Harbour Trust". */
const personIn = (publisher: string | null): string | null =>
  publisher !== null && isPerson(publisher) ? nameIn(publisher) : null;

/** A given name before one or two others, none of which is a word for a body or paper ("Mary Rose Trust"). */
function isPerson(name: string): boolean {
  const words = name.trim().toLowerCase().split(' ');
  return (
    words.length > 1 &&
    words.length < 4 &&
    isGivenName(words[0] ?? '') &&
    !words.some((word) => ORGANISATION.test(word) || FIRM.test(word) || PUBLISHES.test(word))
  );
}

/** Papers, houses and shops are named after people too. */
const PUBLISHES =
  /^(?:news|times|post|gazette|mail|magazine|press|house|solicitors|fund|street|park|farms?|sons|brothers|stores?|cent(?:re|er))$/;

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
