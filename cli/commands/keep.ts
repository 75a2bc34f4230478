/** `gainsay backup`, `gainsay restore` and `gainsay checkpoint`: keeping what was written, and proof of it. */
import { backup, restore } from '../../claims-db/transfer/backup.js';
import {
  defaultKeyFile,
  keepCheckpoint,
  makeCheckpoint,
  rotateKey,
} from '../../claims-db/verify/checkpoints.js';
import { placeOf } from '../environment.js';
import { Failure } from '../failure.js';
import { counted } from '../formats/counted.js';
import { clock, COMMAND, withExistingDesk } from '../open-desk.js';
import { storeFailure } from '../store-failure.js';
import { writeOutput } from '../write-output.js';

/** Copies the data folder, also while its server runs, and verifies the copy. */
export async function runBackup(target: string): Promise<number> {
  return copying(target, () => backup(embeddedFolder(), target));
}

/** Brings a backup back as the data folder, which must be empty or not there. */
export async function runRestore(copy: string): Promise<number> {
  const folder = embeddedFolder();
  return copying(folder, () => restore(copy, folder));
}

/** A database has tools of its own for this. */
function embeddedFolder(): string {
  const { folder, database } = placeOf(process.env, process.cwd());
  if (database === null) return folder;
  throw new Failure('this desk is on PostgreSQL; back it up and bring it back with pg_dump and pg_restore');
}

async function copying(target: string, copy: () => ReturnType<typeof backup>): Promise<number> {
  try {
    const { journals, entries, blobs } = await copy();
    process.stdout.write(
      `${target}: ${counted(journals, 'journal')}, ${entries} entries, ${counted(blobs.present, 'text')}, copied and verified\n`,
    );
    return 0;
  } catch (error) {
    const told = storeFailure(error);
    if (told instanceof Failure || !(error instanceof Error) || 'code' in error) throw told;
    throw new Failure(error.message);
  }
}

export interface CheckpointCommandOptions {
  output?: string;
  keyFile?: string;
  rotateKey?: string;
}

/** Signs where all journals stand; with `rotateKey`, puts a new key in the place of the old one first. */
export async function runCheckpoint(options: CheckpointCommandOptions): Promise<number> {
  const place = placeOf(process.env, process.cwd());
  const keyFile = options.keyFile ?? defaultKeyFile(place.folder);
  return withExistingDesk(place, async ({ db }) => {
    const signing = { keyFile, actor: COMMAND, clock };
    if (options.rotateKey !== undefined) await rotateKey(db, signing, options.rotateKey);
    const note = await makeCheckpoint(db, signing);
    await keepCheckpoint(place.folder, note, clock());
    writeOutput(note, options.output);
    return 0;
  });
}
