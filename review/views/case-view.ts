/**
 * A case as one person may see it. Everything that leaves the desk goes through here: a blind vote of somebody else is not in
 * what this makes, so no page, JSON, export or cache made from it can show one.
 */
import type { Policy } from '../../model/journal-entries.js';
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
} from '../state/case-state.js';
import type { ClaimIndex } from './claim-index.js';
import { viewKeeper } from './claim-views.js';
import { NotFound } from '../errors.js';
import { flagIndexOf, type FlagIndex } from './flag-index.js';
import { currentVotes, hasSpoken, outcomeOf } from '../folds/items.js';
import type { Outcome } from '../state/outcome.js';
import { Tracked, type Table } from '../state/table.js';
import { visibleVotes } from '../state/visible-votes.js';

export interface ClaimView extends ClaimState {
  /** The votes that this person may see, oldest first. */
  votes: Vote[];
  /** Votes of the present round that are hidden from this person. */
  hidden: number;
  outcome: Outcome;
  /** What a verdict form is made from: the claim's revision, or the last vote that this person may see. */
  verdictRevision: number;
  /** True where this person has given a verdict that counts: one that was returned asks for another, from anybody. */
  voted: boolean;
  /** True where claim and document stand, so that the claim is checked and can be judged. */
  live: boolean;
  /** Ids of its flags, raised or not. */
  flags: readonly string[];
}

const NO_FLAGS: readonly string[] = [];

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
  const voted = hasSpoken(claim, viewer);
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
    voted: hasSpoken(claim, viewer),
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

/**
 * The whole case as a viewer may see it; null is a reader who is nobody (a report). Lists are made when they are first asked for.
 * A class, because a page makes one: V8 keeps an object that is written with getters as a slow dictionary.
 */
export class CaseView {
  readonly id: string;
  /** Entries in the journal: the revision of the case as a whole. */
  readonly seq: number;
  /** Hash of the last entry. */
  readonly head: string | null;
  readonly title: string;
  readonly opened: Stamp | null;
  readonly lastAt: string;
  readonly settings: CaseSettings;
  /** Revision of title and settings. */
  readonly revision: number;
  readonly reports: readonly IssuedReport[];
  readonly comments: readonly CaseComment[];
  /** How many flags are open. */
  readonly open: number;
  readonly #state: CaseState;
  readonly #viewer: string | null;

  constructor(state: CaseState, viewer: string | null) {
    this.id = state.id;
    this.seq = state.seq;
    this.head = state.head;
    this.title = state.title;
    this.opened = state.opened;
    this.lastAt = state.lastAt;
    this.settings = state.settings;
    this.revision = state.revision;
    this.reports = state.reports;
    this.comments = state.comments;
    this.open = state.open;
    this.#state = state;
    this.#viewer = viewer;
  }

  /** name → canonical name, as reviewers confirmed. */
  get sameAs(): ReadonlyMap<string, string> {
    const { sameAs } = this.#state;
    return new Map([...sameAs.keys()].map((name) => [name, sameAs.get(name) ?? name]));
  }

  get documents(): readonly DocumentState[] {
    return listOf(this.#state.documents);
  }

  /** Throws NotFound, as do `claim` and `flag`. */
  document(id: string): DocumentState {
    return found('document', id, this.#state.documents.get(id));
  }

  get claims(): readonly ClaimView[] {
    return claimViews.views(this.#state, this.#viewer);
  }

  /** Claims that have votes, of this round or an earlier one. */
  get judged(): readonly ClaimView[] {
    return claimViews.voted(this.#state).map((id) => this.claim(id));
  }

  claim(id: string): ClaimView {
    return claimView(this.#state, found('claim', id, this.#state.claims.get(id)), this.#viewer);
  }

  /** Counts, orders and groups of the claims. */
  get claimIndex(): ClaimIndex {
    return claimViews.index(this.#state);
  }

  /** The same list as long as no flag changes. */
  get flags(): readonly FlagState[] {
    return listOf(this.#state.flags);
  }

  flag(id: string): FlagState {
    return found('flag', id, this.#state.flags.get(id));
  }

  /** Counts and orders of the flags: the same object until one of them changes in more than its comments. */
  get flagIndex(): FlagIndex {
    return flagIndexOf(this.#state.flags);
  }
}

function found<T>(what: string, id: string, item: T | undefined): T {
  if (item === undefined) throw new NotFound(what, id);
  return item;
}
