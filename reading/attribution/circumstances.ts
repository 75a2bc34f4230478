/** Circumstances of what is said, which are no part of it: when, where, in what medium and how somebody speaks or takes a stand. */
import { nounPhraseAfter } from './phrase-after.js';
import { capital, isPersonal, isPossessive, isTemporal } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Page } from './words.js';

const MEDIUM =
  /^(?:interview|interviews|statement|tweet|tweets|speeches|email|page|broadcast|e-mail|letter|speech|address|post|memo|conference|release|video|op-ed|blog|message|call|twitter|facebook)$/;

/** Occasions on which people speak: where a stand was taken, never what it was about after "at", "in" or "during". */
const OCCASION =
  /^(?:rally|rallies|debate|debates|appearance|appearances|meeting|meetings|forum|hearing|hearings|court|show|shows|hall|gathering|session|sessions|ceremony|dinner|lunch|breakfast|parliament|reporters|crowd|article|column|editorial|essay|newsletter|podcast|programme|program|ruling|rulings|remarks|testimony|filing|filings|diatribe|expose|exposé)$/;

/** What carries words to the public, after "on". */
const CHANNEL =
  /^(?:media|radio|television|tv|show|podcast|programme|program|website|stage|news|air|channel)$/;

/** "in an interview with…", "in a statement": where something was said, not what. Only at the end of a clause. */
export function opensMedium(page: Page, at: number, ceiling: number, thing: boolean): boolean {
  const preposition = page.words[at]?.lower ?? '';
  if (!(thing ? /^(?:in|via|on|at|during)$/ : /^(?:in|via|on)$/).test(preposition)) return false;
  if (
    preposition === 'on' &&
    isTemporal(page.words[at + 1]) &&
    /^['’]s$/.test(page.words[at + 2]?.lower ?? '')
  )
    return true;
  const places = preposition === 'on' ? CHANNEL : OCCASION;
  for (let i = at + 1; i < Math.min(ceiling, at + 7); i++) {
    const word = page.words[i];
    if (!word) return false;
    const ends = page.words[i + 1]?.pos !== 'NOUN';
    if (ends && thing && places.test(word.lower)) return true;
    if (ends && MEDIUM.test(word.lower) && i < at + 6)
      return page.words[at + 1]?.lower !== 'the' || i > at + 2;
    const within = /^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(word.pos);
    if (!within && !(thing && (isPossessive(word) || /^['’]s?$/.test(word.lower)))) return false;
  }
  return false;
}

const CIRCUMSTANCE = /^(?:after|during|when|despite)$/;

/**
 * A circumstance behind the thing that a stand is taken towards ("endorsed her last week", "on Thursday"). `start` is the first word of
 * that thing.
 */
export function circumstance(page: Page, at: number, start: number): boolean {
  const word = page.words[at];
  const next = page.words[at + 1];
  if (!word || !next) return false;
  // "to go after firms": the particle of a verb
  const chases =
    word.lower === 'after' && /^(?:go|come|look|run|chase|take|get)$/.test(page.words[at - 1]?.lemma ?? '');
  if (CIRCUMSTANCE.test(word.lower) && !chases) return true;
  if (word.lower === 'by' && /ing$/.test(next.lower)) return true;
  if (word.lower === 'as' && (isPersonal(next) || opensSubordinate(page, at + 1))) return true;
  if (word.lower === 'while' && /ing$/.test(next.lower)) return true;
  if (word.lower === 'for' && !isDeed(page, start) && lasts(page, at + 1)) return true;
  if (/^(?:in|at|by|because|while|since|before|via)$/.test(word.lower) && takesNoModifier(page, start, at))
    return true;
  if (/^(?:last|this|next|earlier|on)$/.test(word.lower)) return isTemporal(next) && endsThere(page, at + 2);
  return (
    endsThere(page, at + 1) &&
    page.words[at - 1]?.lower !== 'super' &&
    /^(?:yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word.lower)
  );
}

/** "as Lee leads", "as shown by the polls": a subject with its verb right behind it, or a participle with what it comes from. */
function opensSubordinate(page: Page, at: number): boolean {
  const end = nounPhraseAfter(page, at, at + 12);
  const verb = page.words[end]?.pos === 'ADV' ? end + 1 : end;
  if (end > at) return isFinite(page, verb);
  return page.words[at]?.pos === 'VERB' && /^(?:by|in)$/.test(page.words[at + 1]?.lower ?? '');
}

/** "to fund it", "funding it": how long something is to be done belongs to it. */
const isDeed = (page: Page, start: number): boolean =>
  page.words[start]?.lower === 'to' || /ing$/.test(page.words[start]?.lower ?? '');

/** "two hours", "decades", "the past ten years", at the end of a clause: how long a stand was held. */
function lasts(page: Page, start: number): boolean {
  for (let i = start; i < start + 4; i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0) return false;
    if (/^(?:hours|days|weeks|months|years|decades|centuries|generations)$/.test(word.lower))
      return endsThere(page, i + 1);
    if (!/^(?:DET|NUM|ADJ)$/.test(word.pos)) return false;
  }
  return false;
}

/** A pronoun or a bare name: nothing narrows it down, so a preposition behind it belongs to the verb ("supported her in Hull"). */
function takesNoModifier(page: Page, start: number, end: number): boolean {
  const words = page.words.slice(start, end);
  const [first] = words;
  if (!first || words.length > 6 || givesReason(page, end)) return false;
  if (
    words.length === 1 &&
    (isPersonal(first) || /^(?:this|him|her|himself|herself|themselves)$/.test(first.lower))
  )
    return true;
  return words.every((word) => word.pos === 'PROPN' && capital(word) && word.quote < 0);
}

/** "… in parliament over his call", "… on Monday for leaving": what the stand is about comes after all. */
function givesReason(page: Page, at: number): boolean {
  for (let i = at; i < at + 11; i++) {
    const word = page.words[i];
    if (!word || /^(?:PUNCT|VERB|AUX)$/.test(word.pos)) return false;
    if (/^(?:for|over)$/.test(word.lower)) return true;
  }
  return false;
}

/** "… on stage | for taking gifts": behind the circumstance stands what somebody is praised or blamed for. */
export function blamesFor({ words }: Page, at: number): boolean {
  if (!/^(?:in|on|at)$/.test(words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < at + 8; i++) {
    const word = words[i];
    if (!word || /^(?:PUNCT|VERB|AUX)$/.test(word.pos)) return false;
    if (word.lower === 'for') return words[i + 1]?.pos === 'VERB' && /ing$/.test(words[i + 1]?.lower ?? '');
  }
  return false;
}

const endsThere = (page: Page, at: number): boolean => {
  const word = page.words[at];
  return (
    !word ||
    word.sentence !== page.words[at - 1]?.sentence ||
    word.pos === 'PUNCT' ||
    isTemporal(word) ||
    /^(?:and|but|while|during|after|before)$/.test(word.lower)
  );
};

/** What opens a circumstance of saying: when, where, in what medium, to whom. */
const OF_SAYING =
  /^(?:on|in|at|to|by|via|through|from|outside|during|after|before|following|last|this|earlier|late)$/;

/** End of the circumstances that begin at `start` behind a cue: "on Monday", "in a letter to the board", "last week". */
export function circumstancesEnd(page: Page, start: number, high: number): number {
  let i = start;
  for (let steps = 0; steps < 4; steps++) {
    const word = page.words[i];
    if (!word || i >= high) break;
    if (isTemporal(word) || word.pos === 'ADV') i++;
    else if (OF_SAYING.test(word.lower)) {
      const end = nounPhraseAfter(page, i + 1, high);
      if (end === i + 1) break;
      i = end;
    } else if (word.lower === 'when' && PRESSED.test(page.words[i + 1]?.lower ?? '')) i += 2;
    else break;
  }
  return i;
}

/** "…, she said when asked": what made somebody speak. */
const PRESSED = /^(?:asked|pressed|questioned|challenged|approached|contacted|reached|told|interviewed)$/;
