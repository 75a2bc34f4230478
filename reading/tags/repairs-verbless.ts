/** Verbs tagged as nouns or adjectives where no other word of the clause is a verb: "Fares rise.", "The crew rescued 15". One row for each error, each with a test. */
import { BODY, ROLE } from '../words/entity-words.js';
import { mayBeVerb } from './repair-lexicon.js';
import {
  type Repair,
  PLURAL_MODIFIER,
  canBeVerb,
  isBaseForm,
  isDeterminer,
  isNominal,
  isPossessive,
  isSForm,
  startsNounPhrase,
} from './repair-tests.js';
import { baseOfShyPast, isUnchanging } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/** A plural by its spelling: at the start of a sentence wink takes one for a name, and its lemma for itself. */
const isPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((isNominal(word) && /[^su]s$/.test(word.lower)) ||
    /^(?:people|men|women|children|police|staff)$/.test(word.lower)) &&
  !PLURAL_MODIFIER.test(word.lower);

const isSingular = (word: Word | undefined): boolean => isNominal(word) && !/[^su]s$/.test(word?.lower ?? '');

/** What no noun has right behind it: "regret | the closing", "travel | free". */
const followsVerb = (word: Word | undefined): boolean =>
  isDeterminer(word) ||
  (/^(?:PRON|NUM|SYM|ADJ)$/.test(word?.pos ?? '') && !/^(?:i|we|he|she|they)$/.test(word?.lower ?? ''));

/** "close on", "open in": what a plural before it does on a day. */
const isClosing = (word: Word | undefined, after: Word | undefined): boolean =>
  /^(?:open|close)$/.test(word?.lower ?? '') && /^(?:on|in|at)$/.test(after?.lower ?? '');

/** `clauseVerbless` looks at the whole clause, so that it is asked for last. */
export const VERBLESS_REPAIRS: readonly Repair[] = [
  {
    name: 'past of a verb with over or under as noun, the only verb of its clause ("The trust overspent by £4m")',
    from: ['NOUN', 'ADJ'],
    applies: (at) =>
      /^(?:over|under)(?:spent|paid|sold|built|ran|shot|took)$/.test(at.word.lower) &&
      isNominal(at.before) &&
      at.clauseVerbless,
    to: 'VERB',
  },
  {
    name: 'burst at the end of a clause that a conjunction opens as noun, its only verb ("the day when the dam at Fell End burst")',
    from: ['NOUN'],
    applies: (at) =>
      /^(?:burst|quit|split)$/.test(at.word.lower) &&
      isNominal(at.before) &&
      (at.after === undefined || at.after.pos === 'PUNCT') &&
      at.conjoined &&
      at.clauseVerbless,
    to: 'VERB',
  },
  {
    name: 'past that looks like a noun behind a subject that is none or one of many, the only verb of its clause ("No company bid for the contract")',
    from: ['NOUN'],
    applies: (at) => {
      const { word, before, earlier, after } = at;
      return (
        isUnchanging(word.lower) &&
        word.text === word.lower &&
        isSingular(before) &&
        /^(?:no|one|every|each|neither|either)$/.test(earlier?.lower ?? '') &&
        (after?.pos === 'ADP' || isDeterminer(after)) &&
        at.clauseVerbless
      );
    },
    to: 'VERB',
  },
  {
    name: 'unchanging past as noun between its subject and its object, the only verb of its clause ("The river burst its banks")',
    from: ['NOUN', 'ADJ'],
    applies: (at) =>
      isUnchanging(at.word.lower) &&
      at.word.text === at.word.lower &&
      isNominal(at.before) &&
      (isPossessive(at.after) || /^(?:the|an?|no)$/.test(at.after?.lower ?? '')) &&
      at.clauseVerbless,
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun before a conjunction, the only verb of its clause ("The roof leaks whenever it rains")',
    from: ['NOUN'],
    applies: (at) =>
      isSForm(at.word) &&
      at.word.text === at.word.lower &&
      isSingular(at.before) &&
      isDeterminer(at.earlier) &&
      mayBeVerb(at.word.lemma) &&
      /^(?:when|whenever|if|unless|because|while|although)$/.test(at.after?.lower ?? '') &&
      at.clauseVerbless,
    to: 'VERB',
  },
  {
    name: 'plural verb as noun or adjective, the only verb of its clause ("The bellows wheeze through Evensong", "Dogs travel free")',
    from: ['NOUN', 'ADJ'],
    applies: (at) => {
      const { word, before, after } = at;
      return (
        isBaseForm(word) &&
        word.text === word.lower &&
        isPlural(before) &&
        word.lower !== 'present' &&
        mayBeVerb(word.lower) &&
        (followsVerb(after) ||
          after === undefined ||
          /^(?:PUNCT|ADP|ADV)$/.test(after.pos) ||
          // "Both sides claim victory"
          after.pos === 'NOUN' ||
          // "The fines amount to £40,000"
          (after.lower === 'to' && /^(?:SYM|NUM)$/.test(at.further?.pos ?? ''))) &&
        after?.text !== '-' &&
        at.clauseVerbless
      );
    },
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun between its subject and an object, the only verb of its clause ("The board notes recent talk", "The tunnel links Leeds with York")',
    from: ['NOUN'],
    applies: (at) => {
      const { word, before, after } = at;
      return (
        (isSForm(word) || word.lower === 'thanks') &&
        word.text === word.lower &&
        isSingular(before) &&
        // "Applications for school places close on"
        !(at.pluralBefore && isClosing(after, at.further)) &&
        (mayBeVerb(word.lemma) || word.lower === 'thanks'
          ? followsVerb(after) || after?.pos === 'PROPN' || (after?.pos === 'NOUN' && isPlural(after))
          : /^(?:the|an?|no|its|his|her|their|our)$/.test(after?.lower ?? '')) &&
        at.clauseVerbless
      );
    },
    to: 'VERB',
  },
  {
    name: 'causes as noun between a singular and what it brings about ("Damp causes rot", "Smoking causes cancer")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after, finiteBefore, auxAhead }) =>
      word.lower === 'causes' &&
      !finiteBefore &&
      !auxAhead &&
      (isSingular(before) || (before?.lower.endsWith('ing') === true && earlier?.pos !== 'ADP')) &&
      (/^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '') || after?.lower.endsWith('ing') === true),
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun behind a name, the only verb of its clause ("The Corps parades on 9 May", "Ann Lee lives in Leeds")',
    from: ['NOUN'],
    applies: (at) => {
      const { word, before, earlier, after } = at;
      return (
        (/^(?:lives|leaves)$/.test(word.lower) || (isSForm(word) && mayBeVerb(word.lemma))) &&
        word.text === word.lower &&
        before?.pos === 'PROPN' &&
        (earlier?.lower === 'the' || earlier?.pos === 'PROPN') &&
        /^\p{Lu}/u.test(before.text) &&
        after?.pos === 'ADP' &&
        at.clauseVerbless
      );
    },
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun behind which, or whose and its noun, with no other before the comma ("The mill, which dates from 1846, is", "whose owner lives abroad")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after, finiteBefore }) =>
      !finiteBefore &&
      (before?.lower === 'which' || (earlier?.lower === 'whose' && isSingular(before))) &&
      (/^(?:lives|leaves)$/.test(word.lower) || (isSForm(word) && mayBeVerb(word.lemma))) &&
      (isDeterminer(after) ||
        after?.text === ',' ||
        /^(?:ADP|NUM|SYM)$/.test(after?.pos ?? '') ||
        /^(?:abroad|here|there|nearby|locally|alone)$/.test(after?.lower ?? '')) &&
      after?.lower !== 'of',
    to: 'VERB',
  },
  {
    name: 'plural verb as noun behind those of an age, the only verb of its clause ("Children under five travel free")',
    from: ['NOUN'],
    applies: (at) =>
      at.before?.pos === 'NUM' &&
      /^(?:under|over)$/.test(at.earlier?.lower ?? '') &&
      isBaseForm(at.word) &&
      mayBeVerb(at.word.lower) &&
      (followsVerb(at.after) || /^(?:ADP|ADV)$/.test(at.after?.pos ?? '')) &&
      at.clauseVerbless,
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun behind an aside, the only verb of its clause ("Ada Clegg, 84, lives at 3 Mill Lane")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after, pluralBefore, verbless }) =>
      verbless &&
      before?.text === ',' &&
      (isNominal(earlier) || earlier?.pos === 'NUM') &&
      !pluralBefore &&
      (/^(?:lives|leaves)$/.test(word.lower) || (isSForm(word) && mayBeVerb(word.lemma))) &&
      (isDeterminer(after) || /^(?:ADP|NUM|SYM|PRON)$/.test(after?.pos ?? '')) &&
      after?.lower !== 'of',
    to: 'VERB',
  },
  {
    name: 'the only verb of its clause as adjective ("Applications close on Friday", "Doors open at seven and the show starts at eight")',
    from: ['ADJ', 'ADV'],
    applies: ({ word, before, earlier, after, further, verbless, pluralBefore, finiteAhead }) =>
      (verbless ||
        (pluralBefore && further?.pos === 'NUM' && isClosing(word, after)) ||
        (earlier === undefined && isClosing(word, after) && !finiteAhead)) &&
      /^(open|close)$/.test(word.lower) &&
      isNominal(before) &&
      (pluralBefore || /[^s]s$/.test(before?.lower ?? '')) &&
      /^(on|in|at|today|tomorrow|tonight|this|next|early|late)$/.test(after?.lower ?? ''),
    to: 'VERB',
  },
  {
    name: 'regular past tense as noun or adjective in a sentence without a verb ("The crew rescued 15", "Two anglers drowned.", "Ann Lee married Tom Vane")',
    from: ['NOUN', 'ADJ'],
    applies: (at) => {
      const { word, before, after, finiteBefore } = at;
      return (
        word.text === word.lower &&
        /[^e]ed$/.test(word.lower) &&
        (isNominal(before) || before?.pos === 'NUM') &&
        (after === undefined ||
          /^(?:PUNCT|ADP|DET|NUM|PRON|ADV)$/.test(after.pos) ||
          (before?.pos === 'PROPN' && after.pos === 'PROPN')) &&
        ((word.lower === 'retired' && before?.pos === 'PROPN' && !finiteBefore) || at.clauseVerbless)
      );
    },
    to: 'VERB',
  },
  {
    name: 'retired as adjective behind and, where a verb before tells what somebody did ("took over in May 2013 and retired after three years")',
    from: ['ADJ'],
    applies: ({ word, before, earlier, after, finiteBefore }) =>
      word.lower === 'retired' &&
      /^(?:and|but|then)$/.test(before?.lower ?? '') &&
      finiteBefore &&
      earlier?.pos !== 'ADJ' &&
      (after?.pos === 'ADP' || isDeterminer(after)),
    to: 'VERB',
  },
  {
    name: 'irregular past tense as noun or adjective, the only verb of its clause ("The mill ground 12 sacks")',
    from: ['NOUN', 'ADJ'],
    applies: (at) =>
      baseOfShyPast(at.word.lower) !== null &&
      at.word.text === at.word.lower &&
      (isNominal(at.before) ||
        at.before?.pos === 'NUM' ||
        /^(?:he|she|it|they|we|who)$/.test(at.before?.lower ?? '')) &&
      (isDeterminer(at.after) ||
        /^(?:NUM|SYM)$/.test(at.after?.pos ?? '') ||
        // "The other five bore tags"
        (at.before?.pos === 'NUM' && isPlural(at.after))) &&
      at.clauseVerbless,
    to: 'VERB',
  },
  {
    name: 'verb number as noun behind its subject ("objections to the plan number 300")',
    from: ['NOUN'],
    applies: ({ word, before, after, pluralBefore, verbless }) =>
      verbless && word.lower === 'number' && pluralBefore && isNominal(before) && after?.pos === 'NUM',
    to: 'VERB',
  },
  {
    name: 'the only verb of a sentence as noun ("Fares rise.", "The scheme cost £4m", "The pipe burst early")',
    from: ['NOUN'],
    applies: ({ word, before, after, determined, verbless, pluralBefore }) =>
      verbless &&
      canBeVerb(word) &&
      before !== undefined &&
      (isNominal(before) || (before.pos === 'ADJ' && determined)) &&
      !PLURAL_MODIFIER.test(before.lower) &&
      !before.text.endsWith('-') &&
      // "Residents face a bill", "Tenants at Albany Court face a rise"
      ((isBaseForm(word) &&
        (isDeterminer(after) || after?.pos === 'NUM') &&
        (pluralBefore || /[^s]s$|^(?:people|men|women|children|staff|police)$/.test(before.lower))) ||
        (isBaseForm(word) &&
          (before.lower.endsWith('s') || /^(?:people|men|women|children|staff|police)$/.test(before.lower)) &&
          (after === undefined ||
            /^(?:PUNCT|ADP|ADV)$/.test(after.pos) ||
            /^(?:here|there)$/.test(after.lower))) ||
        (isUnchanging(word.lower) &&
          (after === undefined ||
            /^(?:PUNCT|ADP|ADV)$/.test(after.pos) ||
            /^(?:early|late)$/.test(after.lower))) ||
        ((isUnchanging(word.lower) || isSForm(word)) &&
          (after?.pos === 'SYM' || after?.pos === 'NUM' || /^(?:every|each)$/.test(after?.lower ?? '')))),
    to: 'VERB',
  },
  {
    name: 'unchanging verb as noun right behind a number and before an object ("Of 15,000 voters 6,000 cast a ballot")',
    from: ['NOUN'],
    applies: ({ word, before, after, verbless }) =>
      verbless && isUnchanging(word.lower) && before?.pos === 'NUM' && isDeterminer(after),
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun behind an adverb between commas ("The diary, however, records four wet days")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, right, verbless, pluralBefore }) =>
      verbless &&
      (isSForm(word) || (isBaseForm(word) && pluralBefore)) &&
      canBeVerb(word) &&
      before?.text === ',' &&
      earlier?.pos === 'ADV' &&
      startsNounPhrase(right),
    to: 'VERB',
  },
  {
    name: 'third-person verb as noun in a headline behind who does it ("Minister scraps toll on ferry", "Council cuts funding")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after, verbless }) =>
      verbless &&
      isSForm(word) &&
      canBeVerb(word) &&
      earlier === undefined &&
      before !== undefined &&
      (ROLE.test(before.lower) || BODY.test(before.lower)) &&
      !PLURAL_MODIFIER.test(word.lower) &&
      startsNounPhrase(after),
    to: 'VERB',
  },
];
