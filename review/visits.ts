/**
 * Up to which entry each person has seen each case. It is looked up and moved on with every look at a case, so it is kept at hand and
 * written behind: what a crash loses is that somebody saw something.
 */
import type { ClaimsDb } from '../claims-db/contract.js';

interface Visit {
  seq: number;
  /** What the store has. */
  stored: number;
  /** When it was last read from or written to the store (milliseconds): another server may have moved it on since. */
  at: number;
}

/** Visits kept at hand at most. */
const MOST = 5_000;
const FRESH_MS = 30_000;

export class Visits {
  readonly #db: ClaimsDb;
  readonly #now: () => number;
  readonly #kept = new Map<string, Visit>();

  constructor(db: ClaimsDb, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** The entry up to which this person has seen the case; 0 before the first visit. */
  async last(person: string, caseId: string): Promise<number> {
    return (await this.#visit(keyOf(person, caseId))).seq;
  }

  /** Remembers that this person has seen the case up to this entry. */
  async saw(person: string, caseId: string, seq: number): Promise<void> {
    const key = keyOf(person, caseId);
    const visit = await this.#visit(key);
    if (visit.seq >= seq) return;
    const first = visit.seq === 0;
    visit.seq = seq;
    if (first || this.#now() - visit.at > FRESH_MS) await this.#write(key, visit);
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    for (const [key, visit] of [...this.#kept]) if (visit.seq > visit.stored) await this.#write(key, visit);
  }

  async #visit(key: string): Promise<Visit> {
    const known = this.#kept.get(key);
    if (known && this.#now() - known.at <= FRESH_MS) return known;
    const value = await this.#db.getPrivate(key);
    const stored = typeof value === 'number' ? value : 0;
    // Somebody else may have asked for it in the meantime.
    const visit = this.#kept.get(key) ?? { seq: stored, stored, at: this.#now() };
    visit.seq = Math.max(visit.seq, stored);
    visit.stored = stored;
    // What waits to be written stays due.
    if (visit.seq === stored) visit.at = this.#now();
    this.#kept.delete(key);
    this.#kept.set(key, visit);
    await this.#letGoOldest();
    return visit;
  }

  async #write(key: string, visit: Visit): Promise<void> {
    if (this.#db.readOnlyReason() !== null) return;
    visit.at = this.#now();
    visit.stored = visit.seq;
    await this.#db.setPrivate(key, visit.seq);
  }

  async #letGoOldest(): Promise<void> {
    if (this.#kept.size <= MOST) return;
    for (const [key, visit] of this.#kept) {
      this.#kept.delete(key);
      if (visit.seq > visit.stored) await this.#write(key, visit);
      return;
    }
  }
}

const keyOf = (person: string, caseId: string): string => `visit:${person}:${caseId}`;
