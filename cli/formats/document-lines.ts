/** A whole document as numbered lines for a terminal, each character with the place in the text that it comes from. */
import { unprintable } from '../printable.js';
import { widthOf } from './text-width.js';

export interface Cell {
  text: string;
  /** Columns: 0, 1 or 2. */
  width: number;
  /** Offset in the document. */
  at: number;
}

export interface DocumentLine {
  /** One-based line of the file; null where a line goes on that was too long. */
  number: number | null;
  cells: Cell[];
}

/** The lines of a text, each wrapped to `width` columns at a space where it has one. Controls go, a tab is one space. */
export function documentLines(text: string, width: number): DocumentLine[] {
  const gone = unprintable(text);
  let next = 0;
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const cells: Cell[] = [];
    const end = start + line.length;
    for (let at = start; at < end;) {
      while ((gone[next]?.[1] ?? Infinity) <= at) next++;
      const gap = gone[next];
      if (gap && gap[0] <= at) {
        at = gap[1];
        continue;
      }
      const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
      const shown = /\s/u.test(character) ? ' ' : character;
      if (character !== '\r') cells.push({ text: shown, width: widthOf(shown), at });
      at += character.length;
    }
    start = end + 1;
    return wrapped(cells, width).map((part, k) => ({ number: k === 0 ? index + 1 : null, cells: part }));
  });
}

/** Breaks behind the last space that fits; a longer word is broken where the line ends. */
function wrapped(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let first = 0;
  let used = 0;
  let space = -1;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (!cell) continue;
    if (used + cell.width > width && i > first) {
      const stop = space > first ? space + 1 : i;
      lines.push(cells.slice(first, stop));
      first = stop;
      used = cells.slice(first, i).reduce((sum, one) => sum + one.width, 0);
      space = -1;
    }
    used += cell.width;
    if (cell.text === ' ') space = i;
  }
  return [...lines, cells.slice(first)];
}
