/** Words as rules compare them: one name for each line of synonyms, and no words that say nothing of the event. */
import { SYNONYM_LINES } from '../words/synonyms.js';

/** Verbs and nouns so common that sharing them shows nothing. */
const WEAK = new Set(
  (
    'be have do make take get go come give put set say tell claim state see use will would can could may might must shall should ' +
    'year month week day time today yesterday last next first new other many much more most less few some any all every each ' +
    'people thing number total figure amount level rate per cent percent way part one two three four five six seven eight nine ten ' +
    'well still also even already yet only just about around nearly roughly approximately against under over between'
  ).split(' '),
);

const NAMES = new Map<string, string>();
for (const line of SYNONYM_LINES) {
  const [name = '', ...others] = line.split(' ');
  for (const word of [name, ...others]) if (!NAMES.has(word)) NAMES.set(word, NAMES.get(name) ?? name);
}

/** The name of the line that a lemma belongs to, or the lemma itself. */
export function canonical(lemma: string): string {
  return NAMES.get(lemma) ?? lemma;
}

const NUMBER = /\d/;

/** The words of a claim or term that can show what it is about, by their canonical names. */
export function tellingWords(lemmas: readonly string[]): Set<string> {
  return new Set(
    lemmas
      .map((lemma) => lemma.toLowerCase())
      .filter((lemma) => lemma.length > 1 && !WEAK.has(lemma) && !NUMBER.test(lemma))
      .map(canonical),
  );
}

/** What two sets share, in the order of the first. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}
