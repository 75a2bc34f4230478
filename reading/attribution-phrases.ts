/** Noun phrases and verb groups around a cue, by parts of speech: a shallow grammar that never looks beyond one sentence. */
import { REACH, type Page, type Range, type Word } from './attribution-words.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|SYM)$/;
const PERSONAL =
  /^(?:i|you|he|she|it|we|they|who|which|that|me|him|us|them|one|someone|somebody|everyone|nobody)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;
const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year)$/;
/** Prepositions that join a noun phrase to the one before it. */
const JOINS =
  /^(?:of|for|from|in|at|with|on|to|by|between|against|behind|near|within|outside|inside|about|de|van|von)$/;

export const isPersonal = (word: Word | undefined): boolean =>
  word !== undefined && PERSONAL.test(word.lower);
const isPossessive = (word: Word): boolean => POSSESSIVE.test(word.lower);
export const isTemporal = (word: Word | undefined): boolean =>
  word !== undefined && TEMPORAL.test(word.lower);
const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** A word that can stand inside a noun phrase, between its first and its last word. */
function inside(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  if (NOMINAL.test(word.pos) || word.pos === 'ADJ' || word.pos === 'DET') return true;
  if (isPossessive(word)) return true;
  if (/^['’]s?$/.test(word.lower)) return true;
  const next = page.words[at + 1];
  const before = page.words[at - 1];
  if (word.pos === 'VERB') {
    if (capital(word) && before?.sentence === word.sentence && next && capital(next)) return true;
    return (
      (/(?:ed|ing|en)$/.test(word.lower) &&
        next !== undefined &&
        (NOMINAL.test(next.pos) || next.pos === 'ADJ') &&
        (before === undefined ||
          before.pos === 'DET' ||
          before.pos === 'ADJ' ||
          before.pos === 'ADP' ||
          isPossessive(before) ||
          /^['’]s?$/.test(before.lower))) ||
      (/ing$/.test(word.lower) && before?.pos === 'DET')
    );
  }
  if (word.text === '-' || word.text === '&' || word.text === '/')
    return next?.start === word.end || word.text === '&';
  if (word.pos === 'ADV') return next?.pos === 'ADJ' || next?.pos === 'NUM';
  if (word.text === '.') return next?.start === word.end && before?.end === word.start;
  return false;
}

/** Index of the first word of the noun phrase that ends before `end`, not going left of `low`; `end` when there is none. */
export function nounPhraseBefore(page: Page, end: number, low: number): number {
  const { words } = page;
  const floor = Math.max(low, end - REACH);
  const last = words[end - 1];
  if (!last || end - 1 < floor) return end;
  if (isPersonal(last)) return end - 1;
  let first = end;
  let i = end - 1;
  if (last.text === ')') {
    i = openingBracket(page, i, floor) - 1;
    if (i < floor) return end;
  }
  const head = words[i];
  if (!head || !(NOMINAL.test(head.pos) || head.pos === 'ADJ' || head.pos === 'DET' || isName(page, i)))
    return end;
  while (i >= floor) {
    const word = words[i];
    if (!word) break;
    if (inside(page, i) || (i === end - 1 && (isName(page, i) || head.pos === 'VERB'))) {
      if (
        i < end - 1 &&
        isTemporal(word) &&
        !isTemporal(words[i + 1]) &&
        !/^['’]s?$/.test(words[i + 1]?.lower ?? '')
      )
        break;
      first = i;
      i--;
      if (word.pos === 'DET' || isPossessive(word)) {
        if (!joinable(page, i, floor)) break;
        i--;
      }
      continue;
    }
    if (word.text === ')') {
      const open = openingBracket(page, i, floor);
      if (open <= floor || i - open > 8) break;
      i = open - 1;
      continue;
    }
    if (joinable(page, i, floor)) {
      i--;
      continue;
    }
    break;
  }
  return withMeasure(page, first, end, floor);
}

/** "only about half of voters": the words of measure before a number belong to the phrase. */
function withMeasure(page: Page, start: number, end: number, floor: number): number {
  const head = page.words[start];
  if (
    start === end ||
    !head ||
    !(head.pos === 'NUM' || /^(?:half|a|two-thirds|three-quarters)$/.test(head.lower))
  )
    return start;
  let first = start;
  while (
    first > floor &&
    /^(?:about|nearly|almost|roughly|only|just|around|over)$/.test(page.words[first - 1]?.lower ?? '')
  )
    first--;
  return first;
}

/** A preposition (or "and") at `at` that ties what follows to a noun before it. */
function joinable(page: Page, at: number, floor: number): boolean {
  const word = page.words[at];
  const before = page.words[at - 1];
  if (!word || !before || at - 1 < floor || isTemporal(before)) return false;
  const nominal =
    NOMINAL.test(before.pos) || before.text === ')' || (before.pos === 'DET' && word.lower === 'of');
  if (word.pos === 'ADP' && JOINS.test(word.lower))
    return (
      nominal ||
      (before.pos === 'ADJ' &&
        /^(?:with|to)$/.test(word.lower) &&
        NOMINAL.test(page.words[at - 2]?.pos ?? '')) ||
      (before.pos === 'ADJ' && word.lower === 'of') ||
      (before.pos === 'PRON' && word.lower === 'of')
    );
  if (word.lower === 'and' || word.text === '&') return nominal;
  return false;
}

function isName(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word !== undefined &&
    capital(word) &&
    /^(?:VERB|ADJ|ADV|INTJ|X|ADP|PRON)$/.test(word.pos) &&
    !isPersonal(word)
  );
}

function openingBracket(page: Page, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (page.words[i]?.text === '(') return i;
  return floor - 1;
}

/** End (exclusive) of the noun phrase that begins at `start`, with what "of", "for", "at"… ties to it; `start` when there is none. */
export function nounPhraseAfter(page: Page, start: number, high: number): number {
  const { words } = page;
  const ceiling = Math.min(high, start + REACH);
  const first = words[start];
  if (!first || start >= ceiling) return start;
  if (isPersonal(first)) return start + 1;
  if (
    /^(?:this|that|these|those|himself|herself|itself|themselves|everything|something|nothing|anything)$/.test(
      first.lower,
    ) &&
    !startsPhrase(words[start + 1]) &&
    words[start + 1]?.pos !== 'VERB'
  )
    return start + 1;
  let end = start;
  let i = start;
  while (i < ceiling) {
    const word = words[i];
    if (!word) break;
    if (
      word.pos === 'DET' &&
      i > start &&
      end === i &&
      !/^(?:of|for|from|in|at|to|with|on|and|all|half|both)$/.test(words[i - 1]?.lower ?? '')
    )
      break;
    if (isPersonal(word)) break;
    if (
      inside(page, i) ||
      (capital(word) && word.pos !== 'PUNCT' && !/^(?:AUX|SCONJ|CCONJ)$/.test(word.pos))
    ) {
      i++;
      if (word.pos !== 'DET' && !isPossessive(word)) end = i;
      continue;
    }
    if (word.text === '(') {
      const close = closingBracket(page, i, ceiling);
      if (close < 0) break;
      i = close + 1;
      end = i;
      continue;
    }
    if (
      end === i &&
      i > start &&
      /^(?:of|for|from|at|in|with|to|on|and|&)$/.test(word.lower) &&
      startsPhrase(words[i + 1])
    ) {
      i++;
      continue;
    }
    break;
  }
  return end;
}

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isTemporal(word) &&
  (NOMINAL.test(word.pos) || word.pos === 'DET' || word.pos === 'ADJ' || isPossessive(word));

function closingBracket(page: Page, open: number, ceiling: number): number {
  for (let i = open + 1; i < Math.min(ceiling, open + 12); i++) if (page.words[i]?.text === ')') return i;
  return -1;
}

/** The verb group round a main verb: auxiliaries, negation and adverbs before it. `first` is the first word of the group. */
export function verbGroupStart(page: Page, verb: number, low: number): number {
  let first = verb;
  for (let i = verb - 1; i >= Math.max(low, verb - 8); i--) {
    const word = page.words[i];
    if (!word) break;
    if (word.pos === 'AUX' || /^(?:not|n['’]t|to|wo|ca|both)$/.test(word.lower)) first = i;
    else if (
      word.pos === 'ADV' &&
      !/^(?:when|where|why|how|however|then|so|now|yesterday|today|meanwhile|there|here)$/.test(word.lower)
    ) {
      first = i;
    } else break;
  }
  return first;
}

/** A verb in a form that has a subject of its own: not an infinitive, not an -ing form or participle without an auxiliary. */
export function isFinite(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  if (word.pos === 'AUX')
    return !/^(?:be|been|being|having)$/.test(word.lower) && page.words[at - 1]?.lower !== 'to';
  if (word.pos !== 'VERB') return false;
  if (page.words[at - 1]?.pos === 'AUX') return true;
  if (/ing$/.test(word.lower) && word.lemma !== word.lower) return hasAuxiliary(page, at);
  return page.words[at - 1]?.lower !== 'to';
}

/** An auxiliary before the verb, with adverbs and "not" between them. */
function hasAuxiliary(page: Page, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = page.words[i];
    if (word?.pos === 'AUX') return word.sentence === page.words[at]?.sentence;
    if (!word || !(word.pos === 'ADV' || /^(?:not|n['’]t)$/.test(word.lower))) return false;
  }
  return false;
}

/** wink takes these verbs for nouns before an infinitive ("the board plans to sell"). */
function isMistagged(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word?.pos === 'NOUN' &&
    /^(?:plans?|aims?|hopes?|claims?|wants?|needs?|attempts?|offers?|promises?|vows?|pledges?|fails?|refuses?)$/.test(
      word.lower,
    ) &&
    page.words[at + 1]?.lower === 'to'
  );
}

/**
 * True where a clause with a verb of its own begins at `start`: a noun phrase, then a finite verb that belongs to it. A verb after
 * "that", "which" or "who" belongs to a relative clause, one after "because" or "and" to another clause.
 */
export function clauseStarts(page: Page, start: number, high: number): boolean {
  const first = page.words[start];
  if (!first || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|SCONJ|SYM|ADP|PUNCT|VERB|SCONJ)$/.test(first.pos))
    return false;
  let seen = 0;
  let relatives = 0;
  for (let i = start; i < Math.min(high, start + 40); i++) {
    const word = page.words[i];
    const before = page.words[i - 1];
    if (!word || /^[;:?!]$/.test(word.text)) return false;
    if (word.text === '.' && page.words[i + 1]?.sentence !== word.sentence) return false;
    if (i > start && /^(?:that|which|who|whose|where)$/.test(word.lower) && seen > 0) relatives++;
    else if (i > start && seen > 0 && /^(?:because|while|although|unless|whereas)$/.test(word.lower))
      return false;
    else if (seen > 0 && (isFinite(page, i) || isMistagged(page, i)) && !continuesGroup(page, i)) {
      if (before?.pos === 'CCONJ' && relatives === 0) return false;
      if (relatives === 0) return true;
      relatives--;
    }
    if (
      NOMINAL.test(word.pos) ||
      /^(?:PRON|DET|ADJ)$/.test(word.pos) ||
      (i === start && /ing$/.test(word.lower))
    )
      seen++;
  }
  return false;
}

/** More of the same verb group follows ("could | lose", "has not | been closed"). */
function continuesGroup(page: Page, at: number): boolean {
  let i = at + 1;
  while (
    /^(?:ADV|AUX)$/.test(page.words[i]?.pos ?? '') ||
    /^(?:not|n['’]t)$/.test(page.words[i]?.lower ?? '')
  )
    i++;
  return page.words[at]?.pos === 'AUX' && page.words[i]?.pos === 'VERB';
}

/** The range without punctuation at its edges. */
export function trimmed(page: Page, range: Range): Range {
  let { first, last } = range;
  while (first < last && /^[,;:—–-]$/.test(page.words[first]?.text ?? '')) first++;
  while (
    last > first &&
    (page.words[last - 1]?.quote ?? -1) < 0 &&
    /^[.,;:?!—–-]$/.test(page.words[last - 1]?.text ?? '')
  ) {
    last--;
  }
  return { first, last };
}
