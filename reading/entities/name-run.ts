/** One name where it stands: its words without title and role, as a text writes them. */
import { BODY, FEMALE, MALE, ORGANISATION, ROLE, TITLES } from '../words/entity-words.js';
import { written } from '../text/hyphenation.js';
import type { Token, TokenisedText } from '../text/tokens.js';

/** A name where it stands: tokens [first, last), without title and article. */
export interface NameRun {
  first: number;
  last: number;
  name: string;
  words: string[];
  /** Lower-case title before it ("dr"), or null. */
  title: string | null;
  /** True with "the" directly before it. */
  article: boolean;
  /** First token with title: where the mention begins. */
  from: number;
}

/** Begins with a capital, or has one inside (eBay). */
export const CAPITAL = /^\p{Ll}?\p{Lu}/u;

export const isGivenName = (word: string): boolean => FEMALE.has(word) || MALE.has(word);

/** A word of three letters or more in capitals throughout ("MR SMITH" has a title of two). */
export const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();

const inTitleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Roles that as often say what kind of thing follows ("Student Union", "Worker Safety Act"), and so open no name. */
const KIND_OF =
  /^(?:student|worker|driver|customer|parent|patient|member|passenger|victim|tenant|resident|teacher|volunteer|owner|party)$/;

/** "Chief Executive Ann Lee", "Prosecutor Helen Cray": first token of the name behind a role with capitals; `start` where there is none. */
function behindRole(t: TokenisedText, start: number, last: number): number {
  for (let i = Math.min(last - 2, start + 4); i >= start; i--) {
    const role = t.tokens[i]?.lower ?? '';
    if (!ROLE.test(role) || KIND_OF.test(role)) continue;
    const rest = t.tokens.slice(i + 1, last);
    const plain = rest.every(
      ({ text, lower }) =>
        /^\p{Lu}\p{Ll}/u.test(text) && !ROLE.test(lower) && !ORGANISATION.test(lower) && !BODY.test(lower),
    );
    const named =
      isGivenName(rest[0]?.lower ?? '') || (rest.length === 2 && !TITLES.has(rest[0]?.lower ?? ''));
    return plain && named ? i + 1 : start;
  }
  return start;
}

const isOfState = (t: TokenisedText, at: number): boolean =>
  t.tokens[at]?.lower === 'state' &&
  t.tokens[at - 1]?.lower === 'of' &&
  t.tokens[at - 2]?.lower === 'secretary';

export function runAt(t: TokenisedText, start: number, last: number): NameRun | null {
  let first = start;
  let title: string | null = null;
  for (;;) {
    const token = t.tokens[first];
    const bare = token?.lower.replace(/\.$/, '');
    if (!token || !bare || !TITLES.has(bare) || first + 1 >= last) break;
    title = bare;
    first++;
    if (t.tokens[first]?.text === '.') first++;
  }
  // "Secretary of State Ann Lee"
  if (!title && isOfState(t, start) && last - start > 1) [first, title] = [start + 1, 'secretary'];
  first = title ? first : behindRole(t, first, last);
  let from = title ? start : first;
  for (let k = start - 1; k >= start - 2 && !title && first === start; k--) {
    const bare = t.tokens[k]?.lower.replace(/\.$/, '') ?? '';
    if (t.tokens[k]?.text === '.') continue;
    if (
      TITLES.has(bare) &&
      CAPITAL.test(t.tokens[k]?.text ?? '') &&
      t.tokens[k]?.sentence === t.tokens[start]?.sentence
    ) {
      title = bare;
      from = k;
    }
    break;
  }
  const head = t.tokens[first];
  const tail = t.tokens[last - 1];
  if (!head || !tail || first >= last) return null;
  const shouted = title !== null && isShouted(t.tokens[from]) && t.tokens.slice(first, last).every(isShouted);
  const cased = (text: string): string => (shouted ? inTitleCase(text) : text);
  const words = t.tokens.slice(first, last).map((token) => cased(token.text));
  const article = /^the$/i.test(t.tokens[from - 1]?.text ?? '');
  return {
    first,
    last,
    name: cased(written(t.text.slice(head.start, tail.end))),
    words,
    title,
    article,
    from,
  };
}
