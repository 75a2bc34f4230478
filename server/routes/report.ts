/** The printable report, and issuing it. */
import { Router } from 'express';
import { may } from '../../review/authorisation.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf, viewerOf } from '../middleware/signed-in.js';
import { casePage } from '../pages/layout.js';
import { reportSheet } from '../pages/report.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

export function reportRoutes({ desk }: Services): Router {
  const router = Router();

  router.get('/cases/:case/report', async (req, res) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const withTrail = queryOf(req).get('trail') === 'yes';
    const printed = await desk.report(actor, view.id, { trail: withTrail });
    show(res, 'report', {
      layout: casePage(frameOf(req), view, 'report', 'Report'),
      at: `/cases/${view.id}/report`,
      sheet: reportSheet(printed),
      withTrail,
      request: newRequest(),
      revision: view.seq,
      may: { issue: may(viewerOf(req).role, 'report.issue') && !view.settings.archived },
    });
  });

  router.post('/cases/:case/report', async (req, res) => {
    const id = param(req, 'case');
    const form = await readForm(req);
    const here = `/cases/${id}/report`;
    await attempt(req, res, {
      act: async () => {
        await desk.change(actorOf(req), id, {
          act: 'report.issue',
          revision: revisionOf(form),
          request: requestOf(form),
        });
        seeThere(res, here, 'The report is issued: its hash stands in the trail.');
      },
      mend: (errors) => seeThere(res, here, errors.map(({ text }) => text).join(' '), 'error'),
      typed: [],
      back: here,
      field: 'report',
    });
  });

  return router;
}
