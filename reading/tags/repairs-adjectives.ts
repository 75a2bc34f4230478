/** Adjectives tagged as verbs or adverbs: "will stay closed", "allied health staff". One row for each error, each with a test. */
import {
  type Repair,
  ATTRIBUTIVE,
  isNominal,
  isDeterminer,
  isFiniteBe,
  isBaseForm,
  startsNounPhrase,
} from './repair-tests.js';
import { ROLE } from '../words/entity-words.js';
import { isUnchanging, verbForm } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/**
 * Participles that keep an object or a title behind them in the passive: "were paid compensation", "was elected president". Source: the
 * ditransitive and complex-transitive verbs of Quirk et al. (1985, 16.46-57).
 */
const KEEPS_OBJECT = new Set(
  (
    'paid offered awarded refused given granted denied sent told taught shown lent left promised served assigned allocated issued handed ' +
    'sold owed charged asked fined elected re-elected appointed named made crowned called dubbed voted declared nominated branded labelled ' +
    'titled christened ordained'
  ).split(' '),
);

/** "These are paid posts": the adjective before what is paid for. */
const keepsObject = (word: Word, after: Word): boolean =>
  KEEPS_OBJECT.has(word.lower) &&
  !(
    word.lower === 'paid' &&
    /^(?:staff|post|position|role|job|volunteer|employee|work|leave|member)s?$/.test(after.lower)
  );

const MULTIPLIED = /^(?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)$/;

export const ADJECTIVE_REPAIRS: readonly Repair[] = [
  {
    name: 'more before than and a verb of multiplying as adjective ("Fares have more than doubled")',
    from: ['ADJ'],
    applies: ({ word, after, further }) =>
      /^(?:more|less)$/.test(word.lower) && after?.lower === 'than' && MULTIPLIED.test(further?.lower ?? ''),
    to: 'ADV',
  },
  {
    name: 'than behind it as preposition ("Fares have more than doubled")',
    from: ['ADP', 'SCONJ'],
    applies: ({ word, before, after }) =>
      word.lower === 'than' &&
      /^(?:more|less)$/.test(before?.lower ?? '') &&
      MULTIPLIED.test(after?.lower ?? ''),
    to: 'ADV',
  },
  {
    name: 'colour or taste that names a thing as adjective, before its verb ("its flagship bitter rose", "the Dunmore blue was sold")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      /^(?:bitter|mild|red|blue|green|white|black|brown|pink|grey|gold|silver)$/.test(word.lower) &&
      isNominal(before) &&
      (after?.pos === 'AUX' ||
        (after?.pos === 'VERB' && !after.lower.endsWith('ing')) ||
        /^(?:rose|fell)$/.test(after?.lower ?? '')),
    to: 'NOUN',
  },
  {
    name: 'ordinal behind a genitive as adverb ("the airline’s first scheduled flight")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      /^(?:first|last|next|only)$/.test(word.lower) &&
      before?.pos === 'PART' &&
      /^['’]s?$/.test(before.lower) &&
      /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(after?.pos ?? ''),
    to: 'ADJ',
  },
  {
    name: 'participle between an article or an owner and a number as verb ("an estimated 400 people", "Hall’s estimated £2m")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      /(?:ed|ing)$/.test(word.lower) &&
      ((/^an?$/.test(before?.lower ?? '') && after?.pos === 'NUM') ||
        (/^['’]s$/.test(before?.lower ?? '') &&
          before?.pos === 'PART' &&
          /^(?:NUM|SYM)$/.test(after?.pos ?? ''))),
    to: 'ADJ',
  },
  {
    name: 'first between be and a participle as adjective ("is first thought to have been used")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.lower === 'first' &&
      isFiniteBe(before) &&
      /^(?:thought|believed|known|said|reported|recorded|mentioned|used|seen)$/.test(after?.lower ?? ''),
    to: 'ADV',
  },
  {
    name: 'what a thing is for at the start of a sentence as a name ("Reading scores improved")',
    from: ['PROPN'],
    applies: ({ word, before, after }) =>
      before === undefined && ATTRIBUTIVE.has(word.lower) && after?.pos === 'NOUN',
    to: 'ADJ',
  },
  {
    name: 'state behind be as adverb ("the store was full when", "the road is clear")',
    from: ['ADV'],
    applies: ({ word, left, after }) =>
      /^(?:full|empty|clear|dry|wet|dead|free|open|shut|closed|safe|loose|tight|high|low|deep|late|early|fast|slow|hard|wrong|right)$/.test(
        word.lower,
      ) &&
      isFiniteBe(left) &&
      (!/^(?:ADJ|ADV|VERB)$/.test(after?.pos ?? '') ||
        /^(?:when|while|again|now|then)$/.test(after?.lower ?? '')),
    to: 'ADJ',
  },
  {
    name: 'point of the compass before a noun as adverb ("the north pier reopened", "the north and south piers")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      /^(north|south|east|west)$/.test(word.lower) &&
      (isDeterminer(before) || (before?.pos === 'CCONJ' && after?.pos === 'NOUN')) &&
      (after?.pos === 'NOUN' || after?.pos === 'ADJ' || (after?.pos === 'VERB' && isBaseForm(after))),
    to: 'ADJ',
  },
  {
    name: 'participle before the subject of a gapped clause as verb ("… and adjusted earnings 31c")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      word.lower.endsWith('ed') &&
      before?.pos === 'CCONJ' &&
      after?.pos === 'NOUN' &&
      after.lower.endsWith('s') &&
      (further?.pos === 'NUM' || further?.pos === 'SYM'),
    to: 'ADJ',
  },
  {
    name: 'participle between an ordinal and its noun as verb ("its first scheduled flight")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      /[^e]ed$/.test(word.lower) &&
      before?.pos !== 'NOUN' &&
      /^(?:first|second|third|last|next|only|newly)$/.test(before?.lower ?? '') &&
      after?.pos === 'NOUN',
    to: 'ADJ',
  },
  {
    name: 'participle behind an adverb in a counted subject as verb ("six poorly paid nurses resigned"; not "six gladly accepted offers")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after, further }) =>
      /^e[dn]$/.test(verbForm(word.lower, word.lemma)) &&
      before?.pos === 'ADV' &&
      /(?:ly|^well|^long|^ill)$/.test(before.lower) &&
      earlier?.pos === 'NUM' &&
      isNominal(after) &&
      (further?.pos === 'VERB' || further?.pos === 'AUX'),
    to: 'ADJ',
  },
  {
    name: 'preposition inside a compound adjective ("one off costs")',
    from: ['ADP'],
    applies: ({ word, before, after }) =>
      word.lower === 'off' && before?.lower === 'one' && (isNominal(after) || after?.pos === 'ADJ'),
    to: 'ADJ',
  },
  {
    name: 'adjective of place before its noun as preposition ("an outside review", "the opposite bank")',
    from: ['ADP', 'ADV'],
    applies: ({ word, before, after }) =>
      /^(?:outside|inside|opposite|inland|upstairs|downstairs|overseas|nearby|offshore|onshore)$/.test(
        word.lower,
      ) &&
      (isDeterminer(before) || (before?.pos === 'PROPN' && after?.lower === 'wind')) &&
      (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.lower === 'wind'),
    to: 'ADJ',
  },
  {
    name: 'adjective only as adverb between determiner and noun ("the only surgery closed")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      word.lower === 'only' &&
      (isDeterminer(before) || before?.pos === 'PART') &&
      (isNominal(after) || after?.pos === 'ADJ' || (after?.pos === 'VERB' && isBaseForm(after))),
    to: 'ADJ',
  },
  {
    name: 'adjective missing as verb, without an object ("papers went missing", "nine are missing")',
    from: ['VERB'],
    applies: ({ word, left, right }) =>
      word.lower === 'missing' &&
      /^(?:be|go|remain|stay|report)$/.test(left?.lemma ?? '') &&
      !(right !== undefined && startsNounPhrase(right)),
    to: 'ADJ',
  },
  {
    name: 'adjective far as adverb ("the far end of")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      word.lower === 'far' &&
      word.pos === 'ADV' &&
      before?.lower === 'the' &&
      after !== undefined &&
      after.pos !== 'ADJ',
    to: 'ADJ',
  },
  {
    name: 'state behind stay or remain as verb ("will stay closed to traffic")',
    from: ['VERB'],
    applies: ({ word, left }) =>
      word.pos === 'VERB' &&
      /^(stay|remain|become|seem|appear|look)$/.test(left?.lemma ?? '') &&
      /^(ed|en)$/.test(verbForm(word.lower, word.lemma)),
    to: 'ADJ',
  },
  {
    name: 'adjective after be as verb ("was equally firm about", "is he wrong")',
    from: ['VERB'],
    applies: ({ word, left }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !isUnchanging(word.lower) &&
      left?.lemma === 'be' &&
      left.pos === 'AUX' &&
      word.lower !== 'run' &&
      word.lower !== 'become' &&
      word.lower !== 'come',
    to: 'ADJ',
  },
  {
    name: 'participle before its noun as verb ("allied health staff", "rising demand", "valued colleagues")',
    from: ['VERB'],
    applies: ({ word, before, after, further, finiteBefore }) => {
      if (word.pos !== 'VERB' || !(isNominal(after) || after?.pos === 'ADJ')) return false;
      const form = verbForm(word.lower, word.lemma);
      // "was running late": behind a be the adjective alone is how, and has no noun that the participle would describe
      if (form === 'ing' && isFiniteBe(before) && after?.pos === 'ADJ' && !isNominal(further)) return false;
      // "managing director", "acting chair": one who holds an office, without an article, is nobody's object
      if (form === 'ing' && ROLE.test(after?.lower ?? '')) return true;
      if (form === 'ing') return ATTRIBUTIVE.has(word.lower) || (isDeterminer(before) && isNominal(after));
      if (form !== 'ed' && form !== 'en') return false;
      return (
        isDeterminer(before) ||
        before?.pos === 'ADP' ||
        before?.pos === 'ADJ' ||
        before?.pos === 'NUM' ||
        (isFiniteBe(before) && after?.pos === 'NOUN' && !keepsObject(word, after)) ||
        (before?.pos === 'CCONJ' && !finiteBefore) ||
        before === undefined
      );
    },
    to: 'ADJ',
  },
];
