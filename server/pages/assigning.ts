/** To whom somebody may give a flag or a claim. */
import { may } from '../../review/rights/authorisation.js';
import type { CaseView } from '../../review/views/case-view.js';
import type { Choice } from './filter-form.js';
import type { Viewer } from './layout.js';

type Person = Readonly<{ id: string; name: string }>;

/** Themselves and nobody; who may hand over others' work chooses among all. */
export function assignTo(viewer: Viewer, people: readonly Person[]): Choice[] {
  const others = may(viewer.role, 'assign.others') ? people.filter(({ id }) => id !== viewer.id) : [];
  return [
    { value: 'me', text: 'Me' },
    { value: '', text: 'Nobody' },
    ...others.map(({ id, name }) => ({ value: id, text: name })),
  ];
}

/** The form that says who looks at one flag or claim; null for those who do no such work. */
export interface AssignForm {
  /** Who has it, by name and by id (""); the form carries the id along. */
  with: string;
  from: string;
  /** Empty where it is with somebody else and only an editor can hand it over. */
  people: Choice[];
  value: string;
}

export function assignForm(
  viewer: Viewer,
  { settings }: CaseView,
  assignee: Person | null,
  people: readonly Person[],
): AssignForm | null {
  if (!may(viewer.role, 'assign') || settings.archived) return null;
  const mine = assignee === null || assignee.id === viewer.id;
  const choices = mine || may(viewer.role, 'assign.others') ? assignTo(viewer, people) : [];
  const value = assignee?.id === viewer.id ? 'me' : (assignee?.id ?? '');
  // Whoever has it may no longer be one who can be given work.
  const known = choices.length === 0 || choices.some((choice) => choice.value === value);
  return {
    with: assignee?.name ?? 'nobody',
    from: assignee?.id ?? '',
    people: known ? choices : [...choices, { value, text: assignee?.name ?? value }],
    value,
  };
}
