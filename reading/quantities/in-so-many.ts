/** Shares that have what they count between their two numbers: "one post in nine", "three pupils in every ten". */
import type { Quantity } from '../../model/claim.js';
import type { Piece } from '../numbers/pieces.js';
import { TENS, UNITS_AND_TEENS } from '../numbers/words.js';

/** At most so many words name what is counted ("one paramedic post in nine"). */
const NAMED_BY = 3;

/** The share whose first number stands at `at`, and the index behind it; null where there is none. */
export function soManyIn(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { quantity: Quantity; next: number } | null {
  const first = pieces[at];
  const part = UNITS_AND_TEENS.get(first?.lower ?? '');
  if (!first || !part || pieces[at - 1]?.text === '-') return null;
  let to = at + 1;
  while (to <= at + NAMED_BY && /^(?:NOUN|ADJ)$/.test(pieces[to]?.pos ?? '') && pieces[to]?.kind === 'word')
    to++;
  const noun = pieces[to - 1];
  if (to === at + 1 || noun?.pos !== 'NOUN' || pieces[to]?.lower !== 'in') return null;
  const under = to + 1 + (/^(?:every|each)$/.test(pieces[to + 1]?.lower ?? '') ? 1 : 0);
  const last = pieces[under];
  const whole = wholeOf(last?.lower ?? '');
  if (!last || whole === null || whole <= part || countsOn(pieces, under + 1)) return null;
  const opens = pieces[at + 1] ?? noun;
  const value = part / whole;
  const { start } = first;
  return {
    quantity: {
      text: text.slice(start, last.end),
      start,
      end: last.end,
      value,
      min: value,
      max: value,
      approximate: false,
      unit: '1',
      of: text.slice(opens.start, noun.end),
      role: 'part',
    },
    next: under + 1,
  };
}

/** The round numbers of which people name a part. */
function wholeOf(word: string): number | null {
  const value = UNITS_AND_TEENS.get(word) ?? TENS.get(word) ?? (word === 'hundred' ? 100 : undefined);
  return value !== undefined && value > 1 ? value : null;
}

/** "in ten boats", "in two-thirds", "in six to eight weeks": the number behind counts something itself. */
const countsOn = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:NOUN|NUM|PROPN|SYM)$/.test(pieces[at]?.pos ?? '') ||
  (pieces[at]?.pos === 'ADJ' && pieces[at + 1]?.pos === 'NOUN') ||
  /^(?:-|or|to|of|more|hundred|thousand|million)$/.test(pieces[at]?.lower ?? '');
