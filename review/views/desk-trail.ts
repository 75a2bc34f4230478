/** The desk's journal in words: who was invited, changed and disabled by whom, and what was refused. */
import type { ClaimsDb } from '../../claims-db/contract.js';
import type { DeskData, DeskEntryType } from '../../model/desk-entries.js';
import type { Entry } from '../../model/envelope.js';
import { ACTS } from '../rights/authorisation.js';
import type { DeskState } from '../state/desk-state.js';

export interface DeskLine {
  seq: number;
  at: string;
  who: string;
  /** What was done, in the past tense, without the person: "disabled the account of Ann Oakes". */
  what: string;
  why: string | null;
}

export interface DeskTrail {
  /** Newest first. */
  lines: DeskLine[];
  /** Where the next older ones go on; null at the beginning. */
  older: number | null;
}

type Telling<T extends DeskEntryType> = (data: DeskData<T>, name: (person: string) => string) => string;

const HOW: Record<DeskData<'password.set'>['how'], string> = {
  first: 'chose the first password of the desk',
  invitation: 'chose a password by a link',
  self: 'changed their own password',
  administrator: 'set a password at the command line',
};

const TELLINGS: { [T in DeskEntryType]: Telling<T> } = {
  'person.invited': ({ name, role }) => `made an account for ${name}, as ${role}`,
  'person.role-changed': (data, name) =>
    `made ${name(data.person)} ${data.new}, who was ${data.old} until then`,
  'person.disabled': ({ person }, name) => `disabled the account of ${name(person)}`,
  'person.enabled': ({ person }, name) => `enabled the account of ${name(person)}`,
  'person.link-made': ({ person }, name) => `made a link for ${name(person)} to choose a new password`,
  'password.set': ({ how }) => HOW[how],
  'access.refused': (data) =>
    `was not allowed, as ${data.role}, to ${actInWords(data.action)}${data.case === null ? '' : ` in case ${data.case}`}`,
  'rules.adopted': ({ rules, reader }) => `works with ${rules.length} rules and reader ${reader} from now on`,
  'key.added': ({ key }) => `added the key ${key}, which signs checkpoints`,
  'key.retired': ({ key }) => `retired the key ${key}`,
  'case.imported': ({ journal, entries }) =>
    `took over ${journal.replace(/^case-/, 'case ')} with ${entries} entries`,
};

/** An act that this version no longer knows stands under its own name. */
const actInWords = (action: string): string =>
  Object.entries(ACTS).find(([known]) => known === action)?.[1] ?? action;

/** So many entries before one; an undefined `before` begins at the end. */
export async function readDeskTrail(
  db: ClaimsDb,
  state: DeskState,
  { before = state.seq + 1, limit }: { before?: number | undefined; limit: number },
): Promise<DeskTrail> {
  const newest = Math.min(state.seq, before - 1);
  const after = Math.max(0, newest - limit);
  const lines: DeskLine[] = [];
  if (newest > after)
    for await (const entry of db.read('desk', after)) {
      if (entry.seq > newest) break;
      lines.push(lineOf(entry, state));
    }
  return { lines: lines.reverse(), older: after > 0 ? after + 1 : null };
}

function lineOf(entry: Entry, { people }: DeskState): DeskLine {
  const tell: unknown = TELLINGS[entry.type as DeskEntryType];
  const name = (person: string): string => people.get(person)?.name ?? person;
  const what =
    typeof tell === 'function' ? (tell as Telling<DeskEntryType>)(entry.data as never, name) : entry.type;
  return { seq: entry.seq, at: entry.at, who: entry.actor.name, what, why: entry.reason ?? null };
}
