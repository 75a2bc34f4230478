/** How routes answer: a page, or "see there" with a notice. */
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { render } from '../../views/render.js';
import type { Notice } from '../pages/layout.js';
import { leaveNotice } from '../middleware/notices.js';
import type { Form } from '../middleware/form.js';
import { sendPage } from '../send-page.js';

export function show(res: Response, template: string, locals: object, status = 200): void {
  sendPage(res, status, render(`pages/${template}`, locals));
}

export function seeThere(res: Response, href: string, notice?: string, kind: Notice['kind'] = 'done'): void {
  if (notice !== undefined) leaveNotice(res, { kind, text: notice });
  res.redirect(303, href);
}

/** A key for a form: the desk writes the same key once, however often it is sent. */
export const newRequest = (): string => randomUUID();

/** The revision that a form was made from; undefined where it is missing or no number, which the desk refuses. */
export function revisionOf(form: Form, name = 'revision'): number | undefined {
  const text = form.get(name);
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The revision of one thing as a form knew it that shows the whole case: as it is now, unless it was changed since. */
export const knownThen = (
  seen: number | undefined,
  { revision }: { revision: number },
): number | undefined => (seen === undefined ? undefined : Math.min(seen, revision));

export const requestOf = (form: Form): string => form.get('request').slice(0, 200) || newRequest();

/** The query of an address as URLSearchParams, whatever was sent. */
export function queryOf(req: Request): URLSearchParams {
  const at = req.originalUrl.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : req.originalUrl.slice(at + 1));
}

/** A parameter of the route's path. */
export function param(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}

/** An address of this server to go on to, or "/" where it is anything else. */
export function localAddress(text: string): string {
  return /^\/(?![/\\])/.test(text) && !/[\r\n]/.test(text) ? text : '/';
}
