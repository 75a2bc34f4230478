/**
 * The claim rows of one journal: kept in a file of their own, loaded when somebody looks at the case, let go when idle.
 * Rows that come while they are not loaded wait here.
 */
import { Low } from 'lowdb';
import { join } from 'node:path';
import type { IndexRow } from '../contract.js';
import { OrderedRows } from '../ordered-rows.js';
import { SnapshotAdapter } from './snapshot-adapter.js';

const VERSION = 1;

interface PartFile {
  version: number;
  /** The length of the journal that the rows belong to. */
  seq: number;
  rows: IndexRow[];
}

export class IndexPart {
  readonly journal: string;
  readonly #folder: string;
  readonly #rebuild: (journal: string) => Promise<IndexRow[]>;
  /** Entries of the journal when this part was made: the file's rows are good where it says the same. */
  readonly #since: number;
  #seq: number;
  #loading: Promise<OrderedRows> | null = null;
  #loaded: OrderedRows | null = null;
  #waiting: IndexRow[] = [];
  dirty = false;
  /** Whoever looks at a part sets this anew; parts that nobody looked at for long are let go. */
  usedAt = performance.now();

  constructor(
    folder: string,
    journal: string,
    seq: number,
    rebuild: (journal: string) => Promise<IndexRow[]>,
  ) {
    this.#folder = folder;
    this.journal = journal;
    this.#since = seq;
    this.#seq = seq;
    this.#rebuild = rebuild;
  }

  put(seq: number, rows: readonly IndexRow[]): void {
    this.usedAt = performance.now();
    this.#seq = seq;
    this.dirty = true;
    if (this.#loaded) for (const row of rows) this.#loaded.put(row);
    else this.#waiting.push(...rows);
  }

  rows(): Promise<OrderedRows> {
    this.usedAt = performance.now();
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<OrderedRows> {
    try {
      const low = new Low<PartFile | null>(this.#adapter(), null);
      await low.read();
      const file = low.data;
      const rows = await this.#rowsBefore(file);
      const loaded = new OrderedRows();
      for (const row of [...rows, ...this.#waiting]) if (row.kind === 'claim') loaded.put(row);
      this.#waiting = [];
      this.#loaded = loaded;
      return loaded;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }

  /** The rows when this part was made: none for a new journal, else those of the file, rebuilt where it does not fit. */
  async #rowsBefore(file: PartFile | null): Promise<IndexRow[]> {
    if (this.#since === 0) return [];
    if (file?.version === VERSION && file.seq === this.#since) return file.rows;
    this.dirty = true;
    return this.#rebuild(this.journal);
  }

  async save(): Promise<void> {
    const rows = await this.rows();
    const seq = this.#seq;
    const saved: PartFile = { version: VERSION, seq, rows: [...rows.values()] };
    this.dirty = false;
    await new Low<PartFile | null>(
      this.#adapter(() => this.#seq === seq),
      saved,
    ).write();
    if (this.#seq !== seq) this.dirty = true;
  }

  #adapter(keep?: () => boolean): SnapshotAdapter<PartFile | null> {
    return new SnapshotAdapter<PartFile | null>(join(this.#folder, 'index', `${this.journal}.rows`), keep);
  }
}
