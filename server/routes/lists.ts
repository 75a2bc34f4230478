/** The two lists of a case that are worked through, flags and claims: the page of each, and how its filter goes into an address. */
import { Router, type Request, type Response } from 'express';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { claimFilter, claimQuery } from '../pages/claim-filter.js';
import { claimsPage } from '../pages/claims.js';
import { flagFilter, queryOf as flagQuery } from '../pages/flag-filter.js';
import { flagQueuePage } from '../pages/flag-queue.js';
import { blankListForm, type ListForm } from '../pages/list-work.js';
import type { Services } from '../services.js';
import { newRequest, param, queryOf, show } from './answer.js';

/** A filter is made anew from its parts before it goes into an address: nothing typed stands there as it is. */
export const LISTS = {
  flag: {
    name: 'flags',
    query: (wanted: URLSearchParams): string => flagQuery(flagFilter(wanted)),
    /** The same with the number of the page. */
    place: (wanted: URLSearchParams): string => flagQuery(flagFilter(wanted), flagFilter(wanted).page),
    /** True where it asks for a document or a speaker, who are there in one case only. */
    ofOneCase: (wanted: URLSearchParams): boolean =>
      ['document', 'speaker', 'against'].some((name) => wanted.get(name)),
  },
  claim: {
    name: 'claims',
    query: (wanted: URLSearchParams): string => claimQuery(claimFilter(wanted)),
    place: (wanted: URLSearchParams): string => claimQuery(claimFilter(wanted), claimFilter(wanted).page),
    ofOneCase: (wanted: URLSearchParams): boolean => ['document', 'speaker'].some((name) => wanted.get(name)),
  },
} as const;

export type ListKind = keyof typeof LISTS;
export const LIST_KINDS = ['flag', 'claim'] as const satisfies ListKind[];

/** Shows a list under the filter that `query` asks for. */
type ShowList = (
  req: Request,
  res: Response,
  kind: ListKind,
  wanted: { query: URLSearchParams; form: ListForm },
  status: number,
) => Promise<void>;

export function listShower({ desk }: Pick<Services, 'desk'>): ShowList {
  return async (req, res, kind, { query, form }, status) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const own = await desk.filters.list(actor.id, view.id, LISTS[kind].name);
    const work = { own, people: await desk.accounts.workers(), form };
    if (kind === 'flag')
      show(res, 'flag-queue', flagQueuePage(frameOf(req), view, flagFilter(query), work), status);
    else show(res, 'claims', claimsPage(frameOf(req), view, claimFilter(query), work), status);
  };
}

export function listRoutes({ desk }: Services): Router {
  const router = Router();
  const showList = listShower({ desk });
  for (const kind of LIST_KINDS)
    router.get(`/cases/:case/${LISTS[kind].name}`, (req, res) => {
      const query = queryOf(req);
      const blank = blankListForm(newRequest());
      const form = query.get('choose') === 'all' ? { ...blank, chosen: 'all' as const } : blank;
      return showList(req, res, kind, { query, form }, 200);
    });
  return router;
}
