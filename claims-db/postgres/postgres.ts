/**
 * The store on PostgreSQL: the same contract, for desks that outgrow one process. Entries, their chain and the desk index are
 * written in one transaction under the row of the journal's head, so that several servers can write side by side. It is long
 * because it is the list of what a store can do.
 */
import { canonicalJson } from '../../model/canonical-json.js';
import type { Entry, NewEntry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import pg, { type Pool, type PoolClient } from 'pg';
import { blobFileName } from '../blobs.js';
import {
  SeqConflict,
  StoreUnavailable,
  type ClaimsDb,
  type Head,
  type IndexPage,
  type IndexRow,
  type Sessions,
} from '../contract.js';
import { erasedBy } from '../entry-blobs.js';
import { sealEntries, type Position, type Sealed } from '../journals/entry-lines.js';
import { StoreDamaged } from '../errors.js';
import { FileSessions } from '../embedded/file-sessions.js';
import { checkJournalName } from '../journals/names.js';
import { ask, codeOf, inTransaction } from './connection.js';
import { insertEntries, lockedHead, readEntries, readHead, readHeads } from './journals.js';
import { migrate } from './migrations.js';
import { listRows, putRows, searchRows } from './rows.js';
import { PostgresSessions } from './sessions.js';
import { loadPieces, savePieces } from './snapshots.js';
import { Watchers } from './watch.js';

interface PostgresOptions {
  /** Connections at most. */
  connections?: number;
  /** Appends that may wait for a connection; more are refused with StoreUnavailable. */
  maxWaiting?: number;
}

/** Opens the database that a URL names (postgres://…), bringing its tables up to date. Throws where it cannot be reached. */
export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<ClaimsDb> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'gainsay',
  });
  // Without a listener, a connection that breaks while it is idle would end the process.
  pool.on('error', () => undefined);
  try {
    const reason = await readOnlyReason(pool);
    if (reason === null) await migrate(pool);
    return new PostgresStore(pool, reason, options.maxWaiting ?? 1000);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function readOnlyReason(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ transaction_read_only: string }>('SHOW transaction_read_only');
  return rows[0]?.transaction_read_only === 'on'
    ? 'the database takes no writes (a standby, or set so)'
    : null;
}

class PostgresStore implements ClaimsDb {
  readonly sessions: Sessions;
  readonly #pool: Pool;
  readonly #readOnly: string | null;
  readonly #watchers: Watchers;
  readonly #maxWaiting: number;
  #waiting = 0;
  #closed = false;

  constructor(pool: Pool, readOnly: string | null, maxWaiting: number) {
    this.#pool = pool;
    this.#readOnly = readOnly;
    // A standby takes no sessions either: they last as long as this process.
    this.sessions = readOnly === null ? new PostgresSessions(pool) : new FileSessions(null);
    this.#watchers = new Watchers(pool);
    this.#maxWaiting = maxWaiting;
  }

  async append(
    journal: string,
    expectedSeq: number,
    entries: readonly NewEntry[],
    rows: readonly IndexRow[] = [],
  ): Promise<Entry[]> {
    checkJournalName(journal);
    const seal = (before: Position): Sealed => sealEntries(journal, before, entries);
    return this.#write(journal, expectedSeq, rows, seal, erase);
  }

  async adopt(journal: string, entries: readonly Entry[], rows: readonly IndexRow[] = []): Promise<Entry[]> {
    checkJournalName(journal);
    const end = entries[entries.length - 1];
    if (!end) return [];
    const lines = entries.map((entry) => canonicalJson(entry));
    return this.#write(journal, 0, rows, () => ({ lines, entries: [...entries], end }));
  }

  async #write(
    journal: string,
    expectedSeq: number,
    rows: readonly IndexRow[],
    seal: (before: Position) => Sealed,
    also: (client: PoolClient, entries: readonly Entry[]) => Promise<void> = () => Promise.resolve(),
  ): Promise<Entry[]> {
    const written = await this.#transaction(async (client) => {
      const before = await lockedHead(client, journal);
      if (before.seq !== expectedSeq) throw new SeqConflict(journal, expectedSeq, before.seq);
      const { lines, entries, end } = seal(before);
      if (entries.length > 0) await insertEntries(client, journal, entries, lines, end);
      await putRows(client, journal, rows);
      await also(client, entries);
      return entries;
    }).catch((error: unknown) => {
      // Two servers began the same journal: the other was first.
      if (codeOf(error) === '23505') throw new SeqConflict(journal, expectedSeq, expectedSeq + 1);
      throw error;
    });
    const last = written[written.length - 1];
    if (last) this.#watchers.wrote(journal, last.seq);
    return written;
  }

  async #transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    this.#refuse();
    if (this.#waiting >= this.#maxWaiting)
      throw new StoreUnavailable(
        `${this.#waiting} writes are waiting for the database: try again in a moment`,
        1,
      );
    this.#waiting++;
    try {
      return await inTransaction(this.#pool, work);
    } finally {
      this.#waiting--;
    }
  }

  #refuse(): void {
    if (this.#closed) throw new StoreUnavailable('The store is closed', null);
    if (this.#readOnly !== null) throw new StoreUnavailable(`Read-only: ${this.#readOnly}`, null);
  }

  read(journal: string, from: number): AsyncGenerator<Entry> {
    checkJournalName(journal);
    return readEntries(this.#pool, journal, from);
  }

  head(journal: string): Promise<Head | null> {
    checkJournalName(journal);
    return readHead(this.#pool, journal);
  }

  heads(): Promise<Head[]> {
    return readHeads(this.#pool);
  }

  async putBlob(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    await this.#transaction((client) =>
      client.query('INSERT INTO gainsay_blobs (hash, bytes) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING', [
        hash,
        Buffer.from(bytes),
      ]),
    );
    return hash;
  }

  async getBlob(hash: string): Promise<Uint8Array | null> {
    blobFileName(hash);
    const { rows } = await ask<{ bytes: Buffer }>(
      this.#pool,
      'SELECT bytes FROM gainsay_blobs WHERE hash = $1',
      [hash],
    );
    const bytes = rows[0]?.bytes ?? null;
    if (bytes && sha256(bytes) !== hash)
      throw new StoreDamaged(`text ${hash}`, null, 'its content has another hash');
    return bytes;
  }

  async getPrivate(key: string): Promise<unknown> {
    const { rows } = await ask<{ value: string }>(
      this.#pool,
      'SELECT value FROM gainsay_private WHERE key = $1',
      [key],
    );
    return rows[0] ? (JSON.parse(rows[0].value) as unknown) : null;
  }

  async setPrivate(key: string, value: unknown): Promise<void> {
    await this.#transaction((client) =>
      value === null || value === undefined
        ? client.query('DELETE FROM gainsay_private WHERE key = $1', [key])
        : client.query(
            'INSERT INTO gainsay_private (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
            [key, JSON.stringify(value)],
          ),
    );
  }

  async *privateValues(): AsyncGenerator<{ key: string; value: unknown }> {
    const { rows } = await ask<{ key: string; value: string }>(
      this.#pool,
      'SELECT key, value FROM gainsay_private ORDER BY key',
    );
    for (const { key, value } of rows) yield { key, value: JSON.parse(value) as unknown };
  }

  async keepPrivate(key: string, value: unknown): Promise<unknown> {
    await this.#transaction((client) =>
      client.query('INSERT INTO gainsay_private (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING', [
        key,
        JSON.stringify(value),
      ]),
    );
    return this.getPrivate(key);
  }

  list(query: {
    kind: 'case' | 'claim';
    after?: string;
    limit: number;
    caseId?: string;
  }): Promise<IndexPage> {
    return listRows(this.#pool, query);
  }

  search(query: { kind: 'case' | 'claim'; text: string; limit: number }): Promise<IndexRow[]> {
    return searchRows(this.#pool, query);
  }

  loadSnapshot(journal: string, version: string): Promise<{ seq: number; state: unknown } | null> {
    return loadPieces(this.#pool, journal, version);
  }

  async saveSnapshot(journal: string, version: string, seq: number, state: unknown): Promise<void> {
    if (this.#readOnly !== null || this.#closed) return;
    await this.#transaction((client) => savePieces(client, journal, version, seq, state));
  }

  watch(journal: string, onGrowth: (head: Head) => void): () => void {
    return this.#watchers.add(journal, onGrowth);
  }

  readOnlyReason(): string | null {
    return this.#readOnly;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#watchers.stop();
    await this.#pool.end();
  }
}

/** Removes what entries order to be erased, in their own transaction. */
async function erase(client: PoolClient, entries: readonly Entry[]): Promise<void> {
  const hashes = entries.flatMap(erasedBy);
  if (hashes.length > 0) await client.query('DELETE FROM gainsay_blobs WHERE hash = ANY($1)', [hashes]);
}
