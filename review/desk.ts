/**
 * The desk: the one door through which the pages and the command read and change cases. Every change is authorised, carries the
 * revision it was made from, is decided on the newest state, and is durable before it is answered.
 * Each thing that the desk can do is done in a file of its own.
 */
import type { Actor } from '../model/envelope.js';
import type { IndexPage, IndexRow, Sessions } from '../claims-db/contract.js';
import type { Suppressed } from '../model/flag.js';
import { Accounts } from './acts/accounts.js';
import type { Action } from './rights/authorisation.js';
import type { CaseState } from './state/case-state.js';
import { CaseView } from './views/case-view.js';
import { Checkers } from './acts/case-checker.js';
import { caseIdFor, opening, type OpenCase } from './acts/cases.js';
import { mostAlike } from './views/checked-before.js';
import { ChangeMaker } from './acts/change-maker.js';
import type { Change } from './acts/changes.js';
import { Door } from './acts/door.js';
import { NotFound, Refused } from './errors.js';
import { evidenceOf } from './acts/evidence.js';
import type { Draft } from './draft.js';
import type { Preview } from './acts/preview.js';
import {
  readTrail,
  searchTrail,
  type TrailFound,
  type TrailSearch,
  type TrailStretch,
} from './views/read-trail.js';
import { checkNow } from './acts/recheck.js';
import { presentReport, type PrintedReport } from './reports/report.js';
import { readingDiff, type ReadingDiff } from './acts/rereading.js';
import { SavedFilters } from './saved-filters.js';
import { Shelf } from './journals/shelf.js';
import type { Services, Tools, Written } from './acts/services.js';
import { Texts } from './acts/texts.js';
import type { TrailLine } from './views/trail.js';
import { hasHiddenVotes } from './state/visible-votes.js';
import { Visits } from './visits.js';
import { verifyCase, type CaseProblem } from './reports/verify-case.js';

export class Desk {
  readonly services: Tools;
  readonly accounts: Accounts;
  readonly filters: SavedFilters;
  readonly #door: Door;
  readonly #shelf: Shelf;
  readonly #texts: Texts;
  readonly #visits: Visits;
  readonly #maker: ChangeMaker;

  private constructor(services: Services) {
    this.services = { ...services, checkers: new Checkers(services.ruleSet) };
    this.#door = new Door(services);
    this.accounts = new Accounts(this.#door);
    const { db, clock } = services;
    this.#shelf = new Shelf({ db, clock, deskHead: () => this.#door.head });
    this.filters = new SavedFilters(db);
    this.#texts = new Texts(db);
    this.#visits = new Visits(db, () => clock().getTime());
    this.#maker = new ChangeMaker(this.services, this.#door, this.#texts);
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
    return new CaseView(await this.#state(caseId), who.id);
  }

  /** The text of a document of a case; null where it was erased or its blob is missing. */
  async text(actor: Actor, caseId: string, document: string): Promise<string | null> {
    await this.#door.allow(actor, 'case.read', caseId);
    return this.#texts.ofDocument(await this.#state(caseId), document);
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
    return this.#maker.make(await this.#shelf.open(caseId), actor, caseId, change);
  }

  /** What a change would raise, reopen, withdraw and make stale, without making it. The reason may still be missing. */
  async preview(actor: Actor, caseId: string, change: Change): Promise<Preview> {
    return this.#maker.preview(await this.#state(caseId), actor, change);
  }

  /** What reading a document again with the present reader would change in its claims. */
  async readingDiff(actor: Actor, caseId: string, document: string): Promise<ReadingDiff> {
    const who = await this.#door.allow(actor, 'case.read', caseId);
    return readingDiff(this.#maker.context(await this.#state(caseId), who), document);
  }

  /** Candidates that an explanation saved from being flags, as the rules see the case now. */
  async suppressed(actor: Actor, caseId: string): Promise<Suppressed[]> {
    await this.#door.allow(actor, 'case.read', caseId);
    return checkNow(await this.#state(caseId), this.services).suppressed;
  }

  /** A stretch of the journal in words, in its order, as this person may read it. */
  async trail(actor: Actor, caseId: string, stretch: TrailStretch = {}): Promise<TrailLine[]> {
    const who = await this.#door.allow(actor, 'case.read', caseId);
    return readTrail(this.services.db, await this.#state(caseId), who.id, stretch);
  }

  /** Lines of the journal that fit, newest first, as this person may read them. */
  async searchTrail(actor: Actor, caseId: string, search: TrailSearch): Promise<TrailFound> {
    const who = await this.#door.allow(actor, 'case.read', caseId);
    return searchTrail(this.services.db, await this.#state(caseId), who.id, search);
  }

  /** The report as it stands, with the checkpoint and the trail where they are asked for. Votes that are still blind are not in it. */
  async report(
    actor: Actor,
    caseId: string,
    { checkpoint = null, trail = false }: { checkpoint?: string | null; trail?: boolean } = {},
  ): Promise<PrintedReport> {
    await this.#door.allow(actor, 'case.read', caseId);
    const state = await this.#state(caseId);
    const { db, ruleSet } = this.services;
    const lines = trail ? await readTrail(db, state, null, {}) : [];
    return { ...presentReport(state, ruleSet), trail: lines, checkpoint };
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
}
