/** Words of a set that shares out a whole, one here and another there ("adult fares", "child fares"), and the two ends of one scale. */
import type { Claim, Term, Time } from '../../../model/claim.js';
import { CONTRAST_LINES, END_LINES } from '../../words/contrasts.js';
import { once } from './once.js';

const LINES = CONTRAST_LINES.map((line) => line.split(' '));
const ENDS_OF_TWO = END_LINES.map((line) => line.split(' '));

/** A word of a set here, another of it there, and neither has the other's. */
export function contrasted(a: Claim, b: Claim, besides: ReadonlySet<string>): [string, string] | null {
  const [x, y] = [wordsOfSets(a), wordsOfSets(b)];
  for (const [line, here] of x) {
    const there = y.get(line) ?? [];
    const [one, other] = [here[0], there[0]];
    if (one === undefined || other === undefined || besides.has(one) || besides.has(other)) continue;
    if (!here.some((word) => there.includes(word))) return [one, other];
  }
  return compounds(spoken(a), spoken(b), besides);
}

/** By set, in the order of the sets, those of its words that a claim has. */
const wordsOfSets = once((claim): ReadonlyMap<number, readonly string[]> => {
  const own = spoken(claim);
  return new Map(
    LINES.map((line, i): [number, string[]] => [i, line.filter((word) => own.has(word))]).filter(
      ([, words]) => words.length > 0,
    ),
  );
});

const ENDS =
  /^(short|long|high|low|full|part|pre|post|inner|outer|small|large|light|heavy|upper|lower|in|out|on|off)-(.+)$/;

/** "Short-haul", "long-haul": two ends of one scale before one and the same word, and neither has the other's. */
function compounds(
  x: ReadonlySet<string>,
  y: ReadonlySet<string>,
  besides: ReadonlySet<string>,
): [string, string] | null {
  for (const word of x) {
    const [, end, rest] = ENDS.exec(word) ?? [];
    if (rest === undefined || y.has(word) || besides.has(word)) continue;
    for (const other of y) {
      const [, otherEnd, otherRest] = ENDS.exec(other) ?? [];
      if (otherRest === rest && otherEnd !== end && !x.has(other)) return [word, other];
    }
  }
  return null;
}

/** Letters behind a phrase, and around a figure, within which a word still belongs to it. */
const BEHIND = 20;
const NEAR = 40;

/**
 * Words of the phrases that the verb is about, as they stand and without a plural's ending; an aside ("a high price") parts nothing,
 * and those of dates are compared as times.
 */
const spoken = once(({ quote, times, frame }): ReadonlySet<string> => {
  const out = new Set<string>();
  const terms = [frame.agent, frame.theme, ...frame.others.map(({ term }) => term)];
  const figures = frame.measures?.map(({ start }) => start) ?? [];
  for (const match of quote.exact.matchAll(/(?:full|part) time|[\p{L}][\p{L}’'-]*/gu)) {
    const at = quote.start + match.index;
    const told = terms.some((term) => term && term.start <= at && at < term.end + BEHIND);
    if (!told && !figures.some((start) => Math.abs(start - at) <= NEAR)) continue;
    if (times.some((time) => time.start <= at && at < time.end && isDay(time, terms))) continue;
    const word = match[0]
      .toLowerCase()
      .replace(' ', '-')
      .replace(/[’']s$/, '');
    // "may" and "march" are months with a capital only
    if (/^(?:may|march)$/.test(match[0])) continue;
    out.add(word);
    if (word.endsWith('s')) out.add(word.slice(0, -1));
  }
  return out;
});

/** A day or period of the calendar; not "the night ferry", "on a Saturday", which tell a kind. */
const isDay = ({ timex, start, end }: Time, terms: readonly (Term | null)[]): boolean =>
  /^(?:\d{4}|XXXX-(?!WXX))/.test(timex ?? '') &&
  !terms.some((term) => term && term.start <= start && end < term.end && term.end - end > 1);

/** "The old wing", "the new wing". */
export function twoEnds(x: Term, y: Term): boolean {
  if (![x, y].every(({ text }) => /^(?:the|its|their|our|his|her)\b/i.test(text))) return false;
  return ENDS_OF_TWO.some(
    ([one = '', other = '']) =>
      (x.words.includes(one) && y.words.includes(other)) ||
      (x.words.includes(other) && y.words.includes(one)),
  );
}
