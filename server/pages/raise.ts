/** The form with which a person raises a flag. */
import type { CaseView } from '../../review/views/case-view.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { FLAG_TYPES, SEVERITIES } from './words.js';

export interface RaiseForm {
  request: string;
  claims: string[];
  type: string;
  severity: string;
  message: string;
  reason: string;
  errors: FieldError[];
}

export interface RaisePage {
  layout: Layout;
  at: string;
  revision: number;
  form: RaiseForm;
  error: ErrorsByField;
  claims: { value: string; text: string }[];
  types: { value: string; text: string }[];
  severities: { value: string; text: string; hint: string }[];
}

/** A longer list is no help to anybody: who raises a flag comes from one of its claims. */
const LISTED = 500;

export function raisePage(frame: Frame, view: CaseView, form: RaiseForm): RaisePage {
  const standing = view.claims.filter(({ live }) => live);
  const chosen = standing.filter(({ id }) => form.claims.includes(id));
  const others = standing.filter(({ id }) => !form.claims.includes(id));
  const option = ({ id, claim }: (typeof chosen)[number]) => ({
    value: id,
    text: `${id}: ${claim.statement.length > 100 ? `${claim.statement.slice(0, 98)}…` : claim.statement}`,
  });
  return {
    layout: casePage(frame, view, 'flags', 'Raise a flag', form.errors),
    at: `/cases/${view.id}/raise`,
    revision: view.seq,
    form,
    error: byField(form.errors),
    claims: [{ value: '', text: 'Choose…' }, ...[...chosen, ...others].slice(0, LISTED).map(option)],
    types: [
      { value: '', text: 'Choose…' },
      ...Object.entries(FLAG_TYPES).map(([value, text]) => ({ value, text })),
    ],
    severities: Object.entries(SEVERITIES).map(([value, { text, meaning }]) => ({
      value,
      text,
      hint: meaning,
    })),
  };
}
