/** One text in two copies, and a figure in it is another. */
import { bothBrief } from '../compare/identity/brief.js';
import { onceOf } from '../compare/words/once.js';
import { span } from '../compare/words/phrases.js';
import { shared, wordsInText } from '../compare/words/words.js';
import { differences, wordsIn, type Hunk, type Word } from '../facts/differences.js';
import { valueOf } from '../facts/numbers.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Share of the longer text's words that both have in order: from here on the one is a copy of the other. */
const COPY = 0.8;
/** A year is told apart in a looser copy too: it says of which happening the text is. */
const YEAR_COPY = 0.6;
const MIN_WORDS = 4;

export const figureAltered: PairRule = {
  id: 'figure-altered',
  revision: 6,
  type: 'numeric',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Two short texts agree nearly word for word, but for a figure, a year or a length of time.',
  doesNotCover:
    'Texts that tell one thing in different words, and copies that differ in words without a number.',
  needs: ['brief'],
  keys: (claim) => rarest(wordsOfText(claim)),
  sides: (claim) => (numbers(placesOfWords(claim)).length > 0 ? { is: ['figure'], meets: ['figure'] } : null),
  check,
  examples: {
    firing: [
      {
        shows: 'hours or minutes',
        documents: [
          {
            text: 'After spending about twelve hours on the pier roof, the climber rang the harbour master and asked for a ladder.',
          },
          {
            text: 'After spending about 45 minutes on the pier roof, the climber rang the harbour master and asked for a ladder.',
          },
        ],
        message: 'One text, but for “twelve hours” here and “45 minutes” there.',
        quoted: ['twelve hours', '45 minutes'],
      },
      {
        shows: 'another year',
        documents: [
          { text: 'The Tarnmouth fishermen built the chapel after the storm in 1867.' },
          { text: 'The Tarnmouth fishermen built the old chapel after the great storm in 1876.' },
        ],
        message: 'One text, but for “1867” here and “1876” there.',
        quoted: ['1867', '1876'],
      },
    ],
    silent: [
      {
        shows: 'one figure in digits and in words',
        documents: [
          { text: 'The climber spent twelve hours on the pier roof at Tarnmouth.' },
          { text: 'The climber spent 12 hours on the pier roof at Tarnmouth.' },
        ],
      },
      {
        shows: 'another figure for another year',
        documents: [
          { text: 'In 2010 the port had 12,000 inhabitants.' },
          { text: 'In 2020 the port had 15,000 inhabitants.' },
        ],
      },
      {
        shows: 'a figure more',
        documents: [
          { text: 'The climber spent twelve hours on the pier roof at Tarnmouth.' },
          { text: 'The climber, 44, spent twelve hours on the pier roof at Tarnmouth.' },
        ],
      },
      {
        shows: 'two texts with two figures',
        documents: [
          { text: 'The climber spent twelve hours on the pier roof at Tarnmouth.' },
          { text: 'The ferry to Skerry leaves Tarnmouth pier every 45 minutes.' },
        ],
      },
    ],
  },
};

const wordsOfText = onceOf(({ claim }) => wordsInText(claim.frame.whole?.text ?? ''));
const placesOfWords = onceOf(({ claim }) => wordsIn(claim.frame.whole?.text ?? ''));

/**
 * So many of a text's words that a copy has one of them among its own: two texts that share so large a part of either's words share
 * one of the first few in any one order (prefix filtering; Chaudhuri, Ganti and Kaushik 2006). Long words are met most seldom.
 */
function rarest(words: ReadonlySet<string>): string[] {
  const inOrder = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return inOrder.slice(0, words.size - Math.ceil(YEAR_COPY * words.size) + 1);
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [p, q] = [first.claim.frame.whole, second.claim.frame.whole];
  if (!bothBrief(first, second) || !p || !q) return null;
  const [a, b] = [wordsOfText(first), wordsOfText(second)];
  if (shared(a, b).length < YEAR_COPY * Math.max(a.size, b.size)) return null;
  const { share, hunks } = differences(placesOfWords(first), placesOfWords(second));
  const altered = hunks.filter((one) => figuresDiffer(one.a, one.b));
  const ofYears = altered.filter((one) => one.a.some(isYear) && one.b.some(isYear));
  // another figure for another year is no copy gone wrong
  if (ofYears.length > 0 && (ofYears.length < altered.length || hunks.some(isOfTwoNames))) return null;
  const hunk = altered.find((one) => share >= (ofYears.includes(one) ? YEAR_COPY : COPY));
  const [x, y] = [hunk && placeOf(hunk.a), hunk && placeOf(hunk.b)];
  if (!x || !y || placesOfWords(first).length < MIN_WORDS) return null;
  const [from, to] = [at(x, p.start), at(y, q.start)];
  return {
    kind: 'finding',
    spans: [span(first, from), span(second, to)],
    message: `One text, but for “${p.text.slice(x.start, x.end)}” here and “${q.text.slice(y.start, y.end)}” there.`,
    because: ['So many words agree in order that the one goes back to the other, or both to a third.'],
    resolveBy: 'Find the text that both go back to.',
  };
}

const numbers = (words: readonly Word[]): number[] => words.flatMap(({ text }) => valueOf(text) ?? []);

/** Numbers in both, and no number in common. */
function figuresDiffer(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
}

/** "In Velden in 1921", "in Tarnmouth in 1915": two happenings, each with its year. */
const isOfTwoNames = ({ a, b }: Hunk): boolean =>
  [a, b].every((words) => words.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)));

const isYear = ({ text }: Word): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

const placeOf = (words: readonly Word[]): { start: number; end: number } | null => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};

const at = (
  { start, end }: { start: number; end: number },
  from: number,
): { start: number; end: number } => ({
  start: start + from,
  end: end + from,
});
