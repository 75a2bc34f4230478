/** The documents of a case: the list, one of them, and what can be done with it. Adding some is in add-documents.ts. */
import { Router, type Request, type Response } from 'express';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { documentsPage } from '../pages/documents.js';
import { blankDocumentForm, documentPage, type DocumentForm } from '../pages/document.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

export function documentRoutes({ desk }: Services): Router {
  const router = Router();

  router.get('/cases/:case/documents', async (req, res) => {
    show(res, 'documents', documentsPage(frameOf(req), await desk.view(actorOf(req), param(req, 'case'))));
  });

  const showDocument = async (
    req: Request,
    res: Response,
    form: DocumentForm,
    status: number,
  ): Promise<void> => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const document = view.document(param(req, 'document'));
    const text = await desk.text(actor, view.id, document.id);
    show(res, 'document', documentPage({ frame: frameOf(req), view, document, text, form }), status);
  };

  router.get('/cases/:case/documents/:document', (req, res) =>
    showDocument(req, res, blankDocumentForm(newRequest()), 200),
  );

  router.post('/cases/:case/documents/:document/claims', async (req, res) => {
    const id = param(req, 'case');
    const document = param(req, 'document');
    await desk.allow(actorOf(req), 'claim.add', id);
    const form = await readForm(req);
    const [start, end] = chosenWords(form);
    await attempt(req, res, {
      act: async () => {
        if (start === undefined || end === undefined)
          throw new Refused('invalid', 'select words in the text, or choose a sentence', 'sentence');
        const change = { act: 'claim.add' as const, document, start, end, reason: form.get('reason') };
        const written = await desk.change(actorOf(req), id, {
          ...change,
          revision: revisionOf(form),
          request: requestOf(form),
        });
        seeThere(res, `/cases/${id}/claims/${written.id}`, 'The claim is added. Check how it was read.');
      },
      mend: (errors) => {
        const typed = {
          request: requestOf(form),
          sentence: form.get('sentence'),
          start: start === undefined ? '' : String(start),
          end: end === undefined ? '' : String(end),
          reasons: { reason: form.get('reason') },
        };
        // The desk speaks of where the words begin; the page of what was chosen.
        const blamed = errors.map(({ field, text }) => ({
          field: field === 'start' ? 'sentence' : field,
          text,
        }));
        return showDocument(req, res, { ...typed, errors: blamed }, 422);
      },
      typed: [{ name: 'reason', label: 'Why', value: form.get('reason') }],
      back: `/cases/${id}/documents/${document}`,
      field: 'sentence',
    });
  });

  for (const [path, act, field, done] of [
    [
      'withdraw',
      'document.withdraw',
      'withdraw-reason',
      'The document is withdrawn. Its flags and claims no longer count.',
    ],
    ['restore', 'document.restore', 'restore-reason', 'The document counts again.'],
    [
      'erase',
      'document.erase',
      'erase-reason',
      'The text is erased. Its hash, the reason and your name are kept.',
    ],
  ] as const) {
    router.post(`/cases/:case/documents/:document/${path}`, async (req, res) => {
      const id = param(req, 'case');
      const document = param(req, 'document');
      const form = await readForm(req);
      const reason = form.get(field);
      await attempt(req, res, {
        act: async () => {
          await desk.change(actorOf(req), id, {
            act,
            document,
            reason,
            revision: revisionOf(form),
            request: requestOf(form),
          });
          seeThere(res, `/cases/${id}/documents/${document}`, done);
        },
        mend: (errors) => {
          const blamed = errors.map((error) => ({ ...error, field }));
          const typed = { reasons: { [field]: reason }, errors: blamed };
          return showDocument(req, res, { ...blankDocumentForm(newRequest()), ...typed }, 422);
        },
        typed: [{ name: field, label: 'Reason', value: reason }],
        back: `/cases/${id}/documents/${document}`,
        field,
      });
    });
  }

  return router;
}

/** Offsets from the selected words, or from the chosen sentence where nothing is selected. */
function chosenWords(form: Form): [number | undefined, number | undefined] {
  const sentence = /^(\d+)-(\d+)$/.exec(form.get('sentence'));
  if (sentence) return [Number(sentence[1]), Number(sentence[2])];
  return [revisionOf(form, 'start'), revisionOf(form, 'end')];
}
