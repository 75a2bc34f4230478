/** Turns whatever went wrong into a page that says what happened and the way out. Express's own handler would print the error to the reader. */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { render } from '../../views/render.js';
import { barePage, deskPage } from '../pages/layout.js';
import { sendPage } from '../send-page.js';
import { explain } from './explain.js';
import { frameOf, isSignedIn } from './signed-in.js';

export const noSuchPage: RequestHandler = (req, res) => {
  const known = req.method === 'GET' || req.method === 'HEAD';
  send(req, res, {
    status: known ? 404 : 405,
    title: known ? 'There is no such page' : 'This address takes no such request',
    message: `Nothing stands at ${req.path.slice(0, 200)}.`,
    wayOut: 'Check the address, or start from the list of cases.',
    link: { href: '/', text: 'Go to the cases' },
  });
};

export function errorPages(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const shown = explain(error);
    if (shown.status >= 500 && shown.status !== 503)
      log.error({ err: error, path: req.path }, 'request failed');
    if (res.headersSent) return next(error);
    if (shown.retryAfter !== undefined) res.setHeader('Retry-After', String(shown.retryAfter));
    send(req, res, shown);
  };
}

interface Shown {
  status: number;
  title: string;
  message: string;
  wayOut: string;
  link: { href: string; text: string } | null;
}

function send(req: Request, res: Response, shown: Shown): void {
  // What is left of an upload that was refused must not be read as the next request.
  if (!req.complete) res.setHeader('Connection', 'close');
  // Whoever is signed in keeps the way to everything else.
  const layout = isSignedIn(req) ? deskPage(frameOf(req), 'none', shown.title) : barePage(shown.title);
  sendPage(res, shown.status, render('pages/error', { layout, error: shown }));
}
