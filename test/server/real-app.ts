/** The real app on a real file store in a folder of its own, with the demo affair and one person of each role. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Express } from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { decodeDocument } from '../../documents/decode.js';
import type { Actor } from '../../model/envelope.js';
import type { Policy } from '../../model/journal-entries.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';
import { Desk } from '../../review/desk.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { builtInRules } from '../../rules/engine.js';
import { createApp } from '../../server/app.js';
import { answerUnreadable } from '../../server/unreadable-requests.js';

export const PASSWORD = 'a password for tests';
export const ROLES = ['reader', 'reviewer', 'editor', 'admin'] as const;
export type TestRole = (typeof ROLES)[number];

/** Whoever owns the data folder. */
export const OWNER: Actor = { id: 'cli', name: 'Owner', role: 'system', via: 'cli' };
const DEMO = resolve(import.meta.dirname, '../../../demo');

export interface RealApp {
  app: Express;
  desk: Desk;
  /** Moves the app's clock on. */
  later(ms: number): void;
  /** Errors that the app logged: what a 500 would leave behind. */
  logged: string[];
  close(): Promise<void>;
}

export async function realApp(url: string | null = null): Promise<RealApp> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-web-'));
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
  const desk = await Desk.open({
    db,
    clock,
    read: readDocument,
    readerRevision: READER_REVISION,
    ruleSet: builtInRules(),
    decode: decodeDocument,
  });
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  const app = createApp({ desk, clock, log, hosts: [], url, secret: 'only for tests' });
  return {
    app,
    desk,
    logged,
    later: (ms) => {
      ahead += ms;
    },
    close: async () => {
      await desk.close();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One person for each role, who signs in by the name of the role. */
export async function withPeople({ desk }: RealApp): Promise<void> {
  await desk.accounts.first({ login: 'admin', name: 'Ada Admin', password: PASSWORD });
  for (const role of ROLES.filter((one) => one !== 'admin')) {
    const { token } = await desk.accounts.invite(OWNER, {
      login: role,
      name: `Rosa ${role}`,
      role,
      revision: 0,
    });
    await desk.accounts.acceptInvitation(token, PASSWORD);
  }
}

/** Opens a case with the demo affair and gives its id. */
export async function withDemo(
  { desk }: RealApp,
  title = 'Demo affair',
  policy: Policy = 'one',
): Promise<string> {
  const { id } = await desk.openCase(OWNER, { title, policy });
  for (const name of (await readdir(DEMO)).filter((file) => file.endsWith('.txt')).sort()) {
    const { seq } = await desk.view(OWNER, id);
    const bytes = await readFile(join(DEMO, name));
    await desk.change(OWNER, id, { act: 'document.add', name, bytes, revision: seq });
  }
  return id;
}

/** The app on a free port of this machine. */
export async function listening({ app }: RealApp): Promise<{ address: string; stop: () => Promise<void> }> {
  const server: Server = await new Promise((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started));
  });
  answerUnreadable(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A browser of one person: keeps the cookie and says where its forms come from. */
export class Visitor {
  readonly #agent: ReturnType<typeof supertest.agent>;

  constructor(app: Express) {
    this.#agent = supertest.agent(app);
  }

  signIn(login: string, password = PASSWORD): supertest.Test {
    return this.post('/sign-in', { login, password });
  }

  get(path: string): supertest.Test {
    return this.#agent.get(path).redirects(0);
  }

  /** Sends a form as a page of this server would; a header set to "" is left out. */
  post(
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): supertest.Test {
    let request = this.#agent.post(path).redirects(0).type('form');
    const all = { 'Sec-Fetch-Site': 'same-origin', ...headers };
    for (const [name, value] of Object.entries(all)) if (value !== '') request = request.set(name, value);
    return request.send(new URLSearchParams(fields).toString());
  }

  /** Uploads files, by name, with the other fields of their form. */
  upload(
    path: string,
    files: Record<string, string | Buffer>,
    field = 'files',
    fields: Record<string, string> = {},
  ): supertest.Test {
    let request = this.#agent.post(path).redirects(0).set('Sec-Fetch-Site', 'same-origin');
    for (const [name, value] of Object.entries(fields)) request = request.field(name, value);
    for (const [name, bytes] of Object.entries(files))
      request = request.attach(field, Buffer.from(bytes), name);
    return request;
  }
}

/** The value of a hidden or visible field in a page. */
export function fieldIn(html: string, name: string): string {
  const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
  return /value="([^"]*)"/.exec(tag)?.[1] ?? '';
}
