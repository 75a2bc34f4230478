/** Saying that two names are one person or organisation, or that they are not. */
import { Router } from 'express';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { namesPage } from '../pages/newer.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

export function nameRoutes({ desk }: Services): Router {
  const router = Router();

  const blankNames = { names: '', canonical: '', reason: '', errors: [] };
  router.get('/cases/:case/names', async (req, res) => {
    const view = await desk.view(
      await desk.allow(actorOf(req), 'entity.same', param(req, 'case')),
      param(req, 'case'),
    );
    show(res, 'names', namesPage(frameOf(req), view, { request: newRequest(), ...blankNames }));
  });

  router.post('/cases/:case/names', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const form = await readForm(req);
    const typed = {
      request: requestOf(form),
      names: form.get('names'),
      canonical: form.get('canonical'),
      reason: form.get('reason'),
    };
    await attempt(req, res, {
      act: async () => {
        const { request, canonical, reason } = typed;
        const name = form.get('apart');
        if (name !== '') {
          await desk.change(actor, id, {
            act: 'entity.apart',
            name,
            reason,
            request,
            revision: revisionOf(form),
          });
          return seeThere(res, `/cases/${id}/names`, `${name} stands for itself again.`);
        }
        const names = typed.names.split('\n').filter((name) => name.trim() !== '');
        await desk.change(actor, id, {
          act: 'entity.same',
          names,
          canonical,
          reason,
          request,
          revision: revisionOf(form),
        });
        seeThere(res, `/cases/${id}/names`, 'They are one now, and the rules have looked again.');
      },
      mend: async (errors) =>
        show(res, 'names', namesPage(frameOf(req), await desk.view(actor, id), { ...typed, errors }), 422),
      typed: [
        { name: 'names', label: 'Names', value: typed.names },
        { name: 'reason', label: 'How you know', value: typed.reason },
      ],
      back: `/cases/${id}/names`,
      field: 'names',
    });
  });

  return router;
}
