/** Answers kept for one claim: while a claim is entered in an index, many rules ask the same of it in a row. */
import type { Claim } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';

/** Gives what `find` gives, and does not ask again for the claim that it was last asked for: claims never change. */
export function ofLast<T>(find: (own: CaseClaim) => T): (own: CaseClaim) => T {
  let last: { claim: Claim; found: T } | null = null;
  return (own) => {
    if (last?.claim !== own.claim) last = { claim: own.claim, found: find(own) };
    return last.found;
  };
}
