/** Nouns of compounds and behind prepositions tagged as verbs: "dye works", "wind farm", "spent on paint". One row for each error, each with a test. */
import { type Repair, isBaseForm } from './tag-repair-tests.js';
import { isUnchanging, verbForm } from './verb-forms.js';

/** What a works makes or treats. Source: the compounds of "works" in dictionaries. */
const WORKS_OF =
  /^(?:brick|cement|chemical|copper|dye|engine|engineering|gas|glass|ice|iron|lead|lime|locomotive|metal|paint|paper|pottery|print|salt|sewage|slate|soap|steel|tile|tin|treatment|water|wire)$/;

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
