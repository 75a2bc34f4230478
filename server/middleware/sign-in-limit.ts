/** Slows down guessing of passwords: ten failed attempts in a quarter of an hour, then a pause, by address. */
import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { PageError } from '../page-error.js';

export function signInLimit(): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60_000,
    limit: 10,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode < 400,
    handler: (_req, res, next) => {
      res.setHeader('Retry-After', '900');
      next(
        new PageError(
          429,
          'There were too many attempts to sign in from this address.',
          'Wait a quarter of an hour, then try again; or ask an administrator for a new link.',
        ),
      );
    },
  });
}
