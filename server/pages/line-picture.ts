/** Marks of a flag on one line, as shapes for an inline SVG: a number line or a timeline. Colours are the stylesheet's. */

/** Units of the picture: narrow enough to be read on a telephone without zooming. */
const WIDTH = 360;
const EDGE = 26;
const ROW = 34;
/** A letter of a mark's label, and the space that the mark itself takes. */
const LETTER = 7.2;
const GAP = 14;

/** Where a scale may put its values. */
export const LINE_RANGE = [EDGE, WIDTH - EDGE] as const;

/** What is to be marked, in places of the picture; null where an end is open. */
export interface LineRow {
  letter: string;
  even: boolean;
  text: string;
  from: number | null;
  to: number | null;
  /** Where the day of publication stands, in a timeline. */
  said: number | null;
}

export interface LineMark {
  letter: string;
  even: boolean;
  text: string;
  y: number;
  x1: number;
  x2: number;
  /** A single value is a dot, an interval a bar; an open end is dashed. */
  point: boolean;
  open: boolean;
  said: number | null;
  textX: number;
  anchor: 'start' | 'end';
}

export interface LinePicture {
  width: number;
  height: number;
  axisY: number;
  ticks: { x: number; text: string }[];
  marks: LineMark[];
  /** The picture in words, for those who do not see it. */
  words: string;
}

export function linePicture(
  rows: readonly LineRow[],
  ticks: LinePicture['ticks'],
  words: string,
): LinePicture {
  return {
    width: WIDTH,
    height: ROW * rows.length + 30,
    axisY: ROW * rows.length + 6,
    ticks: legible(ticks),
    marks: rows.map(markOf),
    words,
  };
}

function markOf(row: LineRow, index: number): LineMark {
  const x1 = tenth(row.from ?? EDGE);
  const x2 = tenth(row.to ?? WIDTH - EDGE);
  const said = row.said === null ? null : tenth(row.said);
  return {
    letter: row.letter,
    even: row.even,
    y: ROW * index + 18,
    x1,
    x2,
    point: x2 - x1 < 6,
    open: row.from === null || row.to === null,
    said,
    ...labelOf(row.text, x1, x2, said),
  };
}

/** The label stands where there is more room for it, and not upon the ring of the day of publication where it need not. */
function labelOf(
  text: string,
  x1: number,
  x2: number,
  said: number | null,
): Pick<LineMark, 'text' | 'textX' | 'anchor'> {
  const before = { textX: x1 - GAP, anchor: 'end' as const, room: x1 - GAP };
  const behind = { textX: x2 + GAP, anchor: 'start' as const, room: WIDTH - x2 - GAP };
  const long = text.length * LETTER;
  const free = ({ textX, anchor, room }: typeof before | typeof behind): boolean => {
    const from = anchor === 'end' ? textX - long : textX;
    return room >= long && (said === null || said < from - 6 || said > from + long + 6);
  };
  const [first, second] = x1 + x2 > WIDTH ? [before, behind] : [behind, before];
  const { textX, anchor, room } = !free(first) && free(second) ? second : first;
  const fits = Math.max(6, Math.floor(room / LETTER));
  return { text: text.length > fits ? `${text.slice(0, fits - 1).trimEnd()}…` : text, textX, anchor };
}

/** As many of the ticks as can be told apart. */
function legible(ticks: LinePicture['ticks']): LinePicture['ticks'] {
  const room = Math.max(0, ...ticks.map(({ text }) => text.length)) * LETTER + 8;
  const kept: LinePicture['ticks'] = [];
  for (const { x, text } of ticks)
    if (x - (kept.at(-1)?.x ?? -Infinity) >= room) kept.push({ x: tenth(x), text });
  return kept;
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
