/** The documents of a case: the list, adding some, one of them, and what can be done with it. */
import { Router, type Request, type Response } from 'express';
import type { DocumentMeta } from '../../model/document.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { sentence } from '../middleware/explain.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { addDocumentsPage, documentsPage, type AddDocumentsForm } from '../pages/documents.js';
import { documentPage } from '../pages/document.js';
import type { FieldError } from '../pages/layout.js';
import { counted } from '../pages/words.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

const META = ['title', 'publisher', 'published', 'kind', 'url', 'author'] as const;

export function documentRoutes({ desk }: Services): Router {
  const router = Router();

  router.get('/cases/:case/documents', async (req, res) => {
    show(res, 'documents', documentsPage(frameOf(req), await desk.view(actorOf(req), param(req, 'case'))));
  });

  router.get('/cases/:case/documents/new', async (req, res) => {
    const view = await desk.view(actorOf(req), param(req, 'case'));
    await desk.allow(actorOf(req), 'document.add', view.id);
    show(res, 'add-documents', addDocumentsPage(frameOf(req), view, blankForm(newRequest())));
  });

  router.post('/cases/:case/documents', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'case');
    await desk.allow(actor, 'document.add', id);
    const form = await readForm(req);
    const typed = typedIn(form);
    const { added, errors } = await addAll(form, typed, async (name, bytes, meta, request) => {
      const view = await desk.view(actor, id);
      const previous = typed.previous === '' ? null : typed.previous;
      const revision = previous === null ? view.seq : view.document(previous).revision;
      return (
        await desk.change(actor, id, { act: 'document.add', name, bytes, meta, previous, revision, request })
      ).id;
    });
    if (errors.length > 0) {
      const view = await desk.view(actor, id);
      // A browser keeps no chosen files, and what is wrong in another field keeps all of them out.
      const again =
        form.files.length > 0 && added.length === 0 && errors.every(({ field }) => field !== 'files')
          ? [{ field: 'files', text: 'Choose the files again: nothing came in.' }]
          : [];
      const done =
        added.length > 0
          ? [
              {
                field: 'files',
                text: `In the case now, and not to be sent again: ${added.map((one) => nameOf(view.document(one))).join(', ')}. The rest did not come in.`,
              },
            ]
          : [];
      return show(
        res,
        'add-documents',
        addDocumentsPage(frameOf(req), view, {
          ...typed,
          request: newRequest(),
          errors: [...errors, ...again, ...done],
        }),
        422,
      );
    }
    const view = await desk.view(actor, id);
    const claims = view.claims.filter((claim) => added.includes(claim.document)).length;
    const words = `${counted(added.length, 'document')} added and read into ${counted(claims, 'claim')}.`;
    seeThere(res, added.length === 1 ? `/cases/${id}/documents/${added[0] ?? ''}` : `/cases/${id}`, words);
  });

  const showDocument = async (
    req: Request,
    res: Response,
    errors: FieldError[],
    status: number,
  ): Promise<void> => {
    const actor = actorOf(req);
    const view = await desk.view(actor, param(req, 'case'));
    const document = view.document(param(req, 'document'));
    const text = await desk.text(actor, view.id, document.id);
    show(
      res,
      'document',
      documentPage({ frame: frameOf(req), view, document, text, request: newRequest(), errors }),
      status,
    );
  };

  router.get('/cases/:case/documents/:document', (req, res) => showDocument(req, res, [], 200));

  router.post('/cases/:case/documents/:document/claims', async (req, res) => {
    const id = param(req, 'case');
    const document = param(req, 'document');
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
      mend: (errors) => showDocument(req, res, errors, 422),
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
        mend: (errors) =>
          showDocument(
            req,
            res,
            errors.map((error) => ({ ...error, field })),
            422,
          ),
        typed: [{ name: field, label: 'Reason', value: reason }],
        back: `/cases/${id}/documents/${document}`,
        field,
      });
    });
  }

  return router;
}

function blankForm(request: string): AddDocumentsForm {
  return {
    request,
    text: '',
    title: '',
    publisher: '',
    published: '',
    kind: '',
    url: '',
    author: '',
    previous: '',
    errors: [],
  };
}

function typedIn(form: Form): AddDocumentsForm {
  const typed = blankForm(requestOf(form));
  for (const name of META) typed[name] = form.get(name);
  return { ...typed, text: form.raw('text'), previous: form.get('previous') };
}

/** Offsets from the selected words, or from the chosen sentence where nothing is selected. */
function chosenWords(form: Form): [number | undefined, number | undefined] {
  const sentence = /^(\d+)-(\d+)$/.exec(form.get('sentence'));
  if (sentence) return [Number(sentence[1]), Number(sentence[2])];
  return [revisionOf(form, 'start'), revisionOf(form, 'end')];
}

type AddOne = (
  name: string,
  bytes: Uint8Array,
  meta: Partial<DocumentMeta>,
  request: string,
) => Promise<string>;

/** Adds the pasted text and each file; one that cannot be read does not keep the others out. */
async function addAll(
  form: Form,
  typed: AddDocumentsForm,
  add: AddOne,
): Promise<{ added: string[]; errors: FieldError[] }> {
  const added: string[] = [];
  const errors: FieldError[] = [];
  const meta: Partial<DocumentMeta> = {};
  for (const name of META) if (typed[name] !== '') meta[name] = typed[name];
  const pasted =
    typed.text.trim() === ''
      ? []
      : [{ name: 'pasted.txt', bytes: new TextEncoder().encode(typed.text), field: 'text' }];
  const all = [...pasted, ...form.files.map((file) => ({ ...file, field: 'files' }))];
  if (all.length === 0) errors.push({ field: 'text', text: 'Paste a text or choose a file.' });
  for (const [i, { name, bytes, field }] of all.entries()) {
    try {
      // A title typed once cannot be that of several documents.
      added.push(
        await add(
          name,
          bytes,
          all.length > 1 ? ({ ...meta, title: undefined } as Partial<DocumentMeta>) : meta,
          `${typed.request}-${i}`,
        ),
      );
    } catch (error) {
      if (!(error instanceof Error) || !isAboutTheFile(error)) throw error;
      const where =
        error instanceof Refused && error.field !== null && error.field in typed ? error.field : field;
      const text = sentence(error.message);
      // One wrong date is one error, however many files were sent with it.
      if (!errors.some((known) => known.field === where && known.text === text))
        errors.push({ field: where, text });
    }
  }
  return { added, errors };
}

/** What is wrong with one document and no fault of the desk. The reader of files is known by name: the server does not see it. */
const isAboutTheFile = (error: Error): boolean =>
  error instanceof Refused || error.name === 'UnreadableDocument';

/** What a reviewer knows a document by: its title, else the name of its file. */
const nameOf = ({ meta, name }: { meta: { title: string | null }; name: string }): string =>
  meta.title ?? name;
