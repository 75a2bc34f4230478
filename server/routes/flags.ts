/** The queue of flags, one flag, and settling it. */
import { Router, type Request, type Response } from 'express';
import { flagTypeSchema, severitySchema } from '../../model/flag.js';
import { resolutionKindSchema } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { flagFilter, queryOf as filterQuery, queueOf } from '../pages/flag-filter.js';
import { flagQueuePage } from '../pages/flag-queue.js';
import { flagPage } from '../pages/flag.js';
import type { FieldError } from '../pages/layout.js';
import { raisePage } from '../pages/raise.js';
import { counted, resolutionInWords } from '../pages/words.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

interface Typed {
  request: string;
  resolution?: string;
  reason?: string;
  comment?: string;
  errors?: FieldError[];
}

export function flagRoutes({ desk }: Services): Router {
  const router = Router();

  router.get('/cases/:case/flags', async (req, res) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const own = await desk.filters.list(actor.id, view.id);
    const filter = flagFilter(queryOf(req));
    show(res, 'flag-queue', flagQueuePage(frameOf(req), view, filter, { own, request: newRequest() }));
  });

  router.post('/cases/:case/flags/bulk', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const form = await readForm(req);
    const back = `/cases/${id}/flags${safeQuery(form)}`;
    const chosen = form.all('flag').map((text) => {
      const [flag = '', revision = ''] = text.split(' ');
      return { flag, revision: /^\d+$/.test(revision) ? Number(revision) : undefined };
    });
    const reason = form.get('reason');
    await attempt(req, res, {
      act: async () => {
        if (form.get('act') === 'take') {
          const view = await desk.view(actor, id);
          for (const { flag } of chosen)
            await desk.change(actor, id, {
              act: 'assign',
              subject: { kind: 'flag', id: flag },
              from: view.flag(flag).assignee?.id ?? null,
              to: { id: actor.id, name: actor.name },
              revision: view.seq,
              request: `${requestOf(form)}-${flag}`,
            });
          return seeThere(res, back, `${counted(chosen.length, 'flag')} taken on.`);
        }
        const resolution = resolutionKindSchema.safeParse(form.get('resolution'));
        if (!resolution.success)
          throw new Refused('invalid', 'say what the chosen flags are', 'bulk-resolution');
        await desk.change(actor, id, {
          act: 'flags.resolve',
          flags: chosen,
          resolution: resolution.data,
          reason,
          revision: undefined,
          request: requestOf(form),
        });
        seeThere(res, back, `${counted(chosen.length, 'flag')} resolved.`);
      },
      mend: (errors) => seeThere(res, back, errors.map(({ text }) => text).join(' '), 'error'),
      typed: [{ name: 'reason', label: 'Reason', value: reason }],
      back,
      field: 'bulk-reason',
    });
  });

  const showFlag = async (req: Request, res: Response, typed: Typed, status: number): Promise<void> => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const flag = view.flag(param(req, 'flag'));
    const texts = new Map<string, string | null>();
    for (const { document } of flag.statements)
      if (!texts.has(document)) texts.set(document, await desk.text(actor, view.id, document));
    const filter = flagFilter(queryOf(req));
    const ids = queueOf(view, filter, actor.id);
    const people = await desk.accounts.workers();
    const queue = { ids, query: filterQuery(filter) };
    show(
      res,
      'flag',
      flagPage({ frame: frameOf(req), view, flag, texts, queue, form: typed, people }),
      status,
    );
  };

  router.get('/cases/:case/flags/:flag', (req, res) => showFlag(req, res, { request: newRequest() }, 200));

  router.post('/cases/:case/flags/:flag/resolve', async (req, res) => {
    const { id, flag, here } = place(req);
    const actor = actorOf(req);
    const form = await readForm(req);
    const typed = {
      request: requestOf(form),
      resolution: form.get('resolution'),
      reason: form.get('reason'),
    };
    await attempt(req, res, {
      act: async () => {
        const kind = resolutionKindSchema.safeParse(typed.resolution);
        if (!kind.success) throw new Refused('invalid', 'say what it is', 'resolution');
        const view = await desk.view(actor, id);
        const filter = flagFilter(new URLSearchParams(safeQuery(form)));
        const ids = queueOf(view, filter, actor.id);
        await desk.change(actor, id, {
          act: 'flag.resolve',
          flag,
          resolution: kind.data,
          reason: typed.reason,
          revision: revisionOf(form),
          request: typed.request,
        });
        const after = ids[ids.indexOf(flag) + 1];
        if (kind.data === 'misread') {
          const claim = view.flag(flag).claims[0] ?? '';
          return seeThere(
            res,
            `/cases/${id}/claims/${claim}#read`,
            'Resolved as misread. Correct here what was read wrongly.',
          );
        }
        if (form.get('then') === 'next' && after !== undefined)
          return seeThere(
            res,
            `/cases/${id}/flags/${after}${filterQuery(filter)}`,
            'Resolved. This is the next one.',
          );
        seeThere(
          res,
          form.get('then') === 'next' ? `/cases/${id}/flags${filterQuery(filter)}` : here,
          'The flag is resolved.',
        );
      },
      mend: (errors) => showFlag(req, res, { ...typed, errors }, 422),
      typed: [
        { name: 'resolution', label: 'What it is', value: resolutionInWords(typed.resolution) },
        { name: 'reason', label: 'Reason', value: typed.reason },
      ],
      back: here,
      field: 'reason',
    });
  });

  router.post('/cases/:case/flags/:flag/reopen', async (req, res) => {
    const { id, flag, here } = place(req);
    const form = await readForm(req);
    const typed = { request: requestOf(form), reason: form.get('reason') };
    await attempt(req, res, {
      act: async () => {
        await desk.change(actorOf(req), id, {
          act: 'flag.reopen',
          flag,
          revision: revisionOf(form),
          ...typed,
        });
        seeThere(res, here, 'The flag is open again.');
      },
      mend: (errors) => showFlag(req, res, { ...typed, errors }, 422),
      typed: [{ name: 'reason', label: 'Why', value: typed.reason }],
      back: here,
      field: 'reason',
    });
  });

  router.get('/cases/:case/raise', async (req, res) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    await desk.allow(actorOf(req), 'flag.raise', view.id);
    const query = queryOf(req);
    const form = {
      request: newRequest(),
      claims: query.getAll('claim'),
      type: '',
      severity: 'warning',
      message: '',
      reason: '',
      errors: [],
    };
    show(res, 'raise', raisePage(frameOf(req), view, form));
  });

  router.post('/cases/:case/raise', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const form = await readForm(req);
    const typed = {
      request: requestOf(form),
      claims: [form.get('claim-a'), form.get('claim-b')].filter((claim) => claim !== ''),
      type: form.get('type'),
      severity: form.get('severity'),
      message: form.get('message'),
      reason: form.get('reason'),
    };
    await attempt(req, res, {
      act: async () => {
        const type = flagTypeSchema.safeParse(typed.type);
        const severity = severitySchema.safeParse(typed.severity);
        if (typed.claims.length < 2) throw new Refused('invalid', 'choose two claims', 'claim-a');
        if (!type.success) throw new Refused('invalid', 'say of what type it is', 'type');
        if (!severity.success) throw new Refused('invalid', 'say how bad it is', 'severity');
        const { request, claims, message, reason } = typed;
        const written = await desk.change(actor, id, {
          act: 'flag.raise',
          claims,
          type: type.data,
          severity: severity.data,
          message,
          reason,
          request,
          revision: revisionOf(form),
        });
        seeThere(res, `/cases/${id}/flags/${written.id}`, 'The flag is raised.');
      },
      mend: async (errors) =>
        show(res, 'raise', raisePage(frameOf(req), await desk.view(actor, id), { ...typed, errors }), 422),
      typed: [
        { name: 'message', label: 'What clashes', value: typed.message },
        { name: 'reason', label: 'Why', value: typed.reason },
      ],
      back: `/cases/${id}/raise`,
      field: 'message',
    });
  });

  for (const kind of ['flag', 'claim'] as const) {
    router.post(`/cases/:case/${kind}s/:item/assign`, async (req, res) => {
      const actor = actorOf(req);
      const id = param(req, 'case');
      const item = param(req, 'item');
      const form = await readForm(req);
      const here = `/cases/${id}/${kind}s/${item}`;
      const to = (await desk.accounts.workers()).find((person) => person.id === form.get('person')) ?? null;
      await attempt(req, res, {
        act: async () => {
          const from = form.get('from') === '' ? null : form.get('from');
          const change = { act: 'assign' as const, subject: { kind, id: item }, from, to };
          await desk.change(actor, id, { ...change, revision: revisionOf(form), request: requestOf(form) });
          seeThere(res, here, to === null ? 'It is with nobody now.' : `It is with ${to.name} now.`);
        },
        mend: (errors) => seeThere(res, here, errors.map(({ text }) => text).join(' '), 'error'),
        typed: [],
        back: here,
        field: 'person',
      });
    });

    router.post(`/cases/:case/${kind}s/:item/comment`, async (req, res) => {
      const id = param(req, 'case');
      const item = param(req, 'item');
      const form = await readForm(req);
      const text = form.get('text');
      const here = `/cases/${id}/${kind}s/${item}`;
      await attempt(req, res, {
        act: async () => {
          const change = { act: 'comment' as const, subject: { kind, id: item }, text };
          await desk.change(actorOf(req), id, {
            ...change,
            revision: revisionOf(form),
            request: requestOf(form),
          });
          seeThere(res, here, 'The comment is kept.');
        },
        mend: (errors) => seeThere(res, here, errors.map((error) => error.text).join(' '), 'error'),
        typed: [{ name: 'text', label: 'Comment', value: text }],
        back: here,
        field: 'text',
      });
    });
  }

  return router;
}

function place(req: Request): { id: string; flag: string; here: string } {
  const id = param(req, 'case');
  const flag = param(req, 'flag');
  return { id, flag, here: `/cases/${id}/flags/${flag}` };
}

/** The filter that a form carries along, made anew from its parts: nothing typed goes into an address as it is. */
function safeQuery(form: Form): string {
  return filterQuery(flagFilter(new URLSearchParams(form.get('query'))));
}
