/** How reviewers change claims: correct, reject, restore, add, split, merge, and say which names are one. */
import type { Claim } from '../../model/claim.js';
import type { CaseState, ClaimState, Folds, Stamp } from '../state/case-state.js';
import { newClaim } from './documents.js';
import { changeClaim, count, madeStale } from './items.js';

export const foldClaims: Folds<
  | 'claim.added'
  | 'claim.corrected'
  | 'claim.rejected'
  | 'claim.restored'
  | 'claim.split'
  | 'claim.merged'
  | 'entity.same'
> = {
  'claim.added': (state, { claim }, stamp) => put(state, claim, 'added', stamp),
  'claim.corrected': (state, data, stamp, reason) => {
    const { field, old, frame = null } = data;
    changeClaim(state, data.claim, stamp, (item) => ({
      ...madeStale(state, item, stamp, 'claim'),
      revision: stamp.seq,
      claim: { ...item.claim, [field]: data.new, ...(frame ? { frame } : {}) },
      corrections: [...item.corrections, { ...stamp, field, old, new: data.new, frame, reason }],
    }));
  },
  'claim.rejected': (state, data, stamp) => stand(state, data.claim, 'rejected', stamp),
  'claim.restored': (state, data, stamp) => stand(state, data.claim, 'active', stamp),
  'claim.split': (state, data, stamp) => {
    stand(state, data.claim, 'split', stamp);
    for (const part of data.into) put(state, part, 'split', stamp, [data.claim]);
  },
  'claim.merged': (state, { claims, into }, stamp) => {
    for (const id of claims) if (id !== into.id) stand(state, id, 'merged', stamp);
    if (!claims.includes(into.id)) {
      put(state, into, 'merged', stamp, claims);
      return;
    }
    changeClaim(state, into.id, stamp, (item) => ({
      ...madeStale(state, item, stamp, 'claim'),
      claim: into,
      document: into.document,
      status: 'active',
      revision: stamp.seq,
      parents: [...new Set([...item.parents, ...claims.filter((id) => id !== into.id)])],
    }));
  },
  'entity.same': (state, { names, canonical }) => {
    const meant = new Set(names);
    for (const name of [...state.sameAs.keys()])
      if (meant.has(state.sameAs.get(name) ?? '')) state.sameAs.set(name, canonical);
    for (const name of names) state.sameAs.set(name, canonical);
  },
};

function stand(state: CaseState, id: string, status: ClaimState['status'], stamp: Stamp): void {
  changeClaim(state, id, stamp, (item) => ({
    ...madeStale(state, item, stamp, 'claim'),
    status,
    revision: stamp.seq,
  }));
}

function put(
  state: CaseState,
  claim: Claim,
  origin: ClaimState['origin'],
  stamp: Stamp,
  parents: string[] = [],
): void {
  count(state, claim.id);
  state.claims.set(claim.id, newClaim(claim, origin, stamp, parents));
}
