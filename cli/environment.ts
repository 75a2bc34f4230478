/** What the environment sets (contract A5), checked before anything starts. */
import { resolve } from 'node:path';
import { Failure } from './failure.js';

export interface Address {
  port: number;
  host: string;
  /** What people open, where a proxy with TLS stands in front: "https://desk.example"; null where they open the server itself. */
  url: string | null;
}

/** PORT (3000; 0 for any free one), HOST (127.0.0.1) and GAINSAY_URL (unset). Throws Failure for what is none. */
export function addressOf(env: NodeJS.ProcessEnv): Address {
  const port = env['PORT'] ?? '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Failure(`PORT is ${JSON.stringify(port)}, not a port (a number up to 65535)`);
  const host = env['HOST'] ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:_-]+$/.test(host))
    throw new Failure(`HOST is ${JSON.stringify(host)}, not a name or address of this machine`);
  return { port: Number(port), host, url: publicUrl(env['GAINSAY_URL'] ?? '') };
}

function publicUrl(text: string): string | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.username !== ''
  )
    throw new Failure(
      `GAINSAY_URL is ${JSON.stringify(text)}, not the address that people open (https://desk.example, without a path)`,
    );
  return url.origin;
}

/** The data folder: GAINSAY_DATA, or ./data. */
function dataFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  const folder = env['GAINSAY_DATA'] ?? 'data';
  if (folder.trim() === '')
    throw new Failure('GAINSAY_DATA is empty; name a folder, or leave it unset for ./data');
  return resolve(cwd, folder);
}

/** Where the desk's data is. */
export interface Place {
  /** The data folder; with a database, for what is kept beside it (keys, checkpoints). */
  folder: string;
  /** Address of a PostgreSQL database, null for the embedded store. */
  database: string | null;
}

/** GAINSAY_DATA and GAINSAY_DATABASE_URL. Throws Failure for an address that is none, without printing it: it may hold a password. */
export function placeOf(env: NodeJS.ProcessEnv, cwd: string): Place {
  const database = env['GAINSAY_DATABASE_URL'] ?? '';
  if (database !== '' && !isPostgresAddress(database))
    throw new Failure(
      'GAINSAY_DATABASE_URL is no address of a PostgreSQL database (postgres://user:password@host/name); leave it unset for the embedded store',
    );
  return { folder: dataFolder(env, cwd), database: database === '' ? null : database };
}

function isPostgresAddress(text: string): boolean {
  return /^postgres(ql)?:$/.test(protocolOf(text));
}

function protocolOf(text: string): string {
  try {
    return new URL(text).protocol;
  } catch {
    return '';
  }
}
