/** Rules: all of them, one, and those of a case. */
import { Router, type Request, type Response } from 'express';
import { severitySchema, type Severity } from '../../model/flag.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { notFound } from '../page-error.js';
import { caseRulesPage, changedRules, rulePage, rulesPage, type CaseRulesForm } from '../pages/rules.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

export function ruleRoutes({ desk }: Services): Router {
  const router = Router();
  const { ruleSet } = desk.services;

  router.get('/rules', (req, res) => show(res, 'rules', rulesPage(frameOf(req), ruleSet)));

  router.get('/rules/:rule', (req, res) => {
    const rule = ruleSet.rules.find(({ id }) => id === param(req, 'rule'));
    if (!rule) throw notFound(`rule "${param(req, 'rule').slice(0, 80)}"`, '/rules', 'See all rules');
    show(res, 'rule', rulePage(frameOf(req), rule));
  });

  const showCaseRules = async (req: Request, res: Response, form: CaseRulesForm, status: number) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    show(res, 'case-rules', caseRulesPage(frameOf(req), view, ruleSet, form), status);
  };

  router.get('/cases/:case/rules', (req, res) =>
    showCaseRules(
      req,
      res,
      { request: newRequest(), rule: queryOf(req).get('rule') ?? '', set: 'off', reason: '', errors: [] },
      200,
    ),
  );

  router.post('/cases/:case/rules', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'case.settings', id);
    const form = await readForm(req);
    const reason = form.get('reason');
    await attempt(req, res, {
      act: async () => {
        const view = await desk.view(actor, id);
        const rule = form.get('rule');
        if (!ruleSet.rules.some((one) => one.id === rule))
          throw new Refused('invalid', `there is no rule "${rule.slice(0, 80)}": choose one`, 'rule');
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
      mend: (errors) =>
        showCaseRules(
          req,
          res,
          { request: newRequest(), rule: form.get('rule'), set: form.get('set'), reason, errors },
          422,
        ),
      typed: [{ name: 'reason', label: 'Why', value: reason }],
      back: `/cases/${id}/rules`,
      field: 'reason',
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
