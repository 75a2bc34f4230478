/** Saying that two names are one person or organisation, or that they are not. */
import { Router } from 'express';
import { readForm, Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { blankNamesForm, canonicalOf, namesPage, type NamesForm } from '../pages/names.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

export function nameRoutes({ desk }: Services): Router {
  const router = Router();

  // The list is narrowed by sending the same form by GET, which keeps what is chosen and typed.
  router.get('/cases/:case/names', async (req, res) => {
    const actor = await desk.allow(actorOf(req), 'entity.same', param(req, 'case'));
    const view = await desk.view(actor, param(req, 'case'));
    const typed = { ...typedIn(new Form([...queryOf(req)])), request: newRequest() };
    show(res, 'names', namesPage(frameOf(req), view, typed));
  });

  router.post('/cases/:case/names', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'entity.same', id);
    const form = await readForm(req);
    const typed = typedIn(form);
    const common = { revision: revisionOf(form), request: typed.request };
    const back = `/cases/${id}/names`;
    const apart = typed.apart !== '';
    await attempt(req, res, {
      act: async () => {
        if (apart) {
          const change = { act: 'entity.apart' as const, name: typed.apart, reason: typed.apartReason };
          await desk.change(actor, id, { ...change, ...common });
          return seeThere(res, back, `${typed.apart} stands for itself again.`);
        }
        const canonical = canonicalOf(await desk.view(actor, id), typed);
        const names = [...typed.names, typed.other];
        const change = { act: 'entity.same' as const, names, canonical, reason: typed.reason };
        await desk.change(actor, id, { ...change, ...common });
        seeThere(res, back, `They are ${canonical} now, and the rules have looked again.`);
      },
      mend: async (errors) => {
        const shown = errors.map(({ field, text }) => ({ field: apart ? 'apart-reason' : field, text }));
        const page = namesPage(frameOf(req), await desk.view(actor, id), { ...typed, errors: shown });
        show(res, 'names', page, 422);
      },
      typed: [
        {
          name: 'names',
          label: 'Names',
          value: [...typed.names, typed.other, typed.apart].join('\n').trim(),
        },
        { name: 'reason', label: 'How you know', value: apart ? typed.apartReason : typed.reason },
      ],
      back,
      field: 'names',
    });
  });

  return router;
}

function typedIn(form: Form): NamesForm {
  return {
    ...blankNamesForm(requestOf(form)),
    names: form.all('name').map((name) => name.trim()),
    other: form.get('other'),
    canonical: form.raw('canonical'),
    reason: form.get('reason'),
    words: form.get('words'),
    apart: form.get('apart'),
    apartReason: form.get('apart-reason'),
  };
}
