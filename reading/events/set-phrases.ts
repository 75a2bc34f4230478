/**
 * Verbs of going, coming, being put and being taken that say with a preposition and one bare noun what a single verb would say: "came
 * into force", "went on sale", "put to sea", "was taken out of service". Neither the verb nor the noun tells it alone.
 * Source: the verb idioms of verb, preposition and noun (Quirk et al. 1985, 16.5-8, 16.58); lemmas in wink's spelling.
 */
import type { VerbChunk } from '../words/chunk-types.js';
import type { ParsedSentence } from '../clauses/clauses.js';
import type { PredicateSense } from '../words/predicate-lexicon.js';

/** Verbs, prepositions, nouns (each with "|" between), and what they say together: lemma (with "_" for a blank) and class ("-" for none). */
const ROWS: readonly (readonly [verbs: string, prepositions: string, nouns: string, told: string])[] = [
  ['come|go|bring|put', 'into', 'force|effect|operation|use|service', 'take_effect begin'],
  ['go', 'on', 'sale', 'go_on_sale begin'],
  ['go', 'on', 'show|display', 'go_on_show begin'],
  ['go', 'on', 'trial', 'go_on_trial begin'],
  ['go', 'on', 'strike', 'strike -'],
  ['go|put|set|take', 'to', 'sea', 'sail -'],
  ['come|draw', 'to', 'end|close|halt|standstill', 'end end'],
  ['go', 'out of', 'business|use|service|production|print', 'close close'],
  ['come', 'to', 'light', 'discover find'],
  ['go', 'up in', 'flame|smoke', 'burn -'],
];

const TOLD: ReadonlyMap<string, PredicateSense> = new Map(
  ROWS.flatMap(([verbs, prepositions, nouns, told]) => {
    const [lemma = '', name = '-'] = told.split(' ');
    const sense = { lemma: lemma.replaceAll('_', ' '), class: name === '-' ? null : name };
    return verbs
      .split('|')
      .flatMap((verb) =>
        prepositions
          .split('|')
          .flatMap((preposition) =>
            nouns.split('|').map((noun) => [`${verb} ${preposition} ${noun}`, sense] as const),
          ),
      );
  }),
);

/** What a verb says with the preposition and the noun right behind it, and where the noun ends; null where they are no set phrase. */
export function setPhraseOf(
  { words }: ParsedSentence,
  verb: VerbChunk,
): { sense: PredicateSense; end: number } | null {
  const lemma = words[verb.main]?.lemma ?? '';
  for (let to = verb.last + 1; to <= verb.last + 3; to++) {
    // "to an end", "into full operation": "a" or one adjective may stand before the noun, but "the end of the pier" is a place
    const noun = words[to];
    if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.pos)) continue;
    const between = words
      .slice(verb.last, to)
      .filter(({ pos, lower }) => pos !== 'ADJ' && !/^an?$/.test(lower))
      .map(({ lower }) => lower)
      .join(' ');
    const sense = TOLD.get(`${lemma} ${between} ${noun.lemma}`);
    if (sense) return { sense, end: noun.end };
    return null;
  }
  return null;
}
