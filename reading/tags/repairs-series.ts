/**
 * Verbs of a list that share one subject, tagged as nouns or adjectives: "makes pads, employs 310 people and ships to nine countries".
 * What tells them from a list of nouns ("sells bread, cakes and pies") is an object of their own, or a verb before them that a comma
 * alone joined to the first (coordinated predicates: Quirk et al. 1985, 13.53). One row for each error, each with a test.
 */
import { mayBeVerb } from './repair-lexicon.js';
import {
  type Context,
  PLURAL_MODIFIER,
  type Repair,
  isBaseForm,
  isDeterminer,
  isNominal,
  isSVerb,
  isSpeltPlural,
} from './repair-tests.js';
import type { Word } from '../words/word.js';

/** Behind a comma or a conjunction, or an adverb behind one. */
const isNext = ({ left }: Context): boolean =>
  left?.text === ',' || /^(?:and|or|but|then)$/.test(left?.lower ?? '');

/** "310 people", "£4m", "the depot", "it": what opens an object and no other noun of a list. */
const opensObject = (word: Word | undefined): boolean =>
  isDeterminer(word) ||
  /^(?:NUM|SYM)$/.test(word?.pos ?? '') ||
  /^(?:it|them|him|her|us)$/.test(word?.lower ?? '');

/** "grew 3%, costs 2%": a second subject, whose verb is left out. */
const isPerCent = ({ after, further }: Context): boolean =>
  /%$/.test(after?.text ?? '') || /^(?:%|per|percent)$/.test(further?.lower ?? '');

/** The word could be a verb in -s, and is no plural that stands before another noun. */
const isPresent = (word: Word): boolean =>
  word.text === word.lower && isSVerb(word) && mayBeVerb(word.lemma) && !PLURAL_MODIFIER.test(word.lower);

/** Behind the last "and" of a list of verbs: what goes on with a place, a way or an object. */
const goesOn = ({ after }: Context): boolean =>
  after !== undefined &&
  after.lower !== 'of' &&
  (/^(?:ADP|ADV|ADJ)$/.test(after.pos) || after.lower === 'to' || isNominal(after));

export const SERIES_REPAIRS: readonly Repair[] = [
  {
    name: 'third-person verb as noun before its object, in a list of what one does ("owns the land, leases it to the club and charges £4,000")',
    from: ['NOUN'],
    applies: (at) =>
      /^(?:s|either)$/.test(at.series.lead ?? '') &&
      isNext(at) &&
      isPresent(at.word) &&
      opensObject(at.after) &&
      !isPerCent(at) &&
      (!isDeterminer(at.after) || !at.finiteAhead),
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun behind the last "and" of a list of verbs ("makes pads, employs 310 people and ships to Norway")',
    from: ['NOUN'],
    applies: (at) =>
      /^(?:s|either)$/.test(at.series.lead ?? '') &&
      at.series.open &&
      at.left?.lower === 'and' &&
      isPresent(at.word) &&
      goesOn(at) &&
      !at.finiteAhead,
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun before a plural, in a list of what one does ("issues permits, checks sites and fines offenders")',
    from: ['NOUN'],
    applies: (at) =>
      /^(?:s|either)$/.test(at.series.lead ?? '') &&
      at.before?.text === ',' &&
      isPresent(at.word) &&
      isSpeltPlural(at.after) &&
      at.joinsVerb,
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun before a place or time, where the last "and" of the list leads to a verb ("leaves at eight, stops at Hale and reaches York")',
    from: ['NOUN'],
    applies: (at) =>
      /^(?:s|either)$/.test(at.series.lead ?? '') &&
      at.before?.text === ',' &&
      isPresent(at.word) &&
      at.after?.pos === 'ADP' &&
      at.after.lower !== 'of' &&
      at.joinsVerb,
    to: 'VERB',
  },
  {
    name: 'base form as adjective or noun in a list ("would save £4m, cut 80 posts and close two sites", "share a hall, rent a field")',
    from: ['ADJ', 'NOUN'],
    applies: (at) =>
      /^(?:base|either)$/.test(at.series.lead ?? '') &&
      isNext(at) &&
      isBaseForm(at.word) &&
      mayBeVerb(at.word.lower) &&
      !isPerCent(at) &&
      (opensObject(at.after) ||
        (at.after?.pos === 'ADP' &&
          (at.before?.text === ',' ? at.joinsVerb : at.series.open && at.left?.lower === 'and'))),
    to: 'VERB',
  },
  {
    name: 'object in -s right behind a third-person verb as a verb of its own ("issues permits, checks sites")',
    from: ['VERB'],
    applies: ({ word, before, after, earlier }) =>
      before?.pos === 'VERB' &&
      before.form === 's' &&
      isNominal(earlier) &&
      isSVerb(word) &&
      (after === undefined || /^(?:PUNCT|CCONJ)$/.test(after.pos)),
    to: 'NOUN',
  },
  {
    name: 'third-person verb as noun behind its singular subject and before a count ("The centre houses 40 families, costs £2m and closes in March")',
    from: ['NOUN'],
    applies: (at) =>
      !at.finiteBefore &&
      at.determined &&
      at.before?.pos === 'NOUN' &&
      !isSpeltPlural(at.before) &&
      isPresent(at.word) &&
      at.after?.pos === 'NUM' &&
      (isNominal(at.further) || at.further?.pos === 'ADJ') &&
      !at.finiteAhead,
    to: 'VERB',
  },
];
