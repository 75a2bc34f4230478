/**
 * The desk index of the file store: a row for each case, always in memory, and the rows of claims by case (index-part.ts)
 * and, while somebody searches, of all cases. It is never the truth: what is missing or out of date is rebuilt from the journals.
 */
import { Low } from 'lowdb';
import { join } from 'node:path';
import type { IndexPage, IndexRow } from '../contract.js';
import { IndexPart } from './index-part.js';
import { OrderedRows } from '../ordered-rows.js';
import { SnapshotAdapter } from './snapshot-adapter.js';
import { TextSearch } from '../text-search.js';

const VERSION = 1;
/** How long rows that nobody looks at stay in memory. */
const KEEP_MS = 10 * 60 * 1000;
/** Cases whose claim rows stay in memory at most. */
const KEEP_PARTS = 64;

/** Entries and bytes of a journal that the index has taken in. */
interface Extent {
  seq: number;
  length: number;
}

interface CasesFile {
  version: number;
  journals: Record<string, Extent>;
  rows: { journal: string; row: IndexRow }[];
}

/** What the index needs of its store. */
interface IndexHost {
  folder: string;
  /** The rows of one journal, from all its entries. */
  rebuild: (journal: string) => Promise<IndexRow[]>;
  /** What a journal has now. */
  extent: (journal: string) => Promise<Extent>;
}

export class DeskIndex {
  readonly #host: IndexHost;
  readonly #extents: Map<string, Extent>;
  readonly #cases = new OrderedRows();
  readonly #journalOfCase = new Map<string, string>();
  readonly #parts = new Map<string, IndexPart>();
  #caseSearch: Promise<TextSearch> | null = null;
  #archive: Promise<{ rows: OrderedRows; search: TextSearch }> | null = null;
  #archiveUsedAt = 0;
  #dirty = false;
  /** Journals that had grown without the index, after a crash. */
  #behind: Promise<void> = Promise.resolve();

  private constructor(host: IndexHost, file: CasesFile | null) {
    this.#host = host;
    this.#extents = new Map(Object.entries(file?.journals ?? {}));
    for (const { journal, row } of file?.rows ?? []) this.#putCase(journal, row);
  }

  /** What was saved last; empty where nothing was or it is spoilt. */
  static async load(host: IndexHost): Promise<DeskIndex> {
    const low = new Low<CasesFile | null>(new SnapshotAdapter(join(host.folder, 'index', 'cases')), null);
    await low.read();
    return new DeskIndex(host, low.data?.version === VERSION ? low.data : null);
  }

  /** The journals that the index knows, with what it has taken in of each. */
  get extents(): ReadonlyMap<string, Extent> {
    return this.#extents;
  }

  /** Rebuilds the rows of journals that have grown without the index. Lists wait for it; writing does not. */
  catchUp(journals: readonly string[]): void {
    if (journals.length === 0) return;
    this.#behind = this.#rebuildAll(journals);
    // Whoever lists gets the error; without this line it would end the process before that.
    this.#behind.catch(() => undefined);
  }

  async #rebuildAll(journals: readonly string[]): Promise<void> {
    for (const journal of journals) {
      const extent = await this.#host.extent(journal);
      const rows = await this.#host.rebuild(journal);
      // What was put in the meantime is newer than what was read.
      if ((this.#extents.get(journal)?.seq ?? 0) > extent.seq) continue;
      for (const row of rows) if (row.kind === 'case') this.#putCase(journal, row);
      this.#extents.set(journal, extent);
      this.#dirty = true;
    }
  }

  /** Takes in the rows that came with an append. */
  put(journal: string, before: number, extent: Extent, rows: readonly IndexRow[]): void {
    this.#extents.set(journal, extent);
    this.#dirty = true;
    for (const row of rows) if (row.kind === 'case') this.#putCase(journal, row);
    const claims = rows.filter((row) => row.kind === 'claim');
    this.#part(journal, before).put(extent.seq, claims);
    if (this.#archive && claims.length > 0)
      void this.#archive.then(
        (archive) => claims.forEach((row) => (archive.rows.put(row), archive.search.put(row))),
        () => undefined,
      );
  }

  #putCase(journal: string, row: IndexRow): void {
    this.#cases.put(row);
    this.#journalOfCase.set(row.caseId, journal);
    if (this.#caseSearch)
      void this.#caseSearch.then(
        (search) => search.put(row),
        () => undefined,
      );
  }

  #part(journal: string, seq: number): IndexPart {
    let part = this.#parts.get(journal);
    if (!part) {
      part = new IndexPart(this.#host.folder, journal, seq, this.#host.rebuild);
      this.#parts.set(journal, part);
    }
    return part;
  }

  async #rowsOf(journal: string): Promise<OrderedRows> {
    const known = this.#parts.get(journal);
    if (known) return known.rows();
    const { seq } = await this.#host.extent(journal);
    return this.#part(journal, seq).rows();
  }

  async list(query: {
    kind: 'case' | 'claim';
    after?: string;
    limit: number;
    caseId?: string;
  }): Promise<IndexPage> {
    await this.#behind;
    if (query.kind === 'case') {
      if (query.caseId === undefined) return this.#cases.page(query.limit, query.after);
      const row = this.#cases.get(`case:${query.caseId}`);
      return { rows: row ? [row] : [], next: null };
    }
    if (query.caseId === undefined) return (await this.#all()).rows.page(query.limit, query.after);
    const journal = this.#journalOfCase.get(query.caseId) ?? this.#guess(query.caseId);
    return journal === null
      ? { rows: [], next: null }
      : (await this.#rowsOf(journal)).page(query.limit, query.after);
  }

  /** The journal of a case that has no row of its own yet. */
  #guess(caseId: string): string | null {
    return [caseId, `case-${caseId}`].find((name) => this.#extents.has(name)) ?? null;
  }

  async search(query: { kind: 'case' | 'claim'; text: string; limit: number }): Promise<IndexRow[]> {
    await this.#behind;
    const { rows, search } =
      query.kind === 'case' ? { rows: this.#cases, search: await this.#searchCases() } : await this.#all();
    return search.search(query.text, query.limit).flatMap((key) => rows.get(key) ?? []);
  }

  #searchCases(): Promise<TextSearch> {
    this.#caseSearch ??= (async () => {
      const search = new TextSearch();
      await search.addAll(this.#cases.values());
      return search;
    })();
    return this.#caseSearch;
  }

  /** The claims of all cases, loaded at the first search. */
  #all(): Promise<{ rows: OrderedRows; search: TextSearch }> {
    this.#archiveUsedAt = performance.now();
    this.#archive ??= this.#loadArchive().catch((error: unknown) => {
      this.#archive = null;
      throw error;
    });
    return this.#archive;
  }

  async #loadArchive(): Promise<{ rows: OrderedRows; search: TextSearch }> {
    const rows = new OrderedRows();
    for (const journal of this.#extents.keys()) {
      const kept = this.#parts.has(journal);
      for (const row of (await this.#rowsOf(journal)).values()) rows.put(row);
      const part = this.#parts.get(journal);
      if (!kept && part && !part.dirty) this.#parts.delete(journal);
    }
    const search = new TextSearch();
    await search.addAll(rows.values());
    return { rows, search };
  }

  /** Parts that nobody looked at for long, those beyond a number, and the search over all cases. */
  #letGo(): void {
    const now = performance.now();
    const byUse = [...this.#parts.values()].sort((a, b) => b.usedAt - a.usedAt);
    for (const [i, part] of byUse.entries())
      if (!part.dirty && (i >= KEEP_PARTS || now - part.usedAt > KEEP_MS)) this.#parts.delete(part.journal);
    if (now - this.#archiveUsedAt > KEEP_MS) this.#archive = null;
  }

  /** Writes what has changed and lets go what nobody looks at. Called when the store is idle and at its close. */
  async save(): Promise<void> {
    for (const part of [...this.#parts.values()]) if (part.dirty) await part.save();
    this.#letGo();
    if (!this.#dirty) return;
    this.#dirty = false;
    const rows = [...this.#cases.values()].map((row) => ({
      journal: this.#journalOfCase.get(row.caseId) ?? '',
      row,
    }));
    const file = { version: VERSION, journals: Object.fromEntries(this.#extents), rows };
    await new Low<CasesFile>(new SnapshotAdapter(join(this.#host.folder, 'index', 'cases')), file).write();
  }
}
