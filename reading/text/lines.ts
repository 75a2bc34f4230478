/**
 * Where a line of a paragraph stands by itself: a heading with its text right below it, and the turns of an interview. Papers that are
 * pasted or exported often have no blank line there, and a heading would be read as the subject of the first sentence.
 */

/** A part of a paragraph, [start, end) in its text. */
type Block = [start: number, end: number];

/** Most words and characters of a heading. */
const MOST_WORDS = 12;
const LONGEST = 90;
/** Characters of the narrowest column that text is wrapped to. */
const NARROWEST = 30;

/** Headings have no stop at their end and no sign of speech, and begin with a capital, perhaps behind their number. */
const HEADING = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]?\s+)?\p{Lu}[^:;"“”]*[\p{L}\p{N})%’]$/u;
/** "Q: …", "MR SMITH: …", "Ann Lee: …": a line that tells who speaks. */
const TURN = /^(?:[QA][:.]\s|(?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]*:\s)/u;
const ENDS = /(?:^|[.!?:…"”’)])$/;
const BEGINS = /^[\p{Lu}\p{N}"“‘'(•*–-]/u;

/** The parts of a paragraph, in order: all of it where no line stands by itself. Linear in its length. */
export function blocksOf(paragraph: string): Block[] {
  if (!paragraph.includes('\n')) return [[0, paragraph.length]];
  const lines = [...paragraph.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    text: match[0].trim(),
  }));
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), NARROWEST);
  const blocks: Block[] = [];
  let from = 0;
  let open = '';
  for (const [i, { text }] of lines.entries()) {
    const next = lines[i + 1];
    if (!next) break;
    const heading = ENDS.test(open) && isHeading(text, next.text, width);
    if (!heading && !(TURN.test(next.text) && (ENDS.test(text) || isBroken(text, next.text, width)))) {
      open = text;
      continue;
    }
    if (heading && lines[i]?.start !== from && open !== '')
      blocks.push([from, (from = lines[i]?.start ?? from)]);
    blocks.push([from, (from = next.start)]);
    open = '';
  }
  blocks.push([from, paragraph.length]);
  return blocks;
}

const isHeading = (line: string, next: string, width: number): boolean =>
  line.length <= LONGEST &&
  HEADING.test(line) &&
  line.split(/\s+/).length <= MOST_WORDS &&
  BEGINS.test(next) &&
  isBroken(line, next, width);

/** Wrapped text breaks a line where the next word has no room; a line that had room was ended by its writer. */
const isBroken = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width;
