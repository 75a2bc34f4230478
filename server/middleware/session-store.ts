/**
 * express-session on the store's sessions: they outlive the process and are shared by all servers of a desk. A session ends after
 * `idleMs` without a request and after `totalMs` in any case.
 */
import { Store, type SessionData } from 'express-session';
import type { Desk } from '../../review/desk.js';

declare module 'express-session' {
  interface SessionData {
    /** When the session began, and when it ends if nobody asks again (milliseconds). */
    opened?: number;
    until?: number;
  }
}

interface Limits {
  idleMs: number;
  totalMs: number;
}

/** The end of a session is moved, and so written, when it would move by more than this part of its idle time. */
const STEP = 1 / 48;

type Done = (error?: unknown) => void;

export class StoredSessions extends Store {
  readonly #sessions: Desk['sessions'];
  readonly #now: () => number;
  readonly #limits: Limits;

  constructor(sessions: Desk['sessions'], now: () => number, limits: Limits) {
    super();
    this.#sessions = sessions;
    this.#now = now;
    this.#limits = limits;
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.#sessions.get(id, this.#now()).then(
      (kept) => done(null, kept && { ...(kept.value as SessionData), until: kept.until }),
      (error: unknown) => done(error),
    );
  }

  override set(id: string, session: SessionData, done?: Done): void {
    const opened = session.opened ?? this.#now();
    finish(this.#sessions.set(id, { ...session, opened }, this.#endOf(opened)), done);
  }

  override touch(id: string, session: SessionData, done?: Done): void {
    const now = this.#now();
    const until = this.#endOf(session.opened ?? now);
    if (until - (session.until ?? now) <= this.#limits.idleMs * STEP) done?.();
    else finish(this.#sessions.touch(id, until), done);
  }

  override destroy(id: string, done?: Done): void {
    finish(this.#sessions.destroy(id), done);
  }

  #endOf(opened: number): number {
    return Math.min(this.#now() + this.#limits.idleMs, opened + this.#limits.totalMs);
  }
}

function finish(work: Promise<void>, done: Done = () => undefined): void {
  work.then(
    () => done(),
    (error: unknown) => done(error),
  );
}
