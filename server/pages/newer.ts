/** What a newer rule set or reader would change in a case, before anybody accepts it. */
import type { CaseView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import type { Effects } from './change-claim.js';
import { casePage, type FieldError, type Frame, type Layout } from './layout.js';

export interface NewerPage {
  layout: Layout;
  at: string;
  revision: number;
  request: string;
  accepted: string;
  present: string;
  rules: Effects | null;
  /** Documents that an older reader read, with what the present one would change. */
  documents: {
    id: string;
    title: string;
    reader: string;
    revision: number;
    changed: number;
    added: number;
    gone: number;
    kept: number;
    reason: string;
    error: string | undefined;
  }[];
  reader: string;
  reason: string;
  error: string | undefined;
  may: { accept: boolean };
}

export interface NewerInput {
  frame: Frame;
  view: CaseView;
  present: { ruleSet: string; reader: string };
  rules: Effects | null;
  documents: Omit<NewerPage['documents'][number], 'reason' | 'error'>[];
  /** `document` is the one whose form was sent; "" for the rules. */
  form: { request: string; document: string; reason: string; errors: FieldError[] };
}

export function newerPage({ frame, view, present, rules, documents, form }: NewerInput): NewerPage {
  const typedFor = (document: string): { reason: string; error: string | undefined } =>
    form.document === document
      ? { reason: form.reason, error: form.errors[0]?.text }
      : { reason: '', error: undefined };
  return {
    layout: casePage(frame, view, 'settings', 'Newer rules and reader', form.errors),
    at: `/cases/${view.id}/newer`,
    revision: view.seq,
    request: form.request,
    accepted: view.settings.ruleSet,
    present: present.ruleSet,
    rules,
    documents: documents.map((row) => ({ ...row, ...typedFor(row.id) })),
    reader: present.reader,
    ...typedFor(''),
    may: { accept: may(frame.viewer.role, 'rules.accept') && !view.settings.archived },
  };
}
