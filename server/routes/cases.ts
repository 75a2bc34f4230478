/** The list of cases, opening one, a case at a glance, its settings. */
import { Router } from 'express';
import { policySchema, verdictValueSchema, type Labels, type Policy } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { PageError } from '../page-error.js';
import { caseOverviewPage } from '../pages/case.js';
import { casesPage, newCasePage } from '../pages/cases.js';
import { settingsPage, type SettingsForm } from '../pages/settings.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

const LISTED = 50;

export function caseRoutes({ desk }: Services): Router {
  const router = Router();

  router.get('/', async (req, res) => {
    const query = queryOf(req);
    const after = query.get('after');
    const list = await desk
      .cases(actorOf(req), { limit: LISTED, ...(after ? { after } : {}) })
      .catch(brokenCursor);
    show(res, 'cases', casesPage(frameOf(req), list, query.get('archived') === 'yes'));
  });

  router.get('/cases/new', async (req, res) => {
    await desk.allow(actorOf(req), 'case.open');
    show(
      res,
      'new-case',
      newCasePage(frameOf(req), { request: newRequest(), title: '', policy: 'one', errors: [] }),
    );
  });

  router.post('/cases', async (req, res) => {
    await desk.allow(actorOf(req), 'case.open');
    const form = await readForm(req);
    const typed = { request: requestOf(form), title: form.get('title'), policy: form.get('policy') };
    await attempt(req, res, {
      act: async () => {
        const { id } = await desk.openCase(actorOf(req), {
          title: typed.title,
          policy: policyOf(typed.policy),
          request: typed.request,
        });
        seeThere(res, `/cases/${id}/documents/new`, 'The case is open. Add its documents.');
      },
      mend: (errors) => show(res, 'new-case', newCasePage(frameOf(req), { ...typed, errors }), 422),
      typed: [{ name: 'title', label: 'Title', value: typed.title }],
      back: '/cases/new',
      field: 'title',
    });
  });

  router.get('/cases/:case', async (req, res) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const seen = await desk.lastVisit(actor, view.id);
    // Nobody waits for this to be remembered, and the page is right without it.
    desk.visited(actor, view.id, view.seq).catch(() => undefined);
    const since = seen === 0 ? null : { entries: view.seq - seen, seq: seen };
    show(res, 'case', caseOverviewPage(frameOf(req), view, since));
  });

  router.get('/cases/:case/settings', async (req, res) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    const form: SettingsForm = {
      request: newRequest(),
      title: view.title,
      policy: view.settings.policy,
      labels: { ...view.settings.labels },
      archived: view.settings.archived,
      reason: '',
      errors: [],
    };
    show(
      res,
      'settings',
      settingsPage(frameOf(req), view, form, newerOf(view.settings.ruleSet, desk.services.ruleSet.hash)),
    );
  });

  router.post('/cases/:case/settings', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'case.settings', id);
    const form = await readForm(req);
    const typed = settingsTyped(form);
    const archived = (await desk.view(actor, id)).settings.archived;
    await attempt(req, res, {
      act: async () => {
        await desk.change(actor, id, {
          act: 'case.settings',
          revision: revisionOf(form),
          request: typed.request,
          reason: typed.reason,
          title: typed.title,
          policy: policyOf(typed.policy),
          labels: labelsOf(form),
          ...(typed.archived === archived ? {} : { archived: typed.archived }),
        });
        seeThere(res, `/cases/${id}/settings`, 'The settings are saved.');
      },
      mend: async (errors) => {
        const view = await desk.view(actor, id);
        const newer = newerOf(view.settings.ruleSet, desk.services.ruleSet.hash);
        const blamed = errors.map((error) =>
          error.field in typed.labels ? { ...error, field: `label-${error.field}` } : error,
        );
        show(res, 'settings', settingsPage(frameOf(req), view, { ...typed, errors: blamed }, newer), 422);
      },
      typed: [
        { name: 'title', label: 'Title', value: typed.title },
        { name: 'reason', label: 'Why', value: typed.reason },
      ],
      back: `/cases/${id}/settings`,
      field: 'reason',
    });
  });

  return router;
}

/** The store says so with a RangeError where an address names a page that it never gave out. */
function brokenCursor(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw new PageError(400, 'There is no such page of the list.', 'Start again from the first page.', {
    href: '/',
    text: 'Go to the cases',
  });
}

function settingsTyped(form: Form): Omit<SettingsForm, 'errors'> {
  return {
    request: requestOf(form),
    title: form.get('title'),
    policy: form.get('policy'),
    labels: labelsOf(form),
    archived: form.get('archived') === 'yes',
    reason: form.get('reason'),
  };
}

function labelsOf(form: Form): Labels {
  const labels: Labels = {};
  for (const value of verdictValueSchema.options) {
    const text = form.get(`label-${value}`);
    if (text !== '') labels[value] = text;
  }
  return labels;
}

/** Who decides a verdict; nobody decides on less than what was chosen. */
function policyOf(chosen: string): Policy {
  const policy = policySchema.safeParse(chosen);
  if (policy.success) return policy.data;
  throw new Refused('invalid', 'say who decides a verdict', 'policy');
}

/** What a newer rule set would need, in words. */
export function newerOf(accepted: string, present: string): string | null {
  return accepted === present ? null : 'Gainsay brings rules that this case has not accepted yet.';
}
