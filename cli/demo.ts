/** The demo desk: an affair that we made up, in a data folder of its own, so that fiction never stands beside a real trail. */
import { readdirSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Desk } from '../review/desk.js';
import { COMMAND } from './open-desk.js';

export const DEMO_FOLDER = 'data-demo';
const DOCUMENTS = fileURLToPath(new URL('../../demo/', import.meta.url));
const TITLE = 'Job cuts at Aldermere Hospitals';
const LOGIN = 'demo';

/** Lays the demo case where there is none, and gives a token that signs in once as its administrator. */
export async function prepareDemo(desk: Desk): Promise<string> {
  const person = await demoPerson(desk);
  if ((await desk.cases(COMMAND, { limit: 1 })).rows.length === 0) await layCase(desk);
  return desk.accounts.signInLink(COMMAND, person);
}

async function demoPerson(desk: Desk): Promise<string> {
  const known = (await desk.accounts.list(COMMAND)).find(({ login }) => login === LOGIN);
  if (known) return known.id;
  const password = randomBytes(24).toString('base64url');
  return (await desk.accounts.first({ login: LOGIN, name: 'Demo Reviewer', password })).id;
}

async function layCase(desk: Desk): Promise<void> {
  const { id } = await desk.openCase(COMMAND, { title: TITLE });
  const names = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt'));
  for (const name of names.sort()) {
    const { seq } = await desk.view(COMMAND, id);
    const bytes = readFileSync(`${DOCUMENTS}${name}`);
    await desk.change(COMMAND, id, { act: 'document.add', revision: seq, name, bytes });
  }
}
