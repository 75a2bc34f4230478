/**
 * Texts of a sentence or so: each is all that its text says, so that two of them about one thing are taken to be about one event.
 * What follows here is looser than event identity, and must be asked of such texts only.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { countryOf } from '../../facts/names.js';
import { aboutWords } from './about.js';
import { onceOf } from '../words/once.js';
import { termKeys } from './terms.js';
import { canonical, shared, tellingWords } from '../words/words.js';

/** True where both claims stand in short texts, and in two of them, of which the one at least is a single sentence. */
export function bothBrief(a: CaseClaim, b: CaseClaim): boolean {
  const short = a.claim.document !== b.claim.document && a.claim.frame.brief && b.claim.frame.brief;
  return short && (isSingle(a) || isSingle(b));
}

const FULL_STOP = /[\p{Ll}\d)”"’]\.\s+[“"‘(]?\p{Lu}/u;
/** No full stop with another sentence behind it: two texts of two sentences each have room for two things. */
export const isSingle = onceOf<boolean>(({ claim }) => !FULL_STOP.test(claim.frame.whole?.text ?? ''));

/** Endings that make the name of a country or town into that of its people: "Sudan" and "Sudanese", "Peru" and "Peruvian". */
const OF_A_PEOPLE = /(?:ese|ians?|eans?|ans?|ish|is?)$/;

/** A name without the ending of its people, so that the country and its government meet. */
function nameStem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  const country = countryOf(plain);
  if (country !== null) return country;
  return plain.length > 6 ? plain.replace(OF_A_PEOPLE, '') : plain;
}

/** The names in a text, part by part: words with a capital, "al-Karim" as "Karim" too. */
export function nameParts(text: string): Set<string> {
  const words = text.match(/\p{Lu}[\p{L}’']+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && tellingWords([word]).size > 0).map(nameStem));
}

/** True where two texts name one person, firm or country. */
export function nameInCommon(a: string, b: string): boolean {
  return shared(nameParts(a), nameParts(b)).length > 0;
}

/** Keys of which two subjects share one wherever they are the same or have a name in common. */
export const subjectKeys = (term: Term): string[] => [...termKeys(term), ...nameParts(term.text)];

/** How far two short texts speak of one thing: the telling words and names that they share, and the share of the shorter one's words. */
export function briefLikeness(a: CaseClaim, b: CaseClaim): { words: string[]; ratio: number } {
  const [wa, wb] = [briefWords(a), briefWords(b)];
  const words = shared(wa, wb);
  return { words, ratio: words.length / Math.max(1, Math.min(wa.size, wb.size)) };
}

/** Telling words, with compound ones and the names of peoples taken apart. */
export const briefWords = onceOf((claim): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const word of aboutWords(claim))
    for (const part of word.split('-')) if (part.length > 2) out.add(part);
  for (const name of nameParts(claim.claim.quote.exact))
    if (!out.has(name) && canonical(name) === name) out.add(name);
  return out;
});

/** What is told as fact, planned or foretold; no hope, condition or possibility. */
export function isFact({ claim }: CaseClaim): boolean {
  return ['asserted', 'planned', 'predicted', 'denied'].includes(claim.modality);
}
