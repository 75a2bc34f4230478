/** Cuts a text into pieces for marking. The pieces put together are the text again, always. */

/** A stretch to be marked. Where stretches overlap, the one that starts first wins, then the longer one; the rest is cut to what is left. */
export interface Stretch<Mark> {
  start: number;
  end: number;
  mark: Mark;
}

export interface Piece<Mark> {
  text: string;
  start: number;
  mark: Mark | null;
}

/** The pieces of `text.slice(from, to)`; offsets are into the whole text. */
export function cutUp<Mark>(
  text: string,
  stretches: readonly Stretch<Mark>[],
  from = 0,
  to = text.length,
): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = from;
  const add = (end: number, mark: Mark | null): void => {
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), start: at, mark });
    at = end;
  };
  for (const { start, end, mark } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    add(Math.min(start, to), null);
    add(Math.min(end, to), mark);
  }
  add(to, null);
  return pieces;
}

/** Stretches that do not overlap: one within another keeps its own words, and the outer one those around it. */
export function innermost<Mark>(stretches: readonly Stretch<Mark>[]): Stretch<Mark>[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const parts: Stretch<Mark>[] = [];
  let around: Stretch<Mark>[] = [];
  let next = 0;
  for (const [i, start] of cuts.entries()) {
    for (let one = sorted[next]; one && one.start <= start; one = sorted[++next]) around.push(one);
    around = around.filter((one) => one.end > start);
    const inner = around.at(-1);
    const end = cuts[i + 1];
    if (inner && end !== undefined) parts.push({ start, end, mark: inner.mark });
  }
  return parts;
}

export type PassageMark = 'words' | 'clash';

/** How far a passage reaches into what stands around the quote, in code units. */
const AROUND = 240;

/**
 * The quote within its paragraph: what stands around it, its own words, and the clashing words among them.
 * Long paragraphs are cut at a space with an ellipsis. Nothing before `bodyStart` (the front matter) is shown.
 */
export function passage(
  text: string,
  quote: { start: number; end: number },
  clashes: readonly { start: number; end: number }[],
  bodyStart = 0,
): Piece<PassageMark>[] {
  const paragraphStart = Math.max(bodyStart, text.lastIndexOf('\n\n', quote.start - 1) + 1);
  const nextBlank = text.indexOf('\n\n', quote.end);
  const paragraphEnd = nextBlank < 0 ? text.length : nextBlank;
  const from =
    paragraphStart < quote.start - AROUND ? spaceAfter(text, quote.start - AROUND) : paragraphStart;
  const to = paragraphEnd > quote.end + AROUND ? text.lastIndexOf(' ', quote.end + AROUND) : paragraphEnd;
  const words = cutUp<PassageMark>(
    text,
    clashes.map(({ start, end }) => ({ start, end, mark: 'clash' })),
    quote.start,
    quote.end,
  ).map((piece) => ({ ...piece, mark: piece.mark ?? ('words' as const) }));
  const before = `${from > paragraphStart ? '… ' : ''}${text.slice(from, quote.start).trimStart()}`;
  const after = `${text.slice(quote.end, Math.max(to, quote.end)).trimEnd()}${to < paragraphEnd ? ' …' : ''}`;
  return [
    ...(before === '' ? [] : [{ text: before, start: from, mark: null }]),
    ...words,
    ...(after === '' ? [] : [{ text: after, start: quote.end, mark: null }]),
  ];
}

function spaceAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}
