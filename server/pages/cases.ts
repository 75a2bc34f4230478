/** The list of cases, and the form that opens one. */
import { momentInWords } from '../../model/days-in-words.js';
import { may } from '../../review/rights/authorisation.js';
import { deskPage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { POLICIES } from './words.js';

/** A case of the desk index, as the desk lists it. */
interface Row {
  caseId: string;
  title: string;
  at: string;
  fields: Record<string, string | number | boolean | null>;
}

export interface CasesPage {
  layout: Layout;
  rows: {
    href: string;
    title: string;
    documents: number;
    claims: number;
    open: number;
    reports: number;
    archived: boolean;
    at: string;
  }[];
  archived: number;
  showArchived: boolean;
  next: string | null;
  may: { open: boolean };
}

export function casesPage(
  frame: Frame,
  list: { rows: Row[]; next: string | null },
  showArchived: boolean,
): CasesPage {
  const number = (row: Row, name: string): number => {
    const value = row.fields[name];
    return typeof value === 'number' ? value : 0;
  };
  const rows = list.rows.map((row) => ({
    href: `/cases/${row.caseId}`,
    title: row.title,
    documents: number(row, 'documents'),
    claims: number(row, 'claims'),
    open: number(row, 'open'),
    reports: number(row, 'reports'),
    archived: row.fields['archived'] === true,
    at: momentInWords(row.at),
  }));
  const shown = rows.filter((row) => showArchived || !row.archived);
  return {
    layout: deskPage(frame, 'cases', 'Cases'),
    rows: shown,
    archived: rows.length - rows.filter((row) => !row.archived).length,
    showArchived,
    next: list.next === null ? null : `/?after=${encodeURIComponent(list.next)}`,
    may: { open: may(frame.viewer.role, 'case.open') },
  };
}

export interface NewCasePage {
  layout: Layout;
  form: { request: string; title: string; policy: string };
  error: ErrorsByField;
  policies: { value: string; text: string; hint: string }[];
}

export function newCasePage(
  frame: Frame,
  form: { request: string; title: string; policy: string; errors: FieldError[] },
): NewCasePage {
  return {
    layout: deskPage(frame, 'cases', 'Open a case', form.errors),
    form,
    error: byField(form.errors),
    policies: Object.entries(POLICIES).map(([value, words]) => ({ value, ...words })),
  };
}
