/**
 * Lets requests in one after the other, a few in each turn of the event loop, and turns away those for whom it would take too long: a
 * quick "come back in a second" for the last ones is better than seconds of waiting for all.
 *
 * Turns must be short, because Node accepts one new connection in each. Were all requests that have come answered in one turn, somebody
 * who connects while two hundred others keep the server busy would wait for seconds, at the door, where nothing can be said to them.
 */
import type { Request, RequestHandler, Response } from 'express';
import { render } from '../../views/render.js';
import { barePage } from '../pages/layout.js';
import { sendPage } from '../send-page.js';

export interface Limits {
  /** Requests that wait or are being answered, at most. */
  most: number;
  /** Where the first in the queue has waited longer than this (milliseconds), nobody joins a queue of `long`. */
  patienceMs: number;
  long: number;
}

interface Waiting {
  res: Response;
  since: number;
  enter: () => void;
}

/** Requests begun in a turn: looking for new ones costs a tenth of the pages per second, and a crowd at the door waits half as long as with four. */
const A_TURN = 2;
const RETRY_AFTER_S = 1;

export function admission({ most, patienceMs, long }: Limits): RequestHandler {
  const page = busyPage();
  const queue: Waiting[] = [];
  let inside = 0;
  let planned = 0;

  const enterNext = (): void => {
    planned--;
    const next = queue.shift();
    plan();
    // Whoever has gone away needs no answer.
    if (next && !next.res.closed) next.enter();
  };
  const plan = (): void => {
    // Each in a call of its own: promises are worked off between calls, and the next request waits for them.
    while (planned < Math.min(A_TURN, queue.length)) {
      planned++;
      setImmediate(enterNext);
    }
  };

  return (req, res, next) => {
    const first = queue[0];
    const slow = first && queue.length >= long && performance.now() - first.since > patienceMs;
    if (inside >= most || slow) return turnAway(req, res, page);
    inside++;
    res.once('close', () => inside--);
    queue.push({ res, since: performance.now(), enter: next });
    plan();
  };
}

function turnAway(req: Request, res: Response, page: string): void {
  res.setHeader('Retry-After', String(RETRY_AFTER_S));
  res.setHeader('Cache-Control', 'no-store');
  // What is left of a form must not be read as the next request.
  if (!req.complete) res.setHeader('Connection', 'close');
  sendPage(res, 503, page);
}

/** The same for everybody, and made beforehand: turning away must cost next to nothing. */
function busyPage(): string {
  const error = {
    message: 'More is asked of this desk at this moment than it can answer.',
    wayOut: 'Nothing was changed. Wait a second, then load the page again, or send the form again.',
    link: null,
  };
  return render('pages/error', { layout: barePage('Busy'), error: { title: 'Busy', ...error } });
}
