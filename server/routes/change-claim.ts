/** Correcting, rejecting, restoring, splitting and merging claims: each shows first what it reopens. */
import { Router, type Request, type Response } from 'express';
import { readForm, Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { inputAt } from '../pages/correction-inputs.js';
import { changeClaimPage, effectsOf, type Effects } from '../pages/change-claim.js';
import type { FieldError } from '../pages/layout.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, seeThere, show } from './answer.js';
import { WAYS, type Way } from './ways-to-change.js';

export function changeClaimRoutes({ desk }: Services): Router {
  const router = Router();

  const showWay = async (
    req: Request,
    res: Response,
    way: Way,
    form: Form,
    extra: { errors: FieldError[]; effects: Effects | null },
    status: number,
  ): Promise<void> => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    const claim = view.claim(param(req, 'claim'));
    const groups = way.groups(view, claim, form);
    const inputs = groups.flatMap((group) => group.inputs.map(({ id }) => id));
    // What is blamed on no input of the page is blamed on its first.
    const shown = (field: string): string =>
      field === 'reason' || inputs.includes(field) ? field : (inputs[0] ?? 'reason');
    const page = changeClaimPage({
      frame: frameOf(req),
      view,
      claim,
      kind: { path: way.path, ...way.kind(claim, form) },
      groups,
      hidden: way.hidden(view, form),
      form: {
        request: form.get('request') || newRequest(),
        reason: form.get('reason'),
        errors: extra.errors.map(({ field, text }) => ({ field: shown(inputAt(field)), text })),
      },
      effects: extra.effects,
    });
    show(res, 'change-claim', page, status);
  };

  for (const way of WAYS) {
    const path = `/cases/:case/claims/:claim/${way.path}`;
    router.get(path, async (req, res) => {
      await desk.allow(actorOf(req), 'claim.correct', param(req, 'case'));
      await showWay(req, res, way, new Form([...queryOf(req)]), { errors: [], effects: null }, 200);
    });

    router.post(path, async (req, res) => {
      const actor = actorOf(req);
      const id = param(req, 'case');
      await desk.allow(actor, 'claim.correct', id);
      const form = await readForm(req);
      const view = await desk.view(actor, id);
      const claim = view.claim(param(req, 'claim'));
      const here = `/cases/${id}/claims/${claim.id}`;
      await attempt(req, res, {
        act: async () => {
          const change = way.change(view, claim, form);
          if (form.get('step') !== 'save') {
            const effects = effectsOf(view, await desk.preview(actor, id, change));
            return showWay(req, res, way, form, { errors: [], effects }, 200);
          }
          const written = await desk.change(actor, id, change);
          seeThere(res, way.makesAnother ? `/cases/${id}/claims/${written.id}` : here, way.done);
        },
        mend: (errors) => showWay(req, res, way, form, { errors, effects: null }, 422),
        typed: [{ name: 'reason', label: 'Why', value: form.get('reason') }],
        back: here,
        field: 'reason',
      });
    });
  }

  return router;
}
