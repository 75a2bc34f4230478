/** Making quotes: the exact words, where they stand, and enough around them to find them again (contract A2). */
import type { Quote } from './claim.js';

const CONTEXT = 32;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** True where cutting the text at this offset would part a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** Offsets at which the lines of a text start; CRLF, LF and CR each end one line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** One-based line and column (in UTF-16 code units) of an offset, by bisection in the starts of the lines. */
export function positionOf(starts: readonly number[], at: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The quote at [start, end) of a text. `starts` are the text's line starts, so that a whole document is scanned once. */
export function quoteAt(text: string, start: number, end: number, starts: readonly number[]): Quote {
  let from = Math.max(0, start - CONTEXT);
  if (splitsPair(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT);
  if (splitsPair(text, to)) to--;
  return {
    exact: text.slice(start, end),
    start,
    end,
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    ...positionOf(starts, start),
  };
}
