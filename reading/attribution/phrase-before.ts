/** The noun phrase that ends before a word: from its head back over adjectives, articles and what prepositions tie to it. */
import { capital, inside, isPersonal, isPossessive, isTemporal, NOMINAL } from './phrases.js';
import { type Page, REACH } from './words.js';

/** Prepositions that join a noun phrase to the one before it. */
const JOINS =
  /^(?:of|for|from|in|at|with|on|to|by|between|against|behind|near|within|outside|inside|about|per|de|van|von)$/;

/** Index of the first word of the noun phrase that ends before `end`, not going left of `low`; `end` when there is none. */
export function nounPhraseBefore(page: Page, end: number, low: number): number {
  const { words } = page;
  const floor = Math.max(low, end - REACH);
  const last = words[end - 1];
  if (!last || end - 1 < floor) return end;
  if (isPersonal(last)) return end - 1;
  if (standsAlone(page, end - 1)) return end - 1;
  if (REFLEXIVE.test(last.lower)) {
    const named = nounPhraseBefore(page, end - 1, low);
    return named < end - 1 ? named : end;
  }
  let first = end;
  let i = end - 1;
  if (last.text === ')') {
    i = openingBracket(page, i, floor) - 1;
    if (i < floor) return end;
  }
  const head = words[i];
  if (
    !head ||
    !(
      NOMINAL.test(head.pos) ||
      head.pos === 'ADJ' ||
      head.pos === 'DET' ||
      (head.pos === 'ADV' && words[i - 1]?.pos === 'DET') ||
      isActivity(page, i) ||
      isName(page, i)
    )
  )
    return end;
  while (i >= floor) {
    const word = words[i];
    if (!word) break;
    if (inside(page, i) || (i === end - 1 && (isName(page, i) || head.pos === 'VERB'))) {
      if (
        i < end - 1 &&
        isTemporal(word) &&
        words[i + 1]?.text !== '-' &&
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

/** "Lee herself has proposed": what stresses the subject and is no subject. */
const REFLEXIVE = /^(?:him|her|it|them|my|our)sel(?:f|ves)$/;

const ALONE = /^(?:this|these|those|most|many|some|few|several|others|both|all|none|half|more|each|neither)$/;

/** "Many have said", "most are planning": a word that is a subject by itself, where no noun or preposition stands before it. */
function standsAlone(page: Page, at: number): boolean {
  const [before, word] = [page.words[at - 1], page.words[at]];
  if (!word || !ALONE.test(word.lower)) return false;
  return (
    !before ||
    before.sentence !== word.sentence ||
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) ||
    before.quote >= 0
  );
}

/** "exit polling", "the early voting": an -ing form with its describing word before it. */
function isActivity(page: Page, at: number): boolean {
  const [before, word] = [page.words[at - 1], page.words[at]];
  return (
    word?.pos === 'VERB' &&
    /ing$/.test(word.lower) &&
    before !== undefined &&
    before.sentence === word.sentence &&
    /^(?:DET|ADJ|PROPN)$/.test(before.pos) &&
    !isTemporal(before)
  );
}

/** "only about half of voters", "more than 40 per cent of nurses": the words of measure before a number belong to the phrase. */
function withMeasure(page: Page, start: number, end: number, floor: number): number {
  const head = page.words[start];
  if (
    start === end ||
    !head ||
    !(head.pos === 'NUM' || /^(?:half|a|two-thirds|three-quarters)$/.test(head.lower))
  )
    return start;
  let first = start;
  for (;;) {
    const [before, earlier] = [page.words[first - 1]?.lower ?? '', page.words[first - 2]?.lower ?? ''];
    const pair = /^(?:(?:more|fewer|less) than|at (?:least|most)|up to)$/.test(`${earlier} ${before}`);
    const one = /^(?:about|nearly|almost|roughly|only|just|around|over)$/.test(before);
    const next = pair ? first - 2 : one ? first - 1 : first;
    if (next === first || next < floor) return first;
    first = next;
  }
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
