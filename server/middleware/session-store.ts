/**
 * Sessions in memory, at most `capacity` of them: the least recently used is let go first. A session ends after `idleMs` without a
 * request and after `totalMs` in any case. They are not kept over a restart: signing in again is cheap, a stolen session file is not.
 */
import { Store, type SessionData } from 'express-session';

interface Kept {
  text: string;
  opened: number;
  seen: number;
}

export class MemorySessions extends Store {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  readonly #limits: { capacity: number; idleMs: number; totalMs: number };

  constructor(now: () => number, limits: { capacity: number; idleMs: number; totalMs: number }) {
    super();
    this.#now = now;
    this.#limits = limits;
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    const kept = this.#kept.get(id);
    const now = this.#now();
    if (!kept || now - kept.seen > this.#limits.idleMs || now - kept.opened > this.#limits.totalMs) {
      this.#kept.delete(id);
      return done(null, null);
    }
    this.#renew(id, kept, now);
    done(null, JSON.parse(kept.text) as SessionData);
  }

  override set(id: string, session: SessionData, done?: (error?: unknown) => void): void {
    const now = this.#now();
    const kept = this.#kept.get(id) ?? { text: '', opened: now, seen: now };
    kept.text = JSON.stringify(session);
    this.#renew(id, kept, now);
    const oldest = this.#kept.size > this.#limits.capacity ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    done?.();
  }

  override touch(id: string, _session: SessionData, done?: () => void): void {
    const kept = this.#kept.get(id);
    if (kept) this.#renew(id, kept, this.#now());
    done?.();
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    this.#kept.delete(id);
    done?.();
  }

  /** A Map keeps insertion order: putting the entry back makes it the youngest. */
  #renew(id: string, kept: Kept, now: number): void {
    kept.seen = now;
    this.#kept.delete(id);
    this.#kept.set(id, kept);
  }
}
