/** Taking a data folder: with its lock, or read-only where it cannot be written. */
import { checkFolder, isNew, prepareFolder } from './data-folder.js';
import { errorCode, isReadOnlyError } from '../durable-files.js';
import { NotADataFolder } from '../errors.js';
import { takeLock, type Lock } from './lock.js';

/** Throws StoreLocked where another process holds it, NotADataFolder where it is something else or cannot be made. */
export async function takeFolder(folder: string): Promise<{ lock: Lock | null; reason: string | null }> {
  try {
    await prepareFolder(folder);
    return { lock: await takeLock(folder), reason: null };
  } catch (error) {
    if (!isReadOnlyError(error) && !['ENOSPC', 'ENOENT'].includes(errorCode(error))) throw error;
    const full = errorCode(error) === 'ENOSPC';
    if (await isNew(folder)) {
      const why = full ? 'the disk is full' : 'it cannot be written';
      throw new NotADataFolder(folder, `cannot be made a data folder: ${why}; name another place`);
    }
    await checkFolder(folder);
    const why = full ? 'the disk is full' : 'the folder cannot be written';
    return { lock: null, reason: `${folder}: ${why}; make it writable and start again` };
  }
}
