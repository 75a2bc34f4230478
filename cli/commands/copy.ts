/** `gainsay copy`: a whole desk from files to PostgreSQL, or back. */
import { BadCopy, copyStore } from '../../claims-db/transfer/copy-store.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { placeOf } from '../environment.js';
import { Failure } from '../failure.js';
import { counted } from '../formats/counted.js';
import { openStore } from '../open-desk.js';
import { progress } from '../progress.js';
import { storeFailure } from '../store-failure.js';

/** Copies between GAINSAY_DATA and GAINSAY_DATABASE_URL, and verifies the copy. What is copied from stays as it is. */
export async function runCopy(direction: 'to-database' | 'to-folder'): Promise<number> {
  const { folder, database } = placeOf(process.env, process.cwd());
  if (database === null)
    throw new Failure(
      'GAINSAY_DATABASE_URL is not set; set it to the database that the desk is copied to or from',
    );
  const files = { folder, database: null };
  const tables = { folder, database };
  const [source, target] = direction === 'to-database' ? [files, tables] : [tables, files];
  const open: { close: () => Promise<void> }[] = [];
  try {
    const from = await openStore(source);
    open.push(from);
    const to = await openStore(target);
    open.push(to);
    let bar: ReturnType<typeof progress> | null = null;
    const report = await copyStore(from, to, {
      rowsOf: rowsOfJournal,
      onProgress: (done, total) => (bar ??= progress('Copying', total)).at(done),
    });
    (bar as ReturnType<typeof progress> | null)?.end();
    const { journals, entries, blobs } = report;
    process.stdout.write(
      `${counted(journals, 'journal')}, ${entries} entries, ${counted(blobs.present, 'text')}, copied and verified\n`,
    );
    return 0;
  } catch (error) {
    throw error instanceof BadCopy ? new Failure(error.message) : storeFailure(error);
  } finally {
    for (const store of open) await store.close();
  }
}
