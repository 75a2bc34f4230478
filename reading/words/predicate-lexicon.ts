/**
 * Which verbs, phrasal verbs, adjectives and nouns of action belong to which class of `model/predicate-classes.ts`.
 * Compiled from the verb classes of Levin (1993) as far as news, minutes and reports use them; lemmas in wink's (American) spelling.
 */
import { PREDICATE_CLASSES } from '../../model/predicate-classes.js';
import { NOUNS, PHRASES, STATES } from './predicate-nouns.js';
import { PHRASAL, VERBS } from './predicate-verbs.js';

/** What a word stands for: its lemma as a predicate and its class. */
export interface PredicateSense {
  lemma: string;
  /** Null where it belongs to none. */
  class: string | null;
}

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, PredicateSense> {
  const out = new Map<string, PredicateSense>();
  for (const [name, words] of Object.entries(rows))
    for (const word of words.split(' ')) {
      const [key = '', lemma = key] = word.split(':');
      out.set(key.replaceAll('_', ' '), {
        lemma: lemma.replaceAll('_', ' '),
        class: name === 'none' ? null : name,
      });
    }
  return out;
}

const VERB_TABLE = table(VERBS);
/** "get longer", "become worse": what a thing turns into, by the way that it goes. */
const TURNING: Readonly<Record<string, string>> = {
  increase: 'longer bigger larger higher greater heavier dearer wider deeper stronger louder',
  reduce: 'shorter smaller lower fewer lighter cheaper narrower shallower weaker quieter',
  improve: 'better safer healthier easier',
  worsen: 'worse riskier harder sicker',
};

const turning = Object.fromEntries(
  Object.entries(TURNING).map(([name, words]) => [
    name,
    words
      .split(' ')
      .flatMap((word) => ['get', 'become', 'grow'].map((verb) => `${verb}_${word}`))
      .join(' '),
  ]),
);

const PHRASAL_TABLE = new Map([...table(turning), ...table(PHRASAL)]);
const STATE_TABLE = table(STATES);
const NOUN_TABLE = table(NOUNS);
const PHRASE_TABLE = table(PHRASES);

export const verbSense = (lemma: string): PredicateSense | null => VERB_TABLE.get(lemma) ?? null;
export const phrasalSense = (lemma: string, particle: string): PredicateSense | null =>
  PHRASAL_TABLE.get(`${lemma} ${particle}`) ?? null;
export const phraseSense = (preposition: string, noun: string): PredicateSense | null =>
  PHRASE_TABLE.get(`${preposition} ${noun}`) ?? null;
export const stateSense = (lemma: string): PredicateSense | null => STATE_TABLE.get(lemma) ?? null;
/** The verb that a noun of action stands for ("closure": close), or null. */
export const nominalSense = (lemma: string): PredicateSense | null => NOUN_TABLE.get(lemma) ?? null;

/** Classes whose intransitive subject is the theme: what opens, falls, ends or dies undergoes it. Source: the unaccusative verbs of Levin (1993). */
const UNACCUSATIVE = new Set(
  'increase reduce improve worsen stay freeze change open close begin end continue extend proceed cancel postpone exist die live cost measure fail remain'.split(
    ' ',
  ),
);
/** Classes whose subject is the theme even with an object: "the scheme cost £4m", "the room seats 310". */
const STATIVE = new Set(['cost', 'measure']);

export const isUnaccusative = (name: string | null): boolean => name !== null && UNACCUSATIVE.has(name);
export const isStative = (name: string | null): boolean => name !== null && STATIVE.has(name);

/** The way that a class of changes goes; null for other classes. */
export function directionOf(name: string | null): 'up' | 'down' | null {
  const direction = name === null ? undefined : PREDICATE_CLASSES[name]?.direction;
  return direction === undefined ? null : direction > 0 ? 'up' : 'down';
}
