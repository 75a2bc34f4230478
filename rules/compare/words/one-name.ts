/**
 * When two names are one: a person with and without title, initial or letters behind, by a short forename, by surname alone; a body
 * with and without its legal form, by its first letters, with "and" or "&".
 */
import { FORENAME_LINES } from '../../words/forenames.js';
import { isAddress } from './titles.js';

/** Letters behind a name, and legal forms of firms: whoever bears the name may be called with or without. */
const BEHIND =
  /^(?:jr|jnr|junior|sr|snr|senior|obe|mbe|cbe|kbe|dbe|bem|qc|kc|mp|msp|mep|phd|md|esq|ltd|limited|plc|llp|llc|lp|inc|incorporated|corp|corporation|co|company|gmbh|ag|sa|pty)$/;
/** Left out where a body is told by the first letters of its name. */
const UNLETTERED = /^(?:of|the|and|for|in|on|to|&)$/i;
const INITIALISM = /^\p{Lu}{2,7}$/u;

const FORMS = new Map<string, Set<number>>();
for (const [line, forms] of FORENAME_LINES.entries())
  for (const form of forms.split(' ')) FORMS.set(form, (FORMS.get(form) ?? new Set()).add(line));

/** "Okafor" and "Mayor Denise Okafor", "I. Peel" and "Ian Peel", "Lockside" and "Lockside Ltd", "NHS" and "National Health Service". */
export function oneName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  if (short.every((part) => long.includes(part))) return true;
  if (initialsOf(a, b) || initialsOf(b, a)) return true;
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  return short.every((part, i) => long.includes(part) || (i === 0 && oneForename(part, long[0] ?? '')));
}

/** The words of a name in lower case, without article, titles, letters behind and legal form; never none where it has any. */
function partsOf(name: string): string[] {
  const parts = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[\s.,-]+/)
    .filter((part) => part !== '')
    .map((part) => (part === 'saint' ? 'st' : part));
  if (parts[0] === 'the' && parts.length > 1) parts.shift();
  while (parts.length > 1 && isAddress(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && BEHIND.test(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/** "I" and "Ian", "Sue" and "Susan", "Ben" and "Benjamin": before one and the same surname. */
function oneForename(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return Math.min(a.length, b.length) !== 2;
  const forms = FORMS.get(b);
  return [...(FORMS.get(a) ?? [])].some((line) => forms?.has(line));
}

function initialsOf(short: string, long: string): boolean {
  const letters = short.replace(/^the /i, '').replace(/\./g, '');
  if (!INITIALISM.test(letters)) return false;
  const words = long.replace(/^the /i, '').split(/[\s-]+/);
  return (
    words.length > 1 &&
    letters ===
      words
        .filter((word) => !UNLETTERED.test(word))
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase()
  );
}
