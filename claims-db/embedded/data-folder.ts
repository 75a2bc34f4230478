/**
 * A data folder: `gainsay.json` says what it is; `journals/` and `blobs/` hold the truth; `index/` and `snapshots/` can be
 * rebuilt; `aside/` keeps bytes that a crash tore; `private/` and `sessions/` hold
 * what belongs to no journal.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, makeFolder, replaceFile } from '../durable-files.js';
import { NotADataFolder } from '../errors.js';

const FORMAT_FILE = 'gainsay.json';
const FORMAT = 1;
const FOLDERS = ['journals', 'blobs', 'index', 'snapshots', 'aside', 'private', 'sessions'];

/** Makes an empty folder a data folder, or checks that it is one. Never makes a new one over something else. */
export async function prepareFolder(folder: string): Promise<void> {
  if (await isNew(folder)) {
    for (const name of FOLDERS) await makeFolder(join(folder, name));
    await replaceFile(join(folder, FORMAT_FILE), [`{"gainsay":"data","format":${FORMAT}}\n`]);
    return;
  }
  await checkFolder(folder);
  for (const name of FOLDERS.slice(1)) await makeFolder(join(folder, name));
}

/** True where nothing is yet, or nothing but an empty folder: a data folder may be made there. */
export async function isNew(folder: string): Promise<boolean> {
  const present = await names(folder);
  return present === null || (await isBlank(folder, present));
}

/** True for an empty folder, and for one whose making was cut short: it holds nothing but our own empty folders. */
async function isBlank(folder: string, present: string[]): Promise<boolean> {
  for (const name of present) {
    if (name.endsWith('.tmp') || name === 'lock') continue;
    if (!FOLDERS.includes(name) || (await readdir(join(folder, name))).length > 0) return false;
  }
  return true;
}

/** Throws NotADataFolder where a folder has no journals of a format that is known here. */
export async function checkFolder(folder: string): Promise<void> {
  const present = await names(folder);
  if (present === null) throw new NotADataFolder(folder, 'does not exist');
  if (!present.includes(FORMAT_FILE)) {
    const wayOut = 'name another folder, one that is empty or does not exist yet';
    throw new NotADataFolder(folder, `is not empty and holds no Gainsay data: ${wayOut}`);
  }
  const format = await formatOf(join(folder, FORMAT_FILE));
  if (format !== FORMAT)
    throw new NotADataFolder(
      folder,
      format === null
        ? `has a ${FORMAT_FILE} that cannot be read: bring that file back from a backup`
        : `has the format ${JSON.stringify(format)}, and this program knows format ${FORMAT}: use the version of Gainsay that wrote it`,
    );
  if (!present.includes('journals'))
    throw new NotADataFolder(folder, 'has lost its folder "journals": bring it back from a backup');
}

async function names(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (errorCode(error) === 'ENOTDIR')
      throw new NotADataFolder(folder, 'is a file: name a folder for the data');
    throw error;
  }
}

async function formatOf(path: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { format?: unknown }).format;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Removes what a crash left of unfinished files. Only the holder of the lock may. */
export async function removeLeftOvers(folder: string): Promise<void> {
  for (const part of ['', 'index', 'snapshots', 'aside', 'private', 'sessions']) {
    for (const name of await readdir(join(folder, part))) {
      if (name.endsWith('.tmp')) await rm(join(folder, part, name), { force: true });
    }
  }
}
