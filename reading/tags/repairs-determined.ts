/**
 * What stands between an article or an owner and its noun. An article has a noun behind it, and before that noun nothing is an adverb but
 * what grades an adjective or participle, and nothing a verb (Quirk et al. 1985, 7.21-25 and 17.54): "an earlier report", "a densely packed
 * room", "the most devastating". One row for each error, each with a test.
 */
import { type Repair, isDeterminer, isNominal, isSVerb } from './repair-tests.js';
import { verbForm } from '../words/verb-forms.js';
import type { Word } from '../words/word.js';

/** An article, an owner or a genitive: none of them stands alone, as "this", "all" and "some" do. */
export const asksForNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((isDeterminer(word) && /^(?:the|an?|my|your|his|its|our|their|her|every)$/.test(word.lower)) ||
    (word.pos === 'PART' && /^['’]s$/.test(word.lower)));

/** Adverbs that go on being adverbs before what they grade or count. */
const GRADES =
  /^(?:very|so|too|quite|rather|almost|nearly|about|around|just|even|more|less|how|as|not|only|also|now|then|once|ever|never|always|well|often|still|yet|soon|over|up|out|off|in|down|back|away|n['’]t)$/;

/** Participles that stand for people behind "the": they may be the subject of the verb that follows. */
const PEOPLE =
  /^(?:accused|deceased|insured|injured|wounded|disabled|unemployed|retired|bereaved|condemned|educated|employed|oppressed|displaced|convicted|uninsured)$/;

const isPastParticiple = (word: Word): boolean => /^e[dn]$/.test(verbForm(word.lower, word.lemma));

export const DETERMINED_REPAIRS: readonly Repair[] = [
  {
    name: 'either before one thing, with no or behind it, as conjunction ("on either day and we left")',
    from: ['CCONJ'],
    applies: (at) =>
      /^(?:either|neither)$/.test(at.word.lower) &&
      at.after?.pos === 'NOUN' &&
      at.after.lower === at.after.lemma &&
      !at.alternative,
    to: 'DET',
  },
  {
    name: 'comparative behind an article as adverb ("an earlier report", "a faster shift", "the hardest to shed")',
    from: ['ADV'],
    applies: ({ word, before, earlier, after }) =>
      (asksForNoun(before) ||
        (before?.text === ',' && /est$/.test(earlier?.lower ?? '') && word.lower.endsWith('est'))) &&
      /^(?:.{2,}ier|.{2,}est|faster|slower|later|longer|shorter|harder|closer|higher|lower|deeper|further|farther|better|worse|worst|best)$/.test(
        word.lower,
      ) &&
      ((after?.pos === 'VERB' && !after.lower.endsWith('ing')) ||
        /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after?.pos ?? '') ||
        (word.lower.endsWith('est') && /^(?:to|of|in|that|yet)$/.test(after?.lower ?? '')) ||
        (word.lower.endsWith('est') && after?.pos === 'PUNCT' && after.text !== '-')),
    to: 'ADJ',
  },
  {
    name: 'adjective right between an article and its noun as adverb ("a heavy enough load", "the near side")',
    from: ['ADV'],
    applies: ({ word, before, after, further }) =>
      asksForNoun(before) &&
      before?.lower !== 'her' &&
      !GRADES.test(word.lower) &&
      !word.lower.endsWith('ly') &&
      (after?.pos === 'NOUN' ||
        (after?.lower === 'enough' && /^(?:NOUN|PROPN|VERB)$/.test(further?.pos ?? ''))),
    to: 'ADJ',
  },
  {
    name: 'enough between an adjective and its noun as adverb ("a heavy enough load")',
    from: ['ADV'],
    applies: ({ word, before, after, determined }) =>
      word.lower === 'enough' &&
      before?.pos === 'ADJ' &&
      determined &&
      /^(?:NOUN|PROPN|VERB)$/.test(after?.pos ?? ''),
    to: 'ADJ',
  },
  {
    name: 'near before an adjective as preposition ("a near impossible task", "a near total loss")',
    from: ['ADP'],
    applies: ({ word, before, after, further }) =>
      word.lower === 'near' && asksForNoun(before) && after?.pos === 'ADJ' && isNominal(further),
    to: 'ADV',
  },
  {
    name: 'ordinal behind the, before its verb, as adverb ("The second received no reply")',
    from: ['ADV'],
    applies: ({ word, before, after }) =>
      /^(?:first|second|third|last|latter)$/.test(word.lower) &&
      before?.lower === 'the' &&
      /^(?:VERB|AUX)$/.test(after?.pos ?? ''),
    to: 'ADJ',
  },
  {
    name: 'participle behind an adverb and before its noun as verb ("a densely packed room", "the newly built school")',
    from: ['VERB'],
    applies: ({ word, before, left, after }) =>
      isPastParticiple(word) &&
      before?.pos === 'ADV' &&
      /(?:ly|^very|^well|^once|^so|^too|^long|^ill|^much|^most|^more|^less)$/.test(before.lower) &&
      asksForNoun(left) &&
      (isNominal(after) || after?.pos === 'ADJ'),
    to: 'ADJ',
  },
  {
    name: 'participle behind the most as verb ("proved the most devastating", "the most determined president")',
    from: ['VERB'],
    applies: ({ word, before, left }) =>
      /^(?:most|least)$/.test(before?.lower ?? '') &&
      left?.lower === 'the' &&
      (word.lower.endsWith('ing') || isPastParticiple(word)),
    to: 'ADJ',
  },
  {
    name: 'participle between an article and a sum as verb ("a combined $90 million")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      isPastParticiple(word) &&
      asksForNoun(before) &&
      (after?.pos === 'SYM' || (after?.pos === 'NUM' && before?.lower !== 'the')),
    to: 'ADJ',
  },
  {
    name: 'participle behind an article as verb, before a comma and another modifier ("a rigged, dirty system")',
    from: ['VERB'],
    applies: ({ word, before, after, further }) =>
      (isPastParticiple(word) || word.lower.endsWith('ing')) &&
      /^an?$/.test(before?.lower ?? '') &&
      after?.text === ',' &&
      /^(?:ADJ|VERB)$/.test(further?.pos ?? ''),
    to: 'ADJ',
  },
  {
    name: 'participle between the and a number as verb ("The remaining four came")',
    from: ['VERB'],
    applies: ({ word, before, after }) =>
      word.lower.endsWith('ing') && before?.lower === 'the' && after?.pos === 'NUM',
    to: 'ADJ',
  },
  {
    name: 'participle before a plural that is taken for a verb ("they bin the printed slips")',
    from: ['VERB'],
    applies: ({ word, before, after, finiteBefore }) =>
      finiteBefore &&
      isPastParticiple(word) &&
      !PEOPLE.test(word.lower) &&
      asksForNoun(before) &&
      after?.pos === 'VERB' &&
      isSVerb(after),
    to: 'ADJ',
  },
  {
    name: 'plural behind an article and a participle as verb ("they bin the printed slips")',
    from: ['VERB'],
    applies: ({ word, before, determined, finiteBefore }) =>
      finiteBefore &&
      determined &&
      isSVerb(word) &&
      before?.pos === 'ADJ' &&
      /[^e]ed$/.test(before.lower) &&
      !PEOPLE.test(before.lower),
    to: 'NOUN',
  },
];
