/** Accounts: who may sign in, and as what. */
import { loginSchema, type Role } from '../../model/desk-entries.js';
import type { Actor } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import type { DeskState, Person } from '../state/desk-state.js';
import { NotFound, Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { requireReason, requireRevision, requireSeen } from './require.js';
import type { Act } from './services.js';

export interface NewPerson {
  /** Address or short name, as typed; kept in lower case. */
  login: string;
  name: string;
}

/** `revision` is the desk's seq: an invitation only adds. */
export interface Invite extends NewPerson, Act {
  role: Role;
}

/** A new link to set a password; `revision` is that of the account. */
export interface InviteAgain extends Act {
  person: string;
}

export interface ChangeRole extends Act {
  person: string;
  role: Role;
  reason: string;
}

export interface SwitchAccount extends Act {
  person: string;
  enabled: boolean;
  reason: string;
}

export function thePerson(state: DeskState, id: string): Person {
  const person = state.people.get(id);
  if (!person) throw new NotFound('person', id);
  return person;
}

export function personByLogin(state: DeskState, login: string): Person | null {
  const wanted = login.trim().toLowerCase();
  for (const person of state.people.values()) if (person.login === wanted) return person;
  return null;
}

/**
 * The id of an account: its number; accounts are never deleted. The first one's id also follows from its login: its password is
 * kept before its entry, and two servers that both make a first administrator must not keep theirs in one place.
 */
export function personIdFor(state: DeskState, login: string): string {
  const number = state.people.size + 1;
  return number > 1 ? `p${number}` : `p1-${sha256(login.trim().toLowerCase()).slice(0, 12)}`;
}

export function invite(state: DeskState, actor: Actor, input: Invite): Draft[] {
  requireSeen('the desk', input.revision, state.seq);
  const parsed = loginSchema.safeParse(input.login.trim().toLowerCase());
  if (input.login.trim() === '') throw new Refused('invalid', 'say what the person signs in with', 'login');
  if (!parsed.success)
    throw new Refused(
      'invalid',
      `"${input.login.slice(0, 80)}" cannot be signed in with: 2 to 120 letters, digits and . _ @ + -`,
      'login',
    );
  const name = input.name.trim();
  if (name === '') throw new Refused('invalid', 'give the person a name', 'name');
  if (personByLogin(state, parsed.data))
    throw new Refused('taken', `somebody signs in as "${parsed.data}" already`, 'login');
  const person = personIdFor(state, parsed.data);
  const data = { person, login: parsed.data, name, role: input.role, request: input.request };
  return [{ type: 'person.invited', data, actor }];
}

export function linkMade(state: DeskState, actor: Actor, input: InviteAgain): Draft[] {
  const person = thePerson(state, input.person);
  requireRevision(person.name, input.revision, person.revision, person);
  if (person.status === 'disabled')
    throw new Refused('not-now', `the account of ${person.name} is disabled: enable it first`);
  return [{ type: 'person.link-made', data: { person: person.id, request: input.request }, actor }];
}

export function changeRole(state: DeskState, actor: Actor, input: ChangeRole): Draft[] {
  const person = thePerson(state, input.person);
  requireRevision(person.name, input.revision, person.revision, person);
  const reason = requireReason(input.reason);
  if (person.role === input.role) return [];
  refuseLastAdmin(state, person);
  const data = { person: person.id, old: person.role, new: input.role, request: input.request };
  return [{ type: 'person.role-changed', data, reason, actor }];
}

export function switchAccount(state: DeskState, actor: Actor, input: SwitchAccount): Draft[] {
  const person = thePerson(state, input.person);
  requireRevision(person.name, input.revision, person.revision, person);
  const reason = requireReason(input.reason);
  if ((person.status !== 'disabled') === input.enabled) return [];
  if (!input.enabled) refuseLastAdmin(state, person);
  const type = input.enabled ? 'person.enabled' : 'person.disabled';
  return [{ type, data: { person: person.id, request: input.request }, reason, actor }];
}

/** A desk without an administrator could never get one again. */
function refuseLastAdmin(state: DeskState, person: Person): void {
  if (person.role !== 'admin' || person.status === 'disabled') return;
  const others = [...state.people.values()].filter(
    (other) => other.id !== person.id && other.role === 'admin' && other.status === 'active',
  );
  if (others.length === 0)
    throw new Refused('last-admin', `${person.name} is the only administrator: make another one first`);
}

export function passwordSet(
  actor: Actor,
  person: string,
  how: 'first' | 'invitation' | 'self' | 'administrator',
): Draft {
  return { type: 'password.set', data: { person, how }, actor };
}
