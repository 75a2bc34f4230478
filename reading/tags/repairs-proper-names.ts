/** Names tagged as verbs or as nothing known: "Ravel Steel and Norgas are", "the Palace Theatre is". One row for each error, each with a test. */
import { REPORTING } from '../words/complement-words.js';
import { mayBeVerb } from './repair-lexicon.js';
import { type Repair, canBeVerb, isDeterminer, isNominal, isSpeltPlural } from './repair-tests.js';
import { isUnchanging, verbForm } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/** "Orr", not "ORR": a word with a capital and small letters behind it. */
const isNameLike = (word: Word | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word?.text ?? '');

/** A word in small letters that may stand before a name in running text: no title has its capitals only behind it. */
const isRunning = (word: Word | undefined): boolean => /^\p{Ll}+$/u.test(word?.text ?? '');

const isPast = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && /^(?:ed|past|s)$/.test(verbForm(word.lower, word.lemma));

/** A verb that no imperative has right behind it. */
const isFinite = (word: Word | undefined): boolean =>
  (word?.pos === 'AUX' &&
    /^(?:is|was|are|were|has|had|will|would|did|does|could|should|might|must|can)$/.test(word.lower)) ||
  (word?.pos === 'VERB' && verbForm(word.lower, word.lemma) === 'past');

export const PROPER_NAME_REPAIRS: readonly Repair[] = [
  {
    name: 'title or first name at the start as verb ("Miss Orr drove the van", "Ted Vale said")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      isNameLike(after) &&
      (word.text === 'Miss' || before === undefined) &&
      (word.text === 'Miss' ||
        further?.pos === 'AUX' ||
        (further?.pos === 'VERB' && /^(?:ed|past|s)$/.test(verbForm(further.lower, further.lemma)))),
    to: 'PROPN',
  },
  {
    name: 'first of two names at the start as verb, before an aside or a genitive ("Sue Pell, the clerk, left", "Ravel Steel’s yard closed")',
    from: ['VERB'],
    applies: ({ word, before, after, further, verbBehindAside, finiteAhead }) =>
      before === undefined &&
      isNameLike(word) &&
      isNameLike(after) &&
      after?.pos === 'PROPN' &&
      (verbBehindAside ||
        (further?.pos === 'PART' && /^['’]s?$/.test(further.lower) && finiteAhead && !mayBeVerb(word.lower))),
    to: 'PROPN',
  },
  {
    name: 'noun before a plural at the start as verb ("Ward visits showed", "Pay talks collapsed")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      before === undefined &&
      verbForm(word.lower, word.lemma) === 'base' &&
      isSpeltPlural(after) &&
      /^(?:NOUN|VERB)$/.test(after?.pos ?? '') &&
      further?.pos === 'VERB' &&
      !isUnchanging(further.lower) &&
      (verbForm(further.lower, further.lemma) === 'past' ||
        (verbForm(further.lower, further.lemma) === 'ed' && !mayBeVerb(word.lower))),
    to: 'NOUN',
  },
  {
    name: 'surname as verb: no singular has the base behind it ("the surveyor, Anwar Beg, said")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      isNameLike(word) &&
      isNameLike(before) &&
      before?.pos === 'PROPN' &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !/[^s]s$/.test(before.lower) &&
      (after?.text === ',' || /^(?:VERB|AUX|CCONJ)$/.test(after?.pos ?? '')),
    to: 'PROPN',
  },
  {
    name: 'last word of a name behind the verb as verb ("spent three weeks below Hollow Fell")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after, finiteBefore }) =>
      finiteBefore &&
      isNameLike(word) &&
      isNameLike(before) &&
      earlier !== undefined &&
      earlier.text === earlier.lower &&
      !isNameLike(after),
    to: 'PROPN',
  },
  {
    name: 'name of a house or firm as a word of no kind ("the Palace Theatre is owned")',
    from: ['X'],
    applies: ({ word, before }) =>
      isNameLike(word) && (isDeterminer(before) || (isNominal(before) && isNameLike(before))),
    to: 'PROPN',
  },
  {
    name: 'first of two that are named together as verb ("Ravel Steel and Norgas are in talks")',
    from: ['VERB'],
    applies: ({ after, opensPair }) => isNameLike(after) && opensPair,
    to: 'PROPN',
  },
  {
    name: 'name at the start as verb before a finite auxiliary ("Ravel is a firm")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      before === undefined &&
      isNameLike(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !canBeVerb(word) &&
      isFinite(after),
    to: 'PROPN',
  },
  {
    name: 'name as verb right before its verb ("Cook said", "In May, Lynch worked", "but Cook did not")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      isNameLike(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      (before === undefined
        ? isPast(after) &&
          (!mayBeVerb(word.lower) || (REPORTING.has(after?.lemma ?? '') && !/s$/.test(after?.lower ?? '')))
        : (before.pos === 'PUNCT' || isRunning(before)) &&
          /^(?:PUNCT|CCONJ|SCONJ|ADP|ADV)$/.test(before.pos) &&
          !/^[.:!?]$/.test(before.text) &&
          (isFinite(after) || isPast(after))),
    to: 'PROPN',
  },
  {
    name: 'noun at the start as verb before a finite verb ("Pay rose by a tenth", "Work has begun")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      before === undefined &&
      isNameLike(word) &&
      word.lower === word.lemma &&
      canBeVerb(word) &&
      isFinite(after),
    to: 'NOUN',
  },
  {
    name: 'name within a sentence as verb before another name ("Mark Cross and Drew Field")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      isNameLike(word) && isRunning(before) && isNameLike(after) && after?.pos === 'PROPN',
    to: 'PROPN',
  },
  {
    name: 'first name Will as auxiliary ("Will Hunt said")',
    from: ['AUX'],
    applies: ({ word, after, further }) =>
      word.text === 'Will' && after?.pos === 'PROPN' && isNameLike(after) && isPast(further),
    to: 'PROPN',
  },
];
