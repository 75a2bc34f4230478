/** The claims of a case, one claim, its verdict and evidence. Correcting them is in change-claim.ts. */
import { Router, type Request, type Response } from 'express';
import { verdictValueSchema, type Evidence } from '../../model/journal-entries.js';
import { sha256 } from '../../model/hash.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { signature } from '../middleware/sessions.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { claimPage, type ClaimForm } from '../pages/claim.js';
import { claimFilter, claimsPage } from '../pages/claims.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

const NO_EVIDENCE = { stance: 'supports', kind: 'note', note: '', url: '', document: '', quote: '' };
const blank = (request: string): ClaimForm => ({
  request,
  value: '',
  rationale: '',
  override: '',
  needsOverride: false,
  evidence: NO_EVIDENCE,
  errors: [],
});

export function claimRoutes({ desk, clock }: Services): Router {
  const router = Router();

  router.get('/cases/:case/claims', async (req, res) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    show(res, 'claims', claimsPage(frameOf(req), view, claimFilter(queryOf(req))));
  });

  const showClaim = async (req: Request, res: Response, form: ClaimForm, status: number): Promise<void> => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const claim = view.claim(param(req, 'claim'));
    const text = await desk.text(actor, view.id, claim.document);
    const people = await desk.accounts.workers();
    show(
      res,
      'claim',
      claimPage({
        frame: frameOf(req),
        view,
        claim,
        text,
        form,
        people,
        askPassword: signature(req, clock()) === 'due',
      }),
      status,
    );
  };

  router.get('/cases/:case/claims/:claim', (req, res) => showClaim(req, res, blank(newRequest()), 200));

  /** True where the password was given a moment ago, or is given with this form. */
  const sign = async (req: Request, form: Form): Promise<boolean> => {
    const state = signature(req, clock());
    if (state !== 'due') return state === 'fresh';
    if (!(await desk.accounts.confirm(actorOf(req).id, form.raw('password'))))
      throw new Refused('invalid', 'this is not your password', 'password');
    req.session.confirmed = clock().getTime();
    return true;
  };

  router.post('/cases/:case/claims/:claim/verdict', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const claim = param(req, 'claim');
    const here = `/cases/${id}/claims/${claim}`;
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
        seeThere(res, here, 'Your verdict is signed.');
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

  router.post('/cases/:case/claims/:claim/evidence', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const claim = param(req, 'claim');
    const here = `/cases/${id}/claims/${claim}`;
    const form = await readForm(req);
    const evidence = {
      stance: form.get('stance'),
      kind: form.get('kind'),
      note: form.get('note'),
      url: form.get('url'),
      document: form.get('document'),
      quote: form.get('quote'),
    };
    await attempt(req, res, {
      act: async () => {
        const text = evidence.kind === 'quote' ? await desk.text(actor, id, evidence.document) : null;
        const change = { act: 'evidence.add' as const, claim, evidence: evidenceOf(form, evidence, text) };
        await desk.change(actor, id, { ...change, revision: revisionOf(form), request: requestOf(form) });
        seeThere(res, `${here}#evidence`, 'The evidence is added.');
      },
      mend: (errors) => showClaim(req, res, { ...blank(requestOf(form)), evidence, errors }, 422),
      typed: [
        { name: 'quote', label: 'Quote', value: evidence.quote },
        { name: 'url', label: 'Address', value: evidence.url },
        { name: 'note', label: 'Note', value: evidence.note },
      ],
      back: here,
      field: 'note',
    });
  });

  return router;
}

/** The desk calls a returning comment and a reopening reason by other names; on the page they are the rationale. */
const onRationale = (error: { field: string; text: string }): { field: string; text: string } =>
  error.field === 'comment' || error.field === 'reason' ? { ...error, field: 'rationale' } : error;

type Typed = ClaimForm['evidence'];

function evidenceOf(form: Form, typed: Typed, text: string | null): Omit<Evidence, 'id'> {
  const stance = typed.stance === 'refutes' || typed.stance === 'context' ? typed.stance : 'supports';
  const common = { stance, note: typed.note } as const;
  if (typed.kind === 'quote') return { ...common, kind: 'quote', quote: quoteIn(typed, text) };
  if (typed.kind === 'link') {
    if (!/^https?:\/\/\S+$/.test(typed.url))
      throw new Refused('invalid', 'give an address that begins with http:// or https://', 'url');
    return { ...common, kind: 'link', url: typed.url };
  }
  if (typed.kind === 'file') {
    const [file] = form.files;
    if (!file) throw new Refused('invalid', 'choose a file', 'file');
    return {
      ...common,
      kind: 'file',
      file: { name: file.name, sha256: sha256(file.bytes), bytes: file.bytes.length },
    };
  }
  return { ...common, kind: 'note' };
}

/** The words where they stand in the document; line ends and spaces may differ from how they were copied. */
function quoteIn(typed: Typed, text: string | null): NonNullable<Evidence['quote']> {
  if (typed.quote === '') throw new Refused('invalid', 'give the exact words', 'quote');
  const pattern = typed.quote
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = text === null ? null : new RegExp(pattern).exec(text);
  if (!found) throw new Refused('invalid', 'these words do not stand in that document', 'quote');
  return {
    document: typed.document,
    start: found.index,
    end: found.index + found[0].length,
    exact: found[0],
  };
}
