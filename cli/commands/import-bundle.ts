/** `gainsay import FILE.gainsay`: a case that another desk exported. */
import { importBundle } from '../../claims-db/transfer/bundle-import.js';
import { placeOf } from '../environment.js';
import { Failure } from '../failure.js';
import { counted } from '../formats/counted.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { clock, COMMAND, withDesk } from '../open-desk.js';

/** Takes the case over with its whole journal, verified first. */
export async function importBundleFile(file: string, named: string | undefined): Promise<number> {
  if (named !== undefined)
    throw new Failure('a bundle brings its case with it, under its own name; take --case out');
  return withDesk(placeOf(process.env, process.cwd()), async ({ db }) => {
    const { journal, entries, wasHere } = await importBundle(db, file, {
      actor: COMMAND,
      clock,
      rowsOf: rowsOfJournal,
    });
    const what = `${journal.replace(/^case-/, '')}: ${counted(entries, 'journal entr').replace(/entrs?$/, entries === 1 ? 'entry' : 'entries')}`;
    process.stdout.write(`${what}, verified${wasHere ? '; it was here already' : ''}\n`);
    return 0;
  });
}
