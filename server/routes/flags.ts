/** One flag, and settling it. */
import { Router, type Request } from 'express';
import { resolutionKindSchema } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { flagFilter, queryOf as filterQuery, queueOf, type FlagFilter } from '../pages/flag-filter.js';
import { blankFlagForm } from '../pages/flag.js';
import { resolutionInWords } from '../pages/words.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere } from './answer.js';
import { flagShower } from './show-flag.js';

export function flagRoutes({ desk }: Services): Router {
  const router = Router();
  const showFlag = flagShower({ desk });

  router.get('/cases/:case/flags/:flag', (req, res) => showFlag(req, res, blankFlagForm(newRequest()), 200));

  router.post('/cases/:case/flags/:flag/resolve', async (req, res) => {
    const { id, flag, here, filter } = place(req);
    const actor = actorOf(req);
    await desk.allow(actor, 'flag.resolve', id);
    const form = await readForm(req);
    const typed = {
      ...blankFlagForm(requestOf(form)),
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
    const typed = { ...blankFlagForm(requestOf(form)), reason: form.get('reason') };
    await attempt(req, res, {
      act: async () => {
        await desk.change(actorOf(req), id, {
          act: 'flag.reopen',
          flag,
          revision: revisionOf(form),
          reason: typed.reason,
          request: typed.request,
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
