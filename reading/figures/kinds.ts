/** Small questions about figures of a line that all readers of links ask. */
import type { FigureLink } from '../../model/claim.js';
import type { LineFigure } from './line.js';

/** True for two figures of one unit and one rate; a bare number is of the kind of any count. */
export function alike(a: LineFigure, b: LineFigure): boolean {
  const [x, y] = [a.quantity, b.quantity];
  return x !== null && y !== null && x.unit === y.unit && oneRate(x.per, y.per) && isPart(a) === isPart(b);
}

/** "from £480 to £520 a month": a period is said once for both; "a share" makes another thing of it. */
const oneRate = (a: string | undefined, b: string | undefined): boolean =>
  a === b || ((a === undefined || b === undefined) && /^(?:a|mo|wk|d|h|quarter)$/.test(a ?? b ?? ''));

/** "a third", "one in five": counts by their unit, shares by their sense. */
const isPart = ({ quantity, class: kind }: LineFigure): boolean => kind === 'p' && quantity?.unit === '1';

/** True where a figure can be the step between two levels: of their unit, or points between per cents. */
export const isStep = (by: LineFigure, level: LineFigure): boolean =>
  level.class === 'p' ? by.class === 'q' || by.class === 'p' : alike(by, level);

/** A link's figures in order of the text, each under its name. */
export const inOrder = (
  named: Readonly<Record<string, { start: number; end: number } | undefined>>,
): FigureLink['figures'] =>
  Object.entries(named)
    .flatMap(([as, at]) =>
      at ? [{ as: as as FigureLink['figures'][number]['as'], start: at.start, end: at.end }] : [],
    )
    .sort((a, b) => a.start - b.start);

/** What the first of some patterns finds. */
export function firstOf<P, R>(patterns: readonly P[], find: (pattern: P) => R | null): R | null {
  for (const one of patterns) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}
