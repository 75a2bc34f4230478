/** What the titles before a name tell of who bears it. */
import type { CaseClaim } from '../../rule.js';
import { onceOf } from './once.js';

const MALE = 'mr|sir|lord|father|brother|king|prince';
const FEMALE = 'mrs|miss|ms|lady|dame|sister|queen|princess';

/** Titles and ranks before a name: whoever bears it may be called with or without. */
const ADDRESS = new Set(
  (
    'mr mrs miss ms mx dr doctor prof professor sir dame lord lady rev reverend canon dean bishop archbishop cardinal pope father sister ' +
    'brother captain capt colonel col major maj general gen lieutenant lt lance corporal cpl sergeant sgt private admiral commander ' +
    'detective det chief superintendent supt inspector insp constable pc dc di councillor cllr alderman mayor mayoress provost ' +
    'president minister secretary senator governor congressman congresswoman representative judge justice sheriff ambassador king queen ' +
    'prince princess duke duchess earl count countess baron baroness nurse matron coach ' +
    // lemmas are spelled the American way
    'councilor councilman councilwoman coun commissioner chairman chairwoman chancellor officer pastor vicar rabbi imam sen rep gov'
  ).split(' '),
);

/** True for a title or rank in lower case, with its dot or without. */
export const isAddress = (word: string): boolean => ADDRESS.has(word.replace(/\.$/, ''));

/** "mr peel" is "peel". Takes words in lower case. */
export const withoutTitle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && isAddress(words[0] ?? '') ? withoutTitle(words.slice(1)) : words;

/** "Mrs Ames", "Mr Ames": one surname, and by their titles a woman and a man. */
export function titlesDiffer(a: CaseClaim, b: CaseClaim, nameA: string, nameB = nameA): boolean {
  const [x, y] = [titleOf(a, nameA), titleOf(b, nameB)];
  return x !== null && y !== null && x !== y;
}

/** A claim with the words around it, in lower case; nothing where no title is in it. */
const titledIn = onceOf(({ claim: { quote } }): string => {
  const text = `${quote.prefix}${quote.exact}${quote.suffix}`.toLowerCase();
  return TITLED.test(text) ? text : '';
});
const TITLED = new RegExp(`\\b(?:${MALE}|${FEMALE})\\b`);

function titleOf(claim: CaseClaim, name: string): 'male' | 'female' | null {
  const text = titledIn(claim);
  if (text === '') return null;
  const has = (titles: string): boolean =>
    new RegExp(`\\b(?:${titles})\\.? ${name.toLowerCase().replace(/[^\p{L}\d -]/gu, '.')}`, 'u').test(text);
  const [he, she] = [has(MALE), has(FEMALE)];
  return he === she ? null : he ? 'male' : 'female';
}
