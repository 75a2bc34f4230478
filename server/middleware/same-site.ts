/**
 * Refuses every request that changes something unless it comes from a page of this server (CSRF).
 * Browsers say where a request comes from in Sec-Fetch-Site; older ones only in Origin. The session cookie is SameSite=Lax besides.
 */
import type { Request, RequestHandler } from 'express';
import { PageError } from '../page-error.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const sameSite: RequestHandler = (req, _res, next) => {
  if (SAFE.has(req.method) || comesFromHere(req)) return next();
  next(
    new PageError(
      403,
      'This form was not sent from a page of Gainsay.',
      'Nothing was changed. Open the page here and send the form again.',
      { href: '/', text: 'Go to the cases' },
    ),
  );
};

function comesFromHere(req: Request): boolean {
  const site = req.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = req.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === req.get('host');
}
