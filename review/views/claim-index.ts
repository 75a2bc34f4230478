/**
 * What pages ask of all claims of a case at once: counts, orders, which belong together. Ids only, and nothing that depends on who
 * looks, so that it outlives most changes: a comment or a vote changes no order.
 */
import type { Claim } from '../../model/claim.js';

export interface ClaimIndex {
  /** Claims that are checked and can be judged. */
  standing: number;
  /** Of them, those that can be checked at all, and those with a verdict. */
  checkable: number;
  settled: number;
  /** Claims whose verdict waits for somebody: a second person, the first again, or a third. */
  waiting: number;
  /** Active claims in the order of the case, and those most worth checking first. */
  inOrder: readonly string[];
  byWorth: readonly string[];
  /** Active claims by document, in the order of its text. */
  byDocument: ReadonlyMap<string, readonly string[]>;
  /** Standing claims by the aspect of their topic; those without one are not in it. */
  byAspect: ReadonlyMap<string, readonly string[]>;
}

/** What of a claim's view the index looks at. */
export interface Indexed {
  id: string;
  document: string;
  status: string;
  live: boolean;
  claim: Claim;
  outcome: { state: string };
}

export function indexOf(claims: readonly Indexed[]): ClaimIndex {
  const active = claims.filter(({ status }) => status === 'active');
  const standing = claims.filter(({ live }) => live);
  const byDocument = grouped(active, ({ document }) => document);
  for (const list of byDocument.values()) list.sort(inText);
  return {
    standing: standing.length,
    checkable: standing.filter(({ claim }) => claim.checkable).length,
    settled: standing.filter(isSettled).length,
    waiting: standing.filter(isWaiting).length,
    inOrder: active.map(idOf),
    byWorth: [...active].sort((a, b) => b.claim.checkworthiness - a.claim.checkworthiness).map(idOf),
    byDocument: idsOf(byDocument),
    byAspect: idsOf(grouped(standing, ({ claim }) => claim.topic.aspect)),
  };
}

/** The index after one claim was replaced; null where an order or a group may have changed with it. */
export function indexAfter(index: ClaimIndex, before: Indexed, after: Indexed): ClaimIndex | null {
  const same =
    before.claim === after.claim &&
    before.document === after.document &&
    before.status === after.status &&
    before.live === after.live;
  if (!same) return null;
  const more = (counts: (claim: Indexed) => boolean): number =>
    Number(counts(after)) - Number(counts(before));
  const [settled, waiting] = [more(isSettled), more(isWaiting)];
  if (settled === 0 && waiting === 0) return index;
  return { ...index, settled: index.settled + settled, waiting: index.waiting + waiting };
}

const idOf = ({ id }: Indexed): string => id;
const isSettled = ({ live, claim, outcome }: Indexed): boolean =>
  live && claim.checkable && outcome.state === 'settled';
const WAITING: ReadonlySet<string> = new Set(['first', 'returned', 'split']);
const isWaiting = ({ live, outcome }: Indexed): boolean => live && WAITING.has(outcome.state);
const inText = (a: Indexed, b: Indexed): number =>
  a.claim.quote.start - b.claim.quote.start || a.claim.quote.end - b.claim.quote.end;

function grouped(claims: readonly Indexed[], by: (claim: Indexed) => string | null): Map<string, Indexed[]> {
  const groups = new Map<string, Indexed[]>();
  for (const claim of claims) {
    const key = by(claim);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

const idsOf = (groups: ReadonlyMap<string, readonly Indexed[]>): Map<string, string[]> =>
  new Map([...groups].map(([key, list]) => [key, list.map(idOf)]));
