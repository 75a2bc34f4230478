/** Words that cannot both hold of one thing: a dictionary's antonyms, lines of our own, and opposite classes of predicates. */
import { ANTONYMS } from '../../words/antonyms-data.js';
import { OPPOSITE_LINES } from '../../words/opposites.js';
import { stemOf } from '../words/words.js';

let table: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Built where it is first asked for, as the thesaurus is. */
function opposites(): ReadonlyMap<string, ReadonlySet<string>> {
  if (table) return table;
  const out = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    if (a === b) return;
    out.set(a, (out.get(a) ?? new Set()).add(b));
    out.set(b, (out.get(b) ?? new Set()).add(a));
  };
  for (const line of ANTONYMS)
    for (const pair of line.split(';')) {
      const [a = '', b = ''] = pair.split(' ');
      add(a, b);
    }
  for (const line of OPPOSITE_LINES) {
    const [these = '', those = ''] = line.split(' | ');
    for (const a of these.split(' ')) for (const b of those.split(' ')) add(nameOf(a), nameOf(b));
  }
  table = out;
  return out;
}

/** "take_off" of "took off": the verb by its stem, with its particle. */
const nameOf = (word: string): string =>
  word
    .split(/[ _]/)
    .map((part) => stemOf(part))
    .join('_');

/** The stems of all words that say the opposite. */
export const oppositesOfWord = (word: string): ReadonlySet<string> => opposites().get(nameOf(word)) ?? NONE;
const NONE: ReadonlySet<string> = new Set();
