/** The settings of a case. */
import type { CaseView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { POLICIES, VERDICTS } from './words.js';

export interface SettingsForm {
  request: string;
  title: string;
  policy: string;
  labels: Record<string, string>;
  archived: boolean;
  reason: string;
  errors: FieldError[];
}

export interface SettingsPage {
  layout: Layout;
  at: string;
  revision: number;
  form: SettingsForm;
  error: ErrorsByField;
  policies: { value: string; text: string; hint: string }[];
  labels: { value: string; text: string; now: string }[];
  /** What a newer reader or rule set would need, in words; null where the case is up to date. */
  newer: string | null;
  may: { change: boolean };
}

export function settingsPage(
  frame: Frame,
  view: CaseView,
  form: SettingsForm,
  newer: string | null,
): SettingsPage {
  return {
    layout: casePage(frame, view, 'settings', 'Settings', form.errors),
    at: `/cases/${view.id}/settings`,
    revision: view.revision,
    form,
    error: byField(form.errors),
    policies: Object.entries(POLICIES).map(([value, words]) => ({ value, ...words })),
    labels: Object.entries(VERDICTS).map(([value, { text }]) => ({
      value,
      text,
      now: form.labels[value] ?? '',
    })),
    newer,
    may: { change: may(frame.viewer.role, 'case.settings') },
  };
}
