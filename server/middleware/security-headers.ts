/** Headers on every answer: no inline style or script, no framing, nothing from elsewhere. */
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** They are the same on every answer: worked out once, and only written from then on. */
export function securityHeaders(): RequestHandler {
  const example = new ServerResponse(new IncomingMessage(new Socket()));
  policy()(example.req, example, () => undefined);
  const headers = Object.entries(example.getHeaders());
  return (_req, res, next) => {
    for (const [name, value] of headers) if (value !== undefined) res.setHeader(name, value);
    next();
  };
}

function policy(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Set by whoever puts TLS in front; over plain HTTP it would mean nothing.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Pages show what one person may see: no cache may keep them. */
export const neverCached: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};
