/**
 * The views of all claims of a case, and their index. Every page counts or lists claims, and most have no vote, so that their view is
 * the same for everybody: it is made once and kept until the claim, its document or its flags change.
 */
import type { CaseState, ClaimState } from '../state/case-state.js';
import { indexAfter, indexOf, type ClaimIndex, type Indexed } from './claim-index.js';
import { Tracked } from '../state/table.js';

interface Kept<View> {
  seq: number;
  /** What the views were made from, to see what has changed since. */
  versions: { claims: number; flagsOf: number; documents: number } | null;
  policy: string;
  /** As everybody sees them; the view of a claim with votes only holds its place. Changed in place, so it is never given out. */
  shared: View[];
  places: Map<string, number>;
  /** Claims that have votes. */
  voted: Set<string>;
  index: ClaimIndex | null;
  /** Lists that were given out: that of all who see no vote, and those of single viewers. */
  forAll: readonly View[] | null;
  forViewer: Map<string | null, readonly View[]>;
}

type Make<View> = (state: CaseState, claim: ClaimState, viewer: string | null) => View;

export interface ViewKeeper<View> {
  /** The claims in the order of the case, as a viewer may see them. */
  views(state: CaseState, viewer: string | null): readonly View[];
  index(state: CaseState): ClaimIndex;
  /** Ids of the claims that have votes. */
  voted(state: CaseState): readonly string[];
}

/** `make` makes the view of one claim. */
export function viewKeeper<View extends Indexed>(make: Make<View>): ViewKeeper<View> {
  const cases = new WeakMap<CaseState, Kept<View>>();
  const upToDate = (state: CaseState): Kept<View> => {
    const before = cases.get(state);
    if (before?.seq === state.seq) return before;
    const kept = (before && follow(state, make, before)) ?? keep(state, make);
    cases.set(state, kept);
    return kept;
  };
  return {
    views: (state, viewer) => {
      const kept = upToDate(state);
      if (kept.voted.size === 0) return (kept.forAll ??= [...kept.shared]);
      const own = kept.forViewer.get(viewer) ?? withVotes(state, viewer, make, kept);
      kept.forViewer.set(viewer, own);
      return own;
    },
    index: (state) => {
      const kept = upToDate(state);
      return (kept.index ??= indexOf(kept.shared));
    },
    voted: (state) => [...upToDate(state).voted],
  };
}

function withVotes<View>(
  state: CaseState,
  viewer: string | null,
  make: Make<View>,
  kept: Kept<View>,
): readonly View[] {
  const list = [...kept.shared];
  for (const id of kept.voted) {
    const claim = state.claims.get(id);
    const place = kept.places.get(id);
    if (claim && place !== undefined) list[place] = make(state, claim, viewer);
  }
  return list;
}

function versionsOf({ claims, flagsOf, documents }: CaseState): Kept<never>['versions'] {
  if (!(claims instanceof Tracked && flagsOf instanceof Tracked && documents instanceof Tracked)) return null;
  return { claims: claims.version, flagsOf: flagsOf.version, documents: documents.version };
}

function keep<View extends Indexed>(state: CaseState, make: Make<View>): Kept<View> {
  const shared: View[] = [];
  const places = new Map<string, number>();
  const voted = new Set<string>();
  for (const claim of state.claims.values()) {
    if (claim.votes.length > 0) voted.add(claim.id);
    places.set(claim.id, shared.length);
    shared.push(make(state, claim, null));
  }
  const { seq, settings } = state;
  return {
    seq,
    versions: versionsOf(state),
    policy: settings.policy,
    shared,
    places,
    voted,
    index: null,
    forAll: null,
    forViewer: new Map(),
  };
}

/** The views after a few changes; null where so much may have changed that all must be looked at. */
function follow<View extends Indexed>(
  state: CaseState,
  make: Make<View>,
  before: Kept<View>,
): Kept<View> | null {
  const versions = versionsOf(state);
  const changed = versions && before.versions && changedSince(state, before.versions);
  if (!changed || before.policy !== state.settings.policy) return null;
  const kept = { ...before, seq: state.seq, versions };
  if (changed.size === 0) return kept;
  for (const id of changed) {
    const claim = state.claims.get(id);
    const place = kept.places.get(id);
    const old = place === undefined ? undefined : kept.shared[place];
    if (!claim || place === undefined || !old) return null;
    const view = make(state, claim, null);
    kept.shared[place] = view;
    if (claim.votes.length > 0) kept.voted.add(id);
    if (kept.index) kept.index = indexAfter(kept.index, old, view);
  }
  return { ...kept, forAll: null, forViewer: new Map() };
}

/** Claims whose view may differ now; null where a document changed, and with it any claim of it. */
function changedSince(state: CaseState, then: NonNullable<Kept<never>['versions']>): Set<string> | null {
  const { claims, flagsOf, documents } = state;
  if (!(claims instanceof Tracked && flagsOf instanceof Tracked && documents instanceof Tracked)) return null;
  const [own, flags] = [claims.since(then.claims), flagsOf.since(then.flagsOf)];
  if (!own || !flags || documents.version !== then.documents) return null;
  return new Set([...own, ...flags]);
}
