/** One act for many flags or claims of a list, with one reason: settle them, or say who has them. All of them or none. */
import { Router } from 'express';
import { resolutionKindSchema } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { picked, type ListForm } from '../pages/list-work.js';
import { counted, resolutionInWords } from '../pages/words.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { param, requestOf, revisionOf, seeThere } from './answer.js';
import { requireOwn, whom } from './handover.js';
import { LIST_KINDS, LISTS, listShower } from './lists.js';

/** Rows in one go: several pages of a list. */
const AT_ONCE = 200;

type Picked = ReturnType<typeof picked>;

export function bulkRoutes({ desk }: Services): Router {
  const router = Router();
  const showList = listShower({ desk });

  for (const kind of LIST_KINDS)
    router.post(`/cases/:case/${LISTS[kind].name}/bulk`, async (req, res) => {
      const actor = actorOf(req);
      const id = param(req, 'case');
      // Who may settle flags may take them on, too, and the other way round.
      await desk.allow(actor, 'assign', id);
      const form = await readForm(req);
      const query = new URLSearchParams(form.get('query'));
      const back = `/cases/${id}/${LISTS[kind].name}${LISTS[kind].place(query)}`;
      const rows = form.all('pick').map(picked);
      const typed = typedIn(form, rows);
      await attempt(req, res, {
        act: async () => {
          if (rows.length === 0)
            throw new Refused('invalid', `choose the ${LISTS[kind].name} first`, 'choose');
          if (rows.length > AT_ONCE)
            throw new Refused(
              'invalid',
              `${rows.length} are chosen; ${AT_ONCE} are the most at a time`,
              'choose',
            );
          const common = { reason: typed.reason, request: typed.request };
          const distinct = new Set(rows.map((row) => row.id)).size;
          const many = counted(distinct, kind);
          if (form.get('act') === 'assign') {
            const to = await whom(desk, actor, typed.person);
            const items = rows.map((row) => ({ subject: { kind, id: row.id }, from: row.from }));
            requireOwn(actor, items, to);
            const change = { act: 'assign.many' as const, items, to, revision: revisionOf(form) };
            await desk.change(actor, id, { ...change, ...common });
            return seeThere(
              res,
              back,
              `${many} ${distinct === 1 ? 'is' : 'are'} with ${to?.name ?? 'nobody'} now.`,
            );
          }
          const resolution = resolutionKindSchema.safeParse(typed.resolution);
          if (kind !== 'flag' || !resolution.success)
            throw new Refused(
              'invalid',
              `say what is to be done with the chosen ${LISTS[kind].name}`,
              'resolution',
            );
          await desk.change(actor, id, {
            act: 'flags.resolve',
            flags: rows.map((row) => ({ flag: row.id, revision: row.revision })),
            resolution: resolution.data,
            revision: undefined,
            ...common,
          });
          seeThere(res, back, `${many} resolved.`);
        },
        mend: (errors) => showList(req, res, kind, { query, form: { ...typed, errors } }, 422),
        typed: [
          { name: 'resolution', label: 'What they are', value: resolutionInWords(typed.resolution) },
          { name: 'reason', label: 'Reason', value: typed.reason },
        ],
        back,
        field: 'reason',
      });
    });

  return router;
}

function typedIn(form: Form, rows: readonly Picked[]): ListForm {
  return {
    request: requestOf(form),
    chosen: new Set(rows.map(({ id }) => id)),
    resolution: form.get('resolution'),
    reason: form.get('reason'),
    person: form.get('person'),
    filter: null,
    errors: [],
  };
}
