/** A newer reader or newer rules: what they would change, and accepting them. */
import { Router, type Request, type Response } from 'express';
import type { CaseView } from '../../review/views/case-view.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { effectsOf, type Effects } from '../pages/change-claim.js';
import type { FieldError } from '../pages/layout.js';
import { newerPage, type NewerInput } from '../pages/newer.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

export function newerRoutes({ desk }: Services): Router {
  const router = Router();
  const { ruleSet, readerRevision } = desk.services;

  const rulesEffects = async (req: Request, view: CaseView): Promise<Effects | null> => {
    if (view.settings.ruleSet === ruleSet.hash) return null;
    try {
      const change = { act: 'rules.accept' as const, revision: view.seq, reason: 'preview' };
      return effectsOf(view, await desk.preview(actorOf(req), view.id, change));
    } catch {
      // Whoever may not accept them sees that there are newer ones, and no more.
      return null;
    }
  };

  const readings = async (req: Request, view: CaseView): Promise<NewerInput['documents']> => {
    const rows: NewerInput['documents'] = [];
    for (const { id, meta, name, reader, revision, status } of view.documents) {
      if (status !== 'current' || reader === readerRevision) continue;
      const diff = await desk.readingDiff(actorOf(req), view.id, id);
      const [changed, added, gone, kept] = [
        diff.changed.length,
        diff.added.length,
        diff.gone.length,
        diff.kept.length,
      ];
      rows.push({
        id,
        title: meta.title ?? name,
        reader: reader ?? 'none',
        revision,
        changed,
        added,
        gone,
        kept,
      });
    }
    return rows;
  };

  const showNewer = async (
    req: Request,
    res: Response,
    typed: { document: string; reason: string; errors: FieldError[] },
    status: number,
  ): Promise<void> => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    const present = { ruleSet: ruleSet.hash, reader: readerRevision };
    const [rules, documents] = [await rulesEffects(req, view), await readings(req, view)];
    const form = { request: newRequest(), ...typed };
    show(res, 'newer', newerPage({ frame: frameOf(req), view, present, rules, documents, form }), status);
  };

  router.get('/cases/:case/newer', (req, res) =>
    showNewer(req, res, { document: '', reason: '', errors: [] }, 200),
  );

  router.post('/cases/:case/newer', async (req, res) => {
    const id = param(req, 'case');
    const form = await readForm(req);
    const document = form.get('document');
    const common = { reason: form.get('reason'), revision: revisionOf(form), request: requestOf(form) };
    await attempt(req, res, {
      act: async () => {
        if (document === '') await desk.change(actorOf(req), id, { act: 'rules.accept', ...common });
        else await desk.change(actorOf(req), id, { act: 'document.re-read', document, ...common });
        seeThere(res, `/cases/${id}/newer`, 'Accepted. What it changed stands in the trail.');
      },
      mend: (errors) => {
        const field = document === '' ? 'reason' : `reason-${document}`;
        const blamed = errors.map(({ text }) => ({ field, text }));
        return showNewer(req, res, { document, reason: common.reason, errors: blamed }, 422);
      },
      typed: [{ name: 'reason', label: 'Why', value: common.reason }],
      back: `/cases/${id}/newer`,
      field: 'reason',
    });
  });

  return router;
}
