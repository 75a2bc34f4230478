/** "The pupils | there were ill", but "At the gate | there were queues": behind a phrase that opens the clause it says that something is. */
function isOfPlace(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.pos !== 'NOUN') return false;
  let i = at - 1;
  while (i >= 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|PRON)$/.test(words[i]?.pos ?? '')) i--;
  const before = words[i - 1];
  const opens = before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos);
  return !(words[i]?.pos === 'ADP' && opens && words[at + 1]?.lemma === 'be');
}

/** Questions about the words of noun phrases: what opens one, what goes on inside it, and what only says "about" before its number. */
import { REPORTING, TAKES_CLAUSE } from './complement-words.js';
import { ENDS_FIRM, ROLE, TITLES } from './entity-words.js';
import { leadsVerb } from './verb-group-words.js';
import type { Word } from './word.js';

export const TIME_HEADS = new Set(
  'today yesterday tomorrow tonight morning afternoon evening night day week weekend month quarter year decade summer autumn winter spring fall season time monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december moment'.split(
    ' ',
  ),
);

export const isNominal = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PROPN';

export const isPossessive = (word: Word): boolean =>
  /^(my|your|his|her|its|our|their|whose)$/.test(word.lower);

export const isGenitive = (word: Word): boolean => word.pos === 'PART' && /^['’]s?$/.test(word.lower);

export function opensNounPhrase(words: readonly Word[], at: number): boolean {
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
  if (word.lower === 'there' && (isOfPlace(words, at) || !leadsVerb(words, at + 1))) return false;
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
  // "neither the owner nor the agent": before another determiner it joins
  if (
    /^(either|neither)$/.test(word.lower) &&
    (opensWithDeterminer(words[at + 1]) || words[at + 1]?.pos === 'PRON')
  )
    return false;
  if (/^(DET|NUM|NOUN|PROPN|PRON|SYM)$/.test(word.pos) || isPossessive(word)) return true;
  return word.pos === 'ADJ' && continues(words, at + 1);
}

const opensWithDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'DET' || isPossessive(word));

/** "That is more than…": a that before a verb which nothing stands before. */
export const standsForThing = (words: readonly Word[], at: number): boolean =>
  /^(AUX|VERB)$/.test(words[at + 1]?.pos ?? '') &&
  words[at + 1]?.form !== 'ing' &&
  !(words[at - 1]?.pos === 'CCONJ' && words[at + 1]?.pos === 'VERB') &&
  (at === 0 || words[at - 1]?.lower === 'so' || /^(PUNCT|CCONJ|SCONJ|VERB)$/.test(words[at - 1]?.pos ?? ''));

/**
 * "called that a strange way", "put that figure on signs": that behind a verb that takes no clause. No plural stands behind a that which
 * points ("reminded that dogs are"), and another determiner only where the verb says what it takes the thing for.
 */
export const isObjectThat = (words: readonly Word[], at: number): boolean => {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after?.pos === 'DET' && !/^(?:call|make|name|deem|label|term|keep)$/.test(before?.lemma ?? ''))
    return false;
  return (
    before?.pos === 'VERB' &&
    !TAKES_CLAUSE.has(before.lemma) &&
    !REPORTING.has(before.lemma) &&
    /^(NOUN|DET|PUNCT|ADP)$/.test(after?.pos ?? '') &&
    !(after?.pos === 'NOUN' && after.lower !== after.lemma)
  );
};

/** Words for people of whom an age is said behind them. */
const OF_AN_AGE =
  /^(?:one|anyone|someone|everyone|nobody|anybody|everybody|those|people|persons?|children|child|adults?|men|women|boys|girls|pupils|students|members|visitors|customers|drivers|players|passengers|residents|patients|pensioners)$/;

/** How many words at a place say "about", "at least", "more than" of a number that follows; 0 for none. */
export function approximatorAt(words: readonly Word[], at: number): number {
  const [one, two] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const length =
    /^(at least|at most|up to|more than|less than|fewer than|no more|no fewer|no less|as many|as much)$/.test(
      `${one} ${two}`,
    )
      ? /^(no more|no fewer|no less|as many|as much)$/.test(`${one} ${two}`)
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
  // "No one under 18 may enter", "children under five travel free": whose age it is stands before, and the number counts nothing
  if (/^(?:over|under)$/.test(one) && OF_AN_AGE.test(words[at - 1]?.lower ?? '') && !countsOn(words, at + 1))
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
export const countsOn = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|ADJ|NUM|SYM)$/.test(words[at + 1]?.pos ?? '') || words[at + 1]?.lower === 'per';

export const opensOrModifies = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|PROPN|NUM|ADJ|SYM|VERB|ADV)$/.test(words[at]?.pos ?? '');

/** True where a noun follows, perhaps behind more modifiers. */
export function continues(words: readonly Word[], at: number): boolean {
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
export function joined(words: readonly Word[], at: number): boolean {
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
export function coordinatesModifiers(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ' && continues(words, at + 2);
}

/** "Pryce & Sons", "Pryce and Partners": the sign between two names, or a firm's ending, makes one of them. */
export const joinsName = (words: readonly Word[], at: number): boolean =>
  (words[at]?.text === '&' || (words[at]?.lower === 'and' && ENDS_FIRM.test(words[at + 1]?.text ?? ''))) &&
  words[at - 1]?.pos === 'PROPN' &&
  /^\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
  /^(?:PROPN|NOUN)$/.test(words[at + 1]?.pos ?? '');

/** "in his years at Aldermoor Town | Mr Holt never": a form of address begins another name, unless an office stands before it. */
export function opensName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    /^(?:Mr|Mrs|Ms|Miss|Mx)$/.test(word?.text ?? '') &&
    before?.pos === 'PROPN' &&
    !TITLES.has(before.lower) &&
    !ROLE.test(before.lower)
  );
}

/** "two hundred and six people": an and inside a number in words. */
export const joinsNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' &&
  /^(?:hundred|thousand|million|billion)$/.test(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.pos === 'NUM' &&
  words[at + 1]?.pos === 'NUM' &&
  /^\p{L}/u.test(words[at + 1]?.lower ?? '') &&
  !/^(?:hundred|thousand|million|billion)$/.test(words[at + 2]?.lower ?? '');

/** Behind the noun at `head` of a fronted phrase: a full name and its verb, or behind a time the plural that does what the verb says. */
export function subjectBehind(words: readonly Word[], head: number): boolean {
  const [noun, next] = [words[head], words[head + 1]];
  if (words[0]?.pos !== 'ADP' || noun?.pos !== 'NOUN' || !next) return false;
  const timed = (TIME_HEADS.has(noun.lemma) || noun.lower === 'war') && !TIME_HEADS.has(next.lemma);
  if (timed && next.pos === 'NOUN' && next.lower !== next.lemma) return leadsVerb(words, head + 2);
  if (next.pos !== 'PROPN') return false;
  let end = head + 1;
  while (words[end]?.pos === 'PROPN') end++;
  return end - head > 2 && words[end]?.form !== 'ing' && leadsVerb(words, end);
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Since September pupils have": at the start of a sentence, a month before a plural that is the subject. */
export const isMonthBefore = (words: readonly Word[], at: number): boolean => {
  const subject = words[at + 1];
  return (
    at === 1 &&
    /^(?:since|in|by|until|from)$/.test(words[0]?.lower ?? '') &&
    MONTH.test(words[at]?.lower ?? '') &&
    subject !== undefined &&
    (subject.pos === 'DET' || (subject.pos === 'NOUN' && subject.lower !== subject.lemma)) &&
    leadsVerb(words, at + 2)
  );
};
