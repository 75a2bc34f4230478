/**
 * Noticing what other servers append: one query for all journals that somebody watches, some times a second. Polling, because
 * LISTEN is not everywhere where the tables are (CockroachDB has none), and costs less than it sounds: one index look-up.
 */
import type { Pool } from 'pg';
import type { Head } from '../contract.js';

const EVERY_MS = 300;

interface Watcher {
  journal: string;
  seen: number;
  onGrowth: (head: Head) => void;
}

export class Watchers {
  readonly #pool: Pool;
  readonly #watchers = new Set<Watcher>();
  #timer: NodeJS.Timeout | null = null;
  #asking = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  add(journal: string, onGrowth: (head: Head) => void): () => void {
    const watcher = { journal, seen: 0, onGrowth };
    this.#watchers.add(watcher);
    if (!this.#timer) {
      this.#timer = setInterval(() => void this.#ask(), EVERY_MS);
      this.#timer.unref();
    }
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.stop();
    };
  }

  /** What this server wrote itself is no news. */
  wrote(journal: string, seq: number): void {
    for (const watcher of this.#watchers)
      if (watcher.journal === journal) watcher.seen = Math.max(watcher.seen, seq);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      const journals = [...new Set([...this.#watchers].map((watcher) => watcher.journal))];
      const { rows } = await this.#pool.query<{ journal: string; seq: string; hash: string }>(
        'SELECT journal, seq, hash FROM gainsay_heads WHERE journal = ANY($1)',
        [journals],
      );
      for (const { journal, seq, hash } of rows) this.#tell({ journal, seq: Number(seq), hash });
    } catch {
      // The database is away: the next turn asks again, and whoever reads meanwhile gets the error.
    } finally {
      this.#asking = false;
    }
  }

  #tell(head: Head): void {
    for (const watcher of this.#watchers) {
      if (watcher.journal !== head.journal || head.seq <= watcher.seen) continue;
      watcher.seen = head.seq;
      watcher.onGrowth(head);
    }
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }
}
