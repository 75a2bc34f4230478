/** Corroboration: whether one claim bears another out, and by how many independent origins a claim is borne out. */
import type { Claim, Quantity } from '../model/claim.js';
import { measureOf, sameMeasure } from './compare/identity/measure.js';
import { disjoint } from './compare/figures/quantities.js';
import { sameEvent } from './compare/identity/same-event.js';
import { scopesDiffer } from './compare/scope/scopes.js';
import { periods } from './compare/identity/times.js';
import { originsOf, type Copies, type Origin } from './origins.js';
import type { CaseClaim } from './rule.js';

/** True where `other` tells what `claim` tells: one event, one polarity, as settled, with figures and times that fit. */
export function bearsOut(other: CaseClaim, claim: CaseClaim): boolean {
  if (other.claim.polarity !== claim.claim.polarity) return false;
  if (standing(other.claim) !== standing(claim.claim) || standing(claim.claim) === null) return false;
  if (!sameEvent(claim, other) || scopesDiffer(claim, other) || periods(claim, other) === 'apart')
    return false;
  return figures(claim).every((figure) => figures(other).some((own) => fits(claim, figure, other, own)));
}

/** The claims among others that bear a claim out, with its own by origin: how many witnesses there are for it. */
export function corroboration(
  claim: CaseClaim,
  others: readonly CaseClaim[],
  copies: Copies,
): { claims: CaseClaim[]; origins: Origin[] } {
  const claims = others.filter((other) => other.claim.id !== claim.claim.id && bearsOut(other, claim));
  return { claims, origins: originsOf([claim, ...claims], copies) };
}

/** What has happened or holds does not bear out what is to come; hopes, conditions and possibilities bear out nothing. */
function standing({ modality }: Claim): 'is' | 'is to be' | null {
  if (modality === 'asserted' || modality === 'denied') return 'is';
  return modality === 'planned' || modality === 'predicted' ? 'is to be' : null;
}

const figures = ({ claim }: CaseClaim): Quantity[] =>
  claim.quantities.filter(({ quantifier }) => quantifier === undefined);

/** One figure of one measure, as far as the two tell what they measure. */
function fits(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  if (a.unit !== b.unit || a.per !== b.per || disjoint(a, b)) return false;
  const [ma, mb] = [measureOf(first, a), measureOf(second, b)];
  return !ma || !mb || sameMeasure(ma, mb);
}
