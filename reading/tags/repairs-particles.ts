/** Small words with a wrong tag: conjunctions, prepositions, adverbs, and what is left of "is" and "has". One row for each error, each with a test. */
import { REPORTING } from '../words/complement-words.js';
import {
  ATTRIBUTIVE,
  type Repair,
  TO_PREPOSITION,
  CONJUNCTIONS,
  isNominal,
  isDeterminer,
  startsNounPhrase,
  isBaseForm,
  canBeVerb,
  isSForm,
} from './repair-tests.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import { verbForm } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/** What a noun phrase goes on with: wink takes some nouns for the base of a verb ("only doctor"). */
const isThing = (word: Word | undefined): boolean =>
  isNominal(word) ||
  word?.pos === 'ADJ' ||
  (word?.pos === 'VERB' &&
    verbForm(word.lower, word.lemma) === 'base' &&
    !/^(?:come|become|run)$/.test(word.lower));

export const PARTICLE_REPAIRS: readonly Repair[] = [
  {
    name: 'preposition in -ing ("regarding redundancies")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      TO_PREPOSITION.has(word.lower) &&
      (word.lower === 'according' ||
        before === undefined ||
        before.pos === 'PUNCT' ||
        before.pos === 'PRON' ||
        isNominal(before)) &&
      (startsNounPhrase(after) || after?.lower === 'to'),
    to: 'ADP',
  },
  {
    name: 'preposition for as conjunction ("reserved for elected members"; not "for he was ill")',
    from: ['SCONJ'],
    applies: ({ word, after, further }) =>
      word.lower === 'for' && !(after?.pos === 'PRON' && /^(?:VERB|AUX)$/.test(further?.pos ?? '')),
    to: 'ADP',
  },
  {
    name: 'adverb since as conjunction, inside a perfect or at the end ("have since been cleared", "nothing changed since.")',
    from: ['SCONJ', 'ADP'],
    applies: ({ word, before, after }) =>
      word.lower === 'since' &&
      ((/^(?:has|have|had|['’]s|['’]ve|['’]d)$/.test(before?.lower ?? '') &&
        (after?.lower === 'been' || after?.pos === 'VERB')) ||
        (before?.pos === 'VERB' && (after === undefined || after.pos === 'PUNCT'))),
    to: 'ADV',
  },
  {
    name: 'adverb before, once or again as conjunction between never or not and a participle ("had never before been", "had not once failed")',
    from: ['SCONJ', 'ADP'],
    applies: ({ word, before, after }) =>
      /^(?:before|once|since)$/.test(word.lower) &&
      /^(?:never|not|ever|n[’']t)$/.test(before?.lower ?? '') &&
      (after?.pos === 'AUX' ||
        (after?.pos === 'VERB' && /^(?:ed|en|past)$/.test(verbForm(after.lower, after.lemma) ?? ''))),
    to: 'ADV',
  },
  {
    name: 'contrary as a name or adjective before to ("Contrary to reports")',
    from: ['PROPN', 'ADJ', 'NOUN'],
    applies: ({ word, before, after }) =>
      word.lower === 'contrary' &&
      after?.lower === 'to' &&
      (before === undefined || before.text === ',' || before.lower === 'and'),
    to: 'ADV',
  },
  {
    name: 'aside as conjunction ("half of those who came, though, were late")',
    from: ['SCONJ', 'ADP', 'ADV'],
    applies: ({ word, before, after }) =>
      word.lower === 'though' && before?.text === ',' && (after === undefined || after.pos === 'PUNCT'),
    to: 'ADV',
  },
  {
    name: 'conjunction as adverb or noun ("when the trust left", "whilst ensuring")',
    from: ['ADP', 'ADV', 'NOUN'],
    applies: ({ word, before, after }) =>
      (word.pos === 'ADV' || word.pos === 'NOUN' || word.pos === 'ADP') &&
      CONJUNCTIONS.has(word.lower) &&
      after?.lower !== 'of' &&
      !(word.lower === 'while' && before?.lower === 'a'),
    to: 'SCONJ',
  },
  {
    name: 'adverb long inside a verb group as adjective ("has long been a menace")',
    from: ['ADJ'],
    applies: ({ word, before, after }) =>
      word.lower === 'long' &&
      before?.pos === 'AUX' &&
      before.lemma === 'have' &&
      (after?.pos === 'AUX' || after?.pos === 'VERB'),
    to: 'ADV',
  },
  {
    name: 'noun part behind take as adverb ("took part in the stoppage")',
    from: ['ADV'],
    applies: ({ word, before }) => word.lower === 'part' && before?.lemma === 'take',
    to: 'NOUN',
  },
  {
    name: 'adverb of time as noun ("today reports turnover")',
    from: ['NOUN'],
    applies: ({ word, before }) =>
      word.pos === 'NOUN' && /^(today|yesterday|tomorrow|tonight)$/.test(word.lower) && before?.pos !== 'ADP',
    to: 'ADV',
  },
  {
    name: 'conjunction that as determiner ("said that residents were", "claims that ticket sales rose")',
    from: ['DET'],
    applies: ({ word, before, earlier, after, further }) =>
      word.lower === 'that' &&
      after?.pos === 'NOUN' &&
      (isSForm(after) ||
        ((before?.pos === 'VERB' || (before?.pos === 'ADP' && earlier?.pos === 'VERB')) &&
          further?.pos === 'NOUN' &&
          isSForm(further))),
    to: 'SCONJ',
  },
  {
    name: 'conjunction that as determiner behind a verb of saying, before a bare noun with its verb or with another noun ("show that knife crime fell")',
    from: ['DET'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'that' &&
      before?.pos === 'VERB' &&
      REPORTING.has(before.lemma) &&
      after?.pos === 'NOUN' &&
      /^(?:NOUN|VERB|AUX)$/.test(further?.pos ?? ''),
    to: 'SCONJ',
  },
  {
    name: 'conjunction that as determiner before a noun that is plural without an ending ("his claim that people would learn")',
    from: ['DET'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'that' &&
      /^(?:NOUN|VERB|ADJ)$/.test(before?.pos ?? '') &&
      /^(?:people|staff|police|men|women|children)$/.test(after?.lower ?? '') &&
      /^(?:AUX|VERB|ADV|ADP|CCONJ)$/.test(further?.pos ?? ''),
    to: 'SCONJ',
  },
  {
    name: 'preposition subject to as noun or adjective at the head of its clause ("Subject to advice, it will buy", but "is subject to")',
    from: ['NOUN', 'ADJ', 'PROPN'],
    applies: ({ word, before, after }) =>
      word.lower === 'subject' && after?.lower === 'to' && (before === undefined || before.text === ','),
    to: 'ADP',
  },
  {
    name: 'determiner that as conjunction before a noun behind which a clause or the sentence ends ("had seen that report until they printed it")',
    from: ['SCONJ'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'that' &&
      before?.pos === 'VERB' &&
      after?.pos === 'NOUN' &&
      /^(?:until|before|after|when|because|since|once|while|if|[.,;])$/.test(further?.lower ?? ''),
    to: 'DET',
  },
  {
    name: 'determiner that before one and its verb as conjunction ("and that one is used for training")',
    from: ['SCONJ', 'PRON'],
    applies: ({ word, after, further }) =>
      word.lower === 'that' && after?.lower === 'one' && /^(?:AUX|VERB)$/.test(further?.pos ?? ''),
    to: 'DET',
  },
  {
    name: 'adverb best or better as verb ("how to best manage")',
    from: ['VERB'],
    applies: ({ word, after }) =>
      /^(best|better)$/.test(word.lower) && word.pos === 'VERB' && after?.pos === 'VERB',
    to: 'ADV',
  },
  {
    name: 'preposition as adverb ("written in about the verges")',
    from: ['ADV'],
    applies: ({ word, after }) =>
      word.pos === 'ADV' && /^(about|around|over|through|across)$/.test(word.lower) && isDeterminer(after),
    to: 'ADP',
  },
  {
    name: 'contracted is behind a noun as genitive ("my lad’s at college")',
    from: ['PART'],
    // a name behind a preposition is a shop's or firm's: "sold to Cobbold’s in 1974"
    applies: ({ word, before, after, earlier, further }) =>
      word.pos === 'PART' &&
      /^['’]s$/.test(word.lower) &&
      isNominal(before) &&
      !(after?.lower === 'only' && (isThing(further) || ATTRIBUTIVE.has(further?.lower ?? ''))) &&
      !(before?.pos === 'PROPN' && (earlier?.pos === 'ADP' || /^(?:St|Saint)$/.test(earlier?.text ?? ''))) &&
      after !== undefined &&
      /^(ADP|DET|ADV)$/.test(after.pos) &&
      // "the airline’s first flight"
      !/^(?:own|first|last|next|second|third|most|best|worst)$/.test(after.lower),
    to: 'AUX',
  },
  {
    name: 'quantifier apart from its noun, before the verb, as determiner ("the wards each have 20 beds", "will each lose")',
    from: ['DET', 'CCONJ'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:each|both|all)$/.test(word.lower) &&
      after !== undefined &&
      before !== undefined &&
      ((before.pos === 'AUX' && earlier !== undefined && /^(?:VERB|AUX)$/.test(after.pos)) ||
        (/^(?:they|we|you|who|which)$/.test(before.lower) &&
          (/^(?:VERB|AUX)$/.test(after.pos) ||
            (after.pos !== 'ADJ' && isBaseForm(after) && canBeVerb(after)))) ||
        (((before.pos === 'NOUN' && isSForm(before) && !TIME_HEADS.has(before.lemma)) ||
          before.pos === 'PROPN') &&
          (after.pos === 'AUX' ||
            after.lower === 'own' ||
            (after.pos === 'VERB' && /^(?:base|past|ed)$/.test(verbForm(after.lower, after.lemma)))))),
    to: 'ADV',
  },
  {
    name: 'go behind let as a verb of its own ("gave the order to let go the anchor")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.lower === 'go' && before?.lower === 'let' && after !== undefined && startsNounPhrase(after),
    to: 'ADP',
  },
  {
    name: 'adverb neither before a verb as determiner ("neither approved the plan nor rejected it")',
    from: ['DET'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'neither' &&
      (isNominal(before) || (before?.pos === 'CCONJ' && further?.lower === 'nor')) &&
      (after?.pos === 'VERB' || after?.pos === 'AUX'),
    to: 'ADV',
  },
  {
    name: 'adverb live as verb ("went live")',
    from: ['VERB'],
    applies: ({ word, left }) => word.lower === 'live' && word.pos === 'VERB' && left?.lemma === 'go',
    to: 'ADV',
  },
  {
    name: 'preposition to behind due, owing, thanks, contrary as particle ("closed due to leaks"; not "due to open")',
    from: ['PART'],
    applies: ({ word, before, after }) =>
      word.lower === 'to' &&
      (/^(owing|thanks|contrary)$/.test(before?.lower ?? '') ||
        (before?.lower === 'due' && after !== undefined && isSForm(after))),
    to: 'ADP',
  },
  {
    name: 'contracted is or has as genitive ("nobody’s said")',
    from: ['PART'],
    applies: ({ word, before, right }) =>
      word.pos === 'PART' &&
      /^['’]s$/.test(word.lower) &&
      before?.pos === 'PRON' &&
      right !== undefined &&
      right.pos !== 'NOUN',
    to: 'AUX',
  },
];
