/** Adding documents to a case: a pasted text, files, or a new version of one. */
import { Router } from 'express';
import type { DocumentMeta } from '../../model/document.js';
import type { CaseView } from '../../review/views/case-view.js';
import { Refused } from '../../review/errors.js';
import { readForm, type Form } from '../middleware/form.js';
import { sentence } from '../middleware/explain.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { addDocumentsPage, type AddDocumentsForm } from '../pages/documents.js';
import type { FieldError } from '../pages/layout.js';
import { counted } from '../pages/words.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { knownThen, newRequest, param, requestOf, revisionOf, seeThere, show } from './answer.js';

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
    const showAgain = async (errors: FieldError[]): Promise<void> => {
      const page = addDocumentsPage(frameOf(req), await desk.view(actor, id), {
        ...typed,
        request: newRequest(),
        errors,
      });
      show(res, 'add-documents', page, 422);
    };
    const addOne: AddOne = async (name, bytes, meta, request) => {
      const previous = typed.previous === '' ? null : typed.previous;
      const seen = revisionOf(form);
      const revision =
        previous === null ? seen : knownThen(seen, (await desk.view(actor, id)).document(previous));
      const change = { act: 'document.add' as const, name, bytes, meta, previous, revision, request };
      return (await desk.change(actor, id, change)).id;
    };
    await attempt(req, res, {
      act: async () => {
        const { added, errors } = await addAll(form, typed, addOne);
        const view = await desk.view(actor, id);
        if (errors.length > 0) return showAgain([...errors, ...whatOfTheFiles(form, view, added, errors)]);
        const claims = view.claims.filter((claim) => added.includes(claim.document)).length;
        const words = `${counted(added.length, 'document')} added and read into ${counted(claims, 'claim')}.`;
        seeThere(
          res,
          added.length === 1 ? `/cases/${id}/documents/${added[0] ?? ''}` : `/cases/${id}`,
          words,
        );
      },
      mend: showAgain,
      typed: [
        { name: 'title', label: 'Title', value: typed.title },
        { name: 'text', label: 'Text', value: typed.text },
      ],
      back: `/cases/${id}/documents/new`,
      field: 'text',
    });
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

/** A browser keeps no chosen files: whoever sends the form again is told which to choose. */
function whatOfTheFiles(
  form: Form,
  view: CaseView,
  added: readonly string[],
  errors: readonly FieldError[],
): FieldError[] {
  if (added.length > 0) {
    const names = added.map((one) => nameOf(view.document(one))).join(', ');
    const text = `In the case now, and not to be sent again: ${names}. The rest did not come in.`;
    return [{ field: 'files', text }];
  }
  // What is wrong in another field keeps all of them out.
  return form.files.length > 0 && errors.every(({ field }) => field !== 'files')
    ? [{ field: 'files', text: 'Choose the files again: nothing came in.' }]
    : [];
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
