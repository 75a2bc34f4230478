/** Who has a flag or a claim before them, and what is said of it without settling it. */
import { Router, type Request, type Response } from 'express';
import { readForm } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { blankFlagForm } from '../pages/flag.js';
import type { FieldError } from '../pages/layout.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { param, queryOf, requestOf, revisionOf, seeThere } from './answer.js';
import { requireOwn, whom } from './handover.js';
import { LIST_KINDS, LISTS } from './lists.js';
import { blankClaimForm, claimShower } from './show-claim.js';
import { flagShower } from './show-flag.js';

export function assigningRoutes({ desk, clock }: Services): Router {
  const router = Router();
  const showFlag = flagShower({ desk });
  const showClaim = claimShower({ desk, clock });

  /** The page again, with what was typed. */
  const shown = {
    flag: (req: Request, res: Response, request: string, comment: string, errors: FieldError[]) =>
      showFlag(req, res, { ...blankFlagForm(request), comment, errors }, 422),
    claim: (req: Request, res: Response, request: string, comment: string, errors: FieldError[]) =>
      showClaim(req, res, { ...blankClaimForm(request), comment, errors }, 422),
  };

  for (const kind of LIST_KINDS) {
    const at = `/cases/:case/${LISTS[kind].name}/:${kind}`;
    const hereOf = (req: Request): string =>
      `/cases/${param(req, 'case')}/${LISTS[kind].name}/${param(req, kind)}${LISTS[kind].query(queryOf(req))}`;

    router.post(`${at}/assign`, async (req, res) => {
      const actor = actorOf(req);
      const form = await readForm(req);
      const here = hereOf(req);
      const subject = { kind, id: param(req, kind) };
      const from = form.get('from') || null;
      const to = await whom(desk, actor, form.get('person'));
      await attempt(req, res, {
        act: async () => {
          requireOwn(actor, [{ subject, from }], to);
          const change = { act: 'assign' as const, subject, from, to };
          const common = { revision: revisionOf(form), request: requestOf(form) };
          await desk.change(actor, param(req, 'case'), { ...change, ...common });
          seeThere(res, here, to === null ? 'It is with nobody now.' : `It is with ${to.name} now.`);
        },
        mend: (errors) => shown[kind](req, res, requestOf(form), '', errors),
        typed: [],
        back: here,
        field: 'to',
      });
    });

    router.post(`${at}/comment`, async (req, res) => {
      const form = await readForm(req);
      const text = form.get('text');
      const here = hereOf(req);
      await attempt(req, res, {
        act: async () => {
          const change = { act: 'comment' as const, subject: { kind, id: param(req, kind) }, text };
          const common = { revision: revisionOf(form), request: requestOf(form) };
          await desk.change(actorOf(req), param(req, 'case'), { ...change, ...common });
          seeThere(res, here, 'The comment is kept.');
        },
        mend: (errors) => shown[kind](req, res, requestOf(form), text, errors),
        typed: [{ name: 'text', label: 'Comment', value: text }],
        back: here,
        field: 'text',
      });
    });
  }

  return router;
}
