/** What every page shares: who is signed in, where one is, what was just done, what is wrong with the form. */
import type { Role } from '../../model/desk-entries.js';
import type { CaseView } from '../../review/views/case-view.js';

export interface FieldError {
  field: string;
  text: string;
}

/** What is wrong with each field, by its name. */
export type ErrorsByField = Record<string, string | undefined>;

export const byField = (errors: readonly FieldError[]): ErrorsByField =>
  Object.fromEntries(errors.map(({ field, text }) => [field, text]));

export interface Notice {
  kind: 'done' | 'warning' | 'error';
  text: string;
}

export interface Viewer {
  id: string;
  name: string;
  role: Role;
}

export interface Layout {
  title: string;
  person: { name: string; role: string } | null;
  links: { href: string; text: string; here: boolean }[];
  caseBar: {
    id: string;
    title: string;
    archived: boolean;
    links: { href: string; text: string; count: number | null; here: boolean }[];
  } | null;
  /** Why nothing can be saved now; null where it can. */
  readOnly: string | null;
  notice: Notice | null;
  errors: FieldError[];
}

export type Section = 'cases' | 'search' | 'rules' | 'people' | 'none';
export type CaseSection =
  'overview' | 'flags' | 'claims' | 'documents' | 'timeline' | 'map' | 'trail' | 'report' | 'settings';

/** A page for somebody who is not signed in. */
export function barePage(title: string, errors: FieldError[] = []): Layout {
  return { title, person: null, links: [], caseBar: null, readOnly: null, notice: null, errors };
}

export interface Frame {
  viewer: Viewer;
  readOnly: string | null;
  notice: Notice | null;
}

export function deskPage(frame: Frame, section: Section, title: string, errors: FieldError[] = []): Layout {
  const links: [Section, string, string][] = [
    ['cases', '/', 'Cases'],
    ['search', '/search', 'Checked before?'],
    ['rules', '/rules', 'Rules'],
    ...(frame.viewer.role === 'admin' ? [['people', '/people', 'People'] as [Section, string, string]] : []),
  ];
  return {
    title,
    person: { name: frame.viewer.name, role: frame.viewer.role },
    links: links.map(([name, href, text]) => ({ href, text, here: name === section })),
    caseBar: null,
    readOnly: frame.readOnly,
    notice: frame.notice,
    errors,
  };
}

export function casePage(
  frame: Frame,
  view: CaseView,
  section: CaseSection,
  title: string,
  errors: FieldError[] = [],
): Layout {
  const at = `/cases/${view.id}`;
  const links: [CaseSection, string, string, number | null][] = [
    ['overview', at, 'Overview', null],
    ['flags', `${at}/flags`, 'Flags', view.open],
    ['claims', `${at}/claims`, 'Claims', view.claimIndex.standing],
    ['documents', `${at}/documents`, 'Documents', view.documents.length],
    ['timeline', `${at}/timeline`, 'Timeline', null],
    ['map', `${at}/map`, 'Map', null],
    ['trail', `${at}/trail`, 'Trail', null],
    ['report', `${at}/report`, 'Report', null],
    ['settings', `${at}/settings`, 'Settings', null],
  ];
  return {
    ...deskPage(frame, 'cases', `${title} – ${view.title}`, errors),
    caseBar: {
      id: view.id,
      title: view.title,
      archived: view.settings.archived,
      links: links.map(([name, href, text, count]) => ({ href, text, count, here: name === section })),
    },
  };
}
