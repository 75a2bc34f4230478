/** Words that were divided for print: at the end of a line ("re-⏎sources") or by a soft hyphen (U+00AD). */

/** A text without its divisions, and for each of its characters the place in the text that it came from. */
export interface Joined {
  text: string;
  /** Offset in the divided text of the character at an offset of the joined one. */
  from: (offset: number) => number;
}

const DIVISION = /\u00ad(?:[^\S\n]*\r?\n[^\S\n]*)?|(?<=\p{L})-[^\S\n]*\r?\n[^\S\n]*(?=\p{Ll})/gu;

/**
 * First parts of words that keep their hyphen wherever the line ends. Source: compounds that dictionaries write with a hyphen
 * (New Oxford Style Manual, §3.3): numerals, degrees, directions and prefixes before a word of its own.
 */
const KEPT = new Set(
  (
    'one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety half quarter first second third ' +
    'long short high low full part well ill non self ex co mid near far late early cross anti pre post pro semi multi all off on in up ' +
    'left right north south east west upper lower large small old new best worst year month week day so vice attorney'
  ).split(' '),
);

/** Joins what print divided; null where nothing is divided, as in nearly every text. */
export function joined(text: string): Joined | null {
  if (!/\u00ad|-[^\S\n]*\r?\n/.test(text)) return null;
  const cuts: { at: number; removed: number }[] = [];
  let plain = '';
  let cursor = 0;
  for (const match of text.matchAll(DIVISION)) {
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
    const hard = match[0].startsWith('-') && KEPT.has(before.toLowerCase());
    const kept = hard ? 1 : 0;
    plain += text.slice(cursor, match.index + kept);
    cursor = match.index + match[0].length;
    cuts.push({ at: plain.length, removed: cursor - plain.length });
  }
  plain += text.slice(cursor);
  return { text: plain, from: (offset) => offset + removedBefore(cuts, offset) };
}

/** How many characters were taken out before a place in the joined text, by bisection. */
function removedBefore(cuts: readonly { at: number; removed: number }[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.removed ?? 0;
}

/** A stretch of text as one would write it: on one line, its divided words whole. */
export const written = (text: string): string => (joined(text)?.text ?? text).replace(/\s+/g, ' ');
