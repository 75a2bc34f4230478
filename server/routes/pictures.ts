/** A case seen from the side: its timeline, its map, its trail and the export of it. */
import { Router } from 'express';
import type { Actor } from '../../model/envelope.js';
import type { CaseView } from '../../review/case-view.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { mapPage } from '../pages/case-map.js';
import { timelinePage } from '../pages/case-timeline.js';
import { PAGE_SIZE } from '../pages/paging.js';
import { trailPage, type TrailLines, type TrailQuery } from '../pages/trail.js';
import type { Services } from '../services.js';
import { param, queryOf, show } from './answer.js';

export function pictureRoutes({ desk }: Services): Router {
  const router = Router();

  /** Without a search only the page itself is read: a long trail has a hundred thousand lines. */
  const linesFor = async (actor: Actor, view: CaseView, wanted: TrailQuery): Promise<TrailLines> => {
    const people = [{ id: 'gainsay', name: 'Gainsay' }, ...(await desk.accounts.workers())];
    if (wanted.text !== '' || wanted.who !== '')
      return { lines: await desk.trail(actor, view.id), total: null, people };
    const total = Math.max(0, view.seq - wanted.after);
    const last =
      view.seq - (Math.min(wanted.page, Math.max(1, Math.ceil(total / PAGE_SIZE))) - 1) * PAGE_SIZE;
    const after = Math.max(wanted.after, last - PAGE_SIZE);
    return { lines: await desk.trail(actor, view.id, { after, limit: last - after }), total, people };
  };

  router.get('/cases/:case/timeline', async (req, res) => {
    show(res, 'timeline', timelinePage(frameOf(req), await desk.view(actorOf(req), param(req, 'case'))));
  });

  router.get('/cases/:case/map', async (req, res) => {
    show(res, 'map', mapPage(frameOf(req), await desk.view(actorOf(req), param(req, 'case'))));
  });

  router.get('/cases/:case/trail', async (req, res) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const query = queryOf(req);
    const number = (name: string): number => Math.max(0, Number.parseInt(query.get(name) ?? '', 10) || 0);
    const wanted = {
      text: (query.get('text') ?? '').slice(0, 200),
      who: (query.get('who') ?? '').slice(0, 80),
      after: number('after'),
      page: number('page') || 1,
    };
    show(res, 'trail', trailPage(frameOf(req), view, await linesFor(actor, view, wanted), wanted));
  });

  router.get('/cases/:case/trail/export', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'case.export', id);
    const lines = await desk.trail(actor, id);
    res.setHeader(
      'Content-Disposition',
      `attachment; filename="trail-${id.replace(/[^a-z0-9-]/g, '')}.jsonl"`,
    );
    res.type('application/x-ndjson').send(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });

  return router;
}
