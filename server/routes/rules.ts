/** Rules: all of them, one, those of a case; newer rules and reader; two names for one. */
import { Router, type Request, type Response } from 'express';
import { severitySchema, type Severity } from '../../model/flag.js';
import type { CaseView } from '../../review/case-view.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { notFound } from '../page-error.js';
import { effectsOf, type Effects } from '../pages/change-claim.js';
import type { FieldError } from '../pages/layout.js';
import { namesPage, newerPage, type NewerPage } from '../pages/newer.js';
import { caseRulesPage, changedRules, rulePage, rulesPage } from '../pages/rules.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

export function ruleRoutes({ desk }: Services): Router {
  const router = Router();
  const { ruleSet, readerRevision } = desk.services;

  router.get('/rules', (req, res) => show(res, 'rules', rulesPage(frameOf(req), ruleSet)));

  router.get('/rules/:rule', (req, res) => {
    const rule = ruleSet.rules.find(({ id }) => id === param(req, 'rule'));
    if (!rule) throw notFound(`rule "${param(req, 'rule').slice(0, 80)}"`, '/rules', 'See all rules');
    show(res, 'rule', rulePage(frameOf(req), rule));
  });

  const showCaseRules = async (
    req: Request,
    res: Response,
    reason: string,
    errors: FieldError[],
    status: number,
  ) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    show(
      res,
      'case-rules',
      caseRulesPage(frameOf(req), view, ruleSet, { request: newRequest(), reason, errors }),
      status,
    );
  };

  router.get('/cases/:case/rules', (req, res) => showCaseRules(req, res, '', [], 200));

  router.post('/cases/:case/rules', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const form = await readForm(req);
    const reason = form.get('reason');
    await attempt(req, res, {
      act: async () => {
        const view = await desk.view(actor, id);
        const rule = form.get('rule');
        if (!ruleSet.rules.some((one) => one.id === rule))
          throw new Refused('invalid', 'there is no such rule', 'rule');
        const rules = changedRules(view, rule, wantedOf(form));
        await desk.change(actor, id, {
          act: 'case.settings',
          rules,
          reason,
          revision: revisionOf(form),
          request: requestOf(form),
        });
        seeThere(res, `/cases/${id}/rules`, `${rule} is changed for this case.`);
      },
      mend: (errors) => showCaseRules(req, res, reason, errors, 422),
      typed: [{ name: 'reason', label: 'Why', value: reason }],
      back: `/cases/${id}/rules`,
      field: 'reason',
    });
  });

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

  const readings = async (req: Request, view: CaseView): Promise<NewerPage['documents']> => {
    const rows: NewerPage['documents'] = [];
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
    errors: FieldError[],
    status: number,
  ): Promise<void> => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    const present = { ruleSet: ruleSet.hash, reader: readerRevision };
    const [rules, documents] = [await rulesEffects(req, view), await readings(req, view)];
    const form = { request: newRequest(), errors };
    show(res, 'newer', newerPage({ frame: frameOf(req), view, present, rules, documents, form }), status);
  };

  router.get('/cases/:case/newer', (req, res) => showNewer(req, res, [], 200));

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
      mend: (errors) => showNewer(req, res, errors, 422),
      typed: [{ name: 'reason', label: 'Why', value: common.reason }],
      back: `/cases/${id}/newer`,
      field: 'reason',
    });
  });

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

function wantedOf(form: Form): 'off' | 'on' | Severity {
  const set = form.get('set');
  if (set === 'off' || set === 'on') return set;
  const severity = severitySchema.safeParse(set);
  if (severity.success) return severity.data;
  throw new Refused('invalid', 'say what the rule is to be', 'set');
}
