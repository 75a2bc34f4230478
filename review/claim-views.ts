/**
 * The views of all claims of a case. Every page counts or lists them and most have no vote, so that their view is the same for
 * everybody: it is made once and kept until the claim, its document or its flags change.
 */
import type { CaseState, ClaimState } from './case-state.js';
import type { ClaimView } from './case-view.js';

interface Kept {
  seq: number;
  /** All claims as everybody sees them; those with votes stand in for their place only. */
  shared: readonly ClaimView[];
  /** Places of the claims that have votes. */
  voted: readonly { place: number; claim: ClaimState }[];
  forViewer: Map<string | null, readonly ClaimView[]>;
}

type Make = (state: CaseState, claim: ClaimState, viewer: string | null) => ClaimView;

const cases = new WeakMap<CaseState, Kept>();
const views = new WeakMap<ClaimState, ClaimView>();

/** The claims in the order of the case, as the viewer may see them. `make` makes the view of one. */
export function claimViews(state: CaseState, viewer: string | null, make: Make): readonly ClaimView[] {
  let kept = cases.get(state);
  if (kept?.seq !== state.seq) {
    kept = keep(state, make);
    cases.set(state, kept);
  }
  if (kept.voted.length === 0) return kept.shared;
  let own = kept.forViewer.get(viewer);
  if (!own) {
    const list = [...kept.shared];
    for (const { place, claim } of kept.voted) list[place] = make(state, claim, viewer);
    own = list;
    kept.forViewer.set(viewer, own);
  }
  return own;
}

function keep(state: CaseState, make: Make): Kept {
  const shared: ClaimView[] = [];
  const voted: { place: number; claim: ClaimState }[] = [];
  const current = new Set<string>();
  for (const { id, status } of state.documents.values()) if (status === 'current') current.add(id);
  for (const claim of state.claims.values()) {
    if (claim.votes.length > 0) voted.push({ place: shared.length, claim });
    shared.push(sharedView(state, claim, claim.status === 'active' && current.has(claim.document), make));
  }
  return { seq: state.seq, shared, voted, forViewer: new Map() };
}

function sharedView(state: CaseState, claim: ClaimState, live: boolean, make: Make): ClaimView {
  const known = views.get(claim);
  const flags = state.flagsOf.get(claim.id);
  if (known && known.live === live && (known.flags === flags || (!flags && known.flags.length === 0)))
    return known;
  const view = make(state, claim, null);
  views.set(claim, view);
  return view;
}
