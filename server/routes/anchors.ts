/** Saying of claims of the version before whether the new version still makes them. */
import { Router, type Request, type Response } from 'express';
import { Refused } from '../../review/errors.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { anchorsPage, type AnchorsForm } from '../pages/anchors.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

export function anchorRoutes({ desk }: Services): Router {
  const router = Router();
  const path = '/cases/:case/documents/:document/anchors';

  const showAnchors = async (
    req: Request,
    res: Response,
    form: AnchorsForm,
    status: number,
  ): Promise<void> => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    const document = view.document(param(req, 'document'));
    show(res, 'anchors', anchorsPage(frameOf(req), view, document, form), status);
  };

  router.get(path, (req, res) =>
    showAnchors(req, res, { request: newRequest(), claim: '', to: '', reason: '', errors: [] }, 200),
  );

  router.post(path, async (req, res) => {
    const [id, document] = [param(req, 'case'), param(req, 'document')];
    const form = await readForm(req);
    const from = form.get('from');
    const here = `/cases/${id}/documents/${document}/anchors`;
    const reason = form.get('reason');
    await attempt(req, res, {
      act: async () => {
        const common = { document, from, reason, revision: revisionOf(form), request: requestOf(form) };
        const gone = form.get('act') === 'gone';
        if (!gone && form.get('to') === '')
          throw new Refused('invalid', 'choose the claim of the new version');
        await desk.change(
          actorOf(req),
          id,
          gone
            ? { act: 'anchor.reject', ...common }
            : { act: 'anchor.confirm', to: form.get('to'), ...common },
        );
        const said = gone ? `${from} is no longer said.` : `${from} stands in the new version.`;
        seeThere(res, here, said);
      },
      mend: (errors) =>
        showAnchors(
          req,
          res,
          {
            request: requestOf(form),
            claim: from,
            to: form.get('to'),
            reason,
            errors: errors.map((one) => ({ ...one, field: `reason-${from}` })),
          },
          422,
        ),
      typed: [{ name: 'reason', label: 'How you know', value: reason }],
      back: here,
      field: 'reason',
    });
  });

  return router;
}
