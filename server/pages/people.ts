/** The people of the desk, for its administrators. */
import type { Person } from '../../review/desk-state.js';
import { deskPage, type FieldError, type Frame, type Layout } from './layout.js';
import { momentInWords, ROLES } from './words.js';

export interface PeoplePage {
  layout: Layout;
  rows: {
    id: string;
    name: string;
    login: string;
    role: string;
    roleText: string;
    status: Person['status'];
    label: string;
    revision: number;
    since: string;
    me: boolean;
  }[];
  roles: { value: string; text: string; hint: string }[];
  form: { request: string; name: string; login: string; role: string };
  error: Record<string, string | undefined>;
  /** The link of an invitation just made: shown once, to be handed over. */
  link: { name: string; href: string } | null;
}

export function peoplePage(
  frame: Frame,
  people: readonly Person[],
  form: { request: string; name: string; login: string; role: string; errors: FieldError[] },
  link: PeoplePage['link'],
): PeoplePage {
  const labels = { active: 'done', invited: 'info', disabled: 'warning' };
  return {
    layout: deskPage(frame, 'people', 'People', form.errors),
    rows: people.map((person) => ({
      id: person.id,
      name: person.name,
      login: person.login,
      role: person.role,
      roleText: ROLES[person.role].text,
      status: person.status,
      label: labels[person.status],
      revision: person.revision,
      since: momentInWords(person.invited.at),
      me: person.id === frame.viewer.id,
    })),
    roles: Object.entries(ROLES).map(([value, words]) => ({ value, ...words })),
    form,
    error: Object.fromEntries(form.errors.map(({ field, text }) => [field, text])),
    link,
  };
}
