/** The desk index on PostgreSQL: rows written with their entries, pages by key, and full text by the database's own index. */
import type { Pool, PoolClient } from 'pg';
import type { IndexPage, IndexRow } from '../contract.js';
import { cursorOf, readCursor } from '../ordered-rows.js';

/** Upserts rows in the transaction of their entries. */
export async function putRows(client: PoolClient, journal: string, rows: readonly IndexRow[]): Promise<void> {
  if (rows.length === 0) return;
  // One statement cannot change a row twice: of equal keys the last counts.
  const unique = [...new Map(rows.map((row) => [row.key, row])).values()];
  const column = (of: (row: IndexRow) => string): string[] => unique.map(of);
  await client.query(
    `INSERT INTO gainsay_rows (journal, key, kind, case_id, at, body, words)
     SELECT $1, key, kind, case_id, at, body, to_tsvector('simple', words)
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
       AS new (key, kind, case_id, at, body, words)
     ON CONFLICT (journal, key) DO UPDATE SET
       kind = excluded.kind, case_id = excluded.case_id, at = excluded.at, body = excluded.body, words = excluded.words`,
    [
      journal,
      column((row) => row.key),
      column((row) => row.kind),
      column((row) => row.caseId),
      column((row) => row.at),
      column((row) => JSON.stringify(row)),
      column((row) => wordsOf(`${row.title} ${row.text}`).join(' ')),
    ],
  );
}

export async function listRows(
  pool: Pool,
  query: { kind: 'case' | 'claim'; after?: string; limit: number; caseId?: string },
): Promise<IndexPage> {
  const values: unknown[] = [query.kind, query.limit + 1];
  const conditions = ['kind = $1'];
  if (query.caseId !== undefined) conditions.push(`case_id = $${values.push(query.caseId)}`);
  if (query.after !== undefined) {
    const [at, key] = readCursor(query.after);
    const [a, k] = [values.push(at), values.push(key)];
    conditions.push(`at <= $${a} AND (at < $${a} OR key > $${k})`);
  }
  const { rows } = await pool.query<{ body: string }>(
    `SELECT body FROM gainsay_rows WHERE ${conditions.join(' AND ')} ORDER BY at DESC, key LIMIT $2`,
    values,
  );
  const found = rows.map((row) => JSON.parse(row.body) as IndexRow);
  const page = found.slice(0, query.limit);
  const last = page[page.length - 1];
  return { rows: page, next: last && found.length > query.limit ? cursorOf(last) : null };
}

/** Rows with any of the words (or words that begin with them), those with most of them first. */
export async function searchRows(
  pool: Pool,
  query: { kind: 'case' | 'claim'; text: string; limit: number },
): Promise<IndexRow[]> {
  const words = [...new Set(wordsOf(query.text))].slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const terms = words.map((word) => `'${word}'${word.length > 2 ? ':*' : ''}`);
  const { rows } = await pool.query<{ body: string }>(
    `SELECT body FROM gainsay_rows, to_tsquery('simple', $2) AS query
     WHERE kind = $1 AND words @@ query
     ORDER BY ts_rank(words, query) DESC, at DESC, key LIMIT $3`,
    [query.kind, terms.join(' | '), query.limit],
  );
  return rows.map((row) => JSON.parse(row.body) as IndexRow);
}

/** A query of more words is cut: the database compares each of them with the index. */
const MAX_WORDS = 32;

/** Runs of letters and digits, in lower case: the same for what is kept and what is asked. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
