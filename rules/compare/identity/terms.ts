/**
 * Whether two noun phrases stand for one thing.
 * Names that differ, and modifiers that part two things of one kind, make two of them.
 */
import type { Term } from '../../../model/claim.js';
import { entityOf } from './names.js';
import { oneName } from '../words/one-name.js';
import { isAddress } from '../words/titles.js';
import { canonical, shared, tellingWords } from '../words/words.js';

/** How two noun phrases relate: `unclear` where one is missing, or a pronoun that stands for nobody known. */
export type Relation = 'same' | 'narrower' | 'different' | 'unclear';

/** Nouns that stand for the thing behind "of": "the level of reserves" is about the reserves. */
const TRANSPARENT = new Set(
  [
    'number',
    'level',
    'amount',
    'volume',
    'total',
    'sum',
    'size',
    'value',
    'majority',
    'rest',
    'member',
    'plan',
    'application',
    'offer',
    'request',
    'proposal',
    'idea',
    'possibility',
    'use',
    'practice',
  ].map(canonical),
);

/** "The place", "the whole thing": nouns that refer back as pronouns do (Halliday and Hasan 1976, 6.1, general nouns). */
const GENERAL_NOUN = /^(?:the|this|that)(?: whole| entire)? (?:place|thing|matter|business|affair)$/i;

/** Compares two noun phrases by entity, head and modifiers. */
export function relateTerms(a: Term | null, b: Term | null): Relation {
  if (!a || !b) return 'unclear';
  if (a.text.toLowerCase() === b.text.toLowerCase() && /\d/.test(a.text)) return 'same';
  const [wordsA, wordsB] = [wordsOfTerm(a), wordsOfTerm(b)];
  if (isAnother(wordsA, wordsB) || labelsDiffer(a.text, b.text)) return 'different';
  const [entityA, entityB] = [entityOf(a), entityOf(b)];
  if (isSomebodysOwn(a, entityB) || isSomebodysOwn(b, entityA)) return 'different';
  if (entityA && entityB && oneName(entityA, entityB)) return 'same';
  if (isTitleOf(a, b) || isTitleOf(b, a)) return 'narrower';
  if (ofTwoSexes(a, b)) return 'different';
  if (wordsA.size === 0 || wordsB.size === 0) return 'unclear';
  if (GENERAL_NOUN.test(a.text) !== GENERAL_NOUN.test(b.text)) return 'unclear';
  const [headA, headB] = [canonical(a.head), canonical(b.head)];
  if (headA !== headB) {
    const through =
      (TRANSPARENT.has(headA) && wordsA.has(headB)) || (TRANSPARENT.has(headB) && wordsB.has(headA));
    return through ? 'same' : 'different';
  }
  if (entityA && entityB) return 'different';
  return relateWords(wordsA, wordsB);
}

/** "The king" beside "King Charles", "the judge" beside "Judge Cole". */
const isTitleOf = (bare: Term, named: Term): boolean =>
  bare.words.length === 1 &&
  named.entity !== null &&
  named.words.length > 1 &&
  named.words[0] === bare.head &&
  isAddress(bare.head) &&
  /^the /i.test(bare.text);

/** "She" and "he": of a person one of them is said. */
const ofTwoSexes = (a: Term, b: Term): boolean =>
  a.pronoun && b.pronoun && sexOf(a) !== null && sexOf(b) !== null && sexOf(a) !== sexOf(b);

function sexOf({ text }: Term): 'female' | 'male' | null {
  if (/^(?:she|her)$/i.test(text)) return 'female';
  return /^(?:he|him)$/i.test(text) ? 'male' : null;
}

/** "Mrs Cole’s son" beside Mrs Cole, or beside "she". */
const isSomebodysOwn = ({ owner, head, pronoun }: Term, other: string | null): boolean =>
  other !== null &&
  !pronoun &&
  owner !== null &&
  head !== '' &&
  /^\p{Lu}/u.test(owner) &&
  oneName(owner, other);

const WORDS = new WeakMap<Term, ReadonlySet<string>>();

/** The telling words of a phrase. Terms never change, so they are found once. */
export function wordsOfTerm(term: Term): ReadonlySet<string> {
  const known = WORDS.get(term);
  if (known) return known;
  const words = tellingWords(term.words);
  WORDS.set(term, words);
  return words;
}

/** Keys of which two terms share one wherever they relate as same or narrower: head, words, and the parts of the name. */
export function termKeys(term: Term): string[] {
  const names = (term.entity ?? '').toLowerCase().split(/[\s.]+/);
  return [
    canonical(term.head),
    ...wordsOfTerm(term),
    ...names.filter((word) => word !== '' && word !== 'the'),
  ];
}

const LABELS = 'one two three four five six seven eight nine ten';
const LABEL = new RegExp(`\\b(${LABELS.replace(/ /g, '|')}|\\d{1,2}|[A-Z])$`);
const SHARE = /\b(first half|second half|half|rest|remainder|balance|deposit|remaining|other|others)\b/i;
const ORDINAL = /\b(first|second|third|fourth|fifth|last|next|previous|1st|2nd|3rd)\b/i;

/** "phase one" and "phase two", "the first ship" and "the second ship". */
function labelsDiffer(a: string, b: string): boolean {
  const differ = (pattern: RegExp): boolean => {
    const [x, y] = [pattern.exec(a)?.[1]?.toLowerCase(), pattern.exec(b)?.[1]?.toLowerCase()];
    return x !== undefined && y !== undefined && x !== y;
  };
  return differ(LABEL) || differ(ORDINAL) || differ(SHARE);
}

/** Words that make another person or thing of it: the deputy mayor is not the mayor. */
const APART = new Set(['deputy', 'vice', 'former', 'acting', 'assistant', 'ex', 'shadow'].map(canonical));

/** One of the two is the deputy, former or acting one, the other is not. */
export const isAnother = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...APART].some((word) => a.has(word) !== b.has(word));

/** Words without the endings that make an adjective of a noun: "the structural survey" is a survey of the structure. */
const rootsOf = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => /^(.{5,}?)(?:ional|ical|ial|al|ary|ic)$/.exec(word)?.[1] ?? word));

/** Compares the words of two phrases about one kind of thing: something left over on both sides makes them two things. */
function relateWords(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  const common = shared(rootsOf(a), rootsOf(b)).length;
  if (common === a.size && common === b.size) return 'same';
  if (common === a.size || common === b.size) return 'narrower';
  return common >= 2 ? 'narrower' : 'different';
}
