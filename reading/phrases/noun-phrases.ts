/** Noun phrases up to their head, from the tags of the words. */
import type { NounChunk } from '../words/chunk-types.js';
import { commaInModifiers } from './modifier-commas.js';
import { seriesHead } from '../words/modifier-series.js';
import { asksForNoun } from '../tags/repairs-determined.js';
import {
  approximatorAt,
  continues,
  coordinatesModifiers,
  countsOn,
  isGenitive,
  isMonthBefore,
  isNominal,
  isPossessive,
  isObjectThat,
  joined,
  joinsName,
  opensName,
  joinsNumber,
  opensNounPhrase,
  opensOrModifies,
  standsForThing,
  subjectBehind,
  TIME_HEADS,
} from '../words/noun-phrase-words.js';
import type { Word } from '../words/word.js';

/** A noun phrase at a word, or null. */
export function nounPhraseAt(words: readonly Word[], at: number): NounChunk | null {
  const start = words[at];
  if (!start || !opensNounPhrase(words, at)) return null;
  if (
    (start.pos === 'PRON' && !isPossessive(start)) ||
    (start.lower === 'that' &&
      start.pos !== 'DET' &&
      (standsForThing(words, at) || (isObjectThat(words, at) && words[at + 1]?.pos !== 'NOUN')))
  )
    return { kind: 'np', first: at, last: at + 1, head: at, time: false, pronoun: true };
  const opening = at + approximatorAt(words, at);
  const series = words[opening]?.pos === 'NUM' ? seriesHead(words, opening + 1) : -1;
  if (series > 0)
    return { kind: 'np', first: at, last: series + 1, head: series, time: false, pronoun: false };
  let i = opening;
  let head = -1;
  while (i < words.length) {
    const word = words[i];
    if (!word) break;
    // "under the contract 96 per cent of premises", but "Highway 70 crossing" and "item 4"
    if (
      head >= 0 &&
      word.pos === 'NUM' &&
      words[head]?.pos === 'NOUN' &&
      !/^Nos?\.?$/.test(words[head]?.text ?? '') &&
      head === i - 1 &&
      countsOn(words, i)
    )
      break;
    // "beat Wales 3-1": the score is not of the name
    if (head === i - 1 && words[head]?.pos === 'PROPN' && /^\d{1,3}[-–]\d{1,3}$/.test(word.text)) break;
    // "awarded the trust £4m"
    if (head === i - 1 && word.pos === 'SYM' && /^\p{Sc}$/u.test(word.text) && words[head]?.pos === 'NOUN')
      break;
    // "since September pupils have": the month says when, the plural does it
    if (head === at && i === at + 1 && isMonthBefore(words, at)) break;
    // "in last week’s win Ann Lee scored", "in the first week callers waited": the fronted phrase ends, the subject begins
    if (head === i - 1 && at === 1 && subjectBehind(words, head)) break;
    if (head === i - 1 && i > at && opensName(words, i)) break;
    // "the first cost £3m, the second £4m"
    if (
      head < 0 &&
      i > at &&
      word.pos === 'SYM' &&
      /^(second|third|other|latter|rest)$/.test(words[i - 1]?.lower ?? '')
    )
      break;
    if (head >= 0 && /^(last|next)$/.test(word.lower) && TIME_HEADS.has(words[i + 1]?.lemma ?? '')) break;
    if (i > opening && word.pos === 'DET' && !/^(all|both|half|such)$/.test(words[i - 1]?.lower ?? '')) break;
    if (isNominal(word) || word.pos === 'NUM' || word.pos === 'SYM') {
      // "38.6%": the sign goes with the number
      if (word.pos !== 'SYM' || head < 0 || word.text === '%') head = i;
      i++;
    } else if (isGenitive(word) && i > at && opensOrModifies(words, i + 1)) {
      i++;
    } else if (
      word.pos === 'ADJ' ||
      word.pos === 'DET' ||
      (word.lower === 'that' && i === at) ||
      (isPossessive(word) && (i === at || /^(all|both|half)$/.test(words[i - 1]?.lower ?? '')))
    ) {
      if (head >= 0 && word.pos === 'ADJ' && !continues(words, i + 1)) break;
      i++;
    } else if (word.text === '-' && joined(words, i)) {
      i++;
    } else if (word.lower === 'per' && words[i + 1]?.lower === 'cent' && head === i - 1) {
      head = i + 1;
      i += 2;
    } else if (
      word.pos === 'ADV' &&
      i + 1 < words.length &&
      (/^(ADJ|NUM)$/.test(words[i + 1]?.pos ?? '') ||
        // "a very well attended meeting"
        (head < 0 && i > at && words[i + 1]?.pos === 'ADV' && words[i + 2]?.pos === 'ADJ')) &&
      (head < 0 || (head === i - 1 && countsQualified(words, i))) &&
      (continues(words, i + 1) || gradesAlone(words, at, i))
    ) {
      i++;
    } else if (head < 0 && i > at && asksForNoun(start) && commaInModifiers(words, i)) {
      i++;
    } else if (head < 0 && i > at && compoundEnd(words, i) > i && continues(words, compoundEnd(words, i))) {
      i = compoundEnd(words, i);
    } else if (
      word.pos === 'ADP' &&
      /^(about|around|over|under|at|up|than)$/.test(word.lower) &&
      head < 0 &&
      i > at
    ) {
      break;
    } else if (
      word.pos === 'CCONJ' &&
      (coordinatesModifiers(words, i) || joinsNumber(words, i) || joinsName(words, i))
    ) {
      i++;
    } else break;
  }
  if (head < 0) {
    // a determiner, adjective or number on its own: "the first", "others", "this", "the poor"
    const last = lastOf(words, at, i);
    if (start.pos === 'ADJ' && !/^(more|less|most|many|few|fewer|several|much|others)$/.test(start.lower))
      return null;
    return {
      kind: 'np',
      first: at,
      last: last + 1,
      head: last,
      time: false,
      // "dismissed her in May": nobody's, but she herself
      pronoun: last === at && (start.pos === 'DET' || start.lower === 'her'),
    };
  }
  // "The 40-year-old, who lived in Leeds": the age stands for who is of it
  if (
    words[head + 1]?.text === '-' &&
    joined(words, head + 1) &&
    /^olds?$/.test(words[head + 2]?.lower ?? '')
  )
    head += 2;
  // what stands behind the head is not part of it
  const noun = isLabelOf(words, head) && head > at ? head - 1 : head;
  return { kind: 'np', first: at, last: head + 1, head: noun, time: false, pronoun: false };
}

/** "is the most potent of all", "the real conservative": behind an article the adverb and its adjective are its phrase, though no noun comes. */
const gradesAlone = (words: readonly Word[], at: number, i: number): boolean =>
  i === at + 1 && /^(?:the|an?)$/.test(words[at]?.lower ?? '') && words[i + 1]?.pos === 'ADJ';

/** "six | poorly paid nurses": a count before an adverb and its adjective; not "in 2010 | largely empty trains". */
const countsQualified = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.pos === 'NUM' &&
  !/^\d{4}$/.test(words[at - 1]?.lower ?? '') &&
  words[at]?.lower.endsWith('ly') === true &&
  words[at + 1]?.pos === 'ADJ';

/** "an | up-to-date | plan", "a | well-funded | effort": behind a word of three or more parts joined by hyphens, or of two with an adverb first; `at` itself where none begins there. */
function compoundEnd(words: readonly Word[], at: number): number {
  let last = at;
  while (words[last + 1]?.text === '-' && joined(words, last + 1)) last += 2;
  return last >= at + (words[at]?.pos === 'ADV' ? 2 : 4) ? last + 1 : at;
}

/** "Platform 2", "Phase 2", "item 4": a number behind one common noun is the name of the thing, and no count; not "May 7". */
function isLabelOf(words: readonly Word[], at: number): boolean {
  const [noun, number] = [words[at - 1], words[at]];
  return (
    number?.pos === 'NUM' &&
    /^\d{1,3}[a-z]?$/.test(number.lower) &&
    noun !== undefined &&
    isNominal(noun) &&
    LABELLED.has(noun.lower)
  );
}

/** Nouns whose things a number names. Source: the nouns that style books write with a numeral ("Platform 2", "ward 9", "phase one"). */
const LABELLED = new Set(
  (
    'platform ward pier phase stage route line bus tram train gate lock berth bay block tower unit zone plot lot room floor level class grade ' +
    'junction exit terminal runway court lane track turbine boiler reactor shaft pit pump pool district division section item part ' +
    'chapter table paragraph article clause schedule car carriage coach flight store shed crane channel camera tank kiln'
  ).split(' '),
);

function lastOf(words: readonly Word[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < end; i++) if (/^(DET|ADJ|NUM|PRON)$/.test(words[i]?.pos ?? '')) last = i;
  return last;
}
