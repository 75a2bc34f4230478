/** Opposite words in one degree: "high" and "low", "higher" and "lower", "the highest" and "the lowest". */
import { remembered } from '../words/remembered.js';
import { stemOf } from '../words/words.js';
import { oppositesOfWord } from './opposites.js';
import { opposeEachOther } from './states.js';

/** Forms of their own: the degree, and the word that it is of. */
const IRREGULAR: Readonly<Record<string, readonly [Degree, string]>> = {
  better: ['er', 'good'],
  worse: ['er', 'bad'],
  best: ['est', 'good'],
  worst: ['est', 'bad'],
  elder: ['er', 'old'],
  eldest: ['est', 'old'],
};

type Degree = '' | 'er' | 'est';

interface Formed {
  degree: Degree;
  /** What the word may be the form of. */
  of: readonly string[];
}

/** "largest" as the highest degree of "large"; words that only end alike ("west", "interest") have bases without an opposite. */
const formOf = remembered((word: string): Formed => {
  const own = IRREGULAR[word];
  if (own) return { degree: own[0], of: [own[1]] };
  const [, base = '', degree = ''] = /^(\p{L}{3,}?)(er|est)$/u.exec(word) ?? [];
  if (base === '') return { degree: '', of: [word] };
  const of = [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/([bdgmnpt])\1$/, '$1')];
  return { degree: degree as Degree, of };
});

/** True for two forms of one degree whose words are opposites. Lower case. */
export function oppositeForms(a: string, b: string): boolean {
  if (a === b) return false;
  if (opposite(a, b)) return true;
  const [x, y] = [formOf(a), formOf(b)];
  return x.degree !== '' && x.degree === y.degree && x.of.some((p) => y.of.some((q) => opposite(p, q)));
}

const opposite = (a: string, b: string): boolean =>
  oppositesOfWord(a).has(stemOf(b)) || opposeEachOther(a, b);
