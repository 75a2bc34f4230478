/**
 * Figures of a sentence that is told again in the same words. Each figure stands where the other's does, so that what it is a figure of
 * need not be known: "Bell won out with 22 per cent", "Hill has won 12". That is so only where both texts give as many figures, in the
 * same units and in the same forms.
 */
import type { Claim, Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { retold } from './retold.js';

/** True where the two are one figure of one sentence, told twice. */
export function oneFigureRetold(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  const [all, others] = [first.claim.quantities, second.claim.quantities];
  return (
    first.claim.document !== second.claim.document &&
    all.indexOf(a) === others.indexOf(b) &&
    all.length === others.length &&
    all.every((one, i) => isLike(one, others[i])) &&
    (retold(first, second) || goesOnAlike(first, second))
  );
}

/** Of one unit, and both exact, both about, or both bounds on one side. */
const isLike = (a: Quantity, b: Quantity | undefined): boolean =>
  b !== undefined &&
  a.unit === b.unit &&
  a.per === b.per &&
  a.approximate === b.approximate &&
  (a.value === null) === (b.value === null) &&
  (a.min === null) === (b.min === null) &&
  (a.max === null) === (b.max === null);

/** So many letters before a clause show that it goes on from the same words. */
const SEEN = 24;

/** A clause of few words, letter for letter but for its figures, behind the same words: "…, followed by Hill with 20 per cent". */
function goesOnAlike({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean {
  const before = a.quote.prefix.slice(-SEEN);
  return (
    a.quote.start > a.sentence.start &&
    before.length === SEEN &&
    b.quote.prefix.endsWith(before) &&
    withoutFigures(a) === withoutFigures(b)
  );
}

function withoutFigures({ quote, quantities }: Claim): string {
  return [...quantities]
    .sort((x, y) => y.start - x.start)
    .reduce(
      (text, { start, end }) => `${text.slice(0, start - quote.start)}#${text.slice(end - quote.start)}`,
      quote.exact,
    );
}
