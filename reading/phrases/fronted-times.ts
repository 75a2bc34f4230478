/**
 * Times at the head of a clause with nothing between them and its subject: "Last week three buses broke down", "In 2014 schools closed".
 * Where the time ends, the subject begins; without this both would be one noun phrase. Source: adjuncts of time in front position
 * (Quirk et al. 1985, 8.76), which take a comma or not.
 */
import type { Word } from '../words/word.js';

/** The time as words [first, last), with the preposition that leads it. */
export interface FrontedTime {
  first: number;
  last: number;
}

interface Span {
  start: number;
  end: number;
}

const LEADS =
  /^(in|on|at|by|since|until|till|from|after|before|during|over|within|for|throughout|through|between|around|about)$/;
/** Say by themselves when, and never what kind of thing. */
const ALONE = /^(yesterday|today|tomorrow|tonight|ago|later|earlier|afterwards)$/;
const NAMES_ONE = /^(last|next|this|that|each|every|previous|following|same|past)$/;
/** Periods that a noun behind does not name a kind of: "last week demand", but "this evening class", "next day delivery". */
const PERIOD =
  /^(week|month|year|fortnight|quarter|decade|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn)$/;
/** "This year group", "the following year end". */
const KIND_OF_YEAR = /^(group|end|plan|book)$/;

const isNominal = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
const isPlural = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower !== word.lemma || /^(people|police|staff)$/.test(word.lower));

/** The fronted times of a sentence with a subject right behind them, in order. */
export function frontedTimes(words: readonly Word[], times: readonly Span[]): FrontedTime[] {
  const out: FrontedTime[] = [];
  for (let t = 0; t < times.length; t++) {
    const first = words.findIndex(({ start }) => start === times[t]?.start);
    if (first < 0 || !opensClause(words, first)) continue;
    let end = times[t]?.end ?? 0;
    // "in the year to March": its end is a time of its own
    while (times[t + 1] && wordsBetween(words, end, times[t + 1]?.start ?? 0) === 0)
      end = times[++t]?.end ?? end;
    const last = words.findIndex(({ start }) => start >= end);
    if (last <= first || words[last - 1]?.end !== end) continue;
    const prep = LEADS.test(words[first]?.lower ?? '');
    if (startsSubject(words, first, last, prep)) out.push({ first, last });
  }
  return out;
}

const wordsBetween = (words: readonly Word[], from: number, to: number): number =>
  words.filter(({ start, end }) => start >= from && end <= to).length;

/** At the start of the sentence, or behind what ends a clause or opens one. */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    /^[,;:–—]$/.test(before.text) ||
    before.pos === 'CCONJ' ||
    /^(that|because|although|though|while|when|where|so)$/.test(before.lower) ||
    (before.lower === 'of' && words[at - 2]?.lower === 'as' && opensClause(words, at - 2))
  );
}

function startsSubject(words: readonly Word[], first: number, last: number, prep: boolean): boolean {
  const next = words[last];
  if (!next || !leadsToVerb(words, last)) return false;
  if (next.pos === 'NUM') return true;
  if (/^(most|many|some|several|few|all|none|half)$/.test(next.lower)) return true;
  if (!isNominal(next) && next.pos !== 'ADJ') return false;
  return prep || isNoModifier(words, first, last);
}

/** A time without a preposition that does not say what kind of thing the noun behind it names. */
function isNoModifier(words: readonly Word[], first: number, last: number): boolean {
  const period = words[last - 1]?.lower ?? '';
  if (ALONE.test(period)) return true;
  if (!words.slice(first, last - 1).some(({ lower }) => NAMES_ONE.test(lower))) return false;
  const head = words[endOfNouns(words, last) - 1];
  return (
    isPlural(head) || head?.pos === 'PROPN' || (PERIOD.test(period) && !KIND_OF_YEAR.test(head?.lower ?? ''))
  );
}

function endOfNouns(words: readonly Word[], from: number): number {
  let i = from;
  while (/^(NOUN|PROPN|ADJ|NUM)$/.test(words[i]?.pos ?? '') || isGenitive(words[i])) i++;
  return i;
}

function pastDeterminers(words: readonly Word[], from: number): number {
  let i = from;
  while (/^(DET|NUM|ADV)$/.test(words[i]?.pos ?? '') || isPossessive(words[i])) i++;
  return i;
}

const isPossessive = (word: Word | undefined): boolean =>
  /^(its|their|his|her|our|my|your)$/.test(word?.lower ?? '');

const isGenitive = (word: Word | undefined): boolean => /^['’]s?$/.test(word?.lower ?? '');

/** "can begin once | the survey is done": a noun phrase with its finite verb stands at `from`. */
export const subjectAndVerb = (words: readonly Word[], from: number): boolean =>
  /^(?:it|he|she|they|we|I|you)$/.test(words[from]?.text ?? '')
    ? words[from + 1]?.pos === 'AUX' || words[from + 1]?.pos === 'VERB'
    : leadsToVerb(words, pastDeterminers(words, from));

/** A finite verb comes behind the nouns at `from` and their of-, in- and at-phrases, before any other noun phrase. */
function leadsToVerb(words: readonly Word[], from: number): boolean {
  const quantified = /^(half|all|both)$/.test(words[from]?.lower ?? '');
  let i = endOfNouns(words, quantified ? pastDeterminers(words, from + 1) : from);
  for (let phrases = 0; phrases < 5; phrases++) {
    const word = words[i];
    if (!word) return false;
    if (word.pos === 'AUX' || (word.pos === 'VERB' && word.form !== 'ing')) return true;
    if (word.pos === 'ADV') i++;
    else if (word.pos === 'ADP' || word.pos === 'CCONJ') {
      i = endOfNouns(words, pastDeterminers(words, i + 1));
    } else return false;
  }
  return false;
}
