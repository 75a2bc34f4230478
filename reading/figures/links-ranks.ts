/** Two of one order with a figure each: "the tallest stands 80 metres high and the second tallest 95 metres". */
import type { FigureLink } from '../../model/claim.js';
import { alike, inOrder } from './kinds.js';
import { type FigureLine, type LineFigure, matchesOf } from './line.js';
import { pattern } from './patterns.js';
import { DOWN_MOST, UP_MOST } from './words.js';

/** The end of an order, and the next behind it. */
const nextTo = (most: string): RegExp[] =>
  [
    `the ${most} ~4 {beside:c}? ,? ~5 {first:cnmu} ~~6 [ the second|next|third ~1 ${most} / the second|third|next|runner-up ] ,? ~4 {next:cnmu}`,
  ].map((source) => pattern(source));

/** One end of an order, and the other. */
const ACROSS = [
  pattern(`the ${UP_MOST} ~4 {high:cnmu} ~~4 the ${DOWN_MOST} ~4 {low:cnmu}`),
  pattern(`the ${DOWN_MOST} ~4 {low:cnmu} ~~4 the ${UP_MOST} ~4 {high:cnmu}`),
];
const FALLING = nextTo(UP_MOST);
const RISING = nextTo(DOWN_MOST);

/** "the longest in the county": one order may be of fewer than the other. */
const NARROWED = /;(?:in|on|since|for|among|under|until|after)\|[^;]*;[^;]*/;

export function ranksIn(line: FigureLine): FigureLink[] {
  if (!/(?:est|most|least)\|/.test(line.text)) return [];
  const found = (
    patterns: readonly RegExp[],
  ): { from: number; to: number; figures: Record<string, LineFigure> }[] =>
    patterns.flatMap((regex) => matchesOf(line, regex));
  const link = (
    high: LineFigure | undefined,
    low: LineFigure | undefined,
    from: number,
    to: number,
  ): FigureLink[] =>
    high && low && alike(high, low) && !NARROWED.test(line.text.slice(from, to))
      ? [{ kind: 'rank', figures: inOrder({ one: high, other: low }) }]
      : [];
  return [
    ...found(FALLING).flatMap(({ figures: { first, next }, from, to }) => link(first, next, from, to)),
    ...found(RISING).flatMap(({ figures: { first, next }, from, to }) => link(next, first, from, to)),
    ...found(ACROSS).flatMap(({ figures: { high, low }, from, to }) => link(high, low, from, to)),
  ];
}
