/**
 * The store on plain files (docs/store.md): journals as JSON Lines are the truth, lowdb keeps what makes it fast. It is long
 * because it is the list of what a store can do; each thing is done in a file of its own.
 */
import { join } from 'node:path';
import type { Entry, NewEntry } from '../../model/envelope.js';
import { getBlob, putBlob } from '../blobs.js';
import { loadSnapshot, saveSnapshot } from './case-snapshots.js';
import {
  StoreUnavailable,
  type ClaimsDb,
  type Head,
  type IndexPage,
  type IndexRow,
  type Sessions,
} from '../contract.js';
import { removeLeftOvers } from './data-folder.js';
import { DeskIndex } from './desk-index.js';
import { Erasures } from './erasures.js';
import { FileSessions } from './file-sessions.js';
import type { JournalFile, JournalHost } from '../journals/file.js';
import { journalNames } from '../journals/names.js';
import type { Lock } from './lock.js';
import { OpenJournals } from './open-journals.js';
import { getPrivate, privateValues, setPrivate } from './private-values.js';
import { checkSuspects, compareWithDisk } from './start-checks.js';
import { takeFolder } from './take-folder.js';
import { WriteGate } from './write-gate.js';

export interface FileStoreOptions {
  /**
   * All rows of the desk index that follow from the entries of one journal: asked for where the index is missing, spoilt or
   * behind after a crash. In daily work rows come with each append.
   */
  rowsOf: (journal: string, entries: AsyncIterable<Entry>) => Promise<IndexRow[]>;
  /** Told in plain words what was found and done at opening (a torn write cut off and kept aside). */
  onNotice?: (message: string) => void;
  /** The store saves its index when nothing was written for so long. */
  idleMs?: number;
  /** Appends that may wait for the disk; more are refused with StoreUnavailable. */
  maxWaiting?: number;
}

const TIDY_MS = 60_000;

/**
 * Opens a data folder, making it where it does not exist. One process at a time: throws StoreLocked where another holds it,
 * NotADataFolder where the folder is something else. A folder that cannot be written is opened read-only.
 */
export async function openFileStore(folder: string, options: FileStoreOptions): Promise<ClaimsDb> {
  const { lock, reason } = await takeFolder(folder);
  try {
    if (lock) await removeLeftOvers(folder);
    const store = new FileStore(folder, options, lock, reason);
    await store.start();
    return store;
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

class FileStore implements ClaimsDb {
  readonly sessions: Sessions;
  readonly #folder: string;
  readonly #options: FileStoreOptions;
  readonly #lock: Lock | null;
  readonly #host: JournalHost;
  readonly #journals: OpenJournals;
  #index!: DeskIndex;
  readonly #gate: WriteGate;
  #idle: NodeJS.Timeout | null = null;
  #tidying: NodeJS.Timeout | null = null;
  #saving: Promise<void> = Promise.resolve();
  readonly #erasures: Erasures;
  #keeping: Promise<unknown> = Promise.resolve();

  constructor(folder: string, options: FileStoreOptions, lock: Lock | null, readOnly: string | null) {
    this.#folder = folder;
    this.#options = options;
    this.#lock = lock;
    this.#gate = new WriteGate(folder, readOnly, options.maxWaiting ?? 1000);
    this.sessions = new FileSessions(lock ? join(folder, 'sessions') : null);
    this.#host = {
      folder,
      refusal: () => this.#gate.refusal(),
      poison: (journal, error) => this.#gate.poison(journal, error),
      notice: (message) => options.onNotice?.(message),
      unclean: lock?.unclean ?? false,
      knownLength: (journal) => this.#index.extents.get(journal)?.length ?? 0,
    };
    this.#journals = new OpenJournals(this.#host);
    this.#erasures = new Erasures(folder, this.#host.notice);
  }

  async start(): Promise<void> {
    const atStart = new Map<string, number>();
    this.#index = await DeskIndex.load({
      folder: this.#folder,
      rebuild: (journal) => this.#rowsOf(journal, atStart),
      extent: async (journal) => {
        const file = await this.#journals.get(journal);
        return { seq: file.head?.seq ?? 0, length: file.length };
      },
    });
    if (this.#lock) await checkSuspects(this.#folder, (name) => this.#journals.get(name), this.#host.notice);
    for (const [journal, { seq }] of this.#index.extents) atStart.set(journal, seq);
    const { behind, reason } = await compareWithDisk(this.#folder, this.#index.extents);
    if (reason !== null) this.#gate.readOnly(reason);
    this.#index.catchUp(behind);
    // Memory is let go also where people only read.
    this.#tidying = setInterval(() => void this.#save().catch(() => undefined), TIDY_MS).unref();
  }

  /** The rows of a journal; on the way, what was ordered to be erased since the index was saved is finished. */
  async #rowsOf(journal: string, atStart: ReadonlyMap<string, number>): Promise<IndexRow[]> {
    const entries = (await this.#journals.get(journal)).read(0);
    const known = this.#gate.refusal() === null ? atStart.get(journal) : undefined;
    return this.#options.rowsOf(
      journal,
      known === undefined ? entries : this.#erasures.finishing(entries, known),
    );
  }

  append(
    journal: string,
    expectedSeq: number,
    entries: readonly NewEntry[],
    rows: readonly IndexRow[] = [],
  ): Promise<Entry[]> {
    return this.#written(journal, rows, async (file) => {
      const written = await file.append(expectedSeq, entries);
      // Before the index takes the entries in: what it does not know yet is looked at after a crash.
      await this.#erasures.carryOut(written);
      return written;
    });
  }

  adopt(journal: string, entries: readonly Entry[], rows: readonly IndexRow[] = []): Promise<Entry[]> {
    return this.#written(journal, rows, (file) => file.adopt(entries));
  }

  #written(
    name: string,
    rows: readonly IndexRow[],
    write: (file: JournalFile) => Promise<Entry[]>,
  ): Promise<Entry[]> {
    return this.#gate.through(async () => {
      const file = await this.#journals.get(name);
      const entries = await write(file);
      const last = entries[entries.length - 1];
      if (last) {
        const before = last.seq - entries.length;
        this.#index.put(name, before, { seq: last.seq, length: file.length }, rows);
      }
      this.#touched();
      return entries;
    });
  }

  /** Plans the saving of the index for when nothing was written for a while. */
  #touched(): void {
    if (this.#idle) this.#idle.refresh();
    else {
      this.#idle = setTimeout(() => void this.#save().catch(() => undefined), this.#options.idleMs ?? 2000);
      this.#idle.unref();
    }
  }

  async #save(): Promise<void> {
    const earlier = this.#saving.catch(() => undefined);
    this.#saving = earlier.then(async () => {
      await this.#erasures.tryAgain();
      const settled = !this.#gate.suspicious && !this.#erasures.unfinished;
      if (settled && this.#lock) await this.#index.save();
      await this.#journals.closeOldest();
    });
    await this.#saving;
  }

  async *read(journal: string, from: number): AsyncGenerator<Entry> {
    yield* (await this.#journals.get(journal)).read(from);
  }

  async head(journal: string): Promise<Head | null> {
    return (await this.#journals.get(journal)).head;
  }

  async heads(): Promise<Head[]> {
    const names = new Set([...(await journalNames(this.#folder)), ...this.#journals.names()]);
    const heads: Head[] = [];
    for (const name of [...names].sort()) {
      const head = await this.head(name);
      if (head) heads.push(head);
    }
    return heads;
  }

  async putBlob(bytes: Uint8Array): Promise<string> {
    this.#gate.check();
    try {
      return await putBlob(this.#folder, bytes);
    } catch (error) {
      throw new StoreUnavailable(`A document could not be kept: ${String(error)}`, 10);
    }
  }

  getBlob(hash: string): Promise<Uint8Array | null> {
    return getBlob(this.#folder, hash);
  }

  list(query: {
    kind: 'case' | 'claim';
    after?: string;
    limit: number;
    caseId?: string;
  }): Promise<IndexPage> {
    return this.#index.list(query);
  }

  search(query: { kind: 'case' | 'claim'; text: string; limit: number }): Promise<IndexRow[]> {
    return this.#index.search(query);
  }

  async loadSnapshot(journal: string, version: string): Promise<{ seq: number; state: unknown } | null> {
    return loadSnapshot(this.#folder, await this.#journals.get(journal), version);
  }

  async saveSnapshot(journal: string, version: string, seq: number, state: unknown): Promise<void> {
    if (this.#gate.refusal()) return;
    await saveSnapshot(this.#folder, await this.#journals.get(journal), version, seq, state);
  }

  getPrivate(key: string): Promise<unknown> {
    return getPrivate(this.#folder, key);
  }

  async setPrivate(key: string, value: unknown): Promise<void> {
    this.#gate.check();
    await setPrivate(this.#folder, key, value);
  }

  privateValues(): AsyncGenerator<{ key: string; value: unknown }> {
    return privateValues(this.#folder);
  }

  /** One process holds the folder: it is enough that its own calls wait for each other. */
  async keepPrivate(key: string, value: unknown): Promise<unknown> {
    const kept = this.#keeping.then(async () => {
      const known = await this.getPrivate(key);
      if (known === null) await this.setPrivate(key, value);
      return known ?? value;
    });
    this.#keeping = kept.catch(() => undefined);
    return kept;
  }

  /** Nobody else may write here, so no journal grows by itself. */
  watch(): () => void {
    return () => undefined;
  }

  readOnlyReason(): string | null {
    return this.#gate.reason;
  }

  async close(): Promise<void> {
    if (!this.#gate.close()) return;
    if (this.#tidying) clearInterval(this.#tidying);
    if (this.#idle) clearTimeout(this.#idle);
    await this.#journals.close();
    await this.#save().catch(() => undefined);
    await this.#gate.settled();
    await this.#lock?.release(this.#gate.suspicious);
  }
}
