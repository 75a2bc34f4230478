/** Nouns of compounds and behind prepositions tagged as verbs: "dye works", "wind farm", "spent on paint". One row for each error, each with a test. */
import { type Repair, isBaseForm } from './repair-tests.js';
import { isUnchanging, verbForm } from '../words/verb-forms.js';

/** What a works makes or treats. Source: the compounds of "works" in dictionaries. */
const WORKS_OF =
  /^(?:asphalt|bleach|boiler|brass|brick|cable|car|carpet|carriage|cement|chemical|china|clay|cloth|copper|cotton|dye|enamel|engine|engineering|fertiliser|furniture|gas|glass|ice|iron|lace|lead|leather|lime|linen|locomotive|metal|motor|oil|paint|paper|plaster|porcelain|pottery|powder|print|rail|railway|rope|rubber|salt|sewage|silk|slate|soap|steel|stone|sugar|textile|tile|timber|tin|treatment|wagon|waste|water|wire|wood|wool)$/;

/** What a place is closed for: nouns in -ing that dictionaries enter as such. */
const UPKEEP =
  /^(?:cleaning|decorating|dredging|filming|painting|plastering|rebuilding|rehousing|resurfacing|restocking|rewiring|servicing|stocktaking|strengthening|testing|training)$/;

export const COMPOUND_REPAIRS: readonly Repair[] = [
  {
    name: 'wind before what it drives as verb ("an offshore wind farm")',
    from: ['VERB'],
    applies: ({ word, after }) =>
      word.lower === 'wind' && /^(?:farms?|turbines?|power|energy|speeds?)$/.test(after?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'works behind what it makes as verb, where the clause has its verb ("closed its dye works in 2011")',
    from: ['VERB'],
    applies: ({ word, before, finiteBefore }) =>
      finiteBefore && word.lower === 'works' && WORKS_OF.test(before?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'cost as noun between a relative and a sum ("a hall, which cost £2.4 million, was opened")',
    from: ['NOUN'],
    applies: ({ word, before, after }) =>
      /^costs?$/.test(word.lower) &&
      /^(?:which|that|who)$/.test(before?.lower ?? '') &&
      /^(?:SYM|NUM)$/.test(after?.pos ?? ''),
    to: 'VERB',
  },
  {
    name: 'upkeep behind "for" as verb, with nothing behind it ("closed on Friday for cleaning")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      before?.lower === 'for' && UPKEEP.test(word.lower) && (after === undefined || after.pos === 'PUNCT'),
    to: 'NOUN',
  },
  {
    name: 'base of a verb behind a preposition: only a noun stands there ("spent on paint")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      before?.pos === 'ADP' &&
      /^(?:on|with|in|for|from|of|by|at|under|without|into|against)$/.test(before.lower) &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !isUnchanging(word.lower) &&
      (after === undefined || /^(?:PUNCT|CCONJ)$/.test(after.pos)),
    to: 'NOUN',
  },
];
