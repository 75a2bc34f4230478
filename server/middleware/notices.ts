/**
 * What was just done, told on the next page: a cookie that this server signed and that the page takes away again. It is not in the
 * session, because a session is kept by the store, and every form would then write it twice.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Notice } from '../pages/layout.js';
import type { Services } from '../services.js';
import { cookieNamed, cookieOptions } from './cookies.js';

const NAME = 'gainsay-notice';
/** A cookie holds 4 KB at most. */
const LONGEST = 1_000;

interface Told {
  take: () => Notice | null;
  leave: (notice: Notice) => void;
}

const told = new WeakMap<Request, Told>();

export function notices({ secret, url }: Pick<Services, 'secret' | 'url'>): RequestHandler {
  const options = cookieOptions(url);
  const sign = (text: string): string =>
    createHmac('sha256', secret).update(`${NAME} ${text}`).digest('base64url');
  return (req, res, next) => {
    told.set(req, {
      take: () => {
        const cookie = cookieNamed(req, NAME);
        if (cookie === null) return null;
        res.clearCookie(NAME, options);
        return opened(cookie, sign);
      },
      leave: ({ kind, text }) => {
        const packed = Buffer.from(JSON.stringify({ kind, text: text.slice(0, LONGEST) })).toString(
          'base64url',
        );
        res.cookie(NAME, `${packed}.${sign(packed)}`, { ...options, maxAge: 60_000 });
      },
    });
    next();
  };
}

/** The notice for the page that answers this request; it shows once. */
export const takeNotice = (req: Request): Notice | null => told.get(req)?.take() ?? null;

/** Leaves a notice for the next page. */
export function leaveNotice(res: Response, notice: Notice): void {
  told.get(res.req)?.leave(notice);
}

function opened(cookie: string, sign: (text: string) => string): Notice | null {
  const [packed = '', signature = ''] = cookie.split('.');
  const [given, due] = [Buffer.from(signature), Buffer.from(sign(packed))];
  if (given.length !== due.length || !timingSafeEqual(given, due)) return null;
  return JSON.parse(Buffer.from(packed, 'base64url').toString('utf8')) as Notice;
}
