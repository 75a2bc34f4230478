/** Cuts a reading down to one sentence at a time, so that the cost of making claims is linear in the text. */
import type { Stretch, TokenisedText } from './tokens.js';

/** No sentence of prose is longer; what is longer (a table, a flood of one word) is read in pieces. */
const LONGEST = 400;

/** The sentences of a text, the overlong ones in pieces. */
export function readable(text: TokenisedText): Stretch[] {
  return text.sentences.flatMap((sentence) => {
    if (sentence.last - sentence.first <= LONGEST) return [sentence];
    const pieces: Stretch[] = [];
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      const last = Math.min(first + LONGEST, sentence.last);
      const [start, end] = [text.tokens[first]?.start, text.tokens[last - 1]?.end];
      if (start !== undefined && end !== undefined) pieces.push({ start, end, first, last });
    }
    return pieces;
  });
}

/** For each stretch the items that touch it. Stretches are in order and do not overlap; an item may have several spans. */
export function touching<T>(
  stretches: readonly Stretch[],
  items: readonly T[],
  spansOf: (item: T) => readonly (readonly [number, number])[],
): T[][] {
  const out: T[][] = stretches.map(() => []);
  for (const item of items) {
    let before = -1;
    for (const [start, end] of [...spansOf(item)].sort((a, b) => a[0] - b[0])) {
      for (
        let i = Math.max(before + 1, firstEndingAfter(stretches, start));
        i < stretches.length && (stretches[i]?.start ?? Infinity) < end;
        i++
      ) {
        out[i]?.push(item);
        before = i;
      }
    }
  }
  return out;
}

/** Index of the first stretch that ends after an offset, by bisection. */
function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
