/** Names in running text: people and places by their parts, bodies and countries under one key. */
import { oneName } from '../compare/words/one-name.js';
import { DEMONYM_LINES } from '../words/demonyms.js';

const WORD = "(?:(?:St|Ft|Mt)\\.|(?:\\p{Lu}\\.)+\\p{Lu}?(?![\\p{L}])|\\p{Lu}[\\p{L}\\p{N}’'&-]*)";
const PARTICLE = '(?:de|da|van|von|der|den|al|el|bin|bint|la|le|du)';
/** A person, place or team: capitals in a row, with particles between. */
export const NAME = `${WORD}(?: (?:${PARTICLE} )*${WORD}){0,4}`;
/** A body: as a name, with "of", "for" and "and" between. */
export const BODY = `${WORD}(?: (?:(?:of|for|and|the|&) ){0,2}${WORD}){0,5}`;

const COUNTRIES = new Map<string, string>();
for (const line of DEMONYM_LINES) {
  const [country = '', ...others] = line.split(' ').map((name) => name.replace(/-/g, ' '));
  for (const name of [country, ...others]) COUNTRIES.set(name, country);
}

const EMPTY =
  /^(?:the|of|for|and|mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|inc|corp|co|ltd|plc|republic|kingdom|state|government)$/;

/** The words by which a name is known, lower case, without titles and legal forms; a country or its adjective by the country. */
export function nameWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[.,](?=\s|$)/g, '')
    .replace(/^the /, '');
  const country = countryOf(plain);
  if (country !== null) return [country];
  return plain.split(/\s+/).filter((word) => word !== '' && !EMPTY.test(word));
}

/** The country that a name or adjective stands for; null for other words. */
export const countryOf = (name: string): string | null =>
  COUNTRIES.get(name.toLowerCase().replace(/^the /, '').replace(/\.$/, '')) ?? null;

/** One name as anywhere (`oneName`), or one by the words that are left: a country by its adjective, a state without "Republic of". */
export function oneThing(a: string, b: string): boolean {
  if (oneName(a, b)) return true;
  const [x, y] = [nameWords(a), nameWords(b)].sort((p, q) => p.length - q.length);
  return x !== undefined && y !== undefined && x.length > 0 && x.every((word) => y.includes(word));
}

/** True where two names share no word at all, so that they can hardly be one. */
export function twoThings(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((word) => y.includes(word) || y.some((other) => nearly(word, other)))
  );
}

/** One name in two spellings: "Romano" and "Romani", "Ahmadinejad" and "Ahmedinejad". */
function nearly(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let differ = 0;
  if (a.length !== b.length) return a.startsWith(b) || b.startsWith(a);
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differ++;
  return differ <= 1;
}

/** True where most words have a capital, as in some papers' headlines: then capitals show no names. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7;
}

/** Words that open a sentence with a capital and name nobody. */
export const NO_NAME =
  /^(?:this|that|it|he|she|they|we|i|there|here|who|which|the|a|an|in|on|at|as|his|her|its|their|when|while|after|before|but|and|if|then|now|new|mr|mrs)$/i;
