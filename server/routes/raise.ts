/** Raising a flag by hand. */
import { Router } from 'express';
import { flagTypeSchema, severitySchema } from '../../model/flag.js';
import { Refused } from '../../review/errors.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { raisePage } from '../pages/raise.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

export function raiseRoutes({ desk }: Services): Router {
  const router = Router();

  router.get('/cases/:case/raise', async (req, res) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    await desk.allow(actorOf(req), 'flag.raise', view.id);
    const query = queryOf(req);
    const form = {
      request: newRequest(),
      claims: query.getAll('claim'),
      type: '',
      severity: 'warning',
      message: '',
      reason: '',
      errors: [],
    };
    show(res, 'raise', raisePage(frameOf(req), view, form));
  });

  router.post('/cases/:case/raise', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'flag.raise', id);
    const form = await readForm(req);
    const typed = {
      request: requestOf(form),
      claims: [form.get('claim-a'), form.get('claim-b')].filter((claim) => claim !== ''),
      type: form.get('type'),
      severity: form.get('severity'),
      message: form.get('message'),
      reason: form.get('reason'),
    };
    await attempt(req, res, {
      act: async () => {
        const type = flagTypeSchema.safeParse(typed.type);
        const severity = severitySchema.safeParse(typed.severity);
        if (typed.claims.length < 2) throw new Refused('invalid', 'choose two claims', 'claim-a');
        if (!type.success) throw new Refused('invalid', 'say of what type it is', 'type');
        if (!severity.success) throw new Refused('invalid', 'say how bad it is', 'severity');
        const { request, claims, message, reason } = typed;
        const written = await desk.change(actor, id, {
          act: 'flag.raise',
          claims,
          type: type.data,
          severity: severity.data,
          message,
          reason,
          request,
          revision: revisionOf(form),
        });
        seeThere(res, `/cases/${id}/flags/${written.id}`, 'The flag is raised.');
      },
      mend: async (errors) =>
        show(res, 'raise', raisePage(frameOf(req), await desk.view(actor, id), { ...typed, errors }), 422),
      typed: [
        { name: 'message', label: 'What clashes', value: typed.message },
        { name: 'reason', label: 'Why', value: typed.reason },
      ],
      back: `/cases/${id}/raise`,
      field: 'message',
    });
  });

  return router;
}
