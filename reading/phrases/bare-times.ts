/**
 * Days that stand bare behind a noun, as American news has them: "approved the plan Monday", "The board Friday voted", "wrote the letter
 * Feb. 2". The day says when, not what kind of thing: a kind stands before its noun ("the Monday meeting"), so where a noun follows the
 * day is its own. So do lengths behind a name: "took Marsh Brothers 18 months". Source: noun phrases as adjuncts of time (Quirk et al. 1985, 8.52).
 */
import type { Word } from '../words/word.js';

/** The time as words [first, last). */
export interface BareTime {
  first: number;
  last: number;
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/;
const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.?$/;
const NUMBERED = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** Days that bear a name of their own: "Black Monday", "Super Tuesday". */
const NAMES_DAY = /^(?:black|bloody|super|good|holy|palm|ash|easter|whit|maundy|shrove|cyber|boxing|giving)$/;

/** The bare days behind nouns among the times of a sentence, in order. */
export function bareTimes(
  words: readonly Word[],
  times: readonly { start: number; end: number }[],
): BareTime[] {
  return times.flatMap(({ start, end }) => {
    const first = words.findIndex((word) => word.start === start);
    const behind = words.findIndex((word) => word.start >= end);
    const last = behind < 0 ? words.length : behind;
    if (first < 1) return [];
    if (isAndHalf(words, first, last)) return [{ first, last }];
    if (!standsBehindNoun(words, first)) return [];
    if (!isDay(words, first) && !isLength(words, first, last)) return [];
    return namesKind(words, last) ? [] : [{ first, last }];
  });
}

/** "Monday", "Feb. 2"; a month alone is more often part of a name or an age. */
const isDay = (words: readonly Word[], at: number): boolean =>
  DAY.test(words[at]?.lower ?? '') ||
  (MONTH.test(words[at]?.lower ?? '') && words.slice(at + 1, at + 3).some(({ text }) => NUMBERED.test(text)));

/** "Took Marsh Brothers | 18 months": a name counts nothing. */
const isLength = (words: readonly Word[], first: number, last: number): boolean =>
  words[first - 1]?.pos === 'PROPN' &&
  words[first]?.pos === 'NUM' &&
  /^(?:minute|hour|day|week|fortnight|month|year|decade)$/.test(words[last - 1]?.lemma ?? '');

/** "Took | a year and a half", "two and a half years": one length, not two things. Behind a preposition it is what that governs. */
const isAndHalf = (words: readonly Word[], first: number, last: number): boolean =>
  words[first - 1]?.pos !== 'ADP' &&
  (words[last - 1]?.lower === 'half' || words[last - 2]?.lower === 'half') &&
  words.slice(first, last).some(({ lower }) => lower === 'and');

function standsBehindNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (before?.pos === 'NOUN' || before?.pos === 'PROPN') && !NAMES_DAY.test(before.lower);
}

/** "The council Monday meeting", "its Friday 3 May session": what follows is what the day belongs to. */
const namesKind = (words: readonly Word[], at: number): boolean =>
  /^(?:NOUN|PROPN|NUM|ADJ)$/.test(words[at]?.pos ?? '') || /^['’]s?$/.test(words[at]?.lower ?? '');
