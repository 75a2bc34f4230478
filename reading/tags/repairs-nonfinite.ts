/** Infinitives, gerunds and participles tagged as nouns or adjectives: "would close to families", "stopped publishing". One row for each error, each with a test. */
import { mayBeVerb } from './repair-lexicon.js';
import {
  type Repair,
  MODALS,
  isNominal,
  isPossessive,
  isDeterminer,
  isFiniteBe,
  canBeVerb,
  isBaseForm,
  ATTRIBUTIVE,
  isSForm,
  isVerbStem,
} from './repair-tests.js';
import { verbLemma } from './repaired-lemmas.js';
import { isUnchanging, verbForm } from '../words/verb-forms.js';

/**
 * Adjectives in -ed that tell a state of mind or quality, whatever verb they once came from, and those in un- and -ed of a noun
 * ("skilled", "left-handed"). Source: the "adjective" entries in -ed of learner's dictionaries. Any other is what was done.
 */
const STATES_IN_ED = new Set(
  (
    'pleased tired delighted astonished amazed ashamed amused annoyed bored concerned confused convinced crowded determined devoted ' +
    'disappointed distressed embarrassed excited exhausted experienced fascinated frightened frustrated horrified interested inclined ' +
    'worried thrilled relieved satisfied scared shocked stunned surprised upset alarmed puzzled relaxed touched moved troubled outraged ' +
    'dismayed depressed disgusted contented dedicated committed prepared ' +
    'limited detailed complicated sophisticated advanced mixed aged naked sacred wicked crooked rugged wretched beloved talented skilled ' +
    'married divorced engaged disabled deceased qualified gifted accustomed related supposed mistaken renowned famed reserved animated armed blessed cramped deserted dated ' +
    'differentiated educated isolated organised organized rounded strained tinted varied alleged estimated'
  ).split(' '),
);

const isStateInEd = (lower: string): boolean => STATES_IN_ED.has(lower) || /^un|eed$/.test(lower);

export const PARTICIPLE_REPAIRS: readonly Repair[] = [
  {
    name: 'participle before an age ("a man aged 33 was arrested"): it stands as "of" would',
    from: ['VERB', 'ADJ', 'NOUN'],
    applies: ({ word, left, right, after }) =>
      word.lower === 'aged' &&
      !/^(?:be|have)$/.test(left?.lemma ?? '') &&
      right === after &&
      (right?.pos === 'NUM' || /^(?:between|from|over|under|about|around)$/.test(right?.lower ?? '')),
    to: 'ADP',
  },
  {
    name: 'auxiliary of a perfect infinitive or participle as verb ("having read the report", "is said to have left")',
    from: ['VERB'],
    applies: ({ word, left, right, after, further }) =>
      (word.lower === 'having' || (word.lower === 'have' && left?.lower === 'to')) &&
      (right?.lower === 'been' ||
        // "are believed to have drowned"
        (right?.pos === 'ADJ' &&
          right === after &&
          /[^e]ed$/.test(right.lower) &&
          /^(?:PUNCT|ADP|ADV|SCONJ)?$/.test(further?.pos ?? '')) ||
        (right?.pos === 'VERB' &&
          (/^(?:ed|en)$/.test(verbForm(right.lower, right.lemma)) || isUnchanging(right.lower)))),
    to: 'AUX',
  },
  {
    name: 'participle of a verb that wink does not know as adjective ("had been patched", "were unsealed")',
    from: ['ADJ'],
    applies: ({ word, left, after }) =>
      /[^e]ed$/.test(word.lower) &&
      word.lower === word.lemma &&
      left?.pos === 'AUX' &&
      left.lemma === 'be' &&
      // "was certified Tuesday"
      (!isNominal(after) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(after?.lower ?? '')) &&
      (isVerbStem(verbLemma(word.lower)) || !isStateInEd(word.lower)),
    to: 'VERB',
  },
  {
    name: 'participle of a verb that wink does not know as noun ("the mill was insured", "is not licensed to")',
    from: ['NOUN'],
    applies: ({ word, left, after }) =>
      /[^e]ed$/.test(word.lower) &&
      word.lower.length > 5 &&
      word.lower === word.lemma &&
      (isFiniteBe(left) || left?.lower === 'been') &&
      !isNominal(after),
    to: 'VERB',
  },
  {
    name: 'participle behind have as adjective ("had already thawed", "had not drunk anything")',
    from: ['ADJ'],
    applies: ({ word, left, after }) =>
      (/[^e]ed$/.test(word.lower) ||
        /^(?:drunk|broken|lit|shut|hurt|lost|stuck|bent|worn|torn|frozen|sunk|burnt|spent|broke)$/.test(
          word.lower,
        )) &&
      left?.pos === 'AUX' &&
      left.lemma === 'have' &&
      !isNominal(after) &&
      after?.pos !== 'ADJ',
    to: 'VERB',
  },
  {
    name: 'participle as noun behind a comma, gerund as name at the start ("…, lifting the rate", "Closing the depot")',
    from: ['NOUN', 'PROPN'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      (before === undefined || (before.text === ',' && word.pos === 'NOUN')) &&
      (isDeterminer(after) || after?.pos === 'SYM' || (before === undefined && after?.pos === 'NUM')),
    to: 'VERB',
  },
  {
    name: 'gerund as noun behind a verb of beginning, ending or saying ("stopped publishing its figures", "said closing the depot would")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      /^(stop|start|begin|continue|avoid|deny|keep|finish|cease|consider|say|claim|argue|insist|warn|believe|think|mean)$/.test(
        before?.lemma ?? '',
      ) &&
      (isDeterminer(after) || after?.pos === 'PROPN'),
    to: 'VERB',
  },
  {
    name: 'gerund as adjective behind a verb of denying or weighing ("denied cutting jobs")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      !ATTRIBUTIVE.has(word.lower) &&
      /^(deny|admit|avoid|consider|suggest|recommend|propose|oppose|risk)$/.test(before?.lemma ?? '') &&
      before?.pos === 'VERB' &&
      after?.pos === 'NOUN' &&
      isSForm(after),
    to: 'VERB',
  },
  {
    name: 'perfect of an unchanging verb as noun, before an amount ("had cost £4m", "has cut 40 posts")',
    from: ['NOUN', 'ADJ'],
    applies: ({ word, before, after }) =>
      isUnchanging(word.lower) &&
      /^(has|have|had|['’]ve)$/.test(before?.lower ?? '') &&
      (after?.pos === 'SYM' || after?.pos === 'NUM' || after?.pos === 'DET'),
    to: 'VERB',
  },
  {
    name: 'verb after a modal as adjective or noun ("would close to families", "will close even if")',
    from: ['ADJ', 'ADP', 'ADV', 'NOUN', 'PROPN'],
    applies: ({ word, left, after }) =>
      (word.pos !== 'ADV' || (word.lower === 'close' && after?.pos !== 'VERB')) &&
      left?.pos === 'AUX' &&
      (MODALS.has(left.lower) || left.lower === 'need') &&
      isBaseForm(word) &&
      // "must clean up the site": an adjective has "be" before it
      (canBeVerb(word) || (word.pos === 'ADJ' && after?.pos !== 'NOUN' && mayBeVerb(word.lemma))) &&
      // "will power is": a noun; only close and open are verbs before another one
      !(!/^(close|open)$/.test(word.lower) && (after?.pos === 'AUX' || after?.pos === 'VERB')),
    to: 'VERB',
  },
  {
    name: 'verb behind an auxiliary and not as adjective or noun ("did not close", "could not empty it")',
    from: ['ADJ', 'NOUN'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:not|n['’]t)$/.test(before?.lower ?? '') &&
      earlier?.pos === 'AUX' &&
      (MODALS.has(earlier.lower) || /^(?:do|does|did)$/.test(earlier.lower)) &&
      isBaseForm(word) &&
      !/^(?:VERB|AUX|ADJ)$/.test(after?.pos ?? '') &&
      after?.text !== '-',
    to: 'VERB',
  },
  {
    name: 'verb behind "do not" as adverb ("did not back the plan", "does not near the coast")',
    from: ['ADV'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:not|n['’]t)$/.test(before?.lower ?? '') &&
      (MODALS.has(earlier?.lower ?? '') || /^(?:do|does|did)$/.test(earlier?.lower ?? '')) &&
      // adverbs that are verbs too; another verb behind them leaves them what they are
      /^(?:back|near|better)$/.test(word.lower) &&
      !/^(?:VERB|AUX)$/.test(after?.pos ?? ''),
    to: 'VERB',
  },
  {
    name: 'verb of an inverted condition as noun ("Should the vote fail, the hall will close")',
    from: ['NOUN', 'ADJ'],
    applies: ({ word, before, after, determined, inverted }) =>
      inverted &&
      isBaseForm(word) &&
      // "did anyone check | the brakes": two noun phrases do not meet
      (canBeVerb(word) ||
        /^(?:object|die|lose|arise|occur|resign|succeed)$/.test(word.lower) ||
        (after !== undefined && isDeterminer(after))) &&
      (isNominal(before) || before?.pos === 'PRON' || (before?.pos === 'ADJ' && determined)) &&
      !(before?.pos === 'PROPN' && word.text !== word.lower) &&
      (after === undefined || !isNominal(after)),
    to: 'VERB',
  },
  {
    name: 'verb after to as adjective or noun ("to correct an impression")',
    from: ['ADJ', 'NOUN'],
    applies: ({ word, left }) =>
      /^(ADJ|NOUN)$/.test(word.pos) &&
      left?.lower === 'to' &&
      left.pos === 'PART' &&
      isBaseForm(word) &&
      canBeVerb(word),
    to: 'VERB',
  },
  {
    name: 'verb after who as noun ("those who care for", "the man who skippers the boat")',
    from: ['ADJ', 'NOUN'],
    applies: ({ word, before, after }) =>
      before?.lower === 'who' &&
      (canBeVerb(word) ||
        (word.pos === 'NOUN' &&
          (isSForm(word) || isDeterminer(after) || /^(?:it|them|him|us|me)$/.test(after?.lower ?? '')))),
    to: 'VERB',
  },
  {
    name: 'present participle after be as noun ("what we are facing is"; not "there was herring")',
    from: ['NOUN'],
    applies: ({ word, left, before, earlier, after }) =>
      word.lower.endsWith('ing') &&
      earlier?.lower !== 'there' &&
      (isFiniteBe(left) || before?.lower === 'been') &&
      (after === undefined || !isNominal(after)) &&
      after?.lower !== 'of',
    to: 'VERB',
  },
  {
    name: 'gerund after a preposition as noun ("confident of meeting that target")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after }) =>
      word.lower.endsWith('ing') &&
      (before?.pos === 'ADP' ||
        (earlier?.lower === 'without' && /^(?:PRON|NOUN|PROPN)$/.test(before?.pos ?? ''))) &&
      (isDeterminer(after) || after?.pos === 'SYM') &&
      after?.lower !== 'that,',
    to: 'VERB',
  },
  {
    name: 'participle before by as adjective ("the measure preferred by")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ed') &&
      after?.lower === 'by' &&
      (isNominal(before) || isFiniteBe(before)),
    to: 'VERB',
  },
  {
    name: 'verb in -ed as adjective before an object ("today informed the Commission")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.pos === 'ADJ' &&
      word.lower.endsWith('ed') &&
      (isNominal(before) || before?.pos === 'PRON' || before?.pos === 'ADV') &&
      !isPossessive(before) &&
      isDeterminer(after),
    to: 'VERB',
  },
  {
    name: 'verb in -ed as adjective before a name or a that-clause ("those who preferred Lee", "the complaint alleged that")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ed') &&
      (isNominal(before) || before?.lower === 'who' || before?.text === ',') &&
      (after?.lower === 'that' || (after?.pos === 'PROPN' && before?.lower === 'who')),
    to: 'VERB',
  },
  {
    name: 'participle as noun before a that-clause, a question or a name (", reasoning that", "in chiding Lee")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      (before === undefined ||
        before.text === ',' ||
        /^(by|in|for|after|before|while|without|when)$/.test(before.lower)) &&
      (/^(that|how|why|whether|what)$/.test(after?.lower ?? '') ||
        (after?.pos === 'PROPN' && before !== undefined && before.text !== ',')),
    to: 'VERB',
  },
  {
    name: 'verb in -ing as adjective or noun before an amount ("a debate lasting five hours", "a petition bearing 600 names")',
    from: ['ADJ', 'NOUN'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      isNominal(before) &&
      (after?.pos === 'NUM' || after?.pos === 'SYM' || (word.pos === 'ADJ' && isDeterminer(after))) &&
      (word.pos === 'ADJ' ||
        /^(?:bearing|carrying|containing|costing|numbering|weighing|measuring|covering|holding|naming|seating|employing|claiming|totalling)$/.test(
          word.lower,
        )),
    to: 'VERB',
  },
  {
    name: 'gerund as verb between a genitive and of ("the landlord’s handling of damp", "its running of the baths")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') &&
      // "won the board's backing in March", but "the firm's selling the yard"
      (after?.lower === 'of' ||
        (/^(?:backing|funding|handling|timing|wording|spending|planning)$/.test(word.lower) &&
          (after === undefined || /^(?:ADP|PUNCT|CCONJ)$/.test(after.pos)))) &&
      ((before?.pos === 'PART' && /^['’]s?$/.test(before.lower)) || isPossessive(before)),
    to: 'NOUN',
  },
  {
    name: 'gerund as verb between the capital adjective of a sentence and its verb ("Heavy bleeding can happen", "Severe flooding followed")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after }) =>
      word.lower.endsWith('ing') &&
      before?.pos === 'PROPN' &&
      earlier === undefined &&
      (after?.pos === 'AUX' || (after?.pos === 'VERB' && !after.lower.endsWith('ing'))),
    to: 'NOUN',
  },
  {
    name: 'participle of claiming as adjective behind be ("It is alleged that", "is rumoured to have left")',
    from: ['ADJ'],
    applies: ({ word, left, after }) =>
      /^(?:alleged|rumoured|rumored|reported|feared|believed|understood|presumed)$/.test(word.lower) &&
      (isFiniteBe(left) || left?.lower === 'been') &&
      /^(?:that|to)$/.test(after?.lower ?? ''),
    to: 'VERB',
  },
  {
    name: 'participle between be and its particle as adjective ("were burnt down", "was worn away")',
    from: ['ADJ'],
    applies: ({ word, left, after }) =>
      /^(?:burnt|worn|torn|frozen|drunk)$/.test(word.lower) &&
      left?.lemma === 'be' &&
      /^(?:down|away|apart|off)$/.test(after?.lower ?? ''),
    to: 'VERB',
  },
  {
    name: 'participle after be as adjective ("would be mown")',
    from: ['ADJ'],
    applies: ({ word, left }) =>
      word.pos === 'ADJ' &&
      left?.lemma === 'be' &&
      /^(?:mown|sewn|shown|proven|forbidden|stolen|overthrown|woven|slain|forgotten|forgiven|overridden)$/.test(
        word.lower,
      ),
    to: 'VERB',
  },
];
