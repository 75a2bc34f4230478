/** The page of a claim, as it is first opened and with a form that could not be taken. */
import type { Request, Response } from 'express';
import { signature } from '../middleware/sessions.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { claimFilter, claimQuery, claimsOf } from '../pages/claim-filter.js';
import { claimPage, type ClaimForm } from '../pages/claim.js';
import type { Services } from '../services.js';
import { param, queryOf, show } from './answer.js';

const NO_EVIDENCE = {
  open: false,
  stance: 'supports',
  kind: 'note',
  note: '',
  url: '',
  document: '',
  quote: '',
};
export const blankClaimForm = (request: string): ClaimForm => ({
  request,
  value: '',
  rationale: '',
  override: '',
  needsOverride: false,
  evidence: NO_EVIDENCE,
  comment: '',
  erase: null,
  errors: [],
});

type ShowClaim = (req: Request, res: Response, form: ClaimForm, status: number) => Promise<void>;

export function claimShower({ desk, clock }: Pick<Services, 'desk' | 'clock'>): ShowClaim {
  return async (req, res, form, status) => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const claim = view.claim(param(req, 'claim'));
    const text = await desk.text(actor, view.id, claim.document);
    const people = await desk.accounts.workers();
    const askPassword = signature(req, clock()) === 'due';
    const filter = claimFilter(queryOf(req));
    const queue = { ids: claimsOf(view, filter, actor.id), query: claimQuery(filter) };
    show(
      res,
      'claim',
      claimPage({ frame: frameOf(req), view, claim, text, queue, form, people, askPassword }),
      status,
    );
  };
}
