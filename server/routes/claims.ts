/** One claim and its verdict. Correcting it is in change-claim.ts, its evidence in evidence.ts. */
import { Router, type Request } from 'express';
import { verdictValueSchema } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { signature } from '../middleware/sessions.js';
import { actorOf } from '../middleware/signed-in.js';
import { claimFilter, claimQuery, claimsOf } from '../pages/claim-filter.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere } from './answer.js';
import { blankClaimForm as blank, claimShower } from './show-claim.js';

export function claimRoutes({ desk, clock }: Services): Router {
  const router = Router();

  const showClaim = claimShower({ desk, clock });

  router.get('/cases/:case/claims/:claim', (req, res) => showClaim(req, res, blank(newRequest()), 200));

  /** True where the password was given a moment ago, or is given with this form. */
  const sign = async (req: Request, form: Form): Promise<boolean> => {
    const state = signature(req, clock());
    if (state !== 'due') return state === 'fresh';
    if (!(await desk.accounts.confirm(actorOf(req).id, form.raw('password'))))
      throw new Refused('invalid', 'this is not your password', 'password');
    await req.session.confirm();
    return true;
  };

  router.post('/cases/:case/claims/:claim/verdict', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const claim = param(req, 'claim');
    const filter = claimFilter(queryOf(req));
    const here = `/cases/${id}/claims/${claim}${claimQuery(filter)}`;
    await desk.allow(actor, 'verdict.give', id);
    const form = await readForm(req);
    const typed = {
      ...blank(requestOf(form)),
      value: form.get('value'),
      rationale: form.get('rationale'),
      override: form.get('override'),
    };
    const common = { claim, revision: revisionOf(form), request: typed.request };
    let needsOverride = form.has('override');
    await attempt(req, res, {
      act: async () => {
        if (form.get('act') === 'return') {
          await desk.change(actor, id, { act: 'verdict.return', comment: typed.rationale, ...common });
          return seeThere(res, here, 'The verdict is returned with your comment.');
        }
        if (form.get('act') === 'reopen') {
          await desk.change(actor, id, { act: 'verdict.reopen', reason: typed.rationale, ...common });
          return seeThere(res, here, 'The verdict is open again.');
        }
        const value = verdictValueSchema.safeParse(typed.value);
        if (!value.success) throw new Refused('invalid', 'choose a verdict', 'value');
        const evidence = form.all('evidence');
        const { rationale, override } = typed;
        const ids = claimsOf(await desk.view(actor, id), filter, actor.id);
        try {
          const signed = await sign(req, form);
          await desk.change(actor, id, {
            act: 'verdict.give',
            signed,
            value: value.data,
            rationale,
            evidence,
            override,
            ...common,
          });
        } catch (error) {
          needsOverride ||= error instanceof Refused && error.code === 'override-needed';
          throw error;
        }
        const next = form.get('then') === 'next' ? ids[ids.indexOf(claim) + 1] : undefined;
        if (next === undefined) return seeThere(res, here, 'Your verdict is signed.');
        seeThere(
          res,
          `/cases/${id}/claims/${next}${claimQuery(filter)}`,
          'Your verdict is signed. This is the next claim.',
        );
      },
      mend: (errors) =>
        showClaim(req, res, { ...typed, needsOverride, errors: errors.map(onRationale) }, 422),
      typed: [
        { name: 'value', label: 'Verdict', value: typed.value },
        { name: 'rationale', label: 'Rationale', value: typed.rationale },
        { name: 'override', label: 'Why both may stand', value: typed.override },
      ],
      back: here,
      field: 'rationale',
    });
  });

  return router;
}

/** The desk calls a returning comment and a reopening reason by other names; on the page they are the rationale. */
const onRationale = (error: { field: string; text: string }): { field: string; text: string } =>
  error.field === 'comment' || error.field === 'reason' ? { ...error, field: 'rationale' } : error;
