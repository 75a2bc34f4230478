/** Who else bears a claim of a case out, and from how many independent origins. */
import { copiesAmong } from '../rules/origins.js';
import { corroboration } from '../rules/corroboration.js';
import type { CaseClaim } from '../rules/rule.js';
import type { CaseView, ClaimView } from './case-view.js';

export interface Borne {
  /** Ids of the claims that bear it out, in the order given. */
  by: ReadonlySet<string>;
  /** Independent origins of the claim and of those: copies, and all that one person or body says, are one. */
  origins: number;
}

/** Looks for support of a claim among others of its case. `ofDocument` gives the claims of a document, to find copies by. */
export function borneOut(
  view: CaseView,
  claim: ClaimView,
  among: readonly ClaimView[],
  ofDocument: (id: string) => readonly ClaimView[],
): Borne {
  const places = new Map(view.documents.map(({ id }, place) => [id, place]));
  const asRulesSee = (one: ClaimView): CaseClaim => ({
    claim: one.claim,
    meta: view.document(one.document).meta,
    place: places.get(one.document) ?? 0,
  });
  const [own, others] = [asRulesSee(claim), among.map(asRulesSee)];
  const { claims } = corroboration(own, others, new Map());
  const documents = new Set([own, ...claims].map((one) => one.claim.document));
  const copies = copiesAmong([...documents].flatMap((id) => ofDocument(id).map((one) => one.claim)));
  return {
    by: new Set(claims.map((one) => one.claim.id)),
    origins: corroboration(own, claims, copies).origins.length,
  };
}
