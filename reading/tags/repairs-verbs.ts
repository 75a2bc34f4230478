/** Finite verbs tagged as nouns: "the union claims", "these yield £4m". One row for each error, each with a test. */
import {
  type Repair,
  isNominal,
  isPossessive,
  isDeterminer,
  startsNounPhrase,
  isFiniteAux,
  canBeVerb,
  isSForm,
  isBaseForm,
  isCounted,
  isSpeltPlural,
  NEVER_NOUN,
} from './repair-tests.js';
import { REPORTING } from '../words/complement-words.js';
import { baseOfPast } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

const isSubject = (word: Word | undefined): boolean =>
  /^(?:we|they|he|she|it|i|who)$/.test(word?.lower ?? '');

/** "several deaths", "new homes": an adjective and its noun; not "last year", nor "likely to". */
const describesObject = (word: Word | undefined, noun: Word | undefined): boolean =>
  word?.pos === 'ADJ' &&
  isNominal(noun) &&
  !/^(?:last|next|earlier|later|early|late|likely|unlikely|due|worth)$/.test(word.lower);

export const VERB_REPAIRS: readonly Repair[] = [
  {
    name: 'past tense as noun behind its subject ("donations from the public rose")',
    from: ['NOUN', 'ADJ', 'PROPN'],
    applies: (at) => {
      const { word, before, after, determined, finiteBefore } = at;
      return (
        word.text === word.lower &&
        !/^(?:VERB|AUX)$/.test(after?.pos ?? '') &&
        baseOfPast(word.lower) !== null &&
        !finiteBefore &&
        (isNominal(before) ||
          isSubject(before) ||
          (before?.pos === 'ADJ' && (determined || at.clauseVerbless)))
      );
    },
    to: 'VERB',
  },
  {
    name: 'see as noun behind a year, which counts no saws ("2018 saw the closure of the baths")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.lower === 'saw' &&
      /^(?:1[5-9]|20)\d\d$/.test(before?.text ?? '') &&
      (isDeterminer(after) || after?.pos === 'PROPN'),
    to: 'VERB',
  },
  {
    name: 'thought as noun behind be and an adverb ("is first thought to have been used")',
    from: ['NOUN'],
    applies: ({ word, before, left, after }) =>
      word.lower === 'thought' &&
      after?.lower === 'to' &&
      /^(?:first|now|also|still|widely|long)$/.test(before?.lower ?? '') &&
      left?.pos === 'AUX',
    to: 'VERB',
  },
  {
    name: 'date as noun behind its subject and before the year that it goes back to ("The bridge dates from 1894")',
    from: ['NOUN'],
    applies: ({ word, left, after, further }) =>
      word.lower === 'dates' &&
      left !== undefined &&
      isNominal(left) &&
      ((after?.lower === 'from' && /^(?:\d{4}|the)$/.test(further?.lower ?? '')) ||
        (after?.lower === 'back' && further?.lower === 'to')),
    to: 'VERB',
  },
  {
    name: 'need as noun or verb before a denied verb ("a cap need not be worn")',
    from: ['NOUN', 'VERB'],
    applies: ({ word, after, further }) =>
      word.lower === 'need' &&
      (/^n['’]t$/.test(after?.lower ?? '') ||
        (/^(?:not|never)$/.test(after?.lower ?? '') &&
          further !== undefined &&
          (/^(?:AUX|VERB)$/.test(further.pos) || (canBeVerb(further) && isBaseForm(further))))),
    to: 'AUX',
  },
  {
    name: 'verb own as adjective: the adjective only stands behind whose it is ("ten directors own no shares")',
    from: ['ADJ'],
    applies: ({ word, left, after }) =>
      word.lower === 'own' &&
      left !== undefined &&
      (isNominal(left) || left.pos === 'PRON') &&
      !isPossessive(left) &&
      startsNounPhrase(after),
    to: 'VERB',
  },
  {
    name: 'verb that is never a noun ("if all three come", "New byelaws for the lake begin today")',
    from: ['NOUN'],
    applies: ({ word, before }) =>
      NEVER_NOUN.test(word.lower) && !isDeterminer(before) && before?.text !== '-',
    to: 'VERB',
  },
  {
    name: 'verb that is hardly ever a noun, behind a plural as noun ("The byelaws take effect on 1 April")',
    from: ['NOUN'],
    applies: ({ word, before, finiteBefore }) =>
      /^(?:take|make|give|keep|tell|think|meet|say|need|eat|hold|want|like)$/.test(word.lower) &&
      !finiteBefore &&
      isNominal(before) &&
      (isSpeltPlural(before) || (word.lower === 'say' && /[^aius]s$/.test(before?.lower ?? ''))),
    to: 'VERB',
  },
  {
    name: 'plural verb as noun between a plural and a verb ("which data show have fallen")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore }) =>
      word.pos === 'NOUN' &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      /^(data|figures|records|surveys|polls|studies|papers|documents|statistics)$/.test(
        before?.lower ?? '',
      ) &&
      !finiteBefore &&
      after !== undefined &&
      (isFiniteAux(after) ||
        /^(?:VERB|NUM|SYM)$/.test(after.pos) ||
        after.lower === 'that' ||
        isDeterminer(after)),
    to: 'VERB',
  },
  {
    name: 'plural verb as noun behind a plural ("6,200 vehicles use the bridge", "surgeries stock it")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after, finiteBefore }) =>
      word.pos === 'NOUN' &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      before !== undefined &&
      ((before.pos === 'NOUN' && isSForm(before)) ||
        // "Residents fear the road will flood": wink takes the first word for a name
        (earlier === undefined && before.pos === 'PROPN' && /[^aius]s$/.test(before.lower))) &&
      ((!finiteBefore && isDeterminer(after)) || /^(?:it|them|him|us|me)$/.test(after?.lower ?? '')),
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun at the end ("every week matters")',
    from: ['NOUN'],
    applies: ({ word, before, left, after, each }) =>
      word.pos === 'NOUN' &&
      isSForm(word) &&
      canBeVerb(word) &&
      before?.pos === 'NOUN' &&
      !isSForm(before) &&
      left === before &&
      (after === undefined || after.pos === 'PUNCT') &&
      each,
    to: 'VERB',
  },
  {
    name: 'unchanging verb as noun behind a plural ("Three firms bid for the work, but one lost")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore, auxAhead }) =>
      /^(?:bid|quit|burst|spread|split|hit)$/.test(word.lower) &&
      before?.pos === 'NOUN' &&
      isSForm(before) &&
      (after?.pos === 'ADP' || after?.lower === 'to') &&
      !finiteBefore &&
      !auxAhead,
    to: 'VERB',
  },
  {
    name: 'cost as second verb of its subject as noun ("It opened in May and cost £60m")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore }) =>
      word.lower === 'cost' &&
      before?.lower === 'and' &&
      finiteBefore &&
      (after?.pos === 'SYM' || /^\p{Sc}/u.test(after?.text ?? '')),
    to: 'VERB',
  },
  {
    name: 'cost as noun behind a relative clause and its comma ("The bridge, which opened in May, cost £14m")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after }) =>
      word.lower === 'cost' &&
      before?.text === ',' &&
      (isNominal(earlier) || earlier?.pos === 'NUM') &&
      (after?.pos === 'SYM' ||
        /^\p{Sc}/u.test(after?.text ?? '') ||
        (isDeterminer(after) && after?.lower !== 'no')),
    to: 'VERB',
  },
  {
    name: 'cost before a sum of money or who pays it as noun ("The bridge cost £4m", "Flying cost the firm £2m")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore, auxAhead }) =>
      word.lower === 'cost' &&
      (isNominal(before) ||
        before?.pos === 'NUM' ||
        before?.text === ',' ||
        before?.lower === 'itself' ||
        before?.lower.endsWith('ing') === true) &&
      after !== undefined &&
      (after.pos === 'SYM' ||
        /^\p{Sc}/u.test(after.text) ||
        isDeterminer(after) ||
        /^(?:them|him|her|us|me|it)$/.test(after.lower)) &&
      !finiteBefore &&
      !auxAhead,
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun after its subject ("Unison claims the trust", "the trust plans to cut")',
    from: ['NOUN'],
    applies: (at) => {
      const { word, left, before, earlier, right, after, further, finiteBefore, determined } = at;
      if (word.pos !== 'NOUN' || !isSForm(word) || !canBeVerb(word) || isCounted(earlier, before))
        return false;
      // as a verb it has its number behind it
      if (word.lower === 'numbers' && after?.pos !== 'NUM') return false;
      const subject =
        before?.pos === 'PROPN' ||
        left?.lower === ',' ||
        (before?.pos === 'ADJ' && !finiteBefore && isDeterminer(after) && determined) ||
        left?.pos === 'PROPN' ||
        (left !== undefined && /^(it|he|she|which|who|that)$/.test(left.lower)) ||
        before?.lower === ',' ||
        (isNominal(left) && !isSForm(left as Word) && !finiteBefore);
      if (!subject) return false;
      // "Emergency repairs to the sea wall took three weeks"
      if (after?.lower === 'to' && after.pos === 'ADP' && at.runsIntoVerb) return false;
      if (after?.lower === 'to' || after?.lower === 'that' || isDeterminer(after) || after?.pos === 'PRON')
        return !(before?.lower === ',' && finiteBefore && after?.lower !== 'to');
      if (finiteBefore) return false;
      if (before?.pos === 'PROPN' && describesObject(after, further)) return true;
      if (before?.pos === 'ADV' && startsNounPhrase(after)) return true;
      if (left?.lower === ',') return false;
      // "The minister backs plans drawn up in Leeds"
      if (at.determined && isSpeltPlural(after) && before?.pos === 'NOUN' && !at.runsIntoVerb) return true;
      return (
        right === undefined ||
        right.pos === 'PUNCT' ||
        // "House prices in the county rose"
        (right.pos === 'ADP' && !at.runsIntoVerb) ||
        right.pos === 'SYM' ||
        right.pos === 'NUM' ||
        (left?.pos === 'PRON' && startsNounPhrase(right))
      );
    },
    to: 'VERB',
  },
  {
    name: 'verb of saying as noun between a comma and a name ("The harvest is in, reports Tom Quill")',
    from: ['NOUN'],
    applies: ({ word, before, after, finiteBefore }) =>
      finiteBefore &&
      isSForm(word) &&
      REPORTING.has(word.lemma) &&
      before?.text === ',' &&
      after?.pos === 'PROPN',
    to: 'VERB',
  },
  {
    name: 'plural verb as noun after a pronoun ("these yield £24m", "they back the plan")',
    from: ['NOUN'],
    applies: ({ word, left, after }) =>
      word.pos === 'NOUN' &&
      isBaseForm(word) &&
      canBeVerb(word) &&
      left !== undefined &&
      /^(these|those|they|we|i|you)$/.test(left.lower) &&
      (after?.pos === 'SYM' || after?.pos === 'NUM' || isDeterminer(after)),
    to: 'VERB',
  },
];
