/** Nouns tagged as verbs: "its need for", "yields have fallen". One row for each error, each with a test. */
import {
  type Repair,
  isNominal,
  isPossessive,
  isDeterminer,
  isFiniteAux,
  isFiniteBe,
  isSForm,
  isSVerb,
  isBaseForm,
  canBeVerb,
  isPluralSubject,
  isSpeltPlural,
  NEVER_NOUN,
  PLURAL_MODIFIER,
} from './repair-tests.js';
import { isUnchanging, verbForm } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word?.text ?? '');

/** Nouns without an article behind "go to" and "come to". Source: the fixed phrases of these verbs in learner's dictionaries. */
const GOES_TO =
  /^(?:plan|light|press|war|court|pot|waste|work|bed|rest|market|trial|appeal|tender|auction|print|view|sea|power|life|order|school|church|land|ground|sleep|hand|mind|pass|notice|harm|ruin)$/;

/** Adjectives that are nouns for a person too. Source: conversion from adjective to noun (Quirk et al. 1985, I.45). */
const PERSON_OR_QUALITY =
  /^(?:rival|chief|junior|senior|elder|superior|subordinate|relative|executive|representative|official|professional|individual|native|local|regular)s?$/;

export const NOUN_REPAIRS: readonly Repair[] = [
  {
    name: 'noun of a measure as adjective at the end of its phrase ("than the European average")',
    from: ['ADJ'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:average|maximum|minimum|median|total)$/.test(word.lower) &&
      (isDeterminer(before) || (isDeterminer(earlier) && /^(?:ADJ|NOUN|PROPN)$/.test(before?.pos ?? ''))) &&
      /^(?:ADP|PUNCT|CCONJ|AUX|VERB|SCONJ)?$/.test(after?.pos ?? ''),
    to: 'NOUN',
  },
  {
    name: 'post without an article as verb: behind a form of be stands no base of a verb ("was head of the museum")',
    from: ['VERB', 'ADJ'],
    applies: ({ word, before, after }) =>
      /^(?:head|chair|captain|coach|boss|master|judge|guard|host|champion)$/.test(word.lower) &&
      isFiniteBe(before) &&
      after?.lower === 'of',
    to: 'NOUN',
  },
  {
    name: 'firm as adjective before a verb in -s that is taken for a noun ("The firm plans to sell")',
    from: ['ADJ'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'firm' &&
      isDeterminer(before) &&
      after?.pos === 'NOUN' &&
      isSForm(after) &&
      canBeVerb(after) &&
      (further?.lower === 'to' ||
        further?.lower === 'that' ||
        isDeterminer(further) ||
        further?.pos === 'PRON'),
    to: 'NOUN',
  },
  {
    name: 'object of “put in” and the like as verb ("Three firms put in offers for the meals")',
    from: ['VERB'],
    applies: ({ word, before, earlier }) =>
      word.lower.endsWith('s') &&
      before?.lower === 'in' &&
      /^(?:put|hand|send|bring|call)$/.test(earlier?.lemma ?? '') &&
      earlier?.pos === 'VERB',
    to: 'NOUN',
  },
  {
    name: 'what is turned down as verb behind the verb that has it as object ("has rejected calls for an inquiry")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:calls|demands|claims|appeals|requests|offers|plans|moves|attempts)$/.test(word.lower) &&
      before?.pos === 'VERB' &&
      /^(?:reject|resist|dismiss|ignore|face|echo|back|support|renew|repeat|oppose|refuse|rebuff)$/.test(
        before.lemma,
      ) &&
      (isNominal(earlier) || earlier?.pos === 'AUX' || earlier?.pos === 'PRON' || earlier?.pos === 'ADV') &&
      /^(?:for|to|from|by|that|of|on)$/.test(after?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'noun behind go to or come to as verb ("letters came to light", "it went to plan")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after }) =>
      GOES_TO.test(word.lower) &&
      before?.lower === 'to' &&
      /^(?:go|come|bring|put|lay|send)$/.test(earlier?.lemma ?? '') &&
      !(isDeterminer(after) || /^(?:PRON|NUM|PROPN|NOUN|ADJ|SYM)$/.test(after?.pos ?? '')),
    to: 'NOUN',
  },
  {
    name: 'thing that is there as verb or adjective ("There was herring on the table", "there were people in the hall")',
    from: ['VERB', 'ADJ'],
    applies: ({ word, before, earlier, after, further }) =>
      before?.lemma === 'be' &&
      earlier?.lower === 'there' &&
      !/[^e]ed$|est$|^(?:much|more|less|few|fewer|many|enough|sure|certain|likely|bound|due|able|left|set|going|no|such|open|shut|empty|full|clear|dry|wet|dead|free|safe|busy|ill|cold|warm|dark|late|early|better|worse|other|others|several|seen|shown|given|taken|made|held|found)$/.test(
        word.lower,
      ) &&
      (after === undefined ||
        after.text === '.' ||
        after.text === ',' ||
        (after.pos === 'ADP' && further?.lower !== 'be') ||
        /^(?:who|that|which|to|and|where|when)$/.test(after.lower)),
    to: 'NOUN',
  },
  {
    name: 'numbers behind a noun as verb, with no figure behind ("pupil numbers at the school fell")',
    from: ['VERB'],
    applies: ({ word, before, right }) =>
      word.lower === 'numbers' &&
      isNominal(before) &&
      right?.pos !== 'NUM' &&
      !/^(?:about|around|some|over|under|more|fewer|less|between|among)$/.test(right?.lower ?? ''),
    to: 'NOUN',
  },
  {
    name: 'noun with its number as verb at the opening of a sentence ("Ward 9 was closed")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      before === undefined &&
      isCapital(word) &&
      after?.pos === 'NUM' &&
      (isFiniteAux(further) || further?.pos === 'VERB'),
    to: 'NOUN',
  },
  {
    name: 'plural behind a number as verb ("guilty to two counts of theft")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore }) =>
      finiteBefore &&
      isSVerb(word) &&
      before?.pos === 'NUM' &&
      before.lower !== 'one' &&
      after?.lower === 'of',
    to: 'NOUN',
  },
  {
    name: 'noun for a person as adjective right before its verb ("The mayor’s rival condemned it", "the council’s chief said no")',
    from: ['ADJ'],
    applies: ({ word, before, after, further }) =>
      PERSON_OR_QUALITY.test(word.lower) &&
      (isDeterminer(before) || isPossessive(before) || before?.pos === 'PART') &&
      (after?.pos === 'AUX' ||
        (after?.pos === 'VERB' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(further?.pos ?? 'PUNCT'))),
    to: 'NOUN',
  },
  {
    name: 'noun till behind its article as preposition ("£3,200 from the till")',
    from: ['ADP', 'SCONJ', 'VERB'],
    applies: ({ word, before }) => word.lower === 'till' && (isDeterminer(before) || isPossessive(before)),
    to: 'NOUN',
  },
  {
    name: 'bare noun as verb behind has: no base form follows it ("the pit has coal for years")',
    from: ['VERB'],
    applies: ({ word, before }) =>
      /^(?:has|had)$/.test(before?.lower ?? '') &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !isUnchanging(word.lower) &&
      !/^(?:run|come|become|overcome|beat)$/.test(word.lower),
    to: 'NOUN',
  },
  {
    name: 'noun behind enough as verb ("barely enough water for the summer")',
    from: ['VERB'],
    applies: ({ word, before, earlier }) =>
      before?.lower === 'enough' &&
      isBaseForm(word) &&
      earlier?.pos !== 'ADJ' &&
      (verbForm(word.lower, word.lemma) === 'base' || verbForm(word.lower, word.lemma) === 'past'),
    to: 'NOUN',
  },
  {
    name: 'object of a participle as verb ("led the vote, capturing wins in both counties")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after, finiteBefore }) =>
      finiteBefore &&
      isSVerb(word) &&
      canBeVerb(word) &&
      before?.pos === 'VERB' &&
      before.lower.endsWith('ing') &&
      (earlier?.text === ',' || earlier?.pos === 'ADV') &&
      after?.pos === 'ADP',
    to: 'NOUN',
  },
  {
    name: 'base of a verb behind rather than as noun ("would resign rather than sign the deal")',
    from: ['NOUN'],
    applies: ({ word, before, earlier, after }) =>
      before?.lower === 'than' && earlier?.lower === 'rather' && isBaseForm(word) && isDeterminer(after),
    to: 'VERB',
  },
  {
    name: 'side left or right as verb ("set to the left when the train came")',
    from: ['VERB', 'ADV', 'ADJ'],
    applies: ({ word, before, earlier, after }) =>
      /^(?:left|right)$/.test(word.lower) &&
      before?.lower === 'the' &&
      /^(?:to|on|from|toward|towards|at)$/.test(earlier?.lower ?? '') &&
      !isNominal(after) &&
      after?.pos !== 'ADJ' &&
      after?.text !== '-',
    to: 'NOUN',
  },
  {
    name: 'last word of a name as verb ("Severn Bore decreased its provisions")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      before?.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      after !== undefined &&
      (isFiniteAux(after) ||
        (after.pos === 'VERB' && /^(?:ed|past|s)$/.test(verbForm(after.lower, after.lemma) ?? ''))),
    to: 'PROPN',
  },
  {
    name: 'name of two words as verbs ("all the lifts at Grant Pass ran")',
    from: ['VERB'],
    applies: ({ word, before, earlier, after, further }) =>
      isCapital(word) &&
      (isBaseForm(word) || isSForm(word)) &&
      ((isCapital(before) && earlier?.pos === 'ADP' && !isCapital(after)) ||
        (before?.pos === 'ADP' && isCapital(after) && !isCapital(further))),
    to: 'PROPN',
  },
  {
    name: 'cause behind due to, owing to, thanks to as verb ("closed due to leaks", "owing to rain")',
    from: ['VERB'],
    applies: ({ word, before, earlier }) =>
      /^(due|owing|thanks|contrary)$/.test(earlier?.lower ?? '') &&
      before?.lower === 'to' &&
      before.pos === 'ADP' &&
      (isSForm(word) || isBaseForm(word)),
    to: 'NOUN',
  },
  {
    name: 'noun behind a preposition that no verb follows as verb ("for refuse collection", "of support")',
    from: ['VERB'],
    applies: ({ word, before }) =>
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      /^(?:for|of|with|from|at|into|against|between|during|without|under)$/.test(before?.lower ?? '') &&
      before?.pos === 'ADP',
    to: 'NOUN',
  },
  {
    name: 'name behind a preposition as verb ("resigned in Lent")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      isCapital(word) &&
      before?.pos === 'ADP' &&
      before.text === before.lower &&
      !word.lower.endsWith('ing') &&
      !isCapital(after),
    to: 'PROPN',
  },
  {
    name: 'noun behind a past tense as verb ("the wells contained lead")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      before?.pos === 'VERB' &&
      /^(?:ed|past)$/.test(before.form ?? '') &&
      !/^(?:help|dare|need|let|make|see|hear|watch|say|go)$/.test(before.lemma) &&
      (after === undefined || /^(?:PUNCT|ADP|CCONJ)$/.test(after.pos)),
    to: 'NOUN',
  },
  {
    name: 'part of a hyphenated word as verb or adverb ("heavy-lift berth", "the go-ahead")',
    from: ['ADP', 'ADV', 'VERB'],
    applies: ({ word, before, after }) =>
      /^(VERB|ADV|ADP)$/.test(word.pos) &&
      (!/(ed|ing)$/.test(word.lower) || after?.text === '-') &&
      ((before?.text === '-' && before.end === word.start) ||
        (after?.text === '-' && after.start === word.end && word.pos === 'VERB')),
    to: 'NOUN',
  },
  {
    name: 'noun in -ing behind a determiner as verb ("the siting of")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      word.lower.endsWith('ing') &&
      before !== undefined &&
      isDeterminer(before) &&
      before.lower !== 'that' &&
      (after?.pos === 'ADP' || after?.pos === 'AUX' || after?.pos === 'PUNCT' || after?.pos === 'PART'),
    to: 'NOUN',
  },
  {
    name: 'noun behind a conjunction as verb ("where stock worth")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      before !== undefined &&
      (before.pos === 'SCONJ' || before.lower === 'where') &&
      !/^(that|than)$/.test(before.lower) &&
      after !== undefined &&
      !isDeterminer(after) &&
      /^(VERB|AUX|ADJ|ADP|NUM)$/.test(after.pos),
    to: 'NOUN',
  },
  {
    name: 'plural noun behind a determiner as verb ("within our means")',
    from: ['VERB'],
    applies: ({ word, before }) =>
      word.pos === 'VERB' &&
      isSVerb(word) &&
      before !== undefined &&
      (isPossessive(before) || /^(the|a|an)$/.test(before.lower)),
    to: 'NOUN',
  },
  {
    name: 'noun behind a determiner or adjective as verb ("formula grant by", "its need for", "the very start")',
    from: ['VERB'],
    applies: ({ word, before, left, after, finiteBefore, pluralBefore, inverted }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      !NEVER_NOUN.test(word.lower) &&
      before !== undefined &&
      !(inverted && isNominal(before)) &&
      (finiteBefore || !pluralBefore || !isNominal(before)) &&
      !(left?.lemma === 'let' || (before.lower === 'her' && finiteBefore)) &&
      after?.lower !== 'that' &&
      (isDeterminer(before) ||
        before.pos === 'ADJ' ||
        (isNominal(before) && (!isSpeltPlural(before) || PLURAL_MODIFIER.test(before.lower))) ||
        /^['’]s$/.test(before.lower) ||
        (before.lower === 'very' && isDeterminer(left))) &&
      !isPluralSubject(before) &&
      !(isUnchanging(word.lower) && isNominal(before)) &&
      // "England beat Wales": its past is its base
      !(word.lower === 'beat' && after?.pos === 'PROPN') &&
      !isDeterminer(after) &&
      after?.pos !== 'PRON',
    to: 'NOUN',
  },
  {
    name: 'noun after a full noun phrase as verb ("support longer term cost reduction")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore }) =>
      word.pos === 'VERB' &&
      isBaseForm(word) &&
      verbForm(word.lower, word.lemma) === 'base' &&
      finiteBefore &&
      (before?.pos === 'ADV' || before?.pos === 'ADJ') &&
      isNominal(after) &&
      !/^(not|never|also|only|now|then|often|still|already)$/.test(before.lower) &&
      !before.lower.endsWith('ly'),
    to: 'NOUN',
  },
];
