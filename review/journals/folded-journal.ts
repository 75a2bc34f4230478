/**
 * The folded state of one journal: loaded from its snapshot and the entries after it, and kept up with what other servers write.
 * It is not safe under two calls at a time: whoever owns it lets them in one after the other.
 */
import type { ClaimsDb, IndexRow } from '../../claims-db/contract.js';
import type { Entry } from '../../model/envelope.js';
import type { Draft } from '../draft.js';

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

/** Things folded (entries, and the claims and flags in them) after which a snapshot is worth its cost. */
const SNAPSHOT_EVERY = 2_000;

export class FoldedJournal<S extends { seq: number; head: string | null }> {
  readonly #name: string;
  readonly #kind: Kind<S>;
  readonly #db: ClaimsDb;
  readonly #stopWatching: () => void;
  #state: S;
  /** Things folded since the last snapshot. */
  #folded = 0;
  #behind = true;
  /** The journal is being read: the state is of some entry in its middle. */
  #reading = false;

  constructor(name: string, kind: Kind<S>, db: ClaimsDb) {
    this.#name = name;
    this.#kind = kind;
    this.#db = db;
    this.#state = kind.empty();
    this.#stopWatching = db.watch(name, (head) => {
      if (head.seq > this.#state.seq) this.#behind = true;
    });
  }

  /** The state as folded so far: whole only where `current`. */
  get state(): S {
    return this.#state;
  }

  /** True where the state has every entry that this server knows of. */
  get current(): boolean {
    return !this.#behind && !this.#reading;
  }

  /** The next `catchUp` reads the journal, whether or not this server has heard of anything new. */
  doubt(): void {
    this.#behind = true;
  }

  /** True where another server has written what this one has not heard of yet. */
  async outrun(): Promise<boolean> {
    const head = await this.#db.head(this.#name);
    this.#behind ||= (head?.seq ?? 0) > this.#state.seq;
    return this.#behind;
  }

  fold(entry: Entry): void {
    this.#state = this.#kind.fold(this.#state, entry);
    this.#folded += weight(entry);
  }

  /** Reads what is new; throws where the journal does not follow its own chain. */
  async catchUp(): Promise<void> {
    if (!this.#behind) return;
    this.#behind = false;
    this.#reading = true;
    try {
      if (this.#state.seq === 0) await this.#loadSnapshot();
      if (await this.#readOn()) return;
      // The snapshot does not belong to this journal: the journal is the truth.
      this.#state = this.#kind.empty();
      if (!(await this.#readOn())) throw new Error(`the journal ${this.#name} is broken: run gainsay verify`);
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
    for await (const entry of this.#db.read(this.#name, this.#state.seq)) {
      if (entry.prev !== this.#state.head) return false;
      this.fold(entry);
    }
    return true;
  }

  async #loadSnapshot(): Promise<void> {
    const snapshot = await this.#db.loadSnapshot(this.#name, this.#kind.version);
    const state = snapshot && this.#kind.unpack(snapshot.state);
    if (!snapshot || !state || state.seq !== snapshot.seq) return;
    const head = await this.#db.head(this.#name);
    if (!head || head.seq < state.seq) return;
    if (head.seq === state.seq && head.hash !== state.head) return;
    this.#state = state;
    this.#folded = 0;
  }

  /** Writes a snapshot where enough has happened since the last. It only makes opening fast: a failure costs nothing else. */
  async keepSnapshot(atLeast = SNAPSHOT_EVERY): Promise<void> {
    if (this.#folded < atLeast || this.#db.readOnlyReason() !== null) return;
    this.#folded = 0;
    const packed = this.#kind.pack(this.#state);
    await this.#db
      .saveSnapshot(this.#name, this.#kind.version, this.#state.seq, packed)
      .catch(() => undefined);
  }

  close(): void {
    this.#stopWatching();
  }
}

/** What folding an entry costs, in things. */
function weight({ data }: Entry): number {
  const { claims, flags } = data;
  return 1 + (Array.isArray(claims) ? claims.length : 0) + (Array.isArray(flags) ? flags.length : 0);
}
