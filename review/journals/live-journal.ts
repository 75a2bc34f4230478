/**
 * One journal that is written to, one act after the other. Acts that wait are decided each on what the ones before it leave, and
 * appended in one go, since the disk is the same wait for one as for fifty; they are decided again where another server was faster.
 */
import { type ClaimsDb, SeqConflict } from '../../claims-db/contract.js';
import type { Entry, NewEntry } from '../../model/envelope.js';
import type { Draft } from '../draft.js';
import { Refused } from '../errors.js';
import { FoldedJournal, type Kind } from './folded-journal.js';

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

export class LiveJournal<S extends { seq: number; head: string | null }> {
  readonly name: string;
  readonly #kind: Kind<S>;
  readonly #deps: JournalDeps;
  readonly #folded: FoldedJournal<S>;
  #queue: Promise<unknown> = Promise.resolve();
  #acts: Act<S>[] = [];
  #turns = 0;

  constructor(name: string, kind: Kind<S>, deps: JournalDeps) {
    this.name = name;
    this.#kind = kind;
    this.#deps = deps;
    this.#folded = new FoldedJournal(name, kind, deps.db);
  }

  /** Acts and looks at the journal that wait or run. */
  get busy(): number {
    return this.#turns + this.#acts.length;
  }

  /** The state, up to every entry that this server knows of. */
  async state(): Promise<S> {
    if (!this.#folded.current) await this.#inTurn(() => this.#folded.catchUp());
    return this.#folded.state;
  }

  /** The state, up to every entry that there is, whoever wrote it. */
  newest(): Promise<S> {
    this.#folded.doubt();
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
      await this.#folded.catchUp();
      const decided = await this.#decideAll(group);
      const fresh = decided.flatMap((one) => one.fresh);
      // A refusal may be none where others have written; an append would notice by itself.
      if (fresh.length === 0 && (await this.#folded.outrun())) continue;
      const entries = fresh.length === 0 ? [] : await this.#append(fresh);
      if (!entries) continue;
      // Refusals too are answered only now: what they were decided on is true since this moment.
      let from = 0;
      for (const { act, fresh: own, refusal } of decided) {
        if (refusal) act.reject(refusal.error);
        else act.resolve({ entries: entries.slice(from, from + own.length), state: this.#folded.state });
        from += own.length;
      }
      return;
    }
    throw new Refused('busy', 'too many others are writing here at this moment: try again');
  }

  /** Each act on the state as the ones before it leave it. */
  async #decideAll(group: readonly Act<S>[]): Promise<Decided<S>[]> {
    const decided: Decided<S>[] = [];
    let { state } = this.#folded;
    let seq = state.seq;
    for (const act of group) {
      const one = await this.#decide(act, state);
      decided.push(one);
      if (one.fresh.length === 0 || act === group.at(-1)) continue;
      if (state === this.#folded.state) state = this.#kind.layer?.(state) ?? state;
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
    const { state } = this.#folded;
    const expected = state.seq;
    const rows = this.#kind.rows(
      state,
      fresh.map((entry, i) => provisional(entry, this.name, expected + i + 1)),
    );
    try {
      const entries = await this.#deps.db.append(this.name, expected, fresh, rows);
      for (const entry of entries) this.#folded.fold(entry);
      return entries;
    } catch (error) {
      this.#folded.doubt();
      if (error instanceof SeqConflict) return null;
      throw error;
    }
  }

  /** Writes a snapshot where at least so many things were folded since the last, or as many as make it worth its cost. */
  keepSnapshot(atLeast?: number): Promise<void> {
    return this.#folded.keepSnapshot(atLeast);
  }

  /** Lets go of the state after the acts that wait; the journal must not be used again. */
  async close(): Promise<void> {
    while (this.busy > 0) await this.#queue;
    this.#folded.close();
    await this.#folded.keepSnapshot(200);
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

/** An entry as it will be, for what is worked out before the append; it has no place in the chain yet. */
function provisional(entry: NewEntry, journal: string, seq: number): Entry {
  return { v: 1, journal, seq, prev: null, hash: '', ...entry };
}
