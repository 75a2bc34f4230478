/**
 * What pages ask of all claims of a case, worked out in one pass for each list that the desk hands out (it hands out the same list
 * until something changes): large cases have thousands of claims, and every page shows counts of them.
 */
import type { Claim } from '../../model/claim.js';
import type { CaseView, ClaimView } from '../../review/case-view.js';
import { chainOf } from './statement.js';

export interface ClaimIndex {
  /** Claims that are checked and can be judged. */
  standing: readonly ClaimView[];
  /** Of them, those that can be checked at all, and those with a verdict. */
  checkable: number;
  settled: number;
  byDocument: ReadonlyMap<string, readonly ClaimView[]>;
  /** By the aspect of their topic; those without one are not in it. */
  byAspect: ReadonlyMap<string, readonly ClaimView[]>;
}

const indexes = new WeakMap<readonly ClaimView[], ClaimIndex>();
const orders = new WeakMap<readonly ClaimView[], readonly ClaimView[]>();
const actives = new WeakMap<
  readonly ClaimView[],
  { claims: readonly ClaimView[]; speakers: readonly string[] }
>();
const ALPHABETICAL = new Intl.Collator('en').compare;
const speakers = new WeakMap<Claim, string>();

export function claimIndex({ claims }: CaseView): ClaimIndex {
  let index = indexes.get(claims);
  if (!index) {
    index = indexed(claims);
    indexes.set(claims, index);
  }
  return index;
}

function indexed(claims: readonly ClaimView[]): ClaimIndex {
  const standing: ClaimView[] = [];
  const byDocument = new Map<string, ClaimView[]>();
  const byAspect = new Map<string, ClaimView[]>();
  let checkable = 0;
  let settled = 0;
  const put = (map: Map<string, ClaimView[]>, key: string, claim: ClaimView): void => {
    const known = map.get(key);
    if (known) known.push(claim);
    else map.set(key, [claim]);
  };
  for (const claim of claims) {
    if (claim.status === 'active') put(byDocument, claim.document, claim);
    if (!claim.live) continue;
    standing.push(claim);
    if (claim.claim.topic.aspect !== null) put(byAspect, claim.claim.topic.aspect, claim);
    if (!claim.claim.checkable) continue;
    checkable++;
    if (claim.outcome.state === 'settled') settled++;
  }
  return { standing, checkable, settled, byDocument, byAspect };
}

/** The claims, those most worth checking first; equals in the order of the case. */
export function byWorth({ claims }: CaseView): readonly ClaimView[] {
  let order = orders.get(claims);
  if (!order) {
    order = [...claims].sort((a, b) => b.claim.checkworthiness - a.claim.checkworthiness);
    orders.set(claims, order);
  }
  return order;
}

/** The active claims in an order, and who speaks in them. */
export function activeClaims(
  view: CaseView,
  order: readonly ClaimView[],
): { claims: readonly ClaimView[]; speakers: readonly string[] } {
  let known = actives.get(order);
  if (!known) {
    const claims = order.filter(({ status }) => status === 'active');
    const names = [...new Set(claims.map((claim) => speakerOf(view, claim)))];
    known = { claims, speakers: names.sort(ALPHABETICAL) };
    actives.set(order, known);
  }
  return known;
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
