/** Refuses requests for a host name that this server does not go by: a foreign name that resolves to it (DNS rebinding) gets nothing. */
import type { RequestHandler } from 'express';
import { PageError } from '../page-error.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `hosts` are further names (without port) that the server answers to; empty means loopback only, null means any. */
export function knownHosts(hosts: readonly string[] | null): RequestHandler {
  return (req, _res, next) => {
    if (hosts === null) return next();
    const name = (req.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (LOOPBACK.has(name) || hosts.includes(name)) return next();
    next(
      new PageError(
        421,
        'This server does not go by that name.',
        'Open it by the address it printed when it started, or start it with HOST set to the name you use.',
      ),
    );
  };
}
