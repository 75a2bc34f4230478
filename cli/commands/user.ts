/** `gainsay user`: the accounts of the desk, for whoever owns its data folder. */
import type { Role } from '../../model/desk-entries.js';
import type { Person } from '../../review/state/desk-state.js';
import { invitationPath } from '../../server/link-paths.js';
import { addressOf, placeOf } from '../environment.js';
import { Failure } from '../failure.js';
import { nearest } from '../../model/nearest.js';
import { COMMAND, withDesk, type OpenDesk } from '../open-desk.js';

export interface AddUserOptions {
  name: string;
  role: Role;
}

const inDesk = (work: (open: OpenDesk) => Promise<void>): Promise<number> =>
  withDesk(placeOf(process.env, process.cwd()), async (open) => {
    await work(open);
    return 0;
  });

/** Makes an account and prints the link with which its owner sets a password. */
export async function addUser(login: string, { name, role }: AddUserOptions): Promise<number> {
  return inDesk(async ({ desk }) => {
    const revision = await desk.accounts.revision();
    const { person, token } = await desk.accounts.invite(COMMAND, { login, name, role, revision });
    process.stdout.write(`${person.login} (${person.name}) is ${article(role)}; ${handOver(token)}`);
  });
}

/** Prints a new link for somebody who lost their password, or let the first link grow too old. */
export async function newLink(login: string): Promise<number> {
  return inDesk(async ({ desk }) => {
    const { id, name, revision } = await thePerson({ desk }, login);
    const made = await desk.accounts.inviteAgain(COMMAND, { person: id, revision });
    if (made) process.stdout.write(`${login} (${name}): ${handOver(made.token)}`);
  });
}

function handOver(token: string): string {
  const { host, port } = addressOf(process.env);
  return `with this link, within seven days, they choose a password:\nhttp://${host}:${port}${invitationPath(token)}\n`;
}

/** Gives an account another role. */
export async function changeUserRole(login: string, role: Role, reason: string): Promise<number> {
  return inDesk(async ({ desk }) => {
    const { id, revision } = await thePerson({ desk }, login);
    const changed = await desk.accounts.changeRole(COMMAND, { person: id, role, reason, revision });
    process.stdout.write(`${changed.login} is ${article(changed.role)} now\n`);
  });
}

/** Shuts an account out, or lets it in again. Its past acts stay under its name. */
export async function switchUser(login: string, enabled: boolean, reason: string): Promise<number> {
  return inDesk(async ({ desk }) => {
    const { id, revision } = await thePerson({ desk }, login);
    const changed = await desk.accounts.switch(COMMAND, { person: id, enabled, reason, revision });
    process.stdout.write(`${changed.login} is ${changed.status} now\n`);
  });
}

/** Prints a line for each account. */
export async function listUsers(): Promise<number> {
  return inDesk(async ({ desk }) => {
    const people = await desk.accounts.list(COMMAND);
    if (people.length === 0)
      process.stdout.write('No account yet; "gainsay user add LOGIN --name NAME --role admin" makes one.\n');
    for (const { login, name, role, status } of people)
      process.stdout.write(`${login}  ${name}  ${role}  ${status}\n`);
  });
}

async function thePerson({ desk }: Pick<OpenDesk, 'desk'>, login: string): Promise<Person> {
  const people = await desk.accounts.list(COMMAND);
  const person = people.find((candidate) => candidate.login === login.trim().toLowerCase());
  if (person) return person;
  const guess = nearest(
    login,
    people.map((candidate) => candidate.login),
  );
  throw new Failure(
    `nobody signs in as ${JSON.stringify(login)}${guess === null ? '' : ` (did you mean ${guess}?)`}; "gainsay user list" names everybody`,
  );
}

const article = (role: Role): string => (role === 'editor' || role === 'admin' ? `an ${role}` : `a ${role}`);
