/**
 * Turns requests away while too many are being answered: a quick "come back in a second" for the last ones is better than seconds of
 * waiting for all.
 */
import type { RequestHandler } from 'express';

const PAGE =
  '<!DOCTYPE html><html lang="en-GB"><title>Busy – Gainsay</title><h1>Busy</h1><p>Too much is asked of this desk at once. Nothing was changed. Load the page again in a second.</p></html>';

export function admission(most: number): RequestHandler {
  let inside = 0;
  return (_req, res, next) => {
    if (inside >= most) {
      res.setHeader('Retry-After', '1');
      res.status(503).type('html').send(PAGE);
      return;
    }
    inside++;
    res.once('close', () => inside--);
    next();
  };
}
