/** Rules for what lies on two sides of a limit: "lorries of up to 18 tonnes" and "lorries of 40 tonnes", "above £5,000" and "below". */
import type { CaseClaim } from '../../rule.js';

/** True where the two tell of amounts of one unit that are not the same. */
export const limitsDiffer = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  a.quantities.some((x) =>
    b.quantities.some(
      (y) =>
        x.unit === y.unit &&
        x.unit !== null &&
        x.quantifier === undefined &&
        y.quantifier === undefined &&
        (x.min !== y.min || x.max !== y.max),
    ),
  );
