/** Saying of claims of the version before whether the new version still makes them. */
import { Router, type Request, type Response } from 'express';
import { Refused } from '../../review/errors.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { anchorsPage, type AnchorsForm } from '../pages/anchors.js';
import { conflictPage } from '../pages/conflict.js';
import { standsNow } from '../pages/stands-now.js';
import { waitingClaims } from '../pages/versions.js';
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
    await desk.allow(actorOf(req), 'claim.correct', id);
    const form = await readForm(req);
    const from = form.get('from');
    const here = `/cases/${id}/documents/${document}/anchors`;
    const reason = form.get('reason');
    const typed = [{ name: 'reason', label: 'How you know', value: reason }];
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
      mend: async (errors) => {
        const view = await desk.view(actorOf(req), id);
        // Where somebody else has said it of the claim meanwhile, the page has no form of it any more.
        if (!waitingClaims(view, view.document(document)).some(({ claim }) => claim.id === from)) {
          const now = standsNow(view.claim(from));
          const page = conflictPage(frameOf(req), { what: `Claim ${from}`, now, yours: typed, back: here });
          return show(res, 'conflict', page, 409);
        }
        const blamed = errors.map((one) => ({ ...one, field: `reason-${from}` }));
        const again = { request: requestOf(form), claim: from, to: form.get('to'), reason };
        return showAnchors(req, res, { ...again, errors: blamed }, 422);
      },
      typed,
      back: here,
      field: 'reason',
    });
  });

  return router;
}
