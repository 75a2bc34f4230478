/** Gives every request its session. */
import type { Request, RequestHandler } from 'express';
import type { Services } from '../services.js';
import { Session } from './session.js';

declare module 'express-serve-static-core' {
  interface Request {
    session: Session;
  }
}

export function sessions({ desk, clock, url }: Services): RequestHandler {
  const deps = { sessions: desk.sessions, clock, url };
  return async (req, res, next) => {
    req.session = await Session.of(req, res, deps);
    next();
  };
}

/** A verdict is signed by somebody who has given their password within this time; after it, the form asks for it again. */
const SIGNING_MS = 15 * 60_000;

/** fresh: the password was given a moment ago; due: it must be given again; none: signed in by a link, there may be none. */
export function signature(req: Request, now: Date): 'fresh' | 'due' | 'none' {
  const confirmed = req.session.kept?.confirmed;
  if (confirmed === undefined) return 'none';
  return now.getTime() - confirmed <= SIGNING_MS ? 'fresh' : 'due';
}
