/** Adding documents to a case: a pasted text, files, or a new version of one. */
import { Router } from 'express';
import type { DocumentMeta } from '../../model/document.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { sentence } from '../middleware/explain.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { addDocumentsPage, type AddDocumentsForm } from '../pages/documents.js';
import type { FieldError } from '../pages/layout.js';
import { counted } from '../pages/words.js';
import type { Services } from '../services.js';
import { newRequest, param, requestOf, seeThere, show } from './answer.js';

const META = ['title', 'publisher', 'published', 'kind', 'url', 'author'] as const;

export function addDocumentRoutes({ desk }: Services): Router {
  const router = Router();

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
