/** Pairs of opposite nouns: how something went, what stand is told, what somebody is to another. */
import { OUTCOME_NOUN_LINES, ROLE_NOUN_LINES, STAND_NOUN_LINES } from '../../words/opposed-nouns.js';

type Ends = readonly (readonly string[])[];

const endsOf = (lines: readonly string[]): readonly Ends[] =>
  lines.map((line) => line.split(' / ').map((nouns) => nouns.split(' ')));

const OUTCOMES = endsOf(OUTCOME_NOUN_LINES);
const STANDS = endsOf(STAND_NOUN_LINES);
const ROLES = endsOf(ROLE_NOUN_LINES);

const known = (lines: readonly Ends[]): ReadonlySet<string> => new Set(lines.flat(2));
const [OUTCOME_NOUNS, STAND_NOUNS] = [known(OUTCOMES), known(STANDS)];

/** "rise", "defeat". Lemmas in lower case, here and below. */
export const isOutcome = (noun: string): boolean => OUTCOME_NOUNS.has(noun);

/** "support", "criticism". */
export const isStand = (noun: string): boolean => STAND_NOUNS.has(noun);

export const oppositeOutcomes = (a: string, b: string): boolean => atTwoEnds(OUTCOMES, a, b);
export const oppositeStands = (a: string, b: string): boolean => atTwoEnds(STANDS, a, b);
export const oppositeRoles = (a: string, b: string): boolean => atTwoEnds(ROLES, a, b);

const atTwoEnds = (lines: readonly Ends[], a: string, b: string): boolean =>
  lines.some(
    ([these = [], those = []]) =>
      (these.includes(a) && those.includes(b)) || (these.includes(b) && those.includes(a)),
  );
