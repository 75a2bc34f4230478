/** A case seen from the side: its timeline, its map, its trail and the export of it. */
import { setImmediate } from 'node:timers/promises';
import { Router } from 'express';
import type { Actor } from '../../model/envelope.js';
import type { CaseView } from '../../review/views/case-view.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { mapPage } from '../pages/case-map.js';
import { timelinePage } from '../pages/case-timeline.js';
import { PAGE_SIZE } from '../pages/paging.js';
import { trailFits, trailPage, type TrailLines, type TrailQuery } from '../pages/trail.js';
import type { Services } from '../services.js';
import { param, queryOf, show } from './answer.js';

/** Lines of the trail's export that are read and written together. */
const EXPORTED_AT_ONCE = 1_000;

export function pictureRoutes({ desk }: Services): Router {
  const router = Router();

  /** Never more of a journal is read than a page of lines, or than one go of a search. */
  const linesFor = async (actor: Actor, view: CaseView, wanted: TrailQuery): Promise<TrailLines> => {
    const people = [{ id: 'gainsay', name: 'Gainsay' }, ...(await desk.accounts.workers())];
    const { after, before } = wanted;
    if (wanted.text !== '' || wanted.who !== '') {
      const search = { fits: trailFits(view, wanted), after, limit: PAGE_SIZE };
      const { lines, from } = await desk.searchTrail(actor, view.id, {
        ...search,
        ...(before > 0 ? { before } : {}),
      });
      return { lines, people, found: { from } };
    }
    const total = Math.max(0, view.seq - after);
    const page = Math.min(wanted.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
    const last = view.seq - (page - 1) * PAGE_SIZE;
    const first = Math.max(after, last - PAGE_SIZE);
    const lines = await desk.trail(actor, view.id, { after: first, limit: last - first });
    return { lines: lines.reverse(), people, found: { total } };
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
      before: number('before'),
      page: number('page') || 1,
    };
    show(res, 'trail', trailPage(frameOf(req), view, await linesFor(actor, view, wanted), wanted));
  });

  router.get('/cases/:case/trail/export', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'case.export', id);
    res.setHeader(
      'Content-Disposition',
      `attachment; filename="trail-${id.replace(/[^a-z0-9-]/g, '')}.jsonl"`,
    );
    res.type('application/x-ndjson');
    const { seq } = await desk.view(actor, id);
    // Written in pieces, each in a turn of its own: a long journal must not hold up everybody else.
    for (let after = 0; after < seq && !res.closed; after += EXPORTED_AT_ONCE) {
      const lines = await desk.trail(actor, id, { after, limit: EXPORTED_AT_ONCE });
      res.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await setImmediate();
    }
    res.end();
  });

  return router;
}
