/** Words whose tag is told by the verb, preposition or genitive that they depend on. One row for each error, each with a test. */
import { mayBeVerb } from './repair-lexicon.js';
import {
  type Repair,
  isBaseForm,
  isDeterminer,
  isFiniteBe,
  isNominal,
  isSForm,
  isSpeltPlural,
} from './repair-tests.js';
import { baseOfPast, baseOfShyPast, verbForm } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/** Participles that look like a base form or a past tense: "county-run", "hand-built". */
const HYPHENATED =
  /^(?:run|led|built|made|held|born|bound|bred|grown|won|paid|sold|fed|based|owned|funded|backed)$/;

/** First parts of compounds that are verbs as wholes: "the board rubber-stamped plans". Source: the verbs that dictionaries enter with a hyphen behind a noun. */
const OF_A_VERB =
  /^(?:rubber|court|stage|force|spoon|drip|hand|ring|gift|side|spot|test|proof|cross|double|mass|tape|video|blow|air|hot|cold|dry|price|index|head|touch|sight|baby|house|fast|short|white|black|sugar|whip|hen)$/;

/** Verbs that have a thing for object and no participle of state behind them: found, got, sold or made known. */
const TAKES_THING =
  /^(?:recover|find|seize|sell|buy|report|publish|discover|remove|receive|post|offer|use|collect|return|handle|store|supply|import|contain|include|produce)$/;

/** "record-breaking | pay": what wink takes for a verb behind such a word. */
const isBaseOrPlural = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && /^(?:base|s)$/.test(verbForm(word.lower, word.lemma) ?? '');

export const GOVERNED_REPAIRS: readonly Repair[] = [
  {
    name: 'verb behind the object of let as noun: a base form stands there ("The city let the permit lapse")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after, ofLet }) =>
      ofLet &&
      isBaseForm(word) &&
      before?.pos === 'NOUN' &&
      (isDeterminer(earlier) || isSpeltPlural(before)) &&
      (after === undefined || /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(after.pos)) &&
      mayBeVerb(word.lower),
    to: 'VERB',
  },
  {
    name: 'noun behind a preposition that is no particle here as verb: no base form follows one ("a strike over pay", "amid talk of cuts")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after }) =>
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      before?.pos === 'ADP' &&
      (/^(?:amid|despite|per|via|upon|toward|towards|among|until)$/.test(before.lower) ||
        // "went over": the particle of a verb
        (before.lower === 'over' && !/^(?:hand|go|come|take|turn)$/.test(earlier?.lemma ?? ''))) &&
      !isDeterminer(after) &&
      after?.pos !== 'PRON',
    to: 'NOUN',
  },
  {
    name: 'noun in -ing behind an article and before "and" as verb, where no second one follows ("voted against the rezoning and asked")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      word.lower.endsWith('ing') &&
      /^(?:the|an?|its|their|his|our)$/.test(before?.lower ?? '') &&
      /^(?:and|or|but)$/.test(after?.lower ?? '') &&
      further?.lower.endsWith('ing') === false &&
      !/^(?:ADJ|NOUN|ADV)$/.test(further.pos),
    to: 'NOUN',
  },
  {
    name: 'participle behind a genitive and before two nouns as verb: it tells of them ("the president’s deferred action programs ended")',
    from: ['VERB'],
    applies: (at) =>
      /^(?:ed|en)$/.test(verbForm(at.word.lower, at.word.lemma) ?? '') &&
      at.before?.pos === 'PART' &&
      /^['’]s?$/.test(at.before.lower) &&
      isNominal(at.after) &&
      (isNominal(at.further) || at.finiteAhead),
    to: 'ADJ',
  },
  {
    name: 'verb as noun behind "what" and who does it, before a form of be ("What the auditors found was a gap", "What the board wants is")',
    from: ['NOUN', 'ADJ'],
    applies: ({ word, before, after, asked }) =>
      asked &&
      isNominal(before) &&
      isFiniteBe(after) &&
      ((baseOfPast(word.lower) ?? baseOfShyPast(word.lower)) !== null ||
        (isSForm(word) && mayBeVerb(word.lemma))),
    to: 'VERB',
  },
  {
    name: 'participle behind a noun and its hyphen, before a noun, as verb or noun ("a family-owned bakery", "the county-run home")',
    from: ['VERB', 'NOUN'],
    applies: ({ word, before, earlier, after }) =>
      before?.text === '-' &&
      before.end === word.start &&
      earlier !== undefined &&
      /^(?:NOUN|PROPN|ADJ|ADV)$/.test(earlier.pos) &&
      !OF_A_VERB.test(earlier.lower) &&
      (word.pos === 'VERB'
        ? /^(?:ed|en|ing)$/.test(verbForm(word.lower, word.lemma) ?? '') || HYPHENATED.test(word.lower)
        : HYPHENATED.test(word.lower)) &&
      (isNominal(after) ||
        after?.pos === 'ADJ' ||
        (word.lower.endsWith('ing') && isBaseOrPlural(after)) ||
        /^(?:home|firm|rival)$/.test(after?.lower ?? '')),
    to: 'ADJ',
  },
  {
    name: 'home or firm behind its article and adjective as adverb ("The county-run home was closed", "The Boston-based firm")',
    from: ['ADV', 'ADJ'],
    applies: ({ word, before, earlier }) =>
      /^(?:home|firm|rival)$/.test(word.lower) &&
      before?.pos === 'ADJ' &&
      (isDeterminer(earlier) || earlier?.text === '-'),
    to: 'NOUN',
  },
  {
    name: 'subject behind its auxiliary as verb, where so, as or nor opens it ("Sales fell, as did profit")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after }) =>
      word.lower === word.lemma &&
      /^(?:did|does|do|has|have|had|is|are|was|were|will|would)$/.test(before?.lower ?? '') &&
      /^(?:so|as|nor|neither)$/.test(earlier?.lower ?? '') &&
      (after === undefined || after.pos === 'PUNCT'),
    to: 'NOUN',
  },
  {
    name: 'chief behind the noun of a force or body as adjective, where no noun follows ("as does the police chief")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.lower === 'chief' &&
      before?.pos === 'NOUN' &&
      !(isNominal(after) || /^(?:ADJ|NUM)$/.test(after?.pos ?? '')),
    to: 'NOUN',
  },
  {
    name: 'noun behind a hyphenated participle as verb ("record-breaking pay")',
    from: ['VERB'],
    applies: ({ word, before, earlier }) =>
      before?.pos === 'ADJ' && before.lower.endsWith('ing') && earlier?.text === '-' && isBaseOrPlural(word),
    to: 'NOUN',
  },
  {
    name: 'participle right behind the verb that has its noun for object as verb ("recovered stolen goods", "found copied or altered images")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after, further }) =>
      /^(?:ed|en)$/.test(verbForm(word.lower, word.lemma) ?? '') &&
      ((before?.pos === 'VERB' &&
        /^(?:ed|past|s|ing)$/.test(before.form ?? '') &&
        TAKES_THING.test(before.lemma)) ||
        (/^(?:and|or)$/.test(before?.lower ?? '') &&
          earlier?.pos === 'ADJ' &&
          /(?:ed|en)$/.test(earlier.lower))) &&
      (after?.pos === 'NOUN' ||
        (/^(?:and|or)$/.test(after?.lower ?? '') &&
          further?.pos === 'VERB' &&
          /^(?:ed|en)$/.test(verbForm(further.lower, further.lemma) ?? ''))),
    to: 'ADJ',
  },
  {
    name: 'participle behind the object of had as adjective ("had their casks bottled and delivered")',
    from: ['ADJ'],
    applies: ({ word, before, earlier, after, ofHave }) =>
      ofHave &&
      /[^e]ed$/.test(word.lower) &&
      before?.pos === 'NOUN' &&
      isDeterminer(earlier) &&
      !isNominal(after),
    to: 'VERB',
  },
  {
    name: 'need as noun behind a number and before its infinitive ("Twenty-seven need to be stripped")',
    from: ['NOUN'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'need' &&
      (before?.pos === 'NUM' || (before?.pos === 'NOUN' && isSpeltPlural(before))) &&
      after?.lower === 'to' &&
      (further?.pos === 'VERB' || further?.lower === 'be'),
    to: 'VERB',
  },
  {
    name: 'first part of a hyphenated noun of two particles as adverb or preposition ("back-up tapes")',
    from: ['ADV', 'ADP'],
    applies: ({ word, after, further }) =>
      /^(?:back|follow|run|start|build|break|make|take|lock)$/.test(word.lower) &&
      after?.text === '-' &&
      after.start === word.end &&
      /^(?:up|off|out|in|down|over)$/.test(further?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'participle in -ing at the end of its sentence as adjective, behind a name ("with Webb and Tate dissenting")',
    from: ['ADJ'],
    applies: ({ word, before, after, finiteBefore }) =>
      finiteBefore &&
      word.lower.endsWith('ing') &&
      before?.pos === 'PROPN' &&
      (after === undefined || after.text === '.'),
    to: 'VERB',
  },
  {
    name: 'just beside another adjective behind an article as adverb ("the just and moral thing")',
    from: ['ADV'],
    applies: ({ word, before, after, further }) =>
      /^(?:just|only|well|fast|hard|late|early)$/.test(word.lower) &&
      isDeterminer(before) &&
      /^(?:and|or|but|,)$/.test(after?.lower ?? '') &&
      further?.pos === 'ADJ',
    to: 'ADJ',
  },
];
