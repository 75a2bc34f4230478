/** Snapshots of folded cases on PostgreSQL, in pieces, so that no row grows large and no request waits for one. */
import type { Pool, PoolClient } from 'pg';
import { PieceReader, toPieces } from '../json-pieces.js';

const PIECE = 256 * 1024;

interface PieceRow {
  version: string;
  seq: string;
  hash: string;
  lines: string;
}

export async function loadPieces(
  pool: Pool,
  journal: string,
  version: string,
): Promise<{ seq: number; state: unknown } | null> {
  const reader = new PieceReader();
  let first: PieceRow | null = null;
  for (let piece = 0; ; piece++) {
    const { rows } = await pool.query<PieceRow>(
      'SELECT version, seq, hash, lines FROM gainsay_snapshots WHERE journal = $1 AND piece = $2',
      [journal, piece],
    );
    const [row] = rows;
    if (!row) break;
    if (row.version !== version || (first && row.hash !== first.hash)) return null;
    first ??= row;
    for (const line of row.lines.split('\n')) if (line !== '') reader.add(line);
  }
  if (!first) return null;
  const { rows } = await pool.query<{ hash: string }>(
    'SELECT hash FROM gainsay_entries WHERE journal = $1 AND seq = $2',
    [journal, first.seq],
  );
  return rows[0]?.hash === first.hash ? { seq: Number(first.seq), state: reader.value } : null;
}

/** Replaces the pieces, in a transaction, where the journal still ends at `seq`. */
export async function savePieces(
  client: PoolClient,
  journal: string,
  version: string,
  seq: number,
  state: unknown,
): Promise<void> {
  const { rows } = await client.query<{ hash: string }>(
    'SELECT hash FROM gainsay_heads WHERE journal = $1 AND seq = $2',
    [journal, seq],
  );
  const hash = rows[0]?.hash;
  if (hash === undefined) return;
  await client.query('DELETE FROM gainsay_snapshots WHERE journal = $1', [journal]);
  let piece = 0;
  for (const lines of grouped(toPieces(state)))
    await client.query(
      'INSERT INTO gainsay_snapshots (journal, piece, version, seq, hash, lines) VALUES ($1, $2, $3, $4, $5, $6)',
      [journal, piece++, version, seq, hash, lines],
    );
}

function* grouped(lines: Iterable<string>): Generator<string> {
  let group = '';
  for (const line of lines) {
    group += line;
    if (group.length < PIECE) continue;
    yield group;
    group = '';
  }
  if (group !== '') yield group;
}
