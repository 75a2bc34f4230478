/** `gainsay export`: a whole case in one file that another desk can take over and anybody can verify. */
import { resolve } from 'node:path';
import { exportBundle } from '../../claims-db/transfer/bundle.js';
import { latestCheckpoint } from '../../claims-db/verify/checkpoints.js';
import { Refused } from '../../review/errors.js';
import { placeOf } from '../environment.js';
import { Failure } from '../failure.js';
import { withExistingDesk, COMMAND } from '../open-desk.js';
import { theCase } from '../which-case.js';

/** Writes the bundle, with the newest checkpoint that the data folder keeps. */
export async function exportCase(
  word: string,
  { output, withHiddenVotes = false }: { output?: string; withHiddenVotes?: boolean },
): Promise<number> {
  const place = placeOf(process.env, process.cwd());
  return withExistingDesk(place, async ({ desk, db }) => {
    const { caseId } = await theCase(desk, word);
    await desk.allowExport(COMMAND, caseId, { withHidden: withHiddenVotes }).catch(sayHowever);
    const file = output ?? `${caseId}.gainsay`;
    const checkpoint = await latestCheckpoint(place.folder);
    const { entries, blobs } = await exportBundle(
      db,
      `case-${caseId}`,
      resolve(file),
      checkpoint?.note ?? null,
    );
    process.stdout.write(
      `${file}: ${entries} journal entries and ${blobs} texts; "gainsay verify ${file}" checks it\n`,
    );
    return 0;
  });
}

/** A blind vote that is still hidden would be in the file for everybody to read. */
function sayHowever(error: unknown): never {
  if (!(error instanceof Refused) || error.code !== 'blind') throw error;
  throw new Failure(`${error.message}: wait for the other person's, or export it --with-hidden-votes`);
}
