/** Nouns tagged as names, adjectives or adverbs: "Applications for", "the water main burst". One row for each error, each with a test. */
import { TENS, UNITS_AND_TEENS } from '../numbers/words.js';
import { type Repair, isNominal, isPossessive, isDeterminer } from './repair-tests.js';

/** Places and their teams whose names end like plurals. Source: gazetteers; the largest of them that news names without "the". */
const PLACES =
  /^(?:wales|leeds|paris|athens|brussels|dallas|texas|naples|kansas|arkansas|illinois|cannes|calais|honduras|laos|cyprus|hastings|marseilles|lyons|versailles|rheims|barbados|mauritius|seychelles|buenos aires)$/;

export const NAME_REPAIRS: readonly Repair[] = [
  {
    name: 'capital preposition between an article and a name as preposition ("flew to the Out Isles")',
    from: ['ADP', 'ADV'],
    applies: ({ word, before, after }) =>
      /^\p{Lu}\p{Ll}/u.test(word.text) && before?.lower === 'the' && after?.pos === 'PROPN',
    to: 'PROPN',
  },
  {
    name: 'ordinal in digits as pronoun or noun ("her 103rd birthday")',
    from: ['PRON', 'NOUN', 'PROPN', 'NUM', 'X'],
    applies: ({ word, after }) =>
      /^\d+(?:st|nd|rd|th)$/.test(word.lower) &&
      after !== undefined &&
      /^(?:NOUN|ADJ|PROPN)$/.test(after.pos),
    to: 'ADJ',
  },
  {
    name: 'who is spoken to as a thing spoken of ("In the trial, sir, function worsened")',
    from: ['NOUN', 'PROPN'],
    applies: ({ word, before, after }) =>
      /^(?:sir|madam|ma['’]?am|sirs|gentlemen|friends|colleagues|folks|mate|love|dear|chairman|chair|mayor|minister|members|councillors)$/.test(
        word.lower,
      ) &&
      (before === undefined || before.text === ',') &&
      (after === undefined || after.pos === 'PUNCT'),
    to: 'INTJ',
  },
  {
    name: 'noun behind its article that nothing follows as adjective ("pay the fine", "The final was lost")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      /^(?:fine|final|principal|official|chemical|manual|individual|original)$/.test(word.lower) &&
      (isDeterminer(before) || isPossessive(before)) &&
      (after === undefined || /^(?:PUNCT|ADP|VERB|AUX)$/.test(after.pos)) &&
      after?.text !== '-',
    to: 'NOUN',
  },
  {
    name: 'noun that ends its phrase as adjective ("the water main burst", "a union official")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      /^(?:main|official|principal|general|individual|professional|executive|representative|manual|chemical|original|final|local|commercial|fair)$/.test(
        word.lower,
      ) &&
      before?.pos === 'NOUN' &&
      !isNominal(after) &&
      after?.pos !== 'ADJ',
    to: 'NOUN',
  },
  {
    name: 'part of a country as adverb ("the strike in the north lasted nine days")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      /^(?:north|south|east|west)$/.test(word.lower) &&
      before?.lower === 'the' &&
      !isNominal(after) &&
      after?.pos !== 'ADJ' &&
      after?.text !== '-',
    to: 'NOUN',
  },
  {
    name: 'noun well as adverb ("the well was sealed")',
    from: ['ADV'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'well' &&
      isDeterminer(before) &&
      (after === undefined ||
        /^(?:AUX|PUNCT|ADP)$/.test(after.pos) ||
        (after.pos === 'VERB' && !isNominal(further) && further?.pos !== 'ADJ')) &&
      after?.text !== '-',
    to: 'NOUN',
  },
  {
    name: 'number in words at the start of a sentence as a name ("Seventeen witnesses")',
    from: ['PROPN'],
    applies: ({ word, before, after }) =>
      before === undefined &&
      (UNITS_AND_TEENS.has(word.lower) || TENS.has(word.lower)) &&
      after !== undefined &&
      after.pos !== 'PROPN',
    to: 'NUM',
  },
  {
    name: 'common noun at the start as a name ("Applications for", "HUNDREDS of")',
    from: ['PROPN'],
    applies: ({ word, before, after }) =>
      word.pos === 'PROPN' &&
      before === undefined &&
      /[^s]s$/i.test(word.text) &&
      word.text.length > 3 &&
      !PLACES.test(word.lower) &&
      after !== undefined &&
      after.pos !== 'PROPN' &&
      !/^['’]s?$/.test(after.text) &&
      (after.pos === 'ADP' || after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADV'),
    to: 'NOUN',
  },
  {
    name: 'noun broadband as adjective',
    from: ['ADJ'],
    applies: ({ word }) => word.lower === 'broadband' && word.pos === 'ADJ',
    to: 'NOUN',
  },
  {
    name: 'will as a noun ("against their will")',
    from: ['AUX'],
    applies: ({ word, before }) =>
      word.lower === 'will' &&
      word.pos === 'AUX' &&
      (isPossessive(before) || before?.lower === 'the' || before?.lower === '’s' || before?.lower === "'s"),
    to: 'NOUN',
  },
];
