/**
 * Words around a number that open, close or soften its interval: "at least 40", "40 or more", "about 40", "up to 40".
 * Source: degree modifiers and comparison frames of numerals (Quirk et al. 1985, §7.63–7.69; Huddleston & Pullum 2002, ch. 5 §11).
 */
import type { Piece } from '../numbers/pieces.js';

interface Bound {
  kind: 'min' | 'max' | 'about';
  /** "just over": the figure is near the bound. */
  near: boolean;
}

const BEFORE: readonly (readonly [kind: Bound['kind'], phrases: string])[] = [
  [
    'min',
    'more than|over|above|at least|no fewer than|no less than|not less than|not fewer than|minimum of|minimum|in excess of|' +
      'upwards of|upward of|greater than|higher than|larger than|bigger than|exceeding|exceeds|exceeded|exceed|topping|' +
      'as few as|as little as|north of|better than|>|≥|well over|well above|far more than|over than|not least',
  ],
  [
    'max',
    'fewer than|less than|under|below|up to|upto|at most|no more than|not more than|maximum of|maximum|as many as|as much as|' +
      'as high as|as large as|lower than|smaller than|shorter than|south of|not exceeding|to a maximum of|<|≤|well under|well below',
  ],
  [
    'about',
    'about|around|approximately|approx|roughly|some|nearly|almost|circa|~|≈|estimated|close to|near|virtually|in the region of|' +
      'of the order of|on the order of|in the order of|something like|somewhere around|somewhere near|perhaps|maybe|more or less|' +
      'just about|broadly|nearing|approaching|near to|getting on for|effectively|an average of|averaged|average|practically|' +
      'just short of|short of|an approximate',
  ],
];

/** "just over 40" and "a little under 40" name a figure near the bound. */
const NEARNESS = new Set(['just', 'slightly', 'little', 'fractionally', 'marginally', 'bit']);

const AFTER: readonly (readonly [kind: Bound['kind'], phrases: string])[] = [
  [
    'min',
    'or more|or above|or over|or greater|or higher|or better|and above|and over|and up|and more|upwards|plus|at least|at a minimum',
  ],
  ['max', 'or less|or fewer|or under|or below|or lower|at most|at the most'],
  ['about', 'or so|or thereabouts|odd|ish|approximately|or roughly'],
];

interface Phrase {
  words: readonly string[];
  kind: Bound['kind'];
}

function index(
  rows: typeof BEFORE,
  edge: (words: readonly string[]) => string,
): ReadonlyMap<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [kind, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const key = edge(words);
      map.set(
        key,
        [...(map.get(key) ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return map;
}

const byLastWord = index(BEFORE, (words) => words.at(-1) ?? '');
const byFirstWord = index(AFTER, (words) => words[0] ?? '');

/** "which adds up to £4m": a sum, no upper bound. */
const SUMS = /^(add|adds|added|adding|sum|sums|summed|total|totals|tot|tots|totted)$/;

/** "edged up to 2 per cent", "went up to £3": the way that it moved, and where it came to. Verbs of motion without an object. */
const MOVES =
  /^(?:go|goes|went|gone|going|edge|edges|edged|edging|creep|creeps|crept|creeping|inch|inches|inched|inching|tick|ticks|ticked|ticking)$/;

/** Words that may stand between the bound and the number: "up to a total of 40", "more than an estimated 40". */
const BETWEEN = new Set([
  'a',
  'an',
  'the',
  'total',
  'of',
  'whopping',
  'record',
  'massive',
  'staggering',
  'mere',
]);

/** The bound that ends right before piece `i`, with the index of its first piece. */
export function boundBefore(pieces: readonly Piece[], i: number): (Bound & { first: number }) | null {
  const here = pieces[i];
  // "over-65s", "sub-under-20"
  const joint = here?.glued && pieces[i - 1]?.text === '-' && pieces[i - 1]?.glued ? 1 : 0;
  for (let back = 1; back <= 4; back++) {
    const last = pieces[i - back - joint];
    if (!last || last.paragraph !== here?.paragraph) return null;
    for (const { words, kind } of byLastWord.get(last.lower) ?? []) {
      const first = i - back - joint - words.length + 1;
      if (first < 0 || !words.every((word, k) => pieces[first + k]?.lower === word)) continue;
      const previous = pieces[first - 1];
      if (words[0] === 'up' && (SUMS.test(previous?.lower ?? '') || MOVES.test(previous?.lower ?? '')))
        return null;
      const near = NEARNESS.has(previous?.lower ?? '');
      return { kind, near, first: near ? first - 1 : first };
    }
    if (!BETWEEN.has(last.lower)) return null;
  }
  return null;
}

/** Bounds that stand behind the counted noun as well: "300 jobs or more", "40 people at most". */
const BEHIND_NOUN = /^(or (more|fewer|less|so|thereabouts)|at (least|most|the most))$/;

export function boundBehindNoun(pieces: readonly Piece[], i: number): (Bound & { next: number }) | null {
  const bound = boundAfter(pieces, i);
  const words = pieces
    .slice(i, bound?.next ?? i)
    .map(({ lower }) => lower)
    .join(' ');
  return bound && BEHIND_NOUN.test(words) ? bound : null;
}

/** The bound that begins at piece `i` ("or more", "-odd", "+"), with the index after it. */
export function boundAfter(pieces: readonly Piece[], i: number): (Bound & { next: number }) | null {
  const here = pieces[i];
  if (!here) return null;
  if (here.text === '+' && here.glued) return { kind: 'min', near: false, next: i + 1 };
  const at = here.text === '-' && here.glued ? i + 1 : i;
  for (const { words, kind } of byFirstWord.get(pieces[at]?.lower ?? '') ?? []) {
    if (at > i && !['odd', 'plus', 'ish'].includes(words[0] ?? '')) continue;
    if (at === i && ['odd', 'ish', 'plus'].includes(words[0] ?? '') && words[0] !== 'odd') continue;
    if (words.every((word, k) => pieces[at + k]?.lower === word))
      return { kind, near: false, next: at + words.length };
  }
  return null;
}
