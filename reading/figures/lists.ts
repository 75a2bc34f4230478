/** Figures of one kind that a sentence names one after the other, each with words of its own: "£9m in parks, £6m in roads and £4m …". */
import { alike } from './kinds.js';
import type { FigureLine, LineFigure } from './line.js';
import { pattern } from './patterns.js';

/** A figure of a list; taken several times where it is one of several alike ("two stands of 3,200 seats each"). */
export interface Part {
  figure: LineFigure;
  times: LineFigure | null;
}

const EACH = pattern('of|at|with|holding|worth', 'whole');
const APIECE = pattern('each|apiece', 'start');
/** Two figures are told apart by a comma, a semicolon, a colon or "and", within one sentence and some fifteen words. */
const PARTED = pattern('~8 [ , / semi / : / -- / and|or ] ~~9', 'whole');
const OF_WHOLE = pattern('~1 out? of !them|these|those|whom|which ~2', 'whole');
/** "620 bins of Gala and 380 of Fuji": what stands behind "of" is no whole of the second. */
const JOINED = /;(?:and|or)\|[^;]*$/;

/** The longest lists of a line, each of two figures or more. */
export function listsOf(line: FigureLine): Part[][] {
  const lists: Part[][] = [];
  for (const part of partsOf(line)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && goesOn(line, last, part)) list.push(part);
    else lists.push([part]);
  }
  return lists.filter((list) => list.length > 1);
}

function goesOn(line: FigureLine, last: Part, part: Part): boolean {
  const next = (part.times ?? part.figure).at;
  const between = line.text.slice(line.to[last.figure.at], line.from[next]);
  return (
    (alike(last.figure, part.figure) || leavesOutUnit(last.figure, part.figure)) &&
    PARTED.test(between) &&
    (JOINED.test(between) || !OF_WHOLE.test(between))
  );
}

/** "1,100 megalitres from the river and 400 from wells": a measure stands for the ones behind it; money is always marked. */
export const leavesOutUnit = (one: LineFigure, two: LineFigure): boolean =>
  (one.class === 'u' || (one.class === 'n' && one.at > 0)) && two.class === 'n';

/** The figures that can be parts: no shares, no times; a count that only tells how often another is there joins that one. */
function partsOf(line: FigureLine): Part[] {
  const figures = line.figures.filter(
    ({ class: kind, quantity }) => quantity?.value != null && /[cnmu]/.test(kind),
  );
  const parts: Part[] = [];
  figures.forEach((figure, i) => {
    const [before, next] = [figures[i - 1], figures[i + 1]];
    if (next && isEach(line, figure, next)) return;
    parts.push({ figure, times: before && isEach(line, before, figure) ? before : null });
  });
  return parts;
}

const isEach = (line: FigureLine, count: LineFigure, one: LineFigure): boolean =>
  count.quantity?.unit === '1' &&
  EACH.test(line.text.slice(line.to[count.at], line.from[one.at])) &&
  APIECE.test(line.text.slice(line.to[one.at]));
