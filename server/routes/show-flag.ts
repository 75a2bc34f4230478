/** The page of a flag, as it is first opened and with a form that could not be taken. */
import type { Request, Response } from 'express';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { flagFilter, queryOf as filterQuery, queueOf } from '../pages/flag-filter.js';
import { flagPage, type FlagForm } from '../pages/flag.js';
import type { Services } from '../services.js';
import { param, queryOf, show } from './answer.js';

type ShowFlag = (req: Request, res: Response, form: FlagForm, status: number) => Promise<void>;

export function flagShower({ desk }: Pick<Services, 'desk'>): ShowFlag {
  return async (req, res, form, status) => {
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
    show(res, 'flag', flagPage({ frame: frameOf(req), view, flag, texts, queue, form, people }), status);
  };
}
