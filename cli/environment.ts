/** What the environment sets (contract A5), checked before anything starts. */
import { resolve } from 'node:path';
import { Failure } from './failure.js';

export interface Address {
  port: number;
  host: string;
}

/** PORT (3000; 0 for any free one) and HOST (127.0.0.1). Throws Failure for what is none. */
export function addressOf(env: NodeJS.ProcessEnv): Address {
  const port = env['PORT'] ?? '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Failure(`PORT is ${JSON.stringify(port)}, not a port (a number up to 65535)`);
  const host = env['HOST'] ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:_-]+$/.test(host))
    throw new Failure(`HOST is ${JSON.stringify(host)}, not a name or address of this machine`);
  return { port: Number(port), host };
}

/** The data folder: GAINSAY_DATA, or ./data. */
export function dataFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  const folder = env['GAINSAY_DATA'] ?? 'data';
  if (folder.trim() === '')
    throw new Failure('GAINSAY_DATA is empty; name a folder, or leave it unset for ./data');
  return resolve(cwd, folder);
}
