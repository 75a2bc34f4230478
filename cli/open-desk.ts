/** Where store, reader, rules and desk are put together. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { ClaimsDb } from '../claims-db/contract.js';
import { openFileStore } from '../claims-db/embedded/files.js';
import { decodeDocument } from '../documents/decode.js';
import type { Actor } from '../model/envelope.js';
import { READER_REVISION, readDocument } from '../reading/read.js';
import { Desk } from '../review/desk.js';
import { rowsOfJournal } from '../review/journals/index-rows.js';
import { complain } from './complain.js';
import type { Place } from './environment.js';
import { Failure, plainReason } from './failure.js';
import { storeFailure } from './store-failure.js';

export interface OpenDesk {
  desk: Desk;
  db: ClaimsDb;
  /** Keeps snapshots and lets the store go. */
  close(): Promise<void>;
}

export const clock = (): Date => new Date();

/** The command line as an actor: whoever may read and write the data folder. It brings material in and out and never judges. */
export const COMMAND: Actor = {
  id: 'command',
  name: `the command line (${userName()})`,
  role: 'system',
  via: 'cli',
};

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown user';
  }
}

/**
 * Opens the desk where its data is, with the built-in rules and the packs that the settings of this folder name. Throws Failure where a pack is
 * wrong, a folder is held, damaged or no data folder, or a database is not there.
 */
export async function openDesk(place: Place): Promise<OpenDesk> {
  const { ruleSetHere } = await import('./rule-set.js');
  const ruleSet = await ruleSetHere([], process.cwd());
  try {
    const db = await openStore(place);
    try {
      const desk = await Desk.open({
        db,
        clock,
        decode: decodeDocument,
        read: readDocument,
        readerRevision: READER_REVISION,
        ruleSet,
      });
      return {
        desk,
        db,
        close: async () => {
          await desk.close();
          await db.close();
        },
      };
    } catch (error) {
      await db.close();
      throw error;
    }
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Opens the store alone, without reading what is in it. */
export async function openStore({ folder, database }: Place): Promise<ClaimsDb> {
  if (database === null) return openFileStore(folder, { rowsOf: rowsOfJournal, onNotice: complain });
  const { openPostgresStore } = await import('../claims-db/postgres/postgres.js');
  try {
    return await openPostgresStore(database);
  } catch (error) {
    const { host } = new URL(database);
    throw new Failure(
      `the database at ${host} cannot be used: ${plainReason(error)}; check GAINSAY_DATABASE_URL`,
    );
  }
}

/** Opens the desk, does something with it, and lets it go whatever happens. Makes the data folder where there is none. */
export async function withDesk<T>(place: Place, work: (open: OpenDesk) => Promise<T>): Promise<T> {
  const open = await openDesk(place);
  try {
    return await work(open);
  } catch (error) {
    throw storeFailure(error);
  } finally {
    await open.close();
  }
}

/** The same for a data folder that must be there already. */
export async function withExistingDesk<T>(place: Place, work: (open: OpenDesk) => Promise<T>): Promise<T> {
  if (place.database === null && !existsSync(place.folder))
    throw new Failure(
      `${place.folder}: no such data folder; set GAINSAY_DATA, or make one with "gainsay import" or "gainsay serve"`,
    );
  return withDesk(place, work);
}
