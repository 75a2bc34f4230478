/** Where store, reader, rules and desk are put together. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { ClaimsDb } from '../claims-db/contract.js';
import { openFileStore } from '../claims-db/files.js';
import { decodeDocument } from '../documents/decode.js';
import type { Actor } from '../model/envelope.js';
import { READER_REVISION, readDocument } from '../reading/read.js';
import { Desk } from '../review/desk.js';
import { rowsOfJournal } from '../review/index-rows.js';
import { builtInRules } from '../rules/engine.js';
import { complain } from './complain.js';
import { Failure } from './failure.js';
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

/** Opens the desk on a data folder. Throws Failure where the folder is held, damaged or no data folder. */
export async function openDesk(folder: string): Promise<OpenDesk> {
  try {
    const db = await openFileStore(folder, { rowsOf: rowsOfJournal, onNotice: complain });
    try {
      const desk = await Desk.open({
        db,
        clock,
        decode: decodeDocument,
        read: readDocument,
        readerRevision: READER_REVISION,
        ruleSet: builtInRules(),
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

/** Opens the desk, does something with it, and lets it go whatever happens. Makes the data folder where there is none. */
export async function withDesk<T>(folder: string, work: (open: OpenDesk) => Promise<T>): Promise<T> {
  const open = await openDesk(folder);
  try {
    return await work(open);
  } catch (error) {
    throw storeFailure(error);
  } finally {
    await open.close();
  }
}

/** The same for a data folder that must be there already. */
export async function withExistingDesk<T>(folder: string, work: (open: OpenDesk) => Promise<T>): Promise<T> {
  if (!existsSync(folder))
    throw new Failure(
      `${folder}: no such data folder; set GAINSAY_DATA, or make one with "gainsay import" or "gainsay serve"`,
    );
  return withDesk(folder, work);
}
