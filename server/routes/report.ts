/** The printable report, and issuing it. */
import { Router, type Request, type Response } from 'express';
import { may } from '../../review/rights/authorisation.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf, viewerOf } from '../middleware/signed-in.js';
import { casePage, type FieldError } from '../pages/layout.js';
import { reportSheet } from '../pages/report.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

export function reportRoutes({ desk }: Services): Router {
  const router = Router();

  const showReport = async (req: Request, res: Response, errors: FieldError[], status: number) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const withTrail = queryOf(req).get('trail') === 'yes';
    const printed = await desk.report(actor, view.id, { trail: withTrail });
    const locals = {
      layout: casePage(frameOf(req), view, 'report', 'Report', errors),
      at: `/cases/${view.id}/report`,
      sheet: reportSheet(printed),
      withTrail,
      request: newRequest(),
      revision: view.seq,
      may: { issue: may(viewerOf(req).role, 'report.issue') && !view.settings.archived },
    };
    show(res, 'report', locals, status);
  };

  router.get('/cases/:case/report', (req, res) => showReport(req, res, [], 200));

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
      mend: (errors) => showReport(req, res, errors, 422),
      typed: [],
      back: here,
      field: 'main',
    });
  });

  return router;
}
