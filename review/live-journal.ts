/**
 * One journal with its folded state: loaded from its snapshot and the entries after it, kept up with other servers, written to
 * one act at a time. An act is decided on the state, appended at exactly its seq, and decided again where somebody was faster.
 */
import { SeqConflict, type ClaimsDb, type IndexRow } from '../claims-db/contract.js';
import type { Actor, Entry, NewEntry } from '../model/envelope.js';
import { Refused } from './errors.js';

/** An entry as a use case decides it; the journal adds time and the desk's head. */
export interface Draft {
  type: string;
  data: Record<string, unknown>;
  reason?: string | undefined;
  actor: Actor;
}

/** How a kind of journal is folded, checked and kept. */
export interface Kind<S extends { seq: number; head: string | null }> {
  version: string;
  empty(): S;
  fold(state: S, entry: Entry): S;
  pack(state: S): unknown;
  unpack(packed: unknown): S | null;
  /** Throws where a draft does not fit its schema or lacks its reason. */
  validate(draft: Draft): void;
  /** Rows of the desk index that the entries change. */
  rows(state: S, entries: readonly Entry[]): IndexRow[];
}

export interface JournalDeps {
  db: ClaimsDb;
  clock: () => Date;
  /** Head of the desk's journal as this server sees it now. */
  deskHead: () => string | null;
}

const ATTEMPTS = 8;
/** Things folded (entries, and the claims and flags in them) after which a snapshot is worth its cost. */
const SNAPSHOT_EVERY = 2_000;

export class LiveJournal<S extends { seq: number; head: string | null }> {
  readonly name: string;
  readonly #kind: Kind<S>;
  readonly #deps: JournalDeps;
  #state: S;
  /** Things folded since the last snapshot. */
  #folded = 0;
  #behind = true;
  #queue: Promise<unknown> = Promise.resolve();
  #stopWatching: () => void;
  /** Acts that wait or run. */
  busy = 0;

  constructor(name: string, kind: Kind<S>, deps: JournalDeps) {
    this.name = name;
    this.#kind = kind;
    this.#deps = deps;
    this.#state = kind.empty();
    this.#stopWatching = deps.db.watch(name, (head) => {
      if (head.seq > this.#state.seq) this.#behind = true;
    });
  }

  /** The state, up to every entry that this server knows of. */
  async state(): Promise<S> {
    if (this.#behind) await this.#inTurn(() => this.#catchUp());
    return this.#state;
  }

  /** Decides on the newest state and appends; resolves once the entries are durable. An act that decides nothing writes nothing. */
  write(decide: (state: S) => Draft[] | Promise<Draft[]>): Promise<{ entries: Entry[]; state: S }> {
    return this.#inTurn(async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await this.#catchUp();
        const drafts = await decide(this.#state);
        if (drafts.length === 0) return { entries: [], state: this.#state };
        const entries = await this.#append(drafts);
        if (entries) return { entries, state: this.#state };
      }
      throw new Refused('busy', 'too many others are writing here at this moment: try again');
    });
  }

  async #append(drafts: readonly Draft[]): Promise<Entry[] | null> {
    const { db, clock, deskHead } = this.#deps;
    const at = clock().toISOString();
    const fresh = drafts.map((draft): NewEntry => {
      this.#kind.validate(draft);
      const { type, data, actor, reason } = draft;
      return { at, actor, type, data, desk: deskHead(), ...(reason ? { reason } : {}) };
    });
    const expected = this.#state.seq;
    const rows = this.#kind.rows(
      this.#state,
      fresh.map((entry, i) => provisional(entry, this.name, expected + i + 1)),
    );
    try {
      const entries = await db.append(this.name, expected, fresh, rows);
      for (const entry of entries) this.#fold(entry);
      return entries;
    } catch (error) {
      this.#behind = true;
      if (error instanceof SeqConflict) return null;
      throw error;
    }
  }

  async #catchUp(): Promise<void> {
    if (!this.#behind) return;
    this.#behind = false;
    try {
      if (this.#state.seq === 0) await this.#loadSnapshot();
      if (await this.#readOn()) return;
      // The snapshot does not belong to this journal: the journal is the truth.
      this.#state = this.#kind.empty();
      if (!(await this.#readOn())) throw new Error(`the journal ${this.name} is broken: run gainsay verify`);
    } catch (error) {
      this.#behind = true;
      this.#state = this.#kind.empty();
      throw error;
    }
  }

  /** Folds what the state does not have yet; false where an entry does not follow the state. */
  async #readOn(): Promise<boolean> {
    for await (const entry of this.#deps.db.read(this.name, this.#state.seq)) {
      if (entry.prev !== this.#state.head) return false;
      this.#fold(entry);
    }
    return true;
  }

  #fold(entry: Entry): void {
    this.#state = this.#kind.fold(this.#state, entry);
    this.#folded += weight(entry);
  }

  async #loadSnapshot(): Promise<void> {
    const { db } = this.#deps;
    const snapshot = await db.loadSnapshot(this.name, this.#kind.version);
    const state = snapshot && this.#kind.unpack(snapshot.state);
    if (!snapshot || !state || state.seq !== snapshot.seq) return;
    const head = await db.head(this.name);
    if (!head || head.seq < state.seq) return;
    if (head.seq === state.seq && head.hash !== state.head) return;
    this.#state = state;
    this.#folded = 0;
  }

  /** Writes a snapshot where enough has happened since the last. It only makes opening fast: a failure costs nothing else. */
  async keepSnapshot(atLeast = SNAPSHOT_EVERY): Promise<void> {
    if (this.#folded < atLeast || this.#deps.db.readOnlyReason() !== null) return;
    this.#folded = 0;
    const packed = this.#kind.pack(this.#state);
    await this.#deps.db
      .saveSnapshot(this.name, this.#kind.version, this.#state.seq, packed)
      .catch(() => undefined);
  }

  /** Lets go of the state after the acts that wait; the journal must not be used again. */
  async close(): Promise<void> {
    await this.#queue;
    this.#stopWatching();
    await this.keepSnapshot(200);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    this.busy++;
    const run = this.#queue.then(act).finally(() => {
      this.busy--;
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }
}

/** What folding an entry costs, in things. */
function weight({ data }: Entry): number {
  const { claims, flags } = data;
  return 1 + (Array.isArray(claims) ? claims.length : 0) + (Array.isArray(flags) ? flags.length : 0);
}

/** An entry as it will be, for working out index rows before the append; it has no place in the chain yet. */
function provisional(entry: NewEntry, journal: string, seq: number): Entry {
  return { v: 1, journal, seq, prev: null, hash: '', ...entry };
}
