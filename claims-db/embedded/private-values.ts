/** Small values that belong to no journal (passwords' hashes, invitations): a file each, named by the hash of its key. */
import { sha256 } from '../../model/hash.js';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, replaceFile, syncFolder } from '../durable-files.js';
import { StoreDamaged } from '../errors.js';

const fileName = (key: string): string => `private/${sha256(key)}.json`;

/** The value, or null. Throws StoreDamaged where its file is spoilt. */
export async function getPrivate(folder: string, key: string): Promise<unknown> {
  try {
    const kept = JSON.parse(await readFile(join(folder, fileName(key)), 'utf8')) as {
      key: string;
      value: unknown;
    };
    return kept.value;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError)
      throw new StoreDamaged(fileName(key), 1, 'the private value is not JSON');
    throw error;
  }
}

/** Keeps a value durably, readable by the owner of the files only; null removes it. */
export async function setPrivate(folder: string, key: string, value: unknown): Promise<void> {
  const path = join(folder, fileName(key));
  if (value === null || value === undefined) {
    await rm(path, { force: true });
    await syncFolder(dirname(path));
    return;
  }
  await replaceFile(path, [`${JSON.stringify({ key, value })}\n`], { mode: 0o600 });
}

/** All values that are kept. */
export async function* privateValues(folder: string): AsyncGenerator<{ key: string; value: unknown }> {
  const names = await readdir(join(folder, 'private'));
  for (const name of names.filter((one) => one.endsWith('.json')).sort())
    yield JSON.parse(await readFile(join(folder, 'private', name), 'utf8')) as {
      key: string;
      value: unknown;
    };
}
