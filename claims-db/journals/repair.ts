/** Putting the end of a journal file right after a crash. Whole, acknowledged lines are never touched. */
import { sha256 } from '../../model/hash.js';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile, writeAll } from '../durable-files.js';
import { journalFileName } from './names.js';
import { readExactly } from './tail.js';

/** Cuts off what a torn write left, once it is safely kept aside. */
export async function cutTorn(
  handle: FileHandle,
  name: string,
  host: { folder: string; notice: (message: string) => void },
  torn: Buffer,
  length: number,
): Promise<void> {
  const aside = `aside/${name}-${length}-${sha256(torn).slice(0, 12)}`;
  await replaceFile(join(host.folder, aside), [torn]);
  await handle.truncate(length);
  await handle.sync();
  host.notice(
    `${journalFileName(name)}: the last write had not finished when the machine stopped and was never acknowledged. ` +
      `Its ${torn.length} bytes are kept in ${aside}.`,
  );
}

/** Writes the last group once more: after a failed fsync its pages may look clean and yet not be on the disk. */
export async function rewriteTail(handle: FileHandle, from: number, to: number): Promise<void> {
  if (to === from) return;
  await writeAll(handle, await readExactly(handle, from, to - from), from);
  await handle.sync();
}
