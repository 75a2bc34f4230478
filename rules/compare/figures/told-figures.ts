/** Figures that a claim tells as fact, and the keys under which claims with figures of one measure meet. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim, Key } from '../../rule.js';
import { measureKeys, measureOf } from '../identity/measure.js';
import { disjoint } from './quantities.js';

/** An exact number, not "most" or "at least 40". */
export const isFigure = (quantity: Quantity): boolean =>
  quantity.quantifier === undefined && quantity.value !== null;

/** What is told as fact; what is planned, hoped or denied is not. */
export const isTold = ({ claim }: CaseClaim): boolean =>
  claim.modality === 'asserted' && claim.polarity === 'positive';

/** By unit and what is measured. */
export function figureKeys(claim: CaseClaim): Key[] {
  if (!isTold(claim)) return [];
  return claim.claim.quantities.flatMap((quantity) => {
    const measure = isFigure(quantity) ? measureOf(claim, quantity) : null;
    return measure ? measureKeys(measure, quantity.unit) : [];
  });
}

/** Two figures that can be one: unit, divisor and role agree, and rounding lets them meet. */
export const oneFigure = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && a.per === b.per && a.role === b.role && !disjoint(a, b);
