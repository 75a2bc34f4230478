/** A person's own filters of the queue: keep one under a name, rename it, delete it. */
import { Router } from 'express';
import { readForm } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { flagFilter, queryOf as filterQuery } from '../pages/flag-filter.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { param, seeThere } from './answer.js';

export function savedFilterRoutes({ desk }: Services): Router {
  const router = Router();

  router.post('/cases/:case/flags/filters', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'case.read', id);
    const form = await readForm(req);
    const filter = flagFilter(new URLSearchParams(form.get('query')));
    const query = filterQuery(filter);
    const back = `/cases/${id}/flags${query}`;
    const name = form.get('name');
    await attempt(req, res, {
      act: async () => {
        const act = form.get('act');
        if (act === 'delete') {
          await desk.filters.remove(actor.id, form.get('filter'));
          return seeThere(res, back, 'The filter is deleted.');
        }
        if (act === 'rename') await desk.filters.rename(actor.id, form.get('filter'), name);
        else {
          // A document or a speaker is there in one case only.
          const own = filter.document !== '' || filter.speaker !== '' ? id : null;
          await desk.filters.keep(actor.id, { name, query: query.replace(/^\?/, ''), case: own });
        }
        seeThere(res, back, `The filter is kept as “${name}”.`);
      },
      mend: (errors) => seeThere(res, back, errors.map(({ text }) => text).join(' '), 'error'),
      typed: [],
      back,
      field: 'name',
    });
  });

  return router;
}
