/**
 * A case as one person may see it. Everything that leaves the desk goes through here: a blind vote of somebody else is not in
 * what this makes, so no page, JSON, export or cache made from it can show one.
 */
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
import { NotFound } from './errors.js';
import { currentVotes, outcomeOf } from './fold-items.js';
import { outcome, type Outcome } from './outcome.js';

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

const UNSPOKEN = outcome([], 'one');

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
  flags: readonly FlagState[];
  flag(id: string): FlagState;
}

/** Votes that the viewer may see: all that were not given blind, their own, and blind ones of a round that is open to them. */
export function visibleVotes(claim: ClaimState, viewer: string | null): Vote[] {
  return claim.votes.filter((vote) => {
    if (!vote.blind || vote.by.id === viewer) return true;
    const voters = new Set(
      claim.votes
        .filter((other) => other.round === vote.round && other.act === 'give')
        .map((other) => other.by.id),
    );
    return voters.size >= 2 || (viewer !== null && voters.has(viewer));
  });
}

/** A claim as the viewer may see it; null for a reader who is nobody (a report). */
export function claimView(state: CaseState, claim: ClaimState, viewer: string | null): ClaimView {
  const common = {
    live: claim.status === 'active' && state.documents.get(claim.document)?.status === 'current',
    flags: state.flagsOf.get(claim.id) ?? [],
  };
  const since = Math.max(claim.revision, claim.stale?.seq ?? 0);
  // Most claims of a large case have no vote, and lists show thousands of them.
  if (claim.votes.length === 0)
    return { ...claim, ...common, hidden: 0, outcome: UNSPOKEN, verdictRevision: since, voted: false };
  const votes = visibleVotes(claim, viewer);
  const now = currentVotes(claim);
  const shown = new Set(votes.map((vote) => vote.seq));
  const result = outcomeOf(state, claim);
  const hidden = now.filter((vote) => !shown.has(vote.seq)).length;
  return {
    ...claim,
    ...common,
    votes,
    // Who wrote last would tell who voted.
    history: claim.history.filter((seq) => shown.has(seq) || !claim.votes.some((vote) => vote.seq === seq)),
    hidden,
    outcome: hidden > 0 ? { state: result.state, value: null, votes: [] } : result,
    verdictRevision: Math.max(since, ...votes.map((vote) => vote.seq)),
    voted: now.some((vote) => vote.by.id === viewer),
  };
}

/** The whole case as the viewer may see it. Lists are made when they are first asked for. */
export function caseView(state: CaseState, viewer: string | null): CaseView {
  let documents: DocumentState[] | undefined;
  let claims: ClaimView[] | undefined;
  let flags: FlagState[] | undefined;
  const found = <T>(what: string, id: string, item: T | undefined): T => {
    if (item === undefined) throw new NotFound(what, id);
    return item;
  };
  const { id, seq, head, title, opened, lastAt, settings, revision, reports, comments } = state;
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
    sameAs: new Map([...state.sameAs.keys()].map((name) => [name, state.sameAs.get(name) ?? name])),
    get documents() {
      return (documents ??= [...state.documents.values()]);
    },
    document: (wanted) => found('document', wanted, state.documents.get(wanted)),
    get claims() {
      return (claims ??= [...state.claims.values()].map((claim) => claimView(state, claim, viewer)));
    },
    claim: (wanted) => claimView(state, found('claim', wanted, state.claims.get(wanted)), viewer),
    get flags() {
      return (flags ??= [...state.flags.values()]);
    },
    flag: (wanted) => found('flag', wanted, state.flags.get(wanted)),
  };
}
