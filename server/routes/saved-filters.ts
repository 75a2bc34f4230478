/** A person's own filters of the lists: keep one under a name, rename it, delete it. */
import { Router } from 'express';
import { readForm } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { blankListForm, nameField } from '../pages/list-work.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, seeThere } from './answer.js';
import { LIST_KINDS, LISTS, listShower } from './lists.js';

export function savedFilterRoutes({ desk }: Services): Router {
  const router = Router();
  const showList = listShower({ desk });

  for (const kind of LIST_KINDS) {
    const { name: list, query: queryOf, ofOneCase } = LISTS[kind];
    router.post(`/cases/:case/${list}/filters`, async (req, res) => {
      const actor = actorOf(req);
      const id = param(req, 'case');
      await desk.allow(actor, 'case.read', id);
      const form = await readForm(req);
      const wanted = new URLSearchParams(form.get('query'));
      const query = queryOf(wanted);
      const back = `/cases/${id}/${list}${query}`;
      const name = form.get('name');
      const filter = form.get('filter');
      await attempt(req, res, {
        act: async () => {
          const act = form.get('act');
          if (act === 'delete') {
            await desk.filters.remove(actor.id, filter);
            return seeThere(res, back, 'The filter is deleted.');
          }
          if (act === 'rename') await desk.filters.rename(actor.id, filter, name);
          else {
            const own = ofOneCase(wanted) ? id : null;
            await desk.filters.keep(actor.id, { name, list, query: query.replace(/^\?/, ''), case: own });
          }
          seeThere(res, back, `The filter is kept as “${name}”.`);
        },
        mend: async (errors) => {
          const blank = blankListForm(newRequest());
          const own = await desk.filters.list(actor.id, id, list);
          // A filter that was deleted in another window has no field, nor has one for a list that has none.
          const there = filter === '' ? query !== '' : own.some((one) => one.id === filter);
          const field = there ? nameField(filter) : 'main';
          const blamed = errors.map(({ text }) => ({ field, text }));
          return showList(
            req,
            res,
            kind,
            { query: wanted, form: { ...blank, filter: { id: filter, name }, errors: blamed } },
            422,
          );
        },
        typed: [],
        back,
        field: 'name',
      });
    });
  }

  return router;
}
