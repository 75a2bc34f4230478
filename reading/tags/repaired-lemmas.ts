/** Lemmas of words whose tag was repaired: wink gives the word itself where it took it for something else. */
import { REPORTING, TAKES_CLAUSE, TAKES_OBJECT_THEN_CLAUSE } from '../words/complement-words.js';
import { verbSense } from '../words/predicate-lexicon.js';
import { NOUN_OR_VERB } from './repair-tests.js';
import { baseOfParticiple, baseOfPast, baseOfShyPast } from '../words/verb-forms.js';

/** The singular of a regular plural. */
export function singular(lower: string): string {
  if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  return /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

const KNOWN_VERBS: readonly ReadonlySet<string>[] = [
  NOUN_OR_VERB,
  REPORTING,
  TAKES_CLAUSE,
  TAKES_OBJECT_THEN_CLAUSE,
];

/** Stems that English spells with an e: "pav", "fledg", "tumbl", "endors", "vaccinat", "bak"; not "audit", "gather", "market". */
const lacksE = (stem: string): boolean =>
  /(?:[uvcz]|[dlr]g|[bcdfgkpt]l|[nr]s)$/.test(stem) ||
  /^[^aeiou]*[aeiou][b-df-hj-np-tvz]$/.test(stem) ||
  (/[^aeiou][aeiou][b-df-hj-np-tvz]$/.test(stem) && !/(?:[eio]t|[eo][nlrmp]|al|it|ip|op|in|ic)$/.test(stem));

/** Third-person verbs that are spelt as the plural of another noun. */
const AS_PLURALS: ReadonlyMap<string, string> = new Map([
  ['lives', 'live'],
  ['leaves', 'leave'],
  ['thanks', 'thank'],
]);

/** "Feed", "weed", "exceed" end so themselves; of the verbs in -ee ("agreed") the past is known. */
const WHOLE = /^(?!(?:dis)?agreed|freed|decreed|guaranteed|refereed)\p{L}*eed$/u;

/** The base of a past tense, or of a regular -ed or -ing form; a known verb where one fits, else the bare stem. */
export function verbLemma(lower: string): string {
  const base = AS_PLURALS.get(lower) ?? baseOfPast(lower) ?? baseOfShyPast(lower) ?? baseOfParticiple(lower);
  if (base !== null || WHOLE.test(lower)) return base ?? lower;
  const stem = lower.endsWith('ing') ? lower.slice(0, -3) : lower.endsWith('ed') ? lower.slice(0, -2) : lower;
  if (stem === lower) return lower;
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  const bases = [stem, `${stem}e`, undoubled, stem.replace(/i$/, 'y')];
  return (
    bases.find((base) => KNOWN_VERBS.some((set) => set.has(base)) || verbSense(base) !== null) ??
    (/[^aeiou]i$/.test(stem) ? `${stem.slice(0, -1)}y` : lacksE(stem) ? `${stem}e` : undoubled)
  );
}
