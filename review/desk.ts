/**
 * The desk: the one door through which the pages and the command read and change cases. Every change is authorised, carries the
 * revision it was made from, is decided on the newest state, and is durable before it is answered. It is long because it is the
 * list of what the desk can do; each thing is done in a file of its own.
 */
import type { Actor, Entry } from '../model/envelope.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { IndexPage, IndexRow, Sessions } from '../claims-db/contract.js';
import type { Suppressed } from '../model/flag.js';
import { sha256 } from '../model/hash.js';
import { Accounts } from './accounts.js';
import type { Action } from './authorisation.js';
import type { CaseState } from './case-state.js';
import { caseView, type CaseView } from './case-view.js';
import { Checkers } from './case-checker.js';
import { caseIdFor, opening, type OpenCase } from './cases.js';
import { mostAlike } from './checked-before.js';
import { CHANGES, type Change } from './changes.js';
import { Door } from './door.js';
import { NotFound, Refused } from './errors.js';
import { evidenceOf } from './evidence.js';
import { subjectOf } from './entry-subject.js';
import type { Draft } from './live-journal.js';
import { previewOf, type Preview } from './preview.js';
import { checkNow, withFlags } from './recheck.js';
import { reportOf, type PrintedReport } from './report.js';
import { readingDiff, type ReadingDiff } from './rereading.js';
import { SavedFilters } from './saved-filters.js';
import { Shelf } from './shelf.js';
import type { Context, Services, Tools, Written } from './services.js';
import { Texts } from './texts.js';
import { trailLine, trailLineHas, type TrailLine } from './trail.js';
import { hasHiddenVotes } from './visible-votes.js';
import { Visits } from './visits.js';
import { verifyCase, type CaseProblem } from './verify-case.js';

interface TrailQuery {
  /** Only entries after this seq. */
  after?: number | undefined;
  /** Only among the last so many entries: the end of a long journal, without reading it all. */
  last?: number | undefined;
  /** Lines at most. */
  limit?: number | undefined;
  /** Only what was done to this thing. */
  subject?: { kind: 'document' | 'claim' | 'flag'; id: string } | undefined;
  /** Only what this person did. */
  person?: string | undefined;
  /** Only lines that have these words. */
  text?: string | undefined;
}

export class Desk {
  readonly services: Tools;
  readonly accounts: Accounts;
  readonly filters: SavedFilters;
  readonly #door: Door;
  readonly #shelf: Shelf;
  readonly #texts: Texts;
  readonly #visits: Visits;

  private constructor(services: Services) {
    this.services = { ...services, checkers: new Checkers(services.ruleSet) };
    this.#door = new Door(services);
    this.accounts = new Accounts(this.#door);
    const { db, clock } = services;
    this.#shelf = new Shelf({ db, clock, deskHead: () => this.#door.head });
    this.filters = new SavedFilters(db);
    this.#texts = new Texts(db);
    this.#visits = new Visits(db, () => clock().getTime());
  }

  /** Opens the desk on a store. The store stays its owner's to close. */
  static async open(services: Services): Promise<Desk> {
    const desk = new Desk(services);
    await desk.#door.state();
    await desk.#door.adoptRules();
    return desk;
  }

  /** The actor as the desk knows them now; null where the account is not active. */
  actor(id: string, via: Actor['via']): Promise<Actor | null> {
    return this.#door.recognise({ id, name: id, role: 'reader', via });
  }

  /** Throws NotAllowed, and records it, where the actor may not do this. */
  async allow(actor: Actor, action: Action, caseId: string | null = null): Promise<Actor> {
    return this.#door.allow(actor, action, caseId);
  }

  /** Why nothing can be written now, or null. */
  readOnlyReason(): string | null {
    return this.services.db.readOnlyReason();
  }

  /** Who is signed in on the pages. */
  get sessions(): Sessions {
    return this.services.db.sessions;
  }

  /** A page of the cases, those last worked on first. */
  async cases(actor: Actor, page: { after?: string; limit: number }): Promise<IndexPage> {
    await this.#door.allow(actor, 'case.read');
    return this.services.db.list({ kind: 'case', ...page });
  }

  /** Opens a case and gives its id; the title makes the id, with a number behind it where the id is taken. */
  async openCase(actor: Actor, input: OpenCase): Promise<Written> {
    const who = await this.#door.allow(actor, 'case.open');
    const drafts = opening(who, input, this.services.ruleSet.hash);
    const stem = caseIdFor(input.title);
    for (let n = 1; n < 1_000; n++) {
      const id = n === 1 ? stem : `${stem}-${n}`;
      const written = await this.#openAs(id, who, input, drafts);
      if (written) return written;
    }
    throw new Refused('taken', `there are too many cases called "${input.title}"`, 'title');
  }

  async #openAs(id: string, who: Actor, input: OpenCase, drafts: Draft[]): Promise<Written | null> {
    const journal = this.#shelf.take(id);
    const { entries, state } = await journal.write((now) => (now.seq === 0 ? drafts : []));
    if (entries[0]) return { seq: 1, id, repeated: false };
    const again = input.request !== undefined && state.requests.get(`${who.id} ${input.request}`) === 1;
    return again ? { seq: 1, id, repeated: true } : null;
  }

  /** A case as this person may see it. */
  async view(actor: Actor, caseId: string): Promise<CaseView> {
    const who = await this.#door.allow(actor, 'case.read', caseId);
    return caseView(await this.#state(caseId), who.id);
  }

  /** The text of a document of a case; null where it was erased or its blob is missing. */
  async text(actor: Actor, caseId: string, document: string): Promise<string | null> {
    await this.#door.allow(actor, 'case.read', caseId);
    return this.#textOf(await this.#state(caseId), document);
  }

  /** A file that was given as evidence for a claim; `bytes` is null where its blob is missing. */
  async evidenceFile(
    actor: Actor,
    caseId: string,
    claim: string,
    evidence: string,
  ): Promise<{ name: string; bytes: Uint8Array | null }> {
    const view = await this.view(actor, caseId);
    const { file } = evidenceOf(view.claim(claim).evidence, evidence);
    if (!file) throw new NotFound('file', evidence);
    return { name: file.name, bytes: await this.services.db.getBlob(file.sha256) };
  }

  /**
   * Throws where this person may not take the case's journal away: for the role, or because a vote in it is hidden still. A journal
   * cannot leave out an entry, since each stands on the one before; so it is not handed out while a blind round is open, not even to
   * whoever owns the data folder, who may be one of the two. `withHidden` is for them to say that they know.
   */
  async allowExport(actor: Actor, caseId: string, { withHidden = false } = {}): Promise<void> {
    await this.#door.allow(actor, 'case.export', caseId);
    const hiding = [...(await this.#state(caseId)).claims.values()].find(hasHiddenVotes);
    if (hiding && !(withHidden && actor.via === 'cli'))
      throw new Refused(
        'blind',
        `the journal of ${caseId} has a vote on claim ${hiding.id} that is hidden still`,
      );
  }

  /** Makes a change. Throws NotAllowed, RevisionMissing, RevisionStale, Refused, NotFound, or the store's StoreUnavailable. */
  async change(actor: Actor, caseId: string, change: Change): Promise<Written> {
    const journal = await this.#shelf.open(caseId);
    const who = await this.#allowChange(actor, caseId, change, await journal.state());
    let repeats: number | null = null;
    const { alone = false } = ruleOf(change);
    const { entries } = await journal.write(
      async (state) => {
        repeats =
          change.request === undefined ? null : (state.requests.get(`${who.id} ${change.request}`) ?? null);
        return repeats === null ? this.#decide(state, who, change) : [];
      },
      { alone },
    );
    this.#forgetErased(entries);
    const [first] = entries;
    if (first) return { seq: first.seq, id: subjectOf(first, caseId), repeated: false };
    return this.#written(caseId, repeats);
  }

  /** What a change would raise, reopen, withdraw and make stale, without making it. The reason may still be missing. */
  async preview(actor: Actor, caseId: string, change: Change): Promise<Preview> {
    const state = await this.#state(caseId);
    const who = await this.#allowChange(actor, caseId, change, state);
    const complete = 'reason' in change && !change.reason?.trim() ? { ...change, reason: 'preview' } : change;
    return previewOf(state, await this.#decide(state, who, complete), this.#door.now(), who.id);
  }

  /** What reading a document again with the present reader would change in its claims. */
  async readingDiff(actor: Actor, caseId: string, document: string): Promise<ReadingDiff> {
    const who = await this.#door.allow(actor, 'case.read', caseId);
    return readingDiff(this.#context(await this.#state(caseId), who), document);
  }

  /** Candidates that an explanation saved from being flags, as the rules see the case now. */
  async suppressed(actor: Actor, caseId: string): Promise<Suppressed[]> {
    await this.#door.allow(actor, 'case.read', caseId);
    return checkNow(await this.#state(caseId), this.services).suppressed;
  }

  /** The journal in words, in its order, as this person may read it. */
  async trail(actor: Actor, caseId: string, query: TrailQuery = {}): Promise<TrailLine[]> {
    const who = await this.#door.allow(actor, 'case.read', caseId);
    return this.#trail(await this.#state(caseId), who.id, query);
  }

  /** The report as it stands, with the trail and the checkpoint if one is given. Votes that are still blind are not in it. */
  async report(actor: Actor, caseId: string, checkpoint: string | null = null): Promise<PrintedReport> {
    await this.#door.allow(actor, 'case.read', caseId);
    const state = await this.#state(caseId);
    const model = reportOf(caseView(state, null), this.services.ruleSet);
    return {
      model,
      sha256: sha256(canonicalJson(model)),
      trail: await this.#trail(state, null, {}),
      checkpoint,
    };
  }

  /** Claims of the desk's cases that are like these words, best first: was this checked before? */
  async checkedBefore(actor: Actor, words: string, limit = 20): Promise<IndexRow[]> {
    await this.#door.allow(actor, 'case.read');
    if (words.trim() === '') return [];
    // The index finds words; what is most alike is among the first of a longer list.
    const rows = await this.services.db.search({ kind: 'claim', text: words, limit: Math.max(100, limit) });
    return mostAlike(words, rows).slice(0, limit);
  }

  /** What is wrong with a case's journal; nothing where all is well. */
  async verify(actor: Actor, caseId: string): Promise<CaseProblem[]> {
    await this.#door.allow(actor, 'case.read', caseId);
    const { db, ruleSet } = this.services;
    await this.#shelf.open(caseId);
    return verifyCase(caseId, db.read(`case-${caseId}`, 0), db.read('desk', 0), ruleSet);
  }

  /** When this person last looked at a case: the seq it had; 0 before the first visit. */
  lastVisit(actor: Actor, caseId: string): Promise<number> {
    return this.#visits.last(actor.id, caseId);
  }

  /** Remembers that this person has seen a case up to this seq. */
  visited(actor: Actor, caseId: string, seq: number): Promise<void> {
    return this.#visits.saw(actor.id, caseId, seq);
  }

  /** For idle moments: keeps snapshots, forgets sessions that are over, and lets go of cases that nobody has used for `ms` milliseconds. */
  async tidy(ms: number): Promise<void> {
    await this.sessions.sweep(this.services.clock().getTime());
    await this.#visits.flush();
    await this.#shelf.tidy(ms);
  }

  /** Ends what is running and keeps snapshots. */
  async close(): Promise<void> {
    await this.#visits.flush();
    await this.#shelf.close();
    await this.#door.journal.close();
  }

  async #state(caseId: string): Promise<CaseState> {
    return (await this.#shelf.open(caseId)).state();
  }

  #context(state: CaseState, actor: Actor): Context {
    return {
      state,
      actor,
      services: this.services,
      at: this.#door.now(),
      worker: (id) => this.#door.worker(id),
      text: (document) => this.#textOf(state, document),
    };
  }

  async #textOf(state: CaseState, id: string): Promise<string | null> {
    const document = state.documents.get(id);
    if (!document) throw new NotFound('document', id);
    return document.status === 'erased' ? null : this.#texts.get(document.text);
  }

  #allowChange(actor: Actor, caseId: string, change: Change, state: CaseState): Promise<Actor> {
    const { action } = ruleOf(change);
    const wanted = typeof action === 'string' ? action : action(this.#context(state, actor), change);
    return this.#door.allow(actor, wanted, caseId);
  }

  async #decide(state: CaseState, who: Actor, change: Change): Promise<Draft[]> {
    if (state.settings.archived && change.act !== 'case.settings')
      throw new Refused('not-now', 'the case is archived: take it out of the archive in its settings first');
    const { decide, recheck } = ruleOf(change);
    const context = this.#context(state, who);
    const [first, ...rest] = await decide(context, change);
    if (!first) return [];
    const drafts = [{ ...first, data: { ...first.data, request: change.request } }, ...rest];
    return recheck ? withFlags(state, drafts, this.services, context.at) : drafts;
  }

  async #written(caseId: string, seq: number | null): Promise<Written> {
    const state = await this.#state(caseId);
    if (seq === null) return { seq: state.seq, id: caseId, repeated: false };
    for await (const entry of this.services.db.read(`case-${caseId}`, seq - 1))
      return { seq, id: subjectOf(entry, caseId), repeated: true };
    return { seq, id: caseId, repeated: true };
  }

  /** The store removes the texts with the entry that says so. */
  #forgetErased(entries: readonly Entry[]): void {
    for (const { type, data } of entries)
      if (type === 'document.erased' || type === 'evidence.erased')
        for (const blob of data['blobs'] as string[]) this.#texts.forget(blob);
  }

  async #trail(state: CaseState, viewer: string | null, query: TrailQuery): Promise<TrailLine[]> {
    const lines: TrailLine[] = [];
    const wanted = query.subject ? new Set(historyOf(state, query.subject)) : null;
    const first = wanted ? Math.min(...wanted) - 1 : state.seq - (query.last ?? state.seq);
    const last = wanted ? Math.max(0, ...wanted) : state.seq;
    const from = Math.max(query.after ?? 0, first, 0);
    if (from >= last) return lines;
    for await (const entry of this.services.db.read(`case-${state.id}`, from)) {
      if (entry.seq > last || lines.length >= (query.limit ?? Infinity)) break;
      if (wanted && !wanted.has(entry.seq)) continue;
      if (query.person !== undefined && entry.actor.id !== query.person) continue;
      const line = trailLine(entry, state, viewer);
      if (!query.text || trailLineHas(line, query.text)) lines.push(line);
    }
    return lines;
  }
}

/** The rule of a change, taking any change: the act says which it is. */
interface AnyRule {
  action: Action | ((context: Context, change: Change) => Action);
  recheck: boolean;
  alone?: boolean;
  decide(context: Context, change: Change): Draft[] | Promise<Draft[]>;
}

function ruleOf(change: Change): AnyRule {
  if (!Object.hasOwn(CHANGES, change.act))
    throw new Refused('invalid', `there is no change called "${String(change.act)}"`, 'act');
  return CHANGES[change.act] as unknown as AnyRule;
}

function historyOf(state: CaseState, { kind, id }: NonNullable<TrailQuery['subject']>): number[] {
  if (kind === 'document') return state.documents.get(id)?.history ?? [];
  return (kind === 'claim' ? state.claims.get(id)?.history : state.flags.get(id)?.history) ?? [];
}
