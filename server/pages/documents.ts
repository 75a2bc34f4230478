/** The documents of a case, and the form that adds some. */
import type { CaseView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { documentRows, type CaseOverviewPage } from './case.js';
import { kindInWords } from './words.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';

export interface DocumentsPage {
  layout: Layout;
  at: string;
  rows: CaseOverviewPage['documents'];
  may: { add: boolean };
}

export function documentsPage(frame: Frame, view: CaseView): DocumentsPage {
  return {
    layout: casePage(frame, view, 'documents', 'Documents'),
    at: `/cases/${view.id}`,
    rows: documentRows(view),
    may: { add: may(frame.viewer.role, 'document.add') && !view.settings.archived },
  };
}

export interface AddDocumentsForm {
  request: string;
  text: string;
  title: string;
  publisher: string;
  published: string;
  kind: string;
  url: string;
  author: string;
  previous: string;
  errors: FieldError[];
}

export interface AddDocumentsPage {
  layout: Layout;
  at: string;
  /** Of the case: the form lists all that a new version may replace. */
  revision: number;
  form: AddDocumentsForm;
  error: ErrorsByField;
  kinds: { value: string; text: string }[];
  versions: { value: string; text: string }[];
}

const KINDS = ['news', 'press-release', 'board-report', 'letter', 'minutes', 'speech', 'other'];

export function addDocumentsPage(frame: Frame, view: CaseView, form: AddDocumentsForm): AddDocumentsPage {
  return {
    layout: casePage(frame, view, 'documents', 'Add documents', form.errors),
    at: `/cases/${view.id}/documents`,
    revision: view.seq,
    form,
    error: byField(form.errors),
    kinds: [{ value: '', text: 'Not said' }, ...KINDS.map((value) => ({ value, text: kindInWords(value) }))],
    versions: [
      { value: '', text: 'No, it is a document of its own' },
      ...view.documents
        .filter((document) => document.status === 'current')
        .map((document) => ({
          value: document.id,
          text: `Yes, of “${document.meta.title ?? document.name}”`,
        })),
    ],
  };
}
