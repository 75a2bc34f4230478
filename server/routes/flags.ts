/** The queue of flags, one flag, and settling it. */
import { Router, type Request, type Response } from 'express';
import { resolutionKindSchema } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { flagFilter, queryOf as filterQuery, queueOf, type FlagFilter } from '../pages/flag-filter.js';
import { flagQueuePage } from '../pages/flag-queue.js';
import { flagPage } from '../pages/flag.js';
import type { FieldError } from '../pages/layout.js';
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

/** Flags settled or taken on in one go: several pages of the queue. */
const AT_ONCE = 200;

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
        if (chosen.length > AT_ONCE)
          throw new Refused('invalid', `choose ${AT_ONCE} flags at most at a time`, 'bulk-reason');
        if (form.get('act') === 'take') {
          if (chosen.length === 0) throw new Refused('invalid', 'choose the flags first', 'flag');
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
    const { id, flag, here, filter } = place(req);
    const actor = actorOf(req);
    const form = await readForm(req);
    const typed = {
      request: requestOf(form),
      resolution: form.get('resolution'),
      reason: form.get('reason'),
    };
    // "misread" names the statement that was: "misread c4".
    const [chosen = '', misread] = typed.resolution.split(' ');
    await attempt(req, res, {
      act: async () => {
        const kind = resolutionKindSchema.safeParse(chosen);
        if (!kind.success) throw new Refused('invalid', 'say what it is', 'resolution');
        const view = await desk.view(actor, id);
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
          const { claims } = view.flag(flag);
          const claim = claims.find((one) => one === misread) ?? claims[0] ?? '';
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
        { name: 'resolution', label: 'What it is', value: resolutionInWords(chosen) },
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

  return router;
}

function place(req: Request): { id: string; flag: string; here: string; filter: FlagFilter } {
  const id = param(req, 'case');
  const flag = param(req, 'flag');
  const filter = flagFilter(queryOf(req));
  return { id, flag, here: `/cases/${id}/flags/${flag}${filterQuery(filter)}`, filter };
}

/** The filter that a form carries along, made anew from its parts: nothing typed goes into an address as it is. */
function safeQuery(form: Form): string {
  return filterQuery(flagFilter(new URLSearchParams(form.get('query'))));
}
