/**
 * The few ways in which the store changes files. Everything goes through node:fs/promises, so that the power-loss test can
 * record each call under the store (test/claims-db/power-loss).
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The code of a system error ("ENOENT"), or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** True for errors that mean "this may be read and not written". */
export function isReadOnlyError(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error));
}

/** Makes names that were added to or taken from a folder durable. Systems that cannot sync a folder do it by themselves. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a folder and its parents, durably. (mkdir's own `recursive` never ends under /proc.) */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const parent = dirname(folder);
    if (errorCode(error) !== 'ENOENT' || parent === folder || (await isFolder(parent))) throw error;
    await makeFolder(parent);
    return makeFolder(folder);
  }
  await syncFolder(dirname(folder));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** A name beside `path` that no other process or write uses. It ends in `.tmp`: such files are left-overs of a crash. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${randomBytes(9).toString('hex')}.tmp`);
}

/**
 * Replaces a file as a whole: unique temporary file, fsync, rename, fsync of the folder. A reader or a crash sees the old
 * bytes or the new ones. `keep` is asked just before the rename; where it says no, the old file stays. With `synced: false`
 * that holds for the end of the process, and not for a power loss.
 */
export async function replaceFile(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  options: { mode?: number; keep?: () => boolean; synced?: boolean } = {},
): Promise<boolean> {
  const synced = options.synced ?? true;
  const temporary = temporaryName(path);
  try {
    const handle = await open(temporary, 'wx', options.mode ?? 0o600);
    try {
      let at = 0;
      for await (const piece of pieces) at += await writeAll(handle, Buffer.from(piece as Uint8Array), at);
      if (synced) await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.keep && !options.keep()) {
      await rm(temporary, { force: true });
      return false;
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  if (synced) await syncFolder(dirname(path));
  return true;
}

interface Writable {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesWritten: number }>;
}

/** Writes all bytes at a position, going on after short writes. Gives the number of bytes back. */
export async function writeAll(handle: Writable, bytes: Uint8Array, position: number): Promise<number> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  return done;
}
