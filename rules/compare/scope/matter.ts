/**
 * How much shows that two claims of one case are about one matter, in whatever words. Two papers of one affair seldom hold two
 * deadlines for caravans on a lower field: where both fill the same kind of slot (a count, a price, a date, a state), rare words that
 * they share stand for event identity. Evidence only: the rule names the slot, and `setApart` asks what makes them two matters.
 */
import type { CaseClaim } from '../../rule.js';
import { BROAD } from '../../words/broad.js';
import { likeWords } from '../identity/ground.js';
import { aboutWords, inReadersWords } from '../identity/about.js';
import { onceOf } from '../words/once.js';
import { sameSpeaker } from '../identity/speakers.js';
import { datedTimes } from '../identity/times.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

/** What one piece of evidence weighs: a word that both have is one. */
const EQUAL = 1;
const AKIN = 0.7;
/** Names run through a whole case, and so do words for bodies and their doings. */
const NAME = 0.7;
/** What the second and any further word of a name adds. */
const NAMES_REST = 0.2;
/** A publisher's name is the case's. */
const PUBLISHER = 0.3;
const BROAD_WORD = 0.3;
/** A word that the one has and the other only beside it, and one that both only have beside them. */
const BESIDE = 0.6;
const BOTH_BESIDE = 0.4;
const MOST_BESIDE = 1.5;
/** One day or short period named in both; one named person who says both. */
const DAY = 0.7;
const SPEAKER = 0.5;

export interface Matter {
  weight: number;
  /** Words of the first claim that the second has too, as they stand or akin, by canonical name. */
  words: string[];
  /** One line for a flag's `because`. */
  shown: string;
}

/** What two claims share besides some words (canonical): those of the slot itself. */
export function matterOf(a: CaseClaim, b: CaseClaim, besides: ReadonlySet<string> = new Set()): Matter {
  const [own, others] = [without(aboutWords(a), besides), without(aboutWords(b), besides)];
  const [spelt, speltB] = [spellings(a), spellings(b)];
  const [nearA, nearB] = [without(wordsAround(a), besides), without(wordsAround(b), besides)];
  const known = namesOf(a, b);
  const { names } = known;
  const words: string[] = [];
  const beside: string[] = [];
  let weight = 0;
  let around = 0;
  const counted = new Set<string>();
  const count = (word: string, near: boolean, share: number): void => {
    const name = known.names.get(word);
    // "Ted Cruz" is one name in both, and not two words; but all of it tells more than half of it
    const full = name !== undefined && counted.has(name) ? share * NAMES_REST : share * weigh(word, known);
    if (name !== undefined) counted.add(name);
    (near ? beside : words).push(word);
    if (near) around += full;
    else weight += full;
  };
  const common = [...others].filter((word) => !names.has(word)).map((word) => speltB.get(word) ?? word);
  // "opened" is akin to "found" and to "cracks", and is no more than one word all the same
  const isAkin = (word: string): boolean => {
    const at = common.findIndex((other) => likeWords(word, other));
    if (at >= 0) common.splice(at, 1);
    return at >= 0;
  };
  for (const word of own) {
    const share = others.has(word) ? EQUAL : !names.has(word) && isAkin(spelt.get(word) ?? word) ? AKIN : 0;
    if (share > 0) count(word, false, share);
    else if (nearB.has(word)) count(word, true, BESIDE);
  }
  for (const word of others)
    if (!own.has(word) && !beside.includes(word) && nearA.has(word)) count(word, true, BESIDE);
  for (const word of nearA)
    if (!own.has(word) && !others.has(word) && nearB.has(word)) count(word, true, BOTH_BESIDE);
  const day = sharedDay(a, b) ? DAY : 0;
  const speaker = sameSpeaker(a, b) ? SPEAKER : 0;
  return {
    weight: weight + Math.min(around, MOST_BESIDE) + day + speaker,
    words,
    shown: shownAs(a, words, beside, day > 0, speaker > 0),
  };
}

const without = (words: ReadonlySet<string>, besides: ReadonlySet<string>): Set<string> =>
  new Set([...words].filter((word) => !besides.has(word)));

/** The words as the claim has them, by canonical name: a thesaurus knows the senses of a word, not of the line that it stands in. */
const spellings = onceOf(({ claim }): ReadonlyMap<string, string> => {
  const words = [...claim.frame.words, ...(claim.quote.exact.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [])];
  return new Map(words.reverse().map((word) => [canonical(word), word]));
});

const BROAD_WORDS = new Set(BROAD.map(canonical));

/** True for a canonical name that runs through most reports: two claims that share nothing else are hardly of one matter. */
export const isBroad = (word: string): boolean => BROAD_WORDS.has(word);

function weigh(word: string, { names, publishers }: Names): number {
  if (publishers.has(word)) return PUBLISHER;
  if (isBroad(word)) return BROAD_WORD;
  return names.has(word) ? NAME : 1;
}

/** The telling words of a claim's sentence and of those beside it. */
const wordsAround = onceOf(({ claim }): ReadonlySet<string> => tellingWords(claim.frame.around ?? []));

interface Names {
  /** Each word of a name, with the first name in which it stands. */
  names: ReadonlyMap<string, string>;
  publishers: ReadonlySet<string>;
}

/** The words of the names that either claim has, and of the publishers: they tell of the case more than of the matter. */
function namesOf(a: CaseClaim, b: CaseClaim): Names {
  const names = new Map(namedIn(a));
  const add = (word: string, name: string): unknown => names.has(word) || names.set(word, name);
  for (const [word, name] of namedIn(b)) add(word, name);
  const publishers = [a, b].map(({ meta }) => meta.publisher ?? '');
  for (const name of publishers) for (const word of wordsInText(name)) add(word, name);
  return { names, publishers: wordsInText(publishers.join(' ')) };
}

/** The words of a claim's own names, each with the first name in which it stands. */
const namedIn = onceOf(({ claim }): ReadonlyMap<string, string> => {
  const names = [
    ...claim.frame.entities.filter((name) => /^\p{Lu}/u.test(name)),
    ...(claim.quote.exact.match(/(?<=[^.!?:“]\s)\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu) ?? []),
  ];
  const byWord = names.flatMap((name) => [...wordsInText(name)].map((word) => [word, name] as const));
  // of two names with a word the first is kept
  return new Map(byWord.reverse());
});

/** True where both name one day or one span of at most a month. */
function sharedDay(a: CaseClaim, b: CaseClaim): boolean {
  const short = (one: CaseClaim): string[] =>
    datedTimes(one).flatMap(({ earliest, latest, granularity }) =>
      earliest !== null && latest !== null && /^(?:time|day|week|month)$/.test(granularity ?? '')
        ? [`${earliest} ${latest}`]
        : [],
    );
  const days = short(a);
  return short(b).some((day) => days.includes(day));
}

function shownAs(
  a: CaseClaim,
  words: readonly string[],
  beside: readonly string[],
  day: boolean,
  speaker: boolean,
): string {
  // words beside the claims are known by their stems alone, which are no words of the documents
  const more = [
    ...(beside.length > 0
      ? [beside.length === 1 ? 'a word close by' : `${beside.length} words close by`]
      : []),
    ...(day ? ['the day'] : []),
    ...(speaker ? ['the speaker'] : []),
  ].join(', ');
  const own = words.length > 0 ? `: they share ${inReadersWords(a, words)}.` : '.';
  if (more === '') return `Both are of one matter${own}`;
  return `Both are of one matter${own} ${words.length > 0 ? 'Also alike' : 'Alike'}: ${more}.`;
}
