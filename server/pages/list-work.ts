/** What the lists of flags and of claims have besides their rows: the filters that a person keeps, and one act for many rows. */
import { may } from '../../review/rights/authorisation.js';
import type { CaseView } from '../../review/views/case-view.js';
import type { SavedFilter } from '../../review/saved-filters.js';
import { assignTo } from './assigning.js';
import type { Choice } from './filter-form.js';
import { type FieldError, type Frame, byField, type ErrorsByField } from './layout.js';
import { RESOLUTIONS } from './words.js';

/** What was typed and chosen, where a form could not be taken; blank on a first visit. */
export interface ListForm {
  request: string;
  /** Ids of the rows chosen for an act together; "all": all of the page. */
  chosen: ReadonlySet<string> | 'all';
  resolution: string;
  reason: string;
  person: string;
  /** The filter whose name was typed: its id, "" for one that is to be kept. */
  filter: { id: string; name: string } | null;
  errors: FieldError[];
}

/** What a list is given besides its case and filter. */
export interface ListInput {
  own: readonly SavedFilter[];
  people: readonly { id: string; name: string }[];
  form: ListForm;
}

export interface ListWork {
  at: string;
  /** Filters that this person keeps. */
  own: { id: string; name: string; href: string; typed: string; error: string | undefined }[];
  /** The filter of the page, to be kept under a name; null for the plain list. */
  keep: { typed: string; error: string | undefined } | null;
  /** The filter as a query, as forms carry it along; `place` names the page too. */
  query: string;
  place: string;
  bulk: {
    request: string;
    revision: number;
    /** What the chosen are resolved as; null for claims. */
    resolutions: Choice[] | null;
    resolution: string;
    people: Choice[];
    person: string;
    reason: string;
    /** Where a page is asked for on which every row is chosen. */
    all: string;
    error: ErrorsByField;
  } | null;
}

export function blankListForm(request: string): ListForm {
  return { request, chosen: new Set(), resolution: '', reason: '', person: 'me', filter: null, errors: [] };
}

/** `query` is the filter without the page ("" or "?…"), `place` with it. */
export function listWork(
  { viewer }: Frame,
  view: CaseView,
  list: { name: 'flags' | 'claims'; query: string; place: string },
  { own, people, form }: ListInput,
): ListWork {
  const at = `/cases/${view.id}/${list.name}`;
  const error = byField(form.errors);
  const typedFor = (id: string, name: string): { typed: string; error: string | undefined } =>
    form.filter?.id === id
      ? { typed: form.filter.name, error: error[nameField(id)] }
      : { typed: name, error: undefined };
  return {
    at,
    own: own.map(({ id, name, query }) => ({ id, name, href: `${at}?${query}`, ...typedFor(id, name) })),
    keep: list.query === '' ? null : typedFor('', ''),
    query: list.query,
    place: list.place,
    bulk:
      may(viewer.role, 'assign') && !view.settings.archived
        ? {
            request: form.request,
            revision: view.seq,
            resolutions:
              list.name === 'flags' ? [{ value: '', text: 'Choose…' }, ...RESOLUTION_CHOICES] : null,
            resolution: form.resolution,
            people: assignTo(viewer, people),
            person: form.person,
            reason: form.reason,
            all: `${at}${list.place}${list.place === '' ? '?' : '&'}choose=all`,
            error,
          }
        : null,
  };
}

/** The field for the name of a filter; "" is the one for a new filter. */
export const nameField = (filter: string): string => (filter === '' ? 'filter-name' : `name-${filter}`);

const RESOLUTION_CHOICES = Object.entries(RESOLUTIONS).map(([value, { text }]) => ({ value, text }));

/** A row as its checkbox names it: its id, its revision, and who has it. */
export const pickOf = (id: string, revision: number, assignee: { id: string } | null): string =>
  `${id} ${revision} ${assignee?.id ?? ''}`;

export const isChosen = ({ chosen }: ListForm, id: string): boolean => chosen === 'all' || chosen.has(id);

/** The row that a checkbox names. */
export function picked(value: string): { id: string; revision: number | undefined; from: string | null } {
  const [id = '', revision = '', from = ''] = value.split(' ');
  return { id, revision: /^\d{1,15}$/.test(revision) ? Number(revision) : undefined, from: from || null };
}
