/**
 * What a store of claims must do, whatever it is built on (DESIGN B5). The journal is the truth; all else can be rebuilt.
 * One contract test runs against every store.
 */
import type { Entry, NewEntry } from '../model/envelope.js';

/** The head of a journal: how many entries it has and the hash of the last. */
export interface Head {
  journal: string;
  seq: number;
  hash: string;
}

/** A row of the desk index: one for each case and one for each statement of a claim. */
export interface IndexRow {
  /** Unique: "case:ID" or "claim:CASE:ID". */
  key: string;
  kind: 'case' | 'claim';
  caseId: string;
  title: string;
  /** The words that full-text search looks in. */
  text: string;
  /** Sorts lists, newest first (RFC 3339). */
  at: string;
  /** What lists show without opening the case (counts, verdict, state). JSON values only. */
  fields: Record<string, string | number | boolean | null>;
}

export interface IndexPage {
  rows: IndexRow[];
  /** Give it back as `after` for the next page; null on the last. */
  next: string | null;
}

/** The journal has moved on: the append was made from an older state. Nothing was written. */
export class SeqConflict extends Error {
  readonly journal: string;
  readonly expected: number;
  readonly actual: number;
  constructor(journal: string, expected: number, actual: number) {
    super(`${journal} is at entry ${actual}, not at ${expected}: somebody else wrote in between`);
    this.name = 'SeqConflict';
    this.journal = journal;
    this.expected = expected;
    this.actual = actual;
  }
}

/** The store cannot take writes now (full disk, read-only, too many waiting). `retryAfter` is in seconds, null for "not before a restart". */
export class StoreUnavailable extends Error {
  readonly retryAfter: number | null;
  constructor(message: string, retryAfter: number | null) {
    super(message);
    this.name = 'StoreUnavailable';
    this.retryAfter = retryAfter;
  }
}

/**
 * Who is signed in: kept beside the journals, so that a restart signs nobody out and several servers share one list. A store
 * keeps the SHA-256 of an id and never the id: whoever reads its files or tables cannot take over a session. Times are in
 * milliseconds since 1970, from the caller's clock.
 */
export interface Sessions {
  /** A session that lasts beyond `now`, null for any other. */
  get(id: string, now: number): Promise<KeptSession | null>;
  /** Keeps a session over a restart; in a store that takes no writes, as long as the process lives. */
  set(id: string, value: unknown, until: number): Promise<void>;
  /** Moves the end of a session; one that is gone stays gone. */
  touch(id: string, until: number): Promise<void>;
  /** Ends a session for good. */
  destroy(id: string): Promise<void>;
  /** Forgets what has ended before `now`: for idle moments. */
  sweep(now: number): Promise<void>;
}

export interface KeptSession {
  /** JSON. */
  value: unknown;
  until: number;
}

export interface ClaimsDb {
  /**
   * Appends entries to a journal that has exactly `expectedSeq` entries, and upserts index rows with them.
   * Resolves with the entries as written only once they are durable, and once the blobs that they order to be erased
   * (`data.blobs` of an entry whose type ends in ".erased") are removed for good; a crash in between is made good at the next
   * start. Throws SeqConflict or StoreUnavailable.
   */
  append(
    journal: string,
    expectedSeq: number,
    entries: readonly NewEntry[],
    rows?: readonly IndexRow[],
  ): Promise<Entry[]>;
  /**
   * Takes over a journal that was sealed elsewhere (the import of a bundle), whose chain the caller has checked. Nothing may
   * stand in this journal yet: throws SeqConflict otherwise.
   */
  adopt(journal: string, entries: readonly Entry[], rows?: readonly IndexRow[]): Promise<Entry[]>;
  /** The entries after `from` (0 for all), in order. A journal that does not exist has none. */
  read(journal: string, from: number): AsyncIterable<Entry>;
  /** Head of one journal, null where it has no entry. */
  head(journal: string): Promise<Head | null>;
  /** The heads of all journals, by name. */
  heads(): Promise<Head[]>;
  /** Keeps bytes under their SHA-256 (hex) and gives it back. */
  putBlob(bytes: Uint8Array): Promise<string>;
  /** The bytes, or null where they are not there (erased or missing). */
  getBlob(hash: string): Promise<Uint8Array | null>;
  /** Lists rows of the desk index, newest first, keyset-paged. */
  list(query: { kind: 'case' | 'claim'; after?: string; limit: number; caseId?: string }): Promise<IndexPage>;
  /** Full-text search in the desk index, best first. */
  search(query: { kind: 'case' | 'claim'; text: string; limit: number }): Promise<IndexRow[]>;
  /** A snapshot of a folded state (JSON), or null; never the truth, dropped when its seq or version does not fit. */
  loadSnapshot(journal: string, version: string): Promise<{ seq: number; state: unknown } | null>;
  saveSnapshot(journal: string, version: string, seq: number, state: unknown): Promise<void>;
  /**
   * A small private JSON value (a password's hash, an invitation, when somebody last looked at a case), or null.
   * Private values belong to no journal, bundle, checkpoint or snapshot: they can be changed and removed for good.
   */
  getPrivate(key: string): Promise<unknown>;
  /** Keeps a private value durably, or removes it (null). Files that hold private values are readable by their owner only. */
  setPrivate(key: string, value: unknown): Promise<void>;
  /** Keeps a private value where there is none yet, and gives back the one that is kept: the same to all who ask. */
  keepPrivate(key: string, value: unknown): Promise<unknown>;
  /** All private values, for a copy of the whole store. */
  privateValues(): AsyncIterable<{ key: string; value: unknown }>;
  readonly sessions: Sessions;
  /** Calls back when a journal has grown through another process; returns the way to stop. */
  watch(journal: string, onGrowth: (head: Head) => void): () => void;
  /** Why writes are refused, or null. */
  readOnlyReason(): string | null;
  close(): Promise<void>;
}
