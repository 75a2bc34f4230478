/** Who has a flag or a claim before them, and what is said of it without settling it. */
import { Router } from 'express';
import { readForm } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { claimFilter, claimQuery } from '../pages/claim-filter.js';
import { flagFilter, queryOf as flagQuery } from '../pages/flag-filter.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { param, queryOf, requestOf, revisionOf, seeThere } from './answer.js';

/** The filter that an address carries along, made anew from its parts: nothing typed goes into an address as it is. */
const queueOf = {
  flag: (query: URLSearchParams): string => flagQuery(flagFilter(query)),
  claim: (query: URLSearchParams): string => claimQuery(claimFilter(query)),
};

export function assigningRoutes({ desk }: Services): Router {
  const router = Router();

  for (const kind of ['flag', 'claim'] as const) {
    router.post(`/cases/:case/${kind}s/:item/assign`, async (req, res) => {
      const actor = actorOf(req);
      const id = param(req, 'case');
      const item = param(req, 'item');
      const form = await readForm(req);
      const here = `/cases/${id}/${kind}s/${item}${queueOf[kind](queryOf(req))}`;
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
      const here = `/cases/${id}/${kind}s/${item}${queueOf[kind](queryOf(req))}`;
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
