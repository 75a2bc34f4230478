/** A stretch of a document as lines for a terminal, with carets under the marked words. */
import { unprintable } from '../printable.js';
import { widthOf } from './text-width.js';

export interface Range {
  start: number;
  end: number;
}

/** A line of the passage, and the line of carets under it ("" where nothing in it is marked). */
interface PassageLine {
  /** Runs of text, marked and not by turns. */
  runs: { text: string; marked: boolean }[];
  carets: string;
}

interface Cell {
  text: string;
  width: number;
  marked: boolean;
}
type Word = Cell[];

/** A passage of more words than this is cut to the words around the marks. */
const MOST_WORDS = 70;
const WORDS_AROUND = 18;

/** Lays out [range.start, range.end) of a text in lines of at most `width` columns. White space is one space, controls go. */
export function layOut(text: string, range: Range, marks: readonly Range[], width: number): PassageLine[] {
  const words = shortened(wordsOf(text, range, marks));
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const word of words) {
    const size = word.reduce((sum, cell) => sum + cell.width, 0);
    if (line.length > 0 && used + 1 + size > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) {
      line.push({ text: ' ', width: 1, marked: line.at(-1)?.marked === true && word[0]?.marked === true });
      used += 1;
    }
    line.push(...word);
    used += size;
  }
  if (line.length > 0) lines.push(line);
  return lines.map(passageLine);
}

function wordsOf(text: string, { start, end }: Range, marks: readonly Range[]): Word[] {
  const words: Word[] = [];
  let word: Word = [];
  const hidden = unprintable(text.slice(start, end)).map(([from, to]) => [from + start, to + start] as const);
  for (let at = start; at < end;) {
    const gap = hidden.find(([from]) => from === at);
    if (gap) {
      at = gap[1];
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    if (/\s/u.test(character)) {
      if (word.length > 0) words.push(word);
      word = [];
    } else {
      const marked = marks.some((mark) => mark.start < at + character.length && at < mark.end);
      word.push({ text: character, width: widthOf(character), marked });
    }
    at += character.length;
  }
  return word.length > 0 ? [...words, word] : words;
}

function shortened(words: Word[]): Word[] {
  if (words.length <= MOST_WORDS) return words;
  const marked = words.flatMap((word, index) => (word.some((cell) => cell.marked) ? [index] : []));
  const near = marked.length > 0 ? marked : [0];
  const gap: Word = [{ text: '…', width: 1, marked: false }];
  const out: Word[] = [];
  words.forEach((word, index) => {
    if (near.some((mark) => Math.abs(mark - index) <= WORDS_AROUND)) out.push(word);
    else if (out.at(-1) !== gap) out.push(gap);
  });
  return out;
}

function passageLine(cells: readonly Cell[]): PassageLine {
  const runs: PassageLine['runs'] = [];
  let carets = '';
  for (const { text, width, marked } of cells) {
    const last = runs.at(-1);
    if (last && last.marked === marked) last.text += text;
    else runs.push({ text, marked });
    carets += (marked ? '^' : ' ').repeat(width);
  }
  return { runs, carets: carets.trimEnd() };
}
