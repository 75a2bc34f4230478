/** Evidence for a claim: adding it, taking a file out, and erasing a file where the law asks for it. */
import { Router } from 'express';
import type { Actor } from '../../model/envelope.js';
import { evidenceStanceSchema, type Evidence } from '../../model/journal-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form, type UploadedFile } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { PageError } from '../page-error.js';
import type { ClaimForm } from '../pages/claim.js';
import { conflictPage } from '../pages/conflict.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';
import { blankClaimForm, claimShower } from './show-claim.js';

export function evidenceRoutes({ desk, clock }: Services): Router {
  const router = Router();
  const showClaim = claimShower({ desk, clock });

  /** The text that a quote is to stand in; null for other evidence. */
  const textOf = async (typed: Typed, actor: Actor, id: string): Promise<string | null> => {
    if (typed.kind !== 'quote') return null;
    const { documents } = await desk.view(actor, id);
    if (!documents.some((one) => one.id === typed.document))
      throw new Refused('invalid', 'choose the document in which the words stand', 'document');
    return desk.text(actor, id, typed.document);
  };

  router.post('/cases/:case/claims/:claim/evidence', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    const claim = param(req, 'claim');
    const here = `/cases/${id}/claims/${claim}`;
    await desk.allow(actor, 'evidence.add', id);
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
        const text = await textOf(evidence, actor, id);
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
    const typed = [{ name: 'reason', label: 'Legal ground', value: reason }];
    await attempt(req, res, {
      act: async () => {
        const common = { reason, revision: revisionOf(form), request: requestOf(form) };
        await desk.change(actorOf(req), id, { act: 'evidence.erase', claim, evidence, ...common });
        seeThere(res, `${here}#evidence`, 'The file is erased. Its hash, the reason and your name stay.');
      },
      mend: async (errors) => {
        const item = (await desk.view(actorOf(req), id))
          .claim(claim)
          .evidence.find((one) => one.id === evidence);
        // Where somebody else has erased it meanwhile, the page has no form for it any more.
        if (item?.erased) {
          const now = [{ term: 'State', text: `erased by ${item.erased.by.name}: ${item.erased.reason}` }];
          const page = conflictPage(frameOf(req), { what: 'The file', now, yours: typed, back: here });
          return show(res, 'conflict', page, 409);
        }
        const shown = errors.map(({ text }) => ({ field: `reason-${evidence}`, text }));
        const form = { ...blankClaimForm(newRequest()), erase: { id: evidence, reason }, errors: shown };
        return showClaim(req, res, form, 422);
      },
      typed,
      back: here,
      field: 'reason',
    });
  });

  return router;
}

type Typed = ClaimForm['evidence'];

function evidenceOf(typed: Typed, text: string | null): Omit<Evidence, 'id' | 'file'> {
  const stance = evidenceStanceSchema.safeParse(typed.stance);
  if (!stance.success) throw new Refused('invalid', 'say whether it supports or refutes the claim', 'stance');
  const common = { stance: stance.data, note: typed.note };
  switch (typed.kind) {
    case 'quote':
      return { ...common, kind: typed.kind, quote: quoteIn(typed, text) };
    case 'link':
      if (!/^https?:\/\/\S+$/.test(typed.url))
        throw new Refused('invalid', 'give an address that begins with http:// or https://', 'url');
      return { ...common, kind: typed.kind, url: typed.url };
    case 'file':
    case 'note':
      return { ...common, kind: typed.kind };
    default:
      throw new Refused('invalid', 'say what it is: a note, a quote, a link or a file', 'kind');
  }
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
  // Words longer than the text stand nowhere in it.
  const words = typed.quote.replace(/\s+/g, ' ');
  const fits = text !== null && words.length <= text.length;
  const pattern = typed.quote
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = fits ? new RegExp(pattern).exec(text) : null;
  if (!found) throw new Refused('invalid', 'these words do not stand in that document', 'quote');
  return {
    document: typed.document,
    start: found.index,
    end: found.index + found[0].length,
    exact: found[0],
  };
}
