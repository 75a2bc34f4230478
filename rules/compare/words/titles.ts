/** What the titles before a name tell of who bears it. */
import type { CaseClaim } from '../../rule.js';
import { onceOf } from './once.js';

const MALE = 'mr|sir|lord|father|brother|king|prince';
const FEMALE = 'mrs|miss|ms|lady|dame|sister|queen|princess';

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
