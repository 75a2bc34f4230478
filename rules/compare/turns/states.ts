/** Whether two words for a state exclude each other: by the lines of states, or by a prefix that undoes. */
import type { SidedKey } from '../../rule.js';
import { remembered } from '../words/remembered.js';
import { NOT_UNDOING, QUALITY_LINES, STATE_LINES, UNDOING } from '../../words/states.js';

/** Each state by the name of its line and side, and the opposite sides that it meets. */
type Sides = ReadonlyMap<string, readonly { line: number; side: number }[]>;

const NAMED = sidesOf(STATE_LINES);
/** "Safer", "more dangerous": which way a quality went opposes as its two ends do. */
const DEGREE_LINES = QUALITY_LINES.map((line) =>
  line
    .split(' / ')
    .map((words) => words.split(' ').flatMap(comparativesOf).join(' '))
    .join(' / '),
);

function comparativesOf(word: string): string[] {
  if (/er$|-/.test(word)) return [`more-${word}`];
  const er = /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ier`
    : /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word)
      ? `${word}${word.at(-1) ?? ''}er`
      : `${word.replace(/e$/, '')}er`;
  return [er, `more-${word}`];
}

const ALL_QUALITY_LINES = [...QUALITY_LINES, ...DEGREE_LINES];
const QUALITIES = sidesOf(ALL_QUALITY_LINES);

function sidesOf(lines: readonly string[]): Sides {
  const out = new Map<string, { line: number; side: number }[]>();
  lines.forEach((line, at) =>
    line.split(' / ').forEach((words, side) => {
      for (const word of words.split(' ')) out.set(word, [...(out.get(word) ?? []), { line: at, side }]);
    }),
  );
  return out;
}

/** The lines in which a word stands, with its side. */
export const placesOf = (word: string): readonly { line: number; side: number }[] => NAMED.get(word) ?? [];

/** "locked" of "unlocked"; null for a word without a prefix that undoes. */
export const bareOf = (word: string): string | null =>
  UNDOING.test(word) && !NOT_UNDOING.has(word) && word.length > 6 ? word.replace(UNDOING, '') : null;

export function excludes(a: string, b: string): boolean {
  if (bareOf(a) === b || bareOf(b) === a) return true;
  return onTwoSides(NAMED, a, b);
}

/** True for two states that exclude each other and for the two ends of a quality: "clean" and "filthy". */
export const opposeEachOther = (a: string, b: string): boolean =>
  excludes(a, b) || onTwoSides(QUALITIES, a, b);

/**
 * Keys, each with its own side and those opposite, of which two states that oppose each other share one. `lines` stand for the lines
 * that have the word; `undoing` joins a word with the one that undoes it, so that any word has a key but few have the other side.
 */
export const stateKeys = remembered((word): { lines: SidedKey[]; undoing: SidedKey[] } => {
  const bare = bareOf(word);
  return {
    lines: [
      ...lineKeys('state', NAMED, STATE_LINES, word),
      ...lineKeys('quality', QUALITIES, ALL_QUALITY_LINES, word),
    ],
    undoing: [
      { key: `un ${word}`, sides: { is: ['bare'], meets: ['undone'] } },
      ...(bare === null ? [] : [{ key: `un ${bare}`, sides: { is: ['undone'], meets: ['bare'] } }]),
    ],
  };
});

function lineKeys(name: string, sides: Sides, lines: readonly string[], word: string): SidedKey[] {
  return (sides.get(word) ?? []).map(({ line, side }) => {
    const ends = (lines[line] ?? '').split(' / ').map((_, end) => String(end));
    return {
      key: `${name} ${line}`,
      sides: { is: [String(side)], meets: ends.filter((_, end) => end !== side) },
    };
  });
}

/** True for a word that a line of states or qualities has, or that undoes another. */
export const isState = (word: string): boolean =>
  NAMED.has(word) || QUALITIES.has(word) || bareOf(word) !== null;

function onTwoSides(sides: Sides, a: string, b: string): boolean {
  return (sides.get(a) ?? []).some((x) =>
    (sides.get(b) ?? []).some((y) => x.line === y.line && x.side !== y.side),
  );
}
