/** The rows under a line of a document: what is underlined in it, and the names of what is underlined. */
import type { Cell } from './document-lines.js';
import { textWidth } from './text-width.js';

/** A named stretch of the document, end exclusive. */
export interface LabelledSpan {
  start: number;
  end: number;
  label: string;
}

interface Placed {
  from: number;
  to: number;
  label: string;
}

/** The columns [from, to) that a span takes in a line, or null; the label only where the span begins. */
function placedIn(cells: readonly Cell[], { start, end, label }: LabelledSpan): Placed | null {
  let column = 0;
  let from = -1;
  let to = -1;
  let begins = false;
  for (const { at, width } of cells) {
    if (at >= start && at < end) {
      if (from < 0) from = column;
      if (at === start) begins = true;
      to = column + width;
    }
    column += width;
  }
  return from < 0 || to <= from ? null : { from, to, label: begins ? label : '' };
}

/** Puts stretches into as few rows as hold them without touching; `reach` is the column behind what a stretch takes. */
function rowsOf(placed: readonly Placed[], reach: (one: Placed) => number): Placed[][] {
  const rows: { taken: number; held: Placed[] }[] = [];
  for (const one of [...placed].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const row = rows.find(({ taken }) => taken <= one.from);
    if (row) {
      row.held.push(one);
      row.taken = reach(one);
    } else rows.push({ taken: reach(one), held: [one] });
  }
  return rows.map(({ held }) => held);
}

const drawn = (held: readonly Placed[], draw: (one: Placed) => string): string =>
  held.reduce((line, one) => line.padEnd(one.from) + draw(one), '');

/** Long stretches, which may overlap: a bar for each that bears its name, "c1─────". */
export function barsUnder(cells: readonly Cell[], spans: readonly LabelledSpan[]): string[] {
  const placed = spans.flatMap((span) => placedIn(cells, span) ?? []);
  return rowsOf(placed, ({ to }) => to + 1).map((held) =>
    drawn(held, ({ from, to, label }) => label.slice(0, to - from).padEnd(to - from, '─')),
  );
}

/** Short stretches: one row that underlines them all, and their names under where they begin, or as near as `width` lets them. */
export function namesUnder(cells: readonly Cell[], spans: readonly LabelledSpan[], width: number): string[] {
  const placed = spans.flatMap((span) => placedIn(cells, span) ?? []);
  if (placed.length === 0) return [];
  const columns = Math.max(...placed.map(({ to }) => to));
  const under = Array.from({ length: columns }, (_, column) =>
    placed.some(({ from, to }) => column >= from && column < to) ? '^' : ' ',
  ).join('');
  const named = placed
    .filter(({ label }) => label !== '')
    .map((one) => ({ ...one, from: Math.max(0, Math.min(one.from, width - textWidth(one.label))) }));
  const names = rowsOf(named, ({ from, label }) => from + textWidth(label) + 1);
  return [under, ...names.map((held) => drawn(held, ({ label }) => label))];
}
