/**
 * The views of all claims of a case. Every page counts or lists them and most have no vote, so that their view is the same for
 * everybody: it is made once and kept until the claim, its document or its flags change.
 */
import type { CaseState, ClaimState } from './case-state.js';

interface Kept<View> {
  seq: number;
  /** The claims, their flags and their views as everybody sees them, place by place; a view of a claim with votes only holds its place. */
  claims: ClaimState[];
  flags: (readonly string[] | undefined)[];
  shared: View[];
  /** Places of the claims that have votes. */
  voted: number[];
  forViewer: Map<string | null, readonly View[]>;
}

type Make<View> = (state: CaseState, claim: ClaimState, viewer: string | null) => View;

/** Gives the claims in the order of the case, as a viewer may see them. `make` makes the view of one. */
export function viewKeeper<View extends { live: boolean }>(
  make: Make<View>,
): (state: CaseState, viewer: string | null) => readonly View[] {
  const cases = new WeakMap<CaseState, Kept<View>>();
  return (state, viewer) => {
    let kept = cases.get(state);
    if (kept?.seq !== state.seq) {
      kept = keep(state, make, kept);
      cases.set(state, kept);
    }
    if (kept.voted.length === 0) return kept.shared;
    const own = kept.forViewer.get(viewer) ?? withVotes(state, viewer, make, kept);
    kept.forViewer.set(viewer, own);
    return own;
  };
}

function withVotes<View>(
  state: CaseState,
  viewer: string | null,
  make: Make<View>,
  kept: Kept<View>,
): readonly View[] {
  const list = [...kept.shared];
  for (const place of kept.voted) {
    const claim = kept.claims[place];
    if (claim) list[place] = make(state, claim, viewer);
  }
  return list;
}

/** Items of a case are replaced and never changed, so the same object in the same place is the same claim. */
function keep<View extends { live: boolean }>(
  state: CaseState,
  make: Make<View>,
  before: Kept<View> | undefined,
): Kept<View> {
  const kept: Kept<View> = {
    seq: state.seq,
    claims: [],
    flags: [],
    shared: [],
    voted: [],
    forViewer: new Map(),
  };
  const current = new Set<string>();
  for (const { id, status } of state.documents.values()) if (status === 'current') current.add(id);
  let place = 0;
  for (const claim of state.claims.values()) {
    const flags = state.flagsOf.get(claim.id);
    const live = claim.status === 'active' && current.has(claim.document);
    const same = before?.claims[place] === claim && before.flags[place] === flags;
    const known = same ? before.shared[place] : undefined;
    kept.claims.push(claim);
    kept.flags.push(flags);
    kept.shared.push(known?.live === live ? known : make(state, claim, null));
    if (claim.votes.length > 0) kept.voted.push(place);
    place++;
  }
  return kept;
}
