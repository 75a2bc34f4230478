/** What is looked at before a data folder takes writes: journals against what the index knew of them, and those a disk failed on. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../durable-files.js';
import type { JournalFile } from '../journals/file.js';
import { journalFileName, journalFileState, journalNames } from '../journals/names.js';

const SUSPECT_FILE = 'suspect.json';
/** Files asked about at once. */
const AT_ONCE = 64;

/**
 * Journals that the index is behind, and why the store must be read-only, if it must: a journal is missing, shorter than it
 * was, or may not be written.
 */
export async function compareWithDisk(
  folder: string,
  extents: ReadonlyMap<string, { length: number }>,
): Promise<{ behind: string[]; reason: string | null }> {
  const names = await journalNames(folder);
  const present = new Set(names);
  const missing = [...extents.keys()].find((name) => !present.has(name));
  let reason =
    missing === undefined ? null : `${journalFileName(missing)} is missing: bring it back from a backup`;
  const behind: string[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE);
    const states = await Promise.all(some.map((name) => journalFileState(folder, name)));
    for (const [at, name] of some.entries()) {
      const state = states[at];
      const known = extents.get(name)?.length ?? 0;
      if (!state) continue;
      if (state.size > known) behind.push(name);
      if (!state.writable)
        reason ??= `${journalFileName(name)} is write-protected: make it writable and start again`;
      if (state.size < known)
        reason ??= `${journalFileName(name)} is shorter than it was: bring it back from a backup`;
    }
  }
  return { behind, reason };
}

/** Leaves word for the next start that a disk failed to confirm writes to journals. */
export async function rememberSuspects(folder: string, journals: Iterable<string>): Promise<void> {
  await replaceFile(join(folder, SUSPECT_FILE), [JSON.stringify([...journals])]);
}

/** After a write that the disk did not confirm, the journals that it was about are read through and written anew. Throws StoreDamaged. */
export async function checkSuspects(
  folder: string,
  open: (name: string) => Promise<JournalFile>,
  notice: (message: string) => void,
): Promise<void> {
  const path = join(folder, SUSPECT_FILE);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  for (const name of JSON.parse(text) as string[]) {
    const journal = await open(name);
    let entries = 0;
    for await (const entry of journal.read(0)) entries = entry.seq;
    const file = join(folder, journal.file);
    await replaceFile(file, [(await readFile(file)).subarray(0, journal.length)]);
    notice(
      `${journal.file}: checked after a write that the disk did not confirm, ${entries} entries are whole.`,
    );
  }
  await rm(path);
}
