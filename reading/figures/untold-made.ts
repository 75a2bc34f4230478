/** Sets of figures that make another which is left untold (`untoldSchema` in model/claim.ts). */
import type { Untold } from '../../model/claim.js';
import type { LineFigure } from './line.js';

type As = Untold['figures'][number]['as'];
type Named = Readonly<Partial<Record<As, LineFigure>>>;

export interface Made {
  untold: Untold;
  /** Where the figure begins whose claim tells best what is reckoned: what each costs, the part, the later level. */
  main: number;
}

/** A set under the names of its figures, kept with the claim of its main one; none where one has no number, or is a rough one of many. */
export function untold(
  kind: Untold['kind'],
  named: Named,
  more: Omit<Untold, 'kind' | 'figures'> = {},
): Made[] {
  const figures = Object.entries(named).flatMap(([as, figure]) =>
    figure.quantity ? [{ as: as as As, quantity: figure.quantity }] : [],
  );
  return figures.length === Object.keys(named).length ? told(kind, figures, more) : [];
}

/** The same for figures that stand by themselves: in order of the text; none where one is a rough one of many ("hundreds"). */
export function told(
  kind: Untold['kind'],
  figures: Untold['figures'],
  more: Omit<Untold, 'kind' | 'figures'> = {},
): Made[] {
  if (!figures.every(({ quantity: { value, quantifier } }) => value !== null && quantifier === undefined))
    return [];
  const main = figures.find(({ as }) => MAIN.test(as)) ?? figures[0];
  const inOrder = [...figures].sort((a, b) => a.quantity.start - b.quantity.start);
  return [{ untold: { kind, figures: inOrder, ...more }, main: main?.quantity.start ?? 0 }];
}

const MAIN = /^(?:one|part|share|to)$/;
