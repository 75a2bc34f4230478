/** `gainsay serve`: the pages, on this machine. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { destination, pino, type Logger } from 'pino';
import { createApp } from '../../server/app.js';
import { signInPath } from '../../server/link-paths.js';
import { answerUnreadable } from '../../server/unreadable-requests.js';
import { complain } from '../complain.js';
import { DEMO_FOLDER, prepareDemo } from '../demo.js';
import { addressOf, placeOf, type Address } from '../environment.js';
import { Failure, plainReason } from '../failure.js';
import { clock, openDesk, type OpenDesk } from '../open-desk.js';
import { sessionSecret } from '../session-secret.js';
import { storeFailure } from '../store-failure.js';

const WILDCARDS = new Set(['0.0.0.0', '::']);
/** Requests that are still being answered at the end get so long. */
const GRACE_MS = 3_000;
const TIDY_MS = 60_000;
const IDLE_MS = 10 * 60_000;

/** Serves until it is told to stop. Resolves with the exit code. */
export async function serve({ demo }: { demo?: boolean }): Promise<number> {
  const cwd = process.cwd();
  const address = addressOf(process.env);
  const place = demo ? { folder: resolve(cwd, DEMO_FOLDER), database: null } : placeOf(process.env, cwd);
  const open = await openDesk(place);
  try {
    const reason = open.desk.readOnlyReason();
    if (reason !== null) complain(`nothing can be written: ${reason}`);
    const log = pino({ base: null }, destination({ fd: 2, sync: true }));
    const server = createServer(appOn(open, address, log, await sessionSecret(open.db)));
    answerUnreadable(server);
    // before anybody can know that the server is up: a signal that comes at once must still end it in order
    const stopped = toldToStop();
    await listen(server, address);
    try {
      const token = demo ? await prepareDemo(open.desk) : null;
      process.stdout.write(`${startLine(server, address, token, await open.desk.accounts.none())}\n`);
      const tidying = setInterval(() => tidy(open, log), TIDY_MS);
      await stopped;
      clearInterval(tidying);
    } finally {
      await close(server);
    }
  } catch (error) {
    throw storeFailure(error);
  } finally {
    await open.close();
  }
  return 0;
}

/** Snapshots only save time: where one cannot be kept now, work goes on and it is tried again. */
function tidy({ desk }: OpenDesk, log: Logger): void {
  desk.tidy(IDLE_MS).catch((error: unknown) => log.warn({ err: error }, 'a snapshot could not be kept'));
}

function appOn(
  { desk }: OpenDesk,
  { host, url }: Address,
  log: Logger,
  secret: string,
): ReturnType<typeof createApp> {
  return createApp({
    desk,
    clock,
    log,
    hosts: hostsOf(host, url),
    url,
    secret,
  });
}

/** Names that requests may come under: where people open another address than the server's own, that one too. */
function hostsOf(host: string, url: string | null): string[] | null {
  if (url === null && WILDCARDS.has(host)) return null;
  const name = host.toLowerCase();
  return [name, `[${name}]`, ...(url === null ? [] : [new URL(url).hostname])];
}

function listen(server: Server, { port, host }: Address): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(listenFailure(error, port, host)));
    server.listen(port, host, done);
  });
}

function listenFailure(error: NodeJS.ErrnoException, port: number, host: string): Failure {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Failure(
        `port ${port} on ${host} is in use; stop what runs there, or choose another: PORT=${port === 65_535 ? 3000 : port + 1} gainsay serve`,
      );
    case 'EACCES':
      return new Failure(`you may not use port ${port}; choose one from 1024 on: PORT=3000 gainsay serve`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure(
        `HOST is ${JSON.stringify(host)}, which is no address of this machine; try 127.0.0.1`,
      );
    default:
      return new Failure(`${host} port ${port} could not be opened: ${plainReason(error)}`);
  }
}

function startLine(server: Server, { host }: Address, token: string | null, empty: boolean): string {
  const { port } = server.address() as AddressInfo;
  const name = WILDCARDS.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const base = `http://${name}:${port}`;
  if (token !== null) return `The demo runs at ${base} – sign in, once, with ${base}${signInPath(token)}`;
  return empty
    ? `Gainsay runs at ${base} – open it to make the first administrator`
    : `Gainsay runs at ${base}`;
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once, as people expect. */
function toldToStop(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        done();
      });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(hurry);
      done();
    });
    server.closeIdleConnections();
  });
}
