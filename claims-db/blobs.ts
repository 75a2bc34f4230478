/** Document texts and evidence files, each kept under its SHA-256: blobs/ab/abcdef…. Nothing is ever changed, only erased. */
import { sha256 } from '../model/hash.js';
import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, makeFolder, replaceFile, syncFolder } from './durable-files.js';
import { StoreDamaged } from './errors.js';

const HASH = /^[0-9a-f]{64}$/;

/** Where a blob is kept, relative to the data folder. */
export function blobFileName(hash: string): string {
  if (!HASH.test(hash)) throw new TypeError(`"${hash}" is not a SHA-256 in lower-case hex`);
  return `blobs/${hash.slice(0, 2)}/${hash}`;
}

/** Keeps bytes durably and gives their hash back. Bytes that are there already are checked, and written anew where spoilt. */
export async function putBlob(folder: string, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  const path = join(folder, blobFileName(hash));
  const present = await readOrNull(path);
  if (present && sha256(present) === hash) return hash;
  await makeFolder(dirname(path));
  await replaceFile(path, [bytes]);
  return hash;
}

/** The bytes, or null where they are not there. Throws StoreDamaged where they are not the bytes that were kept. */
export async function getBlob(folder: string, hash: string): Promise<Uint8Array | null> {
  const bytes = await readOrNull(join(folder, blobFileName(hash)));
  if (bytes && sha256(bytes) !== hash)
    throw new StoreDamaged(blobFileName(hash), null, 'its content has another hash');
  return bytes;
}

/** Removes bytes for good. */
export async function eraseBlob(folder: string, hash: string): Promise<void> {
  const path = join(folder, blobFileName(hash));
  await rm(path, { force: true });
  const parent = dirname(path);
  if (await stat(parent).catch(() => null)) await syncFolder(parent);
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
