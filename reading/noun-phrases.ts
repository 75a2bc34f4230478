/** Noun phrases up to their head, from the tags of the words. */
import type { NounChunk } from './chunk-types.js';
import { REPORTING, TAKES_CLAUSE } from './complement-words.js';
import type { Word } from './word.js';
import { leadsVerb } from './verb-groups.js';

export const TIME_HEADS = new Set(
  'today yesterday tomorrow tonight morning afternoon evening night day week weekend month quarter year decade summer autumn winter spring fall time monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december moment'.split(
    ' ',
  ),
);

const isNominal = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PROPN';

const isPossessive = (word: Word): boolean => /^(my|your|his|her|its|our|their|whose)$/.test(word.lower);

const isGenitive = (word: Word): boolean => word.pos === 'PART' && /^['’]s?$/.test(word.lower);

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
      head === i - 1 &&
      countsOn(words, i)
    )
      break;
    // "awarded the trust £4m"
    if (head === i - 1 && word.pos === 'SYM' && /^\p{Sc}$/u.test(word.text) && words[head]?.pos === 'NOUN')
      break;
    if (head >= 0 && /^(last|next)$/.test(word.lower) && TIME_HEADS.has(words[i + 1]?.lemma ?? '')) break;
    if (i > opening && word.pos === 'DET' && !/^(all|both|half|such)$/.test(words[i - 1]?.lower ?? '')) break;
    if (isNominal(word) || word.pos === 'NUM' || word.pos === 'SYM') {
      if (word.pos !== 'SYM' || head < 0) head = i;
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
      /^(ADJ|NUM)$/.test(words[i + 1]?.pos ?? '') &&
      head < 0 &&
      continues(words, i + 1)
    ) {
      i++;
    } else if (
      word.pos === 'ADP' &&
      /^(about|around|over|under|at|up|than)$/.test(word.lower) &&
      head < 0 &&
      i > at
    ) {
      break;
    } else if (word.pos === 'CCONJ' && coordinatesModifiers(words, i)) {
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
      pronoun: last === at && start.pos === 'DET',
    };
  }
  // what stands behind the head is not part of it
  return { kind: 'np', first: at, last: head + 1, head, time: false, pronoun: false };
}

function lastOf(words: readonly Word[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < end; i++) if (/^(DET|ADJ|NUM|PRON)$/.test(words[i]?.pos ?? '')) last = i;
  return last;
}

function opensNounPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.lower === 'worth') return false;
  if (
    word.lower === 'which' &&
    (words[at - 1]?.text === ',' || words[at - 1]?.pos === 'NOUN') &&
    words[at + 1]?.lower !== 'case'
  )
    return false;
  if (approximatorAt(words, at) > 0) return true;
  if (/^(fewer|more|most|many|few|less|several)$/.test(word.lower) && words[at + 1]?.pos === 'AUX')
    return true;
  if (word.lower === 'there' && (words[at - 1]?.pos === 'NOUN' || !leadsVerb(words, at + 1))) return false;
  if (/^(most|many|few|fewer|more|several|less|much)$/.test(word.lower) && words[at + 1]?.lower === 'of')
    return true;
  if (
    word.lower === 'that' &&
    /^(PRON|SCONJ)$/.test(word.pos) &&
    (standsForThing(words, at) || isObjectThat(words, at))
  )
    return true;
  if (
    /^(who|which|whom|what|whose|that|where)$/.test(word.lower) &&
    (word.pos === 'PRON' || word.pos === 'SCONJ' || word.pos === 'ADV')
  )
    return false;
  if (/^(either|neither|both)$/.test(word.lower) && word.pos === 'CCONJ') return false;
  if (/^(DET|NUM|NOUN|PROPN|PRON|SYM)$/.test(word.pos) || isPossessive(word)) return true;
  return word.pos === 'ADJ' && continues(words, at + 1);
}

/** "That is more than…": a that before a verb which nothing stands before. */
const standsForThing = (words: readonly Word[], at: number): boolean =>
  /^(AUX|VERB)$/.test(words[at + 1]?.pos ?? '') &&
  words[at + 1]?.form !== 'ing' &&
  !(words[at - 1]?.pos === 'CCONJ' && words[at + 1]?.pos === 'VERB') &&
  (at === 0 || words[at - 1]?.lower === 'so' || /^(PUNCT|CCONJ|SCONJ|VERB)$/.test(words[at - 1]?.pos ?? ''));

/** "called that a strange way", "put that figure on signs": that behind a verb that takes no clause. */
const isObjectThat = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.pos === 'VERB' &&
    !TAKES_CLAUSE.has(before.lemma) &&
    !REPORTING.has(before.lemma) &&
    /^(NOUN|DET|PUNCT|ADP)$/.test(words[at + 1]?.pos ?? '')
  );
};

/** How many words at a place say "about", "at least", "more than" of a number that follows; 0 for none. */
function approximatorAt(words: readonly Word[], at: number): number {
  const [one, two] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const length = /^(at least|at most|up to|more than|less than|fewer than|no more|as many|as much)$/.test(
    `${one} ${two}`,
  )
    ? /^(no more|as many|as much)$/.test(`${one} ${two}`)
      ? 3
      : 2
    : /^(about|around|approximately|roughly|nearly|almost|some|over|under|only|just|exactly)$/.test(one)
      ? 1
      : 0;
  const number = words[at + length];
  if (
    length === 0 ||
    !number ||
    !(number.pos === 'NUM' || number.pos === 'SYM' || /^(half|a|one)$/.test(number.lower))
  )
    return 0;
  if (
    number.lower === 'a' &&
    !/^(third|quarter|fifth|tenth|half|dozen|hundred|thousand|million|billion)$/.test(
      words[at + length + 1]?.lower ?? '',
    )
  )
    return 0;
  // "over four years" says when
  if (
    /^(over|under|about|around)$/.test(one) &&
    words.slice(at + 1, at + 4).some((word) => TIME_HEADS.has(word.lemma))
  )
    return 0;
  return length;
}

/** True where a number goes with what follows it. */
const countsOn = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|ADJ|NUM|SYM)$/.test(words[at + 1]?.pos ?? '') || words[at + 1]?.lower === 'per';

const opensOrModifies = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|PROPN|NUM|ADJ|SYM|VERB|ADV)$/.test(words[at]?.pos ?? '');

/** True where a noun follows, perhaps behind more modifiers. */
function continues(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 6); i++) {
    const word = words[i];
    if (!word) return false;
    if (isNominal(word) || word.pos === 'NUM' || word.pos === 'SYM') return true;
    if (word.pos === 'CCONJ' && words[i + 1]?.pos === 'ADJ' && words[i - 1]?.pos === 'ADJ') continue;
    if (word.pos !== 'ADJ' && word.text !== '-' && !(word.pos === 'ADV' && words[i + 1]?.pos === 'ADJ'))
      return false;
  }
  return false;
}

/** A hyphen without spaces on either side. */
function joined(words: readonly Word[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    before !== undefined &&
    hyphen !== undefined &&
    after !== undefined &&
    before.end === hyphen.start &&
    hyphen.end === after.start
  );
}

/** "longer and cheaper routes": and between two adjectives before a noun. */
function coordinatesModifiers(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ' && continues(words, at + 2);
}
