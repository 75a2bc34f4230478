/** Whether two claims with times are of one matter: by how much they share without the words of their times, and how much of the shorter one that is. */
import type { CaseClaim } from '../../rule.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { aboutWords } from '../identity/about.js';
import { namesDiffer } from '../identity/names.js';
import { wordsInText } from '../words/words.js';

/** The least that two short claims must share, and the part of the shorter one that it must be. Chosen on the open pairs and dossiers. */
const LEAST = 1.3;
const PART = 0.6;

/** What two claims share besides the words of their times; null where that is less than `enough` and less than most of the shorter one. */
export function timedMatter(first: CaseClaim, second: CaseClaim, enough: number): Matter | null {
  const besides = new Set([...timeWords(first), ...timeWords(second)]);
  const matter = matterOf(first, second, besides);
  if (matter.words.length < 2 || namesDiffer(first, second)) return null;
  if (!besideOneName(first, second, matter.words)) return null;
  if (matter.weight >= enough) return matter;
  const shorter = Math.min(...[first, second].map((one) => left(one, besides)));
  return matter.weight >= LEAST && matter.words.length / shorter >= PART ? matter : null;
}

/** One person's name shows one person, not one matter; two names ("the Kestrel left Oban") show more. */
function besideOneName(first: CaseClaim, second: CaseClaim, words: readonly string[]): boolean {
  const named = [first, second].flatMap(({ claim }) => claim.frame.entities).map((name) => wordsInText(name));
  const bare = words.filter((word) => !named.some((name) => name.has(word)));
  return bare.length > 0 || !named.some((name) => words.every((word) => name.has(word)));
}

const left = (one: CaseClaim, besides: ReadonlySet<string>): number =>
  [...aboutWords(one)].filter((word) => !besides.has(word)).length;

/** The words of a claim's times: that both name November shows nothing. */
const timeWords = ({ claim }: CaseClaim): Set<string> =>
  wordsInText(claim.times.map(({ text }) => text).join(' '));
