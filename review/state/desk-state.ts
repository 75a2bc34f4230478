/** The desk as its journal tells it: people, the rule sets it has used, its keys. */
import type { Entry } from '../../model/envelope.js';
import type { DeskData, DeskEntryType, Role } from '../../model/desk-entries.js';
import type { Stamp } from './case-state.js';

export interface Person {
  id: string;
  login: string;
  name: string;
  role: Role;
  /** invited: has no password yet; disabled: may not sign in, and what they did stays theirs. */
  status: 'invited' | 'active' | 'disabled';
  /** Seq of the last entry that changed the account. */
  revision: number;
  invited: Stamp;
  /** Seq of the last entry after which sessions from before are over: a new password, a new role, an account disabled. */
  sessionsFrom: number;
}

export interface DeskState {
  seq: number;
  head: string | null;
  people: Map<string, Person>;
  /** Key of a form → the first entry that it made. */
  requests: Map<string, number>;
  /** Hash of the rule set adopted last; null before the first. */
  ruleSet: string | null;
  keys: Map<string, { publicKey: string; added: Stamp; retired: Stamp | null }>;
}

export const newDesk = (): DeskState => ({
  seq: 0,
  head: null,
  people: new Map(),
  requests: new Map(),
  ruleSet: null,
  keys: new Map(),
});

export const DESK_FOLD_VERSION = 'desk-1';

type DeskFold<T extends DeskEntryType> = (state: DeskState, data: DeskData<T>, stamp: Stamp) => void;

const FOLDS: { [T in DeskEntryType]: DeskFold<T> } = {
  'person.invited': (state, { person: id, login, name, role }, stamp) => {
    const person: Person = {
      id,
      login,
      name,
      role,
      status: 'invited',
      revision: stamp.seq,
      invited: stamp,
      sessionsFrom: stamp.seq,
    };
    state.people.set(id, person);
  },
  'person.role-changed': (state, data, stamp) => change(state, data.person, stamp, { role: data.new }),
  'person.disabled': (state, data, stamp) => change(state, data.person, stamp, { status: 'disabled' }),
  'person.enabled': (state, data, stamp) => change(state, data.person, stamp, { status: 'active' }),
  'password.set': (state, data, stamp) => {
    const known = state.people.get(data.person);
    if (known) change(state, data.person, stamp, known.status === 'invited' ? { status: 'active' } : {});
  },
  // It changes nothing until it is used: whoever is signed in stays so.
  'person.link-made': () => undefined,
  'access.refused': () => undefined,
  'case.imported': () => undefined,
  'rules.adopted': (state, data) => {
    state.ruleSet = data.hash;
  },
  'key.added': (state, data, stamp) => {
    state.keys.set(data.key, { publicKey: data.publicKey, added: stamp, retired: null });
  },
  'key.retired': (state, data, stamp) => {
    const key = state.keys.get(data.key);
    if (key) state.keys.set(data.key, { ...key, retired: stamp });
  },
};

function change(state: DeskState, id: string, stamp: Stamp, changes: Partial<Person>): void {
  const person = state.people.get(id);
  if (person) state.people.set(id, { ...person, ...changes, revision: stamp.seq, sessionsFrom: stamp.seq });
}

/** Folds one more entry of the desk's journal into the state and gives the same state back. */
export function foldDesk(state: DeskState, entry: Entry): DeskState {
  if (entry.seq !== state.seq + 1)
    throw new Error(`desk entry ${entry.seq} cannot follow entry ${state.seq}`);
  const fold: unknown = FOLDS[entry.type as DeskEntryType];
  if (typeof fold !== 'function')
    throw new Error(`desk entry ${entry.seq} is of type "${entry.type}", which this version does not know`);
  const stamp: Stamp = { seq: entry.seq, at: entry.at, by: { id: entry.actor.id, name: entry.actor.name } };
  (fold as DeskFold<DeskEntryType>)(state, entry.data as never, stamp);
  state.seq = entry.seq;
  state.head = entry.hash;
  const { request } = entry.data;
  if (typeof request === 'string') state.requests.set(`${entry.actor.id} ${request}`, entry.seq);
  return state;
}

export function packDesk(state: DeskState): unknown {
  return {
    ...state,
    people: [...state.people],
    requests: [...state.requests].slice(-512),
    keys: [...state.keys],
  };
}

export function unpackDesk(packed: unknown): DeskState | null {
  if (typeof packed !== 'object' || packed === null) return null;
  const { people, requests, keys } = packed as Record<string, unknown>;
  if (!Array.isArray(people) || !Array.isArray(requests) || !Array.isArray(keys)) return null;
  return {
    ...(packed as DeskState),
    people: new Map(people),
    requests: new Map(requests),
    keys: new Map(keys),
  };
}
