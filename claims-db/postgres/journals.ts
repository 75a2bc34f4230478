/** Journals on PostgreSQL: the head under its lock, entries in, entries out with their chain checked. */
import type { Entry } from '../../model/envelope.js';
import type { Pool, PoolClient } from 'pg';
import type { Head } from '../contract.js';
import { BadLine, checkFollows, parseLine, type Position } from '../journals/entry-lines.js';
import { StoreDamaged } from '../errors.js';
import { ask } from './connection.js';

/** Entries read at once. */
const PAGE = 500;

interface HeadRow {
  journal: string;
  seq: string;
  hash: string;
}

const headOf = ({ journal, seq, hash }: HeadRow): Head => ({ journal, seq: Number(seq), hash });

export async function readHead(pool: Pool, journal: string): Promise<Head | null> {
  const { rows } = await ask<HeadRow>(
    pool,
    'SELECT journal, seq, hash FROM gainsay_heads WHERE journal = $1',
    [journal],
  );
  return rows[0] ? headOf(rows[0]) : null;
}

export async function readHeads(pool: Pool): Promise<Head[]> {
  const { rows } = await ask<HeadRow>(pool, 'SELECT journal, seq, hash FROM gainsay_heads ORDER BY journal');
  return rows.map(headOf);
}

/** The head, locked until the transaction ends; a journal that does not exist has none to lock. */
export async function lockedHead(client: PoolClient, journal: string): Promise<Position> {
  const { rows } = await client.query<HeadRow>(
    'SELECT journal, seq, hash FROM gainsay_heads WHERE journal = $1 FOR UPDATE',
    [journal],
  );
  return rows[0] ? headOf(rows[0]) : { seq: 0, hash: null };
}

/** Writes entries and the new head. A journal that another server began at the same time fails with 23505. */
export async function insertEntries(
  client: PoolClient,
  journal: string,
  entries: readonly Entry[],
  lines: readonly string[],
  end: Position,
): Promise<void> {
  if (end.seq === entries.length)
    await client.query('INSERT INTO gainsay_heads (journal, seq, hash) VALUES ($1, $2, $3)', [
      journal,
      end.seq,
      end.hash,
    ]);
  else
    await client.query('UPDATE gainsay_heads SET seq = $2, hash = $3 WHERE journal = $1', [
      journal,
      end.seq,
      end.hash,
    ]);
  await client.query(
    `INSERT INTO gainsay_entries (journal, seq, hash, body)
     SELECT $1, seq, hash, body FROM unnest($2::bigint[], $3::text[], $4::text[]) AS new (seq, hash, body)`,
    [journal, entries.map((entry) => entry.seq), entries.map((entry) => entry.hash), lines],
  );
}

/** An entry as read, its hash and its place in the chain checked; `blind` where the entry before was not read. */
function checkedEntry(body: string, journal: string, before: Position, blind: boolean): Entry {
  try {
    const { entry } = parseLine(Buffer.from(body), journal);
    checkFollows(entry, blind ? { seq: before.seq, hash: entry.prev } : before);
    return entry;
  } catch (error) {
    if (error instanceof BadLine)
      throw new StoreDamaged(`journal ${journal}`, before.seq + 1, `the entry ${error.message}`);
    throw error;
  }
}

/** The entries after `from`, as far as the journal goes now. Throws StoreDamaged. */
export async function* readEntries(pool: Pool, journal: string, from: number): AsyncGenerator<Entry> {
  const head = await readHead(pool, journal);
  const end = head?.seq ?? 0;
  let position: Position | null = null;
  for (let seq = from; seq < end;) {
    const { rows } = await ask<{ body: string }>(
      pool,
      'SELECT body FROM gainsay_entries WHERE journal = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4',
      [journal, seq, end, PAGE],
    );
    if (rows.length === 0)
      throw new StoreDamaged(`journal ${journal}`, seq + 1, `the entry is missing; there were ${end}`);
    for (const { body } of rows) {
      const entry = checkedEntry(
        body,
        journal,
        position ?? { seq, hash: null },
        position === null && seq > 0,
      );
      position = entry;
      seq = entry.seq;
      yield entry;
    }
  }
}
