/** Words as rules compare them: one name for each line of synonyms, and no words that say nothing of the event. */
import { IRREGULAR_LINES } from '../../words/irregular.js';
import { SYNONYM_LINES } from '../../words/synonyms.js';
import { remembered } from './remembered.js';

const IRREGULAR = new Map<string, string>();
for (const line of IRREGULAR_LINES) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) IRREGULAR.set(form, base);
}

/** Verbs and nouns so common that sharing them shows nothing. */
const WEAK = new Set(
  (
    'be have do make take get go come give put set say tell claim state see use will would can could may might must shall should ' +
    'year month week day time today yesterday last next first new other many much more most less least few some any all every each ' +
    'people thing number total figure amount level rate per cent percent way part one two three four five six seven eight nine ten ' +
    'well still also even already yet only just about around nearly roughly approximately against under over between ' +
    'the a an and or but of in on at to for from by with as than that this these those it its he she they them their his her we us our you your i me my who ' +
    'which what when where why how whether if because while although though so such there here is are was were been being has had having does did done not ' +
    'no never none nobody nothing nor neither very too both either other others after before since until during within without through throughout into out up down off ' +
    'ago now then again once ever back same another own'
  ).split(' '),
);

const WEAK_STEMS = new Set([...WEAK].map(cutEndings));

const NAMES = new Map<string, string>();
for (const line of SYNONYM_LINES) {
  const [name = '', ...others] = line.split(' ').map(cutEndings);
  for (const word of [name, ...others]) if (!NAMES.has(word)) NAMES.set(word, NAMES.get(name) ?? name);
}

interface Known {
  stem: string;
  name: string;
  /** False for a word that says nothing of the event. */
  telling: boolean;
}

const known = remembered((word): Known => {
  const stem = cutEndings(word);
  const telling = word.length > 1 && !NUMBER.test(word) && !WEAK_STEMS.has(stem);
  return { stem, name: NAMES.get(stem) ?? stem, telling };
});

const NUMBER = /\d/;

/** A word without its commonest endings, so that "operating" and "operate", "Sales" and "sale" are one. Never the whole word. */
export const stemOf = (word: string): string => known(word).stem;

function cutEndings(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  let stem = IRREGULAR.get(plain) ?? plain;
  if (/[^aeious]ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (/(ch|sh|x|ss)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^aious]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  const whole = stem;
  if (/ing$/.test(stem) && stem.length > 6) stem = stem.slice(0, -3);
  else if (/ed$/.test(stem) && stem.length > 5) stem = stem.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  // "herring", "outing", "willing" are no forms of "her", "out" and "will"
  if (WEAK.has(stem)) stem = whole;
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}

/** The name of the line that a word belongs to, or its stem. */
export const canonical = (lemma: string): string => known(lemma).name;

/** The words of a claim or term that can show what it is about, by their canonical names. */
export function tellingWords(lemmas: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const lemma of lemmas) {
    const { name, telling } = known(lemma);
    if (telling) names.add(name);
  }
  return names;
}

/** The telling words of a passage of text. */
export function wordsInText(text: string): Set<string> {
  return tellingWords(text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []);
}

/** What two sets share, in the order of the first. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

/** The last word of a text, in lower case: "closed" of "was Closed". */
export function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && !isWhite(text.charCodeAt(from - 1))) from--;
  return text.slice(from).toLowerCase();
}

/** True where white space parts a text into so many words. */
export function hasWords(text: string, least: number): boolean {
  let words = 1;
  for (let at = 0; at < text.length && words < least; at++)
    if (isWhite(text.charCodeAt(at)) && (at === 0 || !isWhite(text.charCodeAt(at - 1)))) words++;
  return words >= least;
}

const WHITE = /\s/;
const isWhite = (unit: number): boolean =>
  unit === 32 || (unit < 128 ? unit >= 9 && unit <= 13 : WHITE.test(String.fromCharCode(unit)));
