/** Where two texts that are nearly one differ: by the longest common run of words (Hunt and McIlroy 1976, the algorithm of diff). */

export interface Hunk {
  /** The words of each text that stand in place of the other's; one of the two may be empty. */
  a: readonly Word[];
  b: readonly Word[];
}

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words in common, as a share of those of the longer text, and the stretches where the two part. */
export function differences(a: readonly Word[], b: readonly Word[]): { share: number; hunks: Hunk[] } {
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const hunks: { a: Word[]; b: Word[] }[] = [];
  let [i, j, open] = [0, 0, false];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x && y && same(x, y)) {
      [i, j, open] = [i + 1, j + 1, false];
      continue;
    }
    if (!open) hunks.push({ a: [], b: [] });
    open = true;
    if (x && (!y || at(i + 1, j) >= at(i, j + 1))) hunks.at(-1)?.a.push(x);
    else if (y) hunks.at(-1)?.b.push(y);
    if (x && (!y || at(i + 1, j) >= at(i, j + 1))) i++;
    else j++;
  }
  return { share: at(0, 0) / Math.max(1, a.length, b.length), hunks };
}

const same = (x: Word, y: Word): boolean => x.text.toLowerCase() === y.text.toLowerCase();

/** For each pair of places the number of words that the rests of both texts have in common, in order. */
function commonLengths(a: readonly Word[], b: readonly Word[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [x, y, row, below] = [a[i], b[j], table[i], table[i + 1]];
      if (!x || !y || !row || !below) continue;
      row[j] = same(x, y) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

/** The words of a text with their places; signs of money and per cent stay with their figures. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[$£€]?[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*%?/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}
