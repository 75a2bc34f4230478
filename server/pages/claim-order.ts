/** Orders and speakers of the claims of a case, worked out once for each list that the desk hands out: large cases have thousands. */
import type { Claim } from '../../model/claim.js';
import type { CaseView, ClaimView } from '../../review/case-view.js';
import { chainOf } from './statement.js';

const orders = new WeakMap<readonly ClaimView[], readonly ClaimView[]>();
const speakers = new WeakMap<Claim, string>();

/** The claims, those most worth checking first; equals in the order of the case. */
export function byWorth(view: CaseView): readonly ClaimView[] {
  const { claims } = view;
  let order = orders.get(claims);
  if (!order) {
    order = [...claims].sort((a, b) => b.claim.checkworthiness - a.claim.checkworthiness);
    orders.set(claims, order);
  }
  return order;
}

/** Who says it in the end: the innermost speaker, or the publisher of a document in its own voice. */
export function speakerOf(view: CaseView, { claim, document }: ClaimView): string {
  let name = speakers.get(claim);
  if (name === undefined) {
    name = chainOf(claim, view.document(document).meta.publisher).at(-1)?.name ?? '';
    speakers.set(claim, name);
  }
  return name;
}
