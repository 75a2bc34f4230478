/** `gainsay export`: a whole case in one file that another desk can take over and anybody can verify. */
import { resolve } from 'node:path';
import { exportBundle } from '../../claims-db/bundle.js';
import { latestCheckpoint } from '../../claims-db/checkpoints.js';
import { placeOf } from '../environment.js';
import { withExistingDesk, COMMAND } from '../open-desk.js';
import { theCase } from '../which-case.js';

/** Writes the bundle, with the newest checkpoint that the data folder keeps. */
export async function exportCase(word: string, output: string | undefined): Promise<number> {
  const place = placeOf(process.env, process.cwd());
  return withExistingDesk(place, async ({ desk, db }) => {
    const { caseId } = await theCase(desk, word);
    await desk.allow(COMMAND, 'case.export', caseId);
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
