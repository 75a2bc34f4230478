/**
 * Copying a data folder while its server runs, and bringing a copy back. Journals only grow and texts are kept before the
 * entries that rest on them, so cases first, the desk's journal after them and texts last make a whole copy.
 */
import { copyFile, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFolder, prepareFolder } from '../embedded/data-folder.js';
import { journalFileName, journalNames } from '../journals/names.js';
import { errorCode, makeFolder, replaceFile, syncFolder } from '../durable-files.js';
import { NotADataFolder } from '../errors.js';
import { rawLines } from '../journals/reader.js';
import { findTail } from '../journals/tail.js';
import { verifySource, type VerifyReport } from '../verify/verify.js';
import { folderSource } from '../verify/source.js';

/**
 * Copies the data to a folder that is empty or does not exist, and verifies the copy. The signing key and what can be rebuilt
 * (index, snapshots) are not copied. Throws where the target is not empty.
 */
export async function backup(folder: string, target: string): Promise<VerifyReport> {
  await checkFolder(folder);
  await refuseFull(target);
  await prepareFolder(target);
  const names = await journalNames(folder);
  const cases = names.filter((name) => name !== 'desk');
  for (const name of [...cases, ...names.filter((name) => name === 'desk')])
    await copyJournal(folder, target, name);
  for (const part of ['blobs', 'private', 'checkpoints']) await copyTree(folder, target, part);
  const report = await verifySource(folderSource(target));
  const [first] = report.problems;
  if (first)
    throw new Error(`The copy in ${target} does not verify: ${first.file} entry ${first.seq}: ${first.what}`);
  return report;
}

/** Brings a backup back as a data folder. Throws where the backup does not verify; the target must not exist or be empty. */
export async function restore(copy: string, folder: string): Promise<VerifyReport> {
  await checkFolder(copy);
  const [first] = (await verifySource(folderSource(copy))).problems;
  if (first)
    throw new Error(`The backup ${copy} does not verify: ${first.file} entry ${first.seq}: ${first.what}`);
  return backup(copy, folder);
}

async function refuseFull(target: string): Promise<void> {
  const names = await readdir(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw new NotADataFolder(target, 'is not empty: name a new folder');
}

/** Copies what is whole; a write that has not finished is left out. */
async function copyJournal(folder: string, target: string, name: string): Promise<void> {
  const file = journalFileName(name);
  const handle = await open(join(folder, file), 'r');
  try {
    const { size } = await handle.stat();
    const tail = await findTail(handle, size, name, file);
    if (tail.length > 0)
      await replaceFile(join(target, file), withNewlines(rawLines(handle, 0, tail.length)));
  } finally {
    await handle.close();
  }
}

async function* withNewlines(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const newline = Buffer.from('\n');
  for await (const line of lines) yield Buffer.concat([line, newline]);
}

async function copyTree(folder: string, target: string, part: string): Promise<void> {
  const files = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files) {
    if (!file.isFile() || file.name.endsWith('.tmp')) continue;
    const from = join(file.parentPath, file.name);
    const to = join(target, from.slice(join(folder).length));
    await makeFolder(dirname(to));
    await copySynced(from, to);
  }
}

async function copySynced(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    // Erased since the folder was listed.
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const handle = await open(to, 'r');
  await handle.sync().finally(() => handle.close());
  await syncFolder(dirname(to));
}
