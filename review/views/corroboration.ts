/** Who else bears a claim of a case out, and from how many independent origins. */
import { copiesBy, runsOf } from '../../rules/origins.js';
import { corroboration } from '../../rules/corroboration.js';
import type { CaseClaim } from '../../rules/rule.js';
import type { CaseView, ClaimView } from './case-view.js';

export interface Borne {
  /** Ids of the claims that bear it out, in the order given. */
  by: ReadonlySet<string>;
  /** Independent origins of the claim and of those: copies, and all that one person or body says, are one. */
  origins: number;
}

/** Looks for support of a claim among others of its case. */
export function borneOut(view: CaseView, claim: ClaimView, among: readonly ClaimView[]): Borne {
  const places = new Map(view.documents.map(({ id }, place) => [id, place]));
  const asRulesSee = (one: ClaimView): CaseClaim => ({
    claim: one.claim,
    meta: view.document(one.document).meta,
    place: places.get(one.document) ?? 0,
  });
  const [own, others] = [asRulesSee(claim), among.map(asRulesSee)];
  const { claims } = corroboration(own, others, new Map());
  const documents = new Set([own, ...claims].map((one) => one.claim.document));
  const copies = copiesBy(new Map([...documents].map((id) => [id, runsOfDocument(view, id)])));
  return {
    by: new Set(claims.map((one) => one.claim.id)),
    origins: corroboration(own, claims, copies).origins.length,
  };
}

const NONE: readonly string[] = [];
const runsKnown = new WeakMap<readonly string[], ReadonlySet<number>>();

/** What tells a document's copies, by the list of its claims, which is another one when a claim has changed. */
function runsOfDocument(view: CaseView, id: string): ReadonlySet<number> {
  const claims = view.claimIndex.byDocument.get(id) ?? NONE;
  const runs = runsKnown.get(claims) ?? runsOf(claims.map((claim) => view.claim(claim).claim));
  runsKnown.set(claims, runs);
  return runs;
}
