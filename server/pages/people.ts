/** The people of the desk, for its administrators. */
import { momentInWords } from '../../model/days-in-words.js';
import type { Person } from '../../review/state/desk-state.js';
import type { DeskLine, DeskTrail } from '../../review/views/desk-trail.js';
import { deskPage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { ROLES } from './words.js';

export interface PeopleForm {
  request: string;
  /** Of the desk: what an invitation was made from. */
  revision: number;
  name: string;
  login: string;
  role: string;
  /** A change of an account that could not be made. */
  change: { person: string; role: string; reason: string } | null;
  errors: FieldError[];
}

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
    /** The role and the reason as they were typed, where the form could not be taken. */
    wanted: string;
    reason: string;
    open: boolean;
  }[];
  roles: { value: string; text: string; hint: string }[];
  form: { request: string; revision: number; name: string; login: string; role: string };
  error: ErrorsByField;
  /** The link of an invitation just made: shown once, to be handed over. */
  link: { name: string; href: string } | null;
  trail: { lines: (DeskLine & { when: string })[]; older: string | null; newest: string | null };
}

/** What the page is given besides its form; `before` is where its piece of the trail ends, null at the newest. */
export interface PeopleInput {
  people: readonly Person[];
  link: PeoplePage['link'];
  trail: DeskTrail;
  before: number | null;
}

export function peoplePage(
  frame: Frame,
  { people, link, trail, before }: PeopleInput,
  form: PeopleForm,
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
      ...changeOf(person, form),
    })),
    roles: Object.entries(ROLES).map(([value, words]) => ({ value, ...words })),
    form,
    error: byField(form.errors),
    link,
    trail: {
      lines: trail.lines.map((line) => ({ ...line, when: momentInWords(line.at) })),
      older: trail.older === null ? null : `/people?before=${trail.older}#trail`,
      newest: before === null ? null : '/people#trail',
    },
  };
}

function changeOf(
  person: Person,
  { change }: PeopleForm,
): Pick<PeoplePage['rows'][number], 'wanted' | 'reason' | 'open'> {
  if (change?.person !== person.id) return { wanted: person.role, reason: '', open: false };
  return { wanted: change.role, reason: change.reason, open: true };
}
