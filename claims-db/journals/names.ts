/** Names of journals, and the files that hold them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../durable-files.js';

const JOURNAL_NAME = /^(desk|case-[a-z0-9-]{1,60})$/;

/** Throws a TypeError for what cannot be the name of a journal: names become files. */
export function checkJournalName(name: string): void {
  if (!JOURNAL_NAME.test(name)) throw new TypeError(`"${name}" is not the name of a journal`);
}

/** Where a journal is kept in the data folder. */
export function journalFileName(name: string): string {
  return `journals/${name}.jsonl`;
}

/** The size of a journal file and whether it may be written; null where there is none. */
export async function journalFileState(
  folder: string,
  name: string,
): Promise<{ size: number; writable: boolean } | null> {
  try {
    const { size, mode } = await stat(join(folder, journalFileName(name)));
    return { size, writable: (mode & 0o222) !== 0 };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The names of all journals, sorted. */
export async function journalNames(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, 'journals'));
  return files
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}
