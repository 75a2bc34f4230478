/**
 * One journal with its folded state: loaded from its snapshot and the entries after it, kept up with other servers, written to
 * one act after the other. Acts that wait are decided each on what the ones before it leave, and appended in one go, since the
 * disk is the same wait for one as for fifty; they are decided again where another server was faster.
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
  /** A state that can be folded on without the original noticing; where there is none, acts are appended one by one. */
  layer?(state: S): S;
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

interface Act<S> {
  decide: (state: S) => Draft[] | Promise<Draft[]>;
  /** True for an act that names the journal's head: it must see the true one. */
  alone: boolean;
  resolve: (written: { entries: Entry[]; state: S }) => void;
  reject: (error: unknown) => void;
}

/** An act that was decided: the entries that it wants written, or why it is refused. */
interface Decided<S> {
  act: Act<S>;
  fresh: NewEntry[];
  refusal: { error: unknown } | null;
}

const ATTEMPTS = 8;
/** Acts decided in one go at most: none may wait long for those before it. */
const GROUP = 64;
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
  /** The journal is being read: the state is of some entry in its middle. */
  #reading = false;
  #queue: Promise<unknown> = Promise.resolve();
  #stopWatching: () => void;
  #acts: Act<S>[] = [];
  #turns = 0;

  constructor(name: string, kind: Kind<S>, deps: JournalDeps) {
    this.name = name;
    this.#kind = kind;
    this.#deps = deps;
    this.#state = kind.empty();
    this.#stopWatching = deps.db.watch(name, (head) => {
      if (head.seq > this.#state.seq) this.#behind = true;
    });
  }

  /** Acts and looks at the journal that wait or run. */
  get busy(): number {
    return this.#turns + this.#acts.length;
  }

  /** The state, up to every entry that this server knows of. */
  async state(): Promise<S> {
    if (this.#behind || this.#reading) await this.#inTurn(() => this.#catchUp());
    return this.#state;
  }

  /** The state, up to every entry that there is, whoever wrote it. */
  newest(): Promise<S> {
    this.#behind = true;
    return this.state();
  }

  /**
   * Decides on the newest state and appends; resolves once the entries are durable. An act that decides nothing writes nothing.
   * An act that names the journal's head is decided `alone`.
   */
  write(
    decide: Act<S>['decide'],
    { alone = false }: { alone?: boolean } = {},
  ): Promise<{ entries: Entry[]; state: S }> {
    return new Promise((resolve, reject) => {
      this.#acts.push({ decide, alone: alone || !this.#kind.layer, resolve, reject });
      if (this.#acts.length === 1) this.#startWriting();
    });
  }

  #startWriting(): void {
    void this.#inTurn(async () => {
      const group = this.#nextGroup();
      try {
        await this.#writeGroup(group);
      } catch (error) {
        for (const act of group) act.reject(error);
      }
      this.#acts.splice(0, group.length);
      if (this.#acts.length > 0) this.#startWriting();
    });
  }

  /** The acts that wait, as far as they can be written together. They stay in the queue until they are answered. */
  #nextGroup(): Act<S>[] {
    const end = this.#acts.findIndex((act, i) => i > 0 && (act.alone || this.#acts[0]?.alone));
    return this.#acts.slice(0, Math.min(end < 0 ? this.#acts.length : end, GROUP));
  }

  async #writeGroup(group: readonly Act<S>[]): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await this.#catchUp();
      const decided = await this.#decideAll(group);
      const fresh = decided.flatMap((one) => one.fresh);
      // An append would notice by itself.
      if (fresh.length === 0 && (await this.#outrun())) continue;
      const entries = fresh.length === 0 ? [] : await this.#append(fresh);
      if (!entries) continue;
      // Refusals too are answered only now: what they were decided on is true since this moment.
      let from = 0;
      for (const { act, fresh: own, refusal } of decided) {
        if (refusal) act.reject(refusal.error);
        else act.resolve({ entries: entries.slice(from, from + own.length), state: this.#state });
        from += own.length;
      }
      return;
    }
    throw new Refused('busy', 'too many others are writing here at this moment: try again');
  }

  /** True where another server has written what this one has not heard of yet: then a refusal may be none. */
  async #outrun(): Promise<boolean> {
    const head = await this.#deps.db.head(this.name);
    this.#behind ||= (head?.seq ?? 0) > this.#state.seq;
    return this.#behind;
  }

  /** Each act on the state as the ones before it leave it. */
  async #decideAll(group: readonly Act<S>[]): Promise<Decided<S>[]> {
    const decided: Decided<S>[] = [];
    let state = this.#state;
    let seq = state.seq;
    for (const act of group) {
      const one = await this.#decide(act, state);
      decided.push(one);
      if (one.fresh.length === 0 || act === group.at(-1)) continue;
      if (state === this.#state) state = this.#kind.layer?.(state) ?? state;
      for (const entry of one.fresh) state = this.#kind.fold(state, provisional(entry, this.name, ++seq));
    }
    return decided;
  }

  async #decide(act: Act<S>, state: S): Promise<Decided<S>> {
    try {
      const drafts = await act.decide(state);
      return { act, fresh: drafts.map((draft) => this.#entryOf(draft)), refusal: null };
    } catch (error) {
      return { act, fresh: [], refusal: { error } };
    }
  }

  #entryOf(draft: Draft): NewEntry {
    this.#kind.validate(draft);
    const { type, data, actor, reason } = draft;
    const at = this.#deps.clock().toISOString();
    return { at, actor, type, data, desk: this.#deps.deskHead(), ...(reason ? { reason } : {}) };
  }

  /** Null where somebody else has written in between. */
  async #append(fresh: readonly NewEntry[]): Promise<Entry[] | null> {
    const expected = this.#state.seq;
    const rows = this.#kind.rows(
      this.#state,
      fresh.map((entry, i) => provisional(entry, this.name, expected + i + 1)),
    );
    try {
      const entries = await this.#deps.db.append(this.name, expected, fresh, rows);
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
    this.#reading = true;
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
    } finally {
      this.#reading = false;
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
    while (this.busy > 0) await this.#queue;
    this.#stopWatching();
    await this.keepSnapshot(200);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    this.#turns++;
    const run = this.#queue.then(act).finally(() => {
      this.#turns--;
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

/** An entry as it will be, for what is worked out before the append; it has no place in the chain yet. */
function provisional(entry: NewEntry, journal: string, seq: number): Entry {
  return { v: 1, journal, seq, prev: null, hash: '', ...entry };
}
