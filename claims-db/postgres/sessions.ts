/** Sessions on PostgreSQL, shared by all servers of the database. */
import { sha256 } from '../../model/hash.js';
import type { Pool } from 'pg';
import type { KeptSession, Sessions } from '../contract.js';
import { ask } from './connection.js';

export class PostgresSessions implements Sessions {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async get(id: string, now: number): Promise<KeptSession | null> {
    const { rows } = await ask<{ value: string; until: string }>(
      this.#pool,
      'SELECT value, until FROM gainsay_sessions WHERE key = $1 AND until > $2',
      [sha256(id), now],
    );
    return rows[0] ? { value: JSON.parse(rows[0].value), until: Number(rows[0].until) } : null;
  }

  async set(id: string, value: unknown, until: number): Promise<void> {
    await ask(
      this.#pool,
      `INSERT INTO gainsay_sessions (key, value, until) VALUES ($1, $2, $3)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until`,
      [sha256(id), JSON.stringify(value), until],
    );
  }

  async touch(id: string, until: number): Promise<void> {
    await ask(this.#pool, 'UPDATE gainsay_sessions SET until = $2 WHERE key = $1', [sha256(id), until]);
  }

  async destroy(id: string): Promise<void> {
    await ask(this.#pool, 'DELETE FROM gainsay_sessions WHERE key = $1', [sha256(id)]);
  }

  async sweep(now: number): Promise<void> {
    await ask(this.#pool, 'DELETE FROM gainsay_sessions WHERE until <= $1', [now]);
  }
}
