/** Talking to the database: queries that survive a broken connection, transactions, and errors in the words of the contract. */
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { StoreUnavailable } from '../contract.js';

const ATTEMPTS = 5;

/**
 * A query that may be asked twice, and is where the connection had been broken while it was idle. Throws StoreUnavailable where
 * the database cannot be asked.
 */
export async function ask<Row extends QueryResultRow>(
  pool: Pool,
  text: string,
  values: unknown[] = [],
): Promise<QueryResult<Row>> {
  try {
    return await pool.query<Row>(text, values);
  } catch (error) {
    if (!isBroken(error)) throw asUnavailable(error);
    return pool.query<Row>(text, values).catch((second: unknown) => {
      throw asUnavailable(second);
    });
  }
}

async function begun(pool: Pool): Promise<PoolClient> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      return client;
    } catch (error) {
      client.release(true);
      if (!isBroken(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

function isBroken(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return (
    ['57P01', 'ECONNRESET', 'EPIPE'].includes(codeOf(error)) || message.includes('Connection terminated')
  );
}

/** Runs in a transaction, again where the database asks for it (serialisation failure, deadlock). Throws StoreUnavailable. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await oneTransaction(pool, work);
    } catch (error) {
      if (['40001', '40P01'].includes(codeOf(error)) && attempt < ATTEMPTS) continue;
      throw asUnavailable(error);
    }
  }
}

async function oneTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await begun(pool);
  try {
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot roll back is closed, and with it the transaction.
    const broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

/** SQLSTATE or system error code, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What the database or the way to it says no to, as the contract says it; all other errors as they are. */
function asUnavailable(error: unknown): unknown {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === '25006') return new StoreUnavailable(`Read-only: ${message}`, null);
  if (code.startsWith('53') || code.startsWith('57') || code.startsWith('08') || code.startsWith('E'))
    return new StoreUnavailable(`The database cannot take it now: ${message}`, 5);
  if (/timeout|terminated|Connection/.test(message))
    return new StoreUnavailable(`The database cannot be reached: ${message}`, 5);
  return error;
}
