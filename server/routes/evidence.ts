/** Evidence for a claim: adding it, taking a file out, and erasing a file where the law asks for it. */
import { Router } from 'express';
import type { Evidence } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form, type UploadedFile } from '../middleware/form.js';
import { actorOf } from '../middleware/signed-in.js';
import { PageError } from '../page-error.js';
import type { ClaimForm } from '../pages/claim.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere } from './answer.js';
import { blankClaimForm, claimShower } from './show-claim.js';

export function evidenceRoutes({ desk, clock }: Services): Router {
  const router = Router();
  const showClaim = claimShower({ desk, clock });

  router.post('/cases/:case/claims/:claim/evidence', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const claim = param(req, 'claim');
    const here = `/cases/${id}/claims/${claim}`;
    const form = await readForm(req);
    const evidence = {
      open: true,
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
        const change = {
          act: 'evidence.add' as const,
          claim,
          evidence: evidenceOf(evidence, text),
          file: fileOf(form, evidence),
        };
        await desk.change(actor, id, { ...change, revision: revisionOf(form), request: requestOf(form) });
        seeThere(res, `${here}#evidence`, 'The evidence is added.');
      },
      mend: (errors) => showClaim(req, res, { ...blankClaimForm(requestOf(form)), evidence, errors }, 422),
      typed: [
        { name: 'quote', label: 'Quote', value: evidence.quote },
        { name: 'url', label: 'Address', value: evidence.url },
        { name: 'note', label: 'Note', value: evidence.note },
      ],
      back: here,
      field: 'note',
    });
  });

  router.get('/cases/:case/claims/:claim/evidence/:evidence', async (req, res) => {
    const [id, claim] = [param(req, 'case'), param(req, 'claim')];
    const { name, bytes } = await desk.evidenceFile(actorOf(req), id, claim, param(req, 'evidence'));
    if (!bytes)
      throw new PageError(
        410,
        'This file has been erased, or is missing.',
        'The trail says who erased it, and why.',
        {
          href: `/cases/${id}/claims/${claim}`,
          text: 'Go to the claim',
        },
      );
    // Somebody else's file: it is handed over to be kept, and never opened as a page of this server, whatever is in it.
    res.attachment(name);
    res.setHeader('Content-Type', 'application/octet-stream');
    res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    res.send(Buffer.from(bytes));
  });

  router.post('/cases/:case/claims/:claim/evidence/:evidence/erase', async (req, res) => {
    const [id, claim, evidence] = [param(req, 'case'), param(req, 'claim'), param(req, 'evidence')];
    const form = await readForm(req);
    const here = `/cases/${id}/claims/${claim}`;
    const reason = form.get('reason');
    await attempt(req, res, {
      act: async () => {
        const common = { reason, revision: revisionOf(form), request: requestOf(form) };
        await desk.change(actorOf(req), id, { act: 'evidence.erase', claim, evidence, ...common });
        seeThere(res, `${here}#evidence`, 'The file is erased. Its hash, the reason and your name stay.');
      },
      mend: (errors) => {
        const shown = errors.map(({ text }) => ({ field: `reason-${evidence}`, text }));
        const form = { ...blankClaimForm(newRequest()), erase: { id: evidence, reason }, errors: shown };
        return showClaim(req, res, form, 422);
      },
      typed: [{ name: 'reason', label: 'Legal ground', value: reason }],
      back: here,
      field: 'reason',
    });
  });

  return router;
}

type Typed = ClaimForm['evidence'];

function evidenceOf(typed: Typed, text: string | null): Omit<Evidence, 'id' | 'file'> {
  const stance = typed.stance === 'refutes' || typed.stance === 'context' ? typed.stance : 'supports';
  const common = { stance, note: typed.note } as const;
  if (typed.kind === 'quote') return { ...common, kind: 'quote', quote: quoteIn(typed, text) };
  if (typed.kind === 'link') {
    if (!/^https?:\/\/\S+$/.test(typed.url))
      throw new Refused('invalid', 'give an address that begins with http:// or https://', 'url');
    return { ...common, kind: 'link', url: typed.url };
  }
  return { ...common, kind: typed.kind === 'file' ? 'file' : 'note' };
}

/** Browsers name no path; whatever else sends one does not get it kept. */
const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) || 'file';

function fileOf(form: Form, { kind }: Typed): UploadedFile | undefined {
  if (kind !== 'file') return undefined;
  const [file] = form.files;
  if (!file) throw new Refused('invalid', 'choose a file', 'file');
  return { name: nameOf(file.name), bytes: file.bytes };
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
