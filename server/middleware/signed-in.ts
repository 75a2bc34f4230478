/** Who is there. A session counts only while its account does: disabled, re-roled or with a new password, it is over at once. */
import type { Request, RequestHandler } from 'express';
import type { Actor } from '../../model/envelope.js';
import type { Person } from '../../review/state/desk-state.js';
import type { Frame, Viewer } from '../pages/layout.js';
import type { Services } from '../services.js';
import { takeNotice } from './notices.js';

const viewers = new WeakMap<Request, Viewer>();
/** Why nothing can be saved, as it was when the request came. */
const readOnly = new WeakMap<Request, string>();

export function whoIsThere({ desk }: Services): RequestHandler {
  return async (req, _res, next) => {
    const reason = desk.readOnlyReason();
    if (reason !== null) readOnly.set(req, reason);
    const { kept } = req.session;
    if (kept) {
      const counts = (person: Person | null): person is Person =>
        person?.status === 'active' && person.sessionsFrom === kept.from;
      const known = await desk.accounts.person(kept.person);
      // Another server may have made or changed the account a moment ago.
      const person = counts(known) ? known : await desk.accounts.personNow(kept.person);
      if (counts(person)) viewers.set(req, { id: person.id, name: person.name, role: person.role });
      // It does not count, whether or not the store can be told so now.
      else await req.session.end().catch(() => undefined);
    }
    next();
  };
}

/** Everything behind this is for people with an account; others are sent to sign in, or on an empty desk to the first page. */
export function signedInOnly({ desk }: Services): RequestHandler {
  return async (req, res, next) => {
    if (viewers.has(req)) return next();
    if (await desk.accounts.none()) return res.redirect(303, '/first');
    const wanted =
      req.method === 'GET' && req.path !== '/' ? `?next=${encodeURIComponent(req.originalUrl)}` : '';
    res.redirect(303, `/sign-in${wanted}`);
  };
}

/** The person behind a request that has passed `signedInOnly`. */
export function viewerOf(req: Request): Viewer {
  const viewer = viewers.get(req);
  if (!viewer) throw new Error(`${req.method} ${req.path} is reached without signing in`);
  return viewer;
}

export const isSignedIn = (req: Request): boolean => viewers.has(req);

export function actorOf(req: Request): Actor {
  const { id, name, role } = viewerOf(req);
  return { id, name, role, via: 'web' };
}

/** What every page of this request shares; the notice is taken, so that it shows once. */
export function frameOf(req: Request): Frame {
  return { viewer: viewerOf(req), readOnly: readOnly.get(req) ?? null, notice: takeNotice(req) };
}
