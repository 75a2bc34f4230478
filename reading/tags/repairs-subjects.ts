/** Subjects tagged as verbs, before the verb that they have: "yields have fallen", "when bills went up". One row for each error, each with a test. */
import {
  MODALS,
  type Repair,
  canBeVerb,
  isBaseForm,
  isDeterminer,
  isCounted,
  isFiniteAux,
  isNominal,
  isSForm,
  isSVerb,
} from './repair-tests.js';
import { verbForm } from '../words/verb-forms.js';

/** Verbs that take "of", so that their base form before it is no noun. */
const TAKES_OF =
  /^(?:think|hear|speak|know|beware|dispose|consist|approve|complain|dream|repent|despair|tell|learn|be|die|smell|talk|boast|warn)$/;

export const SUBJECT_REPAIRS: readonly Repair[] = [
  {
    name: 'noun before of as verb ("Hire of the marquee", "for the spring run of the play")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      after?.lower === 'of' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      (before === undefined || (before.pos === 'NOUN' && !isSForm(before))) &&
      !TAKES_OF.test(word.lower),
    to: 'NOUN',
  },
  {
    name: 'plural behind a number and a noun as verb: it is the plural that the number counts ("14 container ships called")',
    from: ['VERB'],
    applies: ({ word, before, earlier }) => isSVerb(word) && isCounted(earlier, before),
    to: 'NOUN',
  },
  {
    name: 'plural behind another and and as verb, where the verb before is past ("readings from their gardens and locks")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after, finiteBefore }) =>
      finiteBefore &&
      isSVerb(word) &&
      before?.lower === 'and' &&
      earlier?.pos === 'NOUN' &&
      isSForm(earlier) &&
      (after === undefined || after.pos === 'PUNCT'),
    to: 'NOUN',
  },
  {
    name: 'name with its number between commas as verb ("The ferry, hull 207, was launched")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      before?.text === ',' && isBaseForm(word) && after?.pos === 'NUM' && further?.text === ',',
    to: 'NOUN',
  },
  {
    name: 'plural as verb where no subject stands before it ("When bills went up", "First-year hires are paid")',
    from: ['VERB'],
    applies: ({ word, before, after, right, asked }) =>
      isSVerb(word) &&
      !asked &&
      ((before?.pos === 'SCONJ' &&
        !/^(?:that|as|than|if)$/.test(before.lower) &&
        (isFiniteAux(right) ||
          /^(?:past|ed)$/.test(verbForm(right?.lower ?? '', right?.lemma ?? '') ?? '')) &&
        right?.pos !== 'NOUN') ||
        (isNominal(before) && isFiniteAux(after) && !/^(?:do|does|did)$/.test(after?.lower ?? ''))),
    to: 'NOUN',
  },
  {
    name: 'police as verb before a verb ("a week later police found the car")',
    from: ['VERB'],
    applies: ({ word, right }) => word.lower === 'police' && (isFiniteAux(right) || right?.pos === 'VERB'),
    to: 'NOUN',
  },
  {
    name: 'noun before a modal as verb ("the trees on the north side will be kept")',
    from: ['VERB'],
    applies: ({ word, before, after, earlier }) =>
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      after !== undefined &&
      after.pos === 'AUX' &&
      MODALS.has(after.lower) &&
      (before?.pos === 'ADJ' || isDeterminer(before) || (isNominal(before) && isDeterminer(earlier))),
    to: 'NOUN',
  },
  {
    name: 'noun in -ing before its finite verb as verb ("where voting opens at 7am", "Training is free")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      (before === undefined || /^(?:where|when|while|if|that|because|although|and)$/.test(before.lower)) &&
      after !== undefined &&
      (/^(?:is|was|has|had|will|would|must|can)$/.test(after.lower) ||
        (after.pos === 'VERB' && verbForm(after.lower, after.lemma) === 's')),
    to: 'NOUN',
  },
  {
    name: 'noun numbers as verb: as a verb it has its number behind it ("Pupil numbers at the school fell")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.lower === 'numbers' && isNominal(before) && /^(?:ADP|VERB|AUX)$/.test(after?.pos ?? ''),
    to: 'NOUN',
  },
  {
    name: 'noun before did or does as verb ("when milk did us no favours")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      before?.pos === 'SCONJ' &&
      /^(did|does)$/.test(after?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'noun before its phrase and verb as verb ("ambulance calls to the west bank are")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore, auxAhead }) =>
      word.pos === 'VERB' &&
      isSForm(word) &&
      canBeVerb(word) &&
      !finiteBefore &&
      before !== undefined &&
      isNominal(before) &&
      !isSForm(before) &&
      (after?.pos === 'ADP' || after?.lower === 'to') &&
      auxAhead,
    to: 'NOUN',
  },
  {
    name: 'noun before an auxiliary as verb ("yields have fallen")',
    from: ['VERB'],
    applies: ({ word, before, after, asked }) =>
      word.pos === 'VERB' &&
      // "What the board wants is a vote"
      !asked &&
      /^(base|s)$/.test(verbForm(word.lower, word.lemma)) &&
      isFiniteAux(after) &&
      before?.lower !== 'to' &&
      before?.pos !== 'AUX' &&
      !/^(do|does|did)$/.test(after?.lower ?? '') &&
      canBeVerb(word),
    to: 'NOUN',
  },
  {
    name: 'noun subject as verb before a finite verb ("will trucks be allowed")',
    from: ['VERB'],
    applies: ({ word, before }) =>
      word.pos === 'VERB' && isSVerb(word) && before !== undefined && before.pos === 'AUX',
    to: 'NOUN',
  },
];
