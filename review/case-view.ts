/**
 * A case as one person may see it. Everything that leaves the desk goes through here: a blind vote of somebody else is not in
 * what this makes, so no page, JSON, export or cache made from it can show one.
 */
import type { Policy } from '../model/journal-entries.js';
import type {
  CaseComment,
  CaseSettings,
  CaseState,
  ClaimState,
  DocumentState,
  FlagState,
  IssuedReport,
  Stamp,
  Vote,
} from './case-state.js';
import type { ClaimIndex } from './claim-index.js';
import { viewKeeper } from './claim-views.js';
import { NotFound } from './errors.js';
import { flagIndexOf, type FlagIndex } from './flag-index.js';
import { currentVotes, outcomeOf } from './fold-items.js';
import type { Outcome } from './outcome.js';
import { Tracked, type Table } from './table.js';
import { visibleVotes } from './visible-votes.js';

export interface ClaimView extends ClaimState {
  /** The votes that this person may see, oldest first. */
  votes: Vote[];
  /** Votes of the present round that are hidden from this person. */
  hidden: number;
  outcome: Outcome;
  /** What a verdict form is made from: the claim's revision, or the last vote that this person may see. */
  verdictRevision: number;
  /** True where this person has a vote in the present round. */
  voted: boolean;
  /** True where claim and document stand, so that the claim is checked and can be judged. */
  live: boolean;
  /** Ids of its flags, raised or not. */
  flags: readonly string[];
}

const NO_FLAGS: readonly string[] = [];

export interface CaseView {
  id: string;
  /** Entries in the journal: the revision of the case as a whole. */
  seq: number;
  /** Hash of the last entry. */
  head: string | null;
  title: string;
  opened: Stamp | null;
  lastAt: string;
  settings: CaseSettings;
  /** Revision of title and settings. */
  revision: number;
  reports: readonly IssuedReport[];
  comments: readonly CaseComment[];
  /** name → canonical name, as reviewers confirmed. */
  sameAs: ReadonlyMap<string, string>;
  documents: readonly DocumentState[];
  document(id: string): DocumentState;
  claims: readonly ClaimView[];
  claim(id: string): ClaimView;
  /** Counts, orders and groups of the claims. */
  claimIndex: ClaimIndex;
  /** How many flags are open. */
  open: number;
  /** The same list as long as no flag changes. */
  flags: readonly FlagState[];
  flag(id: string): FlagState;
  /** Counts and orders of the flags: the same object until one of them changes in more than its comments. */
  flagIndex: FlagIndex;
}

/** Views that are the same for everybody (who has voted, who has not), by the claim that they are of. */
interface Kept {
  live: boolean;
  flags: readonly string[];
  policy: Policy;
  view: ClaimView;
}
const keptFor = { voters: new WeakMap<ClaimState, Kept>(), others: new WeakMap<ClaimState, Kept>() };

/** A claim as the viewer may see it; null for a reader who is nobody (a report). */
export function claimView(state: CaseState, claim: ClaimState, viewer: string | null): ClaimView {
  const live = claim.status === 'active' && state.documents.get(claim.document)?.status === 'current';
  const flags = state.flagsOf.get(claim.id) ?? NO_FLAGS;
  const { policy } = state.settings;
  if (claim.votes.some((vote) => vote.blind)) return newView(state, claim, viewer, live, flags);
  // Without blind votes all see the same, and lists show thousands of claims.
  const voted = claim.votes.some((vote) => vote.round === claim.round && vote.by.id === viewer);
  const kept = keptFor[voted ? 'voters' : 'others'];
  const known = kept.get(claim);
  if (known?.live === live && known.flags === flags && known.policy === policy) return known.view;
  const view = newView(state, claim, viewer, live, flags);
  kept.set(claim, { live, flags, policy, view });
  return view;
}

function newView(
  state: CaseState,
  claim: ClaimState,
  viewer: string | null,
  live: boolean,
  flags: readonly string[],
): ClaimView {
  const votes = visibleVotes(claim, viewer);
  const now = currentVotes(claim);
  const shown = new Set(votes.map((vote) => vote.seq));
  const result = outcomeOf(state, claim);
  const hidden = now.filter((vote) => !shown.has(vote.seq)).length;
  return {
    ...claim,
    votes,
    // Who wrote last would tell who voted.
    history: claim.history.filter((seq) => shown.has(seq) || !claim.votes.some((vote) => vote.seq === seq)),
    hidden,
    outcome: hidden > 0 ? { state: result.state, value: null, votes: [] } : result,
    verdictRevision: Math.max(claim.revision, claim.stale?.seq ?? 0, ...votes.map((vote) => vote.seq)),
    voted: now.some((vote) => vote.by.id === viewer),
    live,
    flags,
  };
}

const claimViews = viewKeeper(claimView);

const lists = new WeakMap<object, { version: number; list: readonly unknown[] }>();

/** The values of a table: the same list until it changes. */
function listOf<V>(table: Table<V>): readonly V[] {
  if (!(table instanceof Tracked)) return [...table.values()];
  const known = lists.get(table);
  if (known?.version === table.version) return known.list as readonly V[];
  const list = [...(table as Tracked<V>).values()];
  lists.set(table, { version: table.version, list });
  return list;
}

/** The whole case as the viewer may see it. Lists are made when they are first asked for. */
export function caseView(state: CaseState, viewer: string | null): CaseView {
  let documents: readonly DocumentState[] | undefined;
  let claims: readonly ClaimView[] | undefined;
  let claimIndex: ClaimIndex | undefined;
  let flags: readonly FlagState[] | undefined;
  const found = <T>(what: string, id: string, item: T | undefined): T => {
    if (item === undefined) throw new NotFound(what, id);
    return item;
  };
  const { id, seq, head, title, opened, lastAt, settings, revision, reports, comments, open } = state;
  return {
    id,
    seq,
    head,
    title,
    opened,
    lastAt,
    settings,
    revision,
    reports,
    comments,
    open,
    get sameAs() {
      return new Map([...state.sameAs.keys()].map((name) => [name, state.sameAs.get(name) ?? name]));
    },
    get documents() {
      return (documents ??= listOf(state.documents));
    },
    document: (wanted) => found('document', wanted, state.documents.get(wanted)),
    get claims() {
      return (claims ??= claimViews.views(state, viewer));
    },
    get claimIndex() {
      return (claimIndex ??= claimViews.index(state));
    },
    claim: (wanted) => claimView(state, found('claim', wanted, state.claims.get(wanted)), viewer),
    get flags() {
      return (flags ??= listOf(state.flags));
    },
    flag: (wanted) => found('flag', wanted, state.flags.get(wanted)),
    get flagIndex() {
      return flagIndexOf(state.flags);
    },
  };
}
