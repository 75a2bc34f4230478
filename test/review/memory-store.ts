/** The store's contract in memory, for tests of the desk: nothing lasts longer than the object. */
import {
  SeqConflict,
  type ClaimsDb,
  type Head,
  type IndexPage,
  type IndexRow,
} from '../../claims-db/contract.js';
import { erasedBy } from '../../claims-db/entry-blobs.js';
import { FileSessions } from '../../claims-db/embedded/file-sessions.js';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Entry, NewEntry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';

export class MemoryStore implements ClaimsDb {
  readonly journals = new Map<string, Entry[]>();
  readonly blobs = new Map<string, Uint8Array>();
  readonly rows = new Map<string, IndexRow>();
  readonly sessions = new FileSessions(null);
  readonly #private = new Map<string, string>();
  readonly #snapshots = new Map<string, { version: string; seq: number; state: string }>();
  readonly #watchers = new Map<string, Set<(head: Head) => void>>();

  async append(
    journal: string,
    expectedSeq: number,
    entries: readonly NewEntry[],
    rows: readonly IndexRow[] = [],
  ): Promise<Entry[]> {
    await Promise.resolve();
    const kept = this.journals.get(journal) ?? [];
    if (kept.length !== expectedSeq) throw new SeqConflict(journal, expectedSeq, kept.length);
    const written = entries.map((entry, i): Entry => {
      const prev = i === 0 ? (kept.at(-1)?.hash ?? null) : '';
      return { v: 1, journal, seq: expectedSeq + i + 1, prev, hash: '', ...entry };
    });
    for (const [i, entry] of written.entries()) {
      if (i > 0) entry.prev = written[i - 1]?.hash ?? null;
      entry.hash = sha256(canonicalJson({ ...entry, hash: undefined }));
    }
    // As a file would give them back: nothing is shared with the author.
    const stored = written.map((entry): Entry => JSON.parse(canonicalJson(entry)));
    this.journals.set(journal, [...kept, ...stored]);
    for (const row of rows) this.rows.set(row.key, row);
    for (const hash of stored.flatMap(erasedBy)) this.blobs.delete(hash);
    const head = { journal, seq: expectedSeq + written.length, hash: stored.at(-1)?.hash ?? '' };
    for (const watcher of this.#watchers.get(journal) ?? []) watcher(head);
    return stored;
  }

  async adopt(journal: string, entries: readonly Entry[], rows: readonly IndexRow[] = []): Promise<Entry[]> {
    await Promise.resolve();
    const kept = this.journals.get(journal) ?? [];
    if (kept.length > 0) throw new SeqConflict(journal, 0, kept.length);
    this.journals.set(journal, [...entries]);
    for (const row of rows) this.rows.set(row.key, row);
    return [...entries];
  }

  async *read(journal: string, from: number): AsyncIterable<Entry> {
    for (const entry of (this.journals.get(journal) ?? []).slice(from)) yield await Promise.resolve(entry);
  }

  async head(journal: string): Promise<Head | null> {
    return (await this.heads()).find((head) => head.journal === journal) ?? null;
  }

  heads(): Promise<Head[]> {
    const heads = [...this.journals].map(([journal, entries]) => ({
      journal,
      seq: entries.length,
      hash: entries.at(-1)?.hash ?? '',
    }));
    return Promise.resolve(heads.sort((a, b) => (a.journal < b.journal ? -1 : 1)));
  }

  putBlob(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    this.blobs.set(hash, bytes);
    return Promise.resolve(hash);
  }

  getBlob(hash: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.blobs.get(hash) ?? null);
  }

  list(query: {
    kind: 'case' | 'claim';
    after?: string;
    limit: number;
    caseId?: string;
  }): Promise<IndexPage> {
    const rows = [...this.rows.values()]
      .filter((row) => row.kind === query.kind && (!query.caseId || row.caseId === query.caseId))
      .sort((a, b) => (a.at + a.key < b.at + b.key ? 1 : -1));
    const from = query.after ? rows.findIndex((row) => row.key === query.after) + 1 : 0;
    const page = rows.slice(from, from + query.limit);
    const more = from + query.limit < rows.length;
    return Promise.resolve({ rows: page, next: more ? (page.at(-1)?.key ?? null) : null });
  }

  search(query: { kind: 'case' | 'claim'; text: string; limit: number }): Promise<IndexRow[]> {
    const words = query.text.toLowerCase().split(/\W+/).filter(Boolean);
    const score = (row: IndexRow): number =>
      words.filter((word) => row.text.toLowerCase().includes(word)).length;
    const found = [...this.rows.values()].filter((row) => row.kind === query.kind && score(row) > 0);
    return Promise.resolve(found.sort((a, b) => score(b) - score(a)).slice(0, query.limit));
  }

  loadSnapshot(journal: string, version: string): Promise<{ seq: number; state: unknown } | null> {
    const kept = this.#snapshots.get(journal);
    if (kept?.version !== version) return Promise.resolve(null);
    return Promise.resolve({ seq: kept.seq, state: JSON.parse(kept.state) as unknown });
  }

  saveSnapshot(journal: string, version: string, seq: number, state: unknown): Promise<void> {
    this.#snapshots.set(journal, { version, seq, state: JSON.stringify(state) });
    return Promise.resolve();
  }

  getPrivate(key: string): Promise<unknown> {
    const kept = this.#private.get(key);
    return Promise.resolve(kept === undefined ? null : (JSON.parse(kept) as unknown));
  }

  setPrivate(key: string, value: unknown): Promise<void> {
    if (value === null) this.#private.delete(key);
    else this.#private.set(key, JSON.stringify(value));
    return Promise.resolve();
  }

  async *privateValues(): AsyncIterable<{ key: string; value: unknown }> {
    for (const [key, value] of this.#private)
      yield await Promise.resolve({ key, value: JSON.parse(value) as unknown });
  }

  keepPrivate(key: string, value: unknown): Promise<unknown> {
    if (!this.#private.has(key)) this.#private.set(key, JSON.stringify(value));
    return this.getPrivate(key);
  }

  watch(journal: string, onGrowth: (head: Head) => void): () => void {
    const watchers = this.#watchers.get(journal) ?? new Set();
    this.#watchers.set(journal, watchers.add(onGrowth));
    return () => watchers.delete(onGrowth);
  }

  readOnlyReason(): string | null {
    return null;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
