/**
 * Verbs tagged as nouns or adjectives behind subjects that are no nouns: "Both think the plan is sound", "Some shouted “No!”", "polls that
 * show where". One row for each error, each with a test.
 */
import { REPORTING, TAKES_CLAUSE } from '../words/complement-words.js';
import {
  type Context,
  type Repair,
  canBeVerb,
  isBaseForm,
  isDeterminer,
  isNominal,
  isSpeltPlural,
} from './repair-tests.js';
import { baseOfPast, baseOfShyPast, isUnchanging } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/** Quantifiers that stand for people or things by themselves. */
const ALONE = /^(?:both|many|some|few|several|most|others|all)$/;

/** Words before a quantifier that make it part of a phrase: "the few", "as many", "of all". */
const HELD = /^(?:a|the|these|those|as|so|too|how|of|in|for|with|by|not)$/;

const OBJECT = /^(?:it|this|them|him|us|me|you|himself|herself|itself|themselves)$/;

/** Adjectives and adverbs that are verbs too; an article right behind one is no part of its phrase. */
const DESCRIBES_OR_DOES =
  /^(?:top|back|near|welcome|own|open|close|clear|free|slow|dry|empty|narrow|steady|double|further|lower|forward|total|average|better)$/;

/** What a finite verb of the clause would be missing: a plural stands before, no verb has come and none comes. */
const isMissed = ({ pluralBefore, finiteBefore, finiteAhead, reported }: Context): boolean =>
  pluralBefore && (!finiteBefore || reported) && !finiteAhead;

const isKnownVerb = (word: Word): boolean =>
  canBeVerb(word) || REPORTING.has(word.lemma) || TAKES_CLAUSE.has(word.lemma);

const standsAlone = ({ before, earlier }: Context): boolean =>
  ALONE.test(before?.lower ?? '') && !HELD.test(earlier?.lower ?? '');

const canFollowMust = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:be|have|not|now|also|still)$/.test(word.lower) || (canBeVerb(word) && isBaseForm(word)));

/** A determiner or a pronoun begins here: no noun or adjective stands right before one within a phrase. */
const opensObject = (word: Word | undefined): boolean => isDeterminer(word) || OBJECT.test(word?.lower ?? '');

export const QUANTIFIED_REPAIRS: readonly Repair[] = [
  {
    name: 'must as noun behind a pronoun that counts ("All must be met by June")',
    from: ['NOUN'],
    applies: (context) =>
      context.word.lower === 'must' && standsAlone(context) && canFollowMust(context.after),
    to: 'AUX',
  },
  {
    name: 'pronoun none as adverb or name ("said none had been told", "none of the money"); "none the wiser", "none too soon" tell how far',
    from: ['ADV', 'PROPN', 'NOUN', 'ADJ'],
    applies: ({ word, after }) => word.lower === 'none' && !/^(?:the|too|so)$/.test(after?.lower ?? ''),
    to: 'PRON',
  },
  {
    name: 'plural verb as noun behind a quantifier that stands alone ("Both think the plan is sound")',
    from: ['NOUN'],
    applies: (at) =>
      standsAlone(at) &&
      isBaseForm(at.word) &&
      isKnownVerb(at.word) &&
      (opensObject(at.after) || at.after?.pos === 'PROPN') &&
      (at.clauseVerbless || /^(?:both|many|several|few|others)$/.test(at.before?.lower ?? '')),
    to: 'VERB',
  },
  {
    name: 'plural verb as noun or adjective right before an article, the only finite verb of its clause ("Cameras in the alley show the two men", "Two members, Reed and Vale, top the list")',
    from: ['NOUN', 'ADJ', 'ADV'],
    applies: (at) =>
      at.word.text === at.word.lower &&
      isBaseForm(at.word) &&
      (at.word.pos === 'NOUN' ? isKnownVerb(at.word) : DESCRIBES_OR_DOES.test(at.word.lower)) &&
      (isNominal(at.before) || at.before?.text === ',' || at.before?.pos === 'NUM') &&
      isDeterminer(at.after) &&
      !/^(?:all|both|half|that)$/.test(at.after?.lower ?? '') &&
      isMissed(at),
    to: 'VERB',
  },
  {
    name: 'plural verb as noun or adverb between a plural or a count and a name, the only finite verb of its clause ("449 insiders back Clinton", "only 19 support Sanders")',
    from: ['NOUN', 'ADV'],
    applies: (at) =>
      at.word.text === at.word.lower &&
      /^(?:back|support|want|favour|favor|like|trust|oppose|prefer|join|face|blame|fear|doubt)$/.test(
        at.word.lower,
      ) &&
      (isSpeltPlural(at.before) || at.before?.pos === 'NUM') &&
      at.after?.pos === 'PROPN' &&
      !at.finiteBefore &&
      !at.finiteAhead,
    to: 'VERB',
  },
  {
    name: 'plural verb as noun between a plural and to, the only finite verb of its clause ("Four senators claim to object")',
    from: ['NOUN'],
    applies: (at) =>
      isBaseForm(at.word) &&
      /^(?:claim|plan|aim|hope|want|need|offer|vow|pledge|promise|intend|attempt|try|fight|move|threaten)$/.test(
        at.word.lower,
      ) &&
      isSpeltPlural(at.before) &&
      at.after?.lower === 'to' &&
      !at.finiteBefore &&
      !at.finiteAhead,
    to: 'VERB',
  },
  {
    name: 'past form as noun behind an aside or before whom it was done to, the only finite verb of its clause ("Peter Hale, 76, shot a dog", "The owner shot himself")',
    from: ['NOUN'],
    applies: (at) =>
      ((at.before?.text === ',' && (isNominal(at.earlier) || at.earlier?.pos === 'NUM')) ||
        (isNominal(at.before) && /^(?:him|her|them)(?:self|selves)$/.test(at.after?.lower ?? ''))) &&
      (baseOfPast(at.word.lower) !== null || baseOfShyPast(at.word.lower) !== null) &&
      (opensObject(at.after) || /^(?:themselves|yourself|ourselves)$/.test(at.after?.lower ?? '')) &&
      !at.finiteBefore &&
      !at.finiteAhead,
    to: 'VERB',
  },
  {
    name: 'past form as adjective behind a quantifier that stands alone ("Some shouted “No!”", "both suggested a ban")',
    from: ['ADJ', 'NOUN'],
    applies: (at) =>
      standsAlone(at) &&
      /[^e]ed$/.test(at.word.lower) &&
      (opensObject(at.after) || (at.after?.quoted === true && !at.word.quoted)),
    to: 'VERB',
  },
  {
    name: 'past form as adjective between a plural and a name, the only finite verb of its clause ("Older women preferred Lane")',
    from: ['ADJ'],
    applies: (at) =>
      /[^e]ed$/.test(at.word.lower) &&
      (isSpeltPlural(at.before) || /^(?:women|men|children|people|police)$/.test(at.before?.lower ?? '')) &&
      at.after?.pos === 'PROPN' &&
      !at.finiteBefore &&
      !at.finiteAhead,
    to: 'VERB',
  },
  {
    name: 'past form as adjective before whom it was done to ("The mayor pressured them to stop")',
    from: ['ADJ'],
    applies: ({ word, before, after, finiteBefore }) =>
      /[^e]ed$/.test(word.lower) &&
      isNominal(before) &&
      !finiteBefore &&
      /^(?:them|him|us|me)$/.test(after?.lower ?? ''),
    to: 'VERB',
  },
  {
    name: 'want as noun before what is wanted ("a third of the voters or less want a switch")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.lower === 'want' &&
      !isDeterminer(before) &&
      !/^(?:for|in|of|from|through)$/.test(before?.lower ?? '') &&
      (opensObject(after) || after?.lower === 'to'),
    to: 'VERB',
  },
  {
    name: 'past form that does not change as noun behind a relative, before whom and what it took ("the work that cost the town £9m")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:who|which|that)$/.test(before?.lower ?? '') &&
      (isNominal(earlier) || earlier?.pos === 'NUM' || earlier?.pos === 'CCONJ') &&
      isUnchanging(word.lower) &&
      opensObject(after),
    to: 'VERB',
  },
  {
    name: 'plural verb as noun behind a relative and a plural ("results that show where the votes came from")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:who|which|that)$/.test(before?.lower ?? '') &&
      isSpeltPlural(earlier) &&
      isBaseForm(word) &&
      isKnownVerb(word) &&
      (opensObject(after) || /^(?:where|how|why|what|whether)$/.test(after?.lower ?? '')),
    to: 'VERB',
  },
];
