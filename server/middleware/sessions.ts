/** Sessions: a cookie that scripts cannot read, renewed at sign-in. */
import session from 'express-session';
import type { Request, RequestHandler } from 'express';
import type { Person } from '../../review/desk-state.js';
import type { Services } from '../services.js';
import { StoredSessions } from './session-store.js';

declare module 'express-session' {
  interface SessionData {
    person: string;
    /** The account's `sessionsFrom` at sign-in: when it moves on, the session is over. */
    from: number;
    /** When this person last gave their password (milliseconds); missing after a sign-in by link. */
    confirmed: number;
    /** The link of an invitation, shown once on the next page. */
    link: { name: string; href: string };
  }
}

const HOUR = 3_600_000;
const LIMITS = { idleMs: 12 * HOUR, totalMs: 7 * 24 * HOUR };

export function sessions({ desk, clock, secret, url }: Services): RequestHandler {
  const secure = isSecure(url);
  return session({
    // The proxy says in X-Forwarded-Proto that people came over TLS; without it a secure cookie would not be set at all.
    proxy: secure,
    name: 'gainsay',
    secret,
    store: new StoredSessions(desk.sessions, () => clock().getTime(), LIMITS),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
}

/** True where people come over TLS. */
export const isSecure = (url: string | null): boolean => url?.startsWith('https:') ?? false;

/** Starts a session for a person under a new id, so that one planted before sign-in is worth nothing. */
export function startSession(req: Request, person: Person, confirmed?: Date): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.regenerate((error: unknown) => {
      if (error)
        return reject(error instanceof Error ? error : new Error('the session could not be started'));
      req.session.person = person.id;
      req.session.from = person.sessionsFrom;
      if (confirmed) req.session.confirmed = confirmed.getTime();
      resolve();
    });
  });
}

/** A verdict is signed by somebody who has given their password within this time; after it, the form asks for it again. */
const SIGNING_MS = 15 * 60_000;

/** fresh: the password was given a moment ago; due: it must be given again; none: signed in by a link, there may be none. */
export function signature(req: Request, now: Date): 'fresh' | 'due' | 'none' {
  const { confirmed } = req.session;
  if (confirmed === undefined) return 'none';
  return now.getTime() - confirmed <= SIGNING_MS ? 'fresh' : 'due';
}

export function endSession(req: Request): Promise<void> {
  return new Promise((resolve) => req.session.destroy(() => resolve()));
}
