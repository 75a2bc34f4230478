/**
 * The tables on PostgreSQL, and how they came to be: steps that only go forward, each applied once in a transaction and kept
 * with its hash. Everything about one journal has its name as the first column of the key, so that a cluster can be sharded
 * by it (docs/scaling.md).
 */
import { sha256 } from '../../model/hash.js';
import type { Pool, PoolClient } from 'pg';

interface Migration {
  version: number;
  what: string;
  sql: string;
}

/** Never change a step that was released: add one. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    what: 'journals, blobs, desk index, snapshots, private values',
    sql: `
      CREATE TABLE gainsay_heads (
        journal text COLLATE "C" PRIMARY KEY,
        seq bigint NOT NULL,
        hash text NOT NULL
      );
      CREATE TABLE gainsay_entries (
        journal text COLLATE "C" NOT NULL,
        seq bigint NOT NULL,
        hash text NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (journal, seq)
      );
      CREATE TABLE gainsay_rows (
        journal text COLLATE "C" NOT NULL,
        key text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        case_id text COLLATE "C" NOT NULL,
        at text COLLATE "C" NOT NULL,
        body text NOT NULL,
        words tsvector NOT NULL,
        PRIMARY KEY (journal, key)
      );
      CREATE INDEX gainsay_rows_by_time ON gainsay_rows (kind, at DESC, key);
      CREATE INDEX gainsay_rows_by_case ON gainsay_rows (case_id, kind, at DESC, key);
      CREATE INDEX gainsay_rows_by_word ON gainsay_rows USING gin (words);
      CREATE TABLE gainsay_blobs (
        hash text PRIMARY KEY,
        bytes bytea NOT NULL
      );
      CREATE TABLE gainsay_snapshots (
        journal text COLLATE "C" NOT NULL,
        piece int NOT NULL,
        version text NOT NULL,
        seq bigint NOT NULL,
        hash text NOT NULL,
        lines text NOT NULL,
        PRIMARY KEY (journal, piece)
      );
      CREATE TABLE gainsay_private (
        key text PRIMARY KEY,
        value text NOT NULL
      );`,
  },
  {
    version: 2,
    what: 'sessions',
    sql: `
      CREATE TABLE gainsay_sessions (
        key text COLLATE "C" PRIMARY KEY,
        value text NOT NULL,
        until bigint NOT NULL
      );
      CREATE INDEX gainsay_sessions_by_end ON gainsay_sessions (until);`,
  },
];

/** Brings the database up to this program's tables. Throws where a newer program wrote it, or where a step was changed. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await makeTable(client);
    for (const migration of MIGRATIONS) await applyOnce(client, migration);
    await refuseNewer(client);
  } finally {
    client.release();
  }
}

async function makeTable(client: PoolClient): Promise<void> {
  const table = `CREATE TABLE IF NOT EXISTS gainsay_migrations (
    version int PRIMARY KEY, what text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`;
  // Two servers that start at the same time can both find it missing.
  await client.query(table).catch(() => client.query(table));
}

/** The row of a step is inserted first: a second server waits here until the first is done, and then finds it. */
async function applyOnce(client: PoolClient, { version, what, sql }: Migration): Promise<void> {
  const hash = sha256(sql);
  await client.query('BEGIN');
  try {
    const inserted = await client.query(
      'INSERT INTO gainsay_migrations (version, what, sha256) VALUES ($1, $2, $3) ON CONFLICT (version) DO NOTHING',
      [version, what, hash],
    );
    if (inserted.rowCount === 1) await client.query(sql);
    else await checkApplied(client, version, hash);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function checkApplied(client: PoolClient, version: number, hash: string): Promise<void> {
  const { rows } = await client.query<{ sha256: string }>(
    'SELECT sha256 FROM gainsay_migrations WHERE version = $1',
    [version],
  );
  if (rows[0]?.sha256 !== hash)
    throw new Error(
      `Step ${version} of the database's tables is not the one that this program knows: use the version of Gainsay that made it`,
    );
}

async function refuseNewer(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    'SELECT max(version) AS version FROM gainsay_migrations',
  );
  const newest = rows[0]?.version ?? 0;
  if (newest > MIGRATIONS.length)
    throw new Error(
      `The database's tables are at step ${newest}, and this program knows ${MIGRATIONS.length}: update Gainsay on this machine`,
    );
}
