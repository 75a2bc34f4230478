/** `gainsay report`: the report of a case as it stands, to print, keep or send. */
import { latestCheckpoint } from '../../claims-db/verify/checkpoints.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { placeOf } from '../environment.js';
import { COMMAND, withExistingDesk } from '../open-desk.js';
import { theCase } from '../which-case.js';
import { writeOutput } from '../write-output.js';

export interface ReportOptions {
  format: 'html' | 'json';
  output?: string;
  trail?: boolean;
}

/** Prints the report. The JSON is in canonical form: its SHA-256 is the one that the report and the trail name. */
export async function printReport(word: string, { format, output, trail }: ReportOptions): Promise<number> {
  const place = placeOf(process.env, process.cwd());
  return withExistingDesk(place, async ({ desk }) => {
    const { caseId } = await theCase(desk, word);
    const checkpoint = await latestCheckpoint(place.folder);
    const printed = await desk.report(COMMAND, caseId, {
      checkpoint: checkpoint?.note ?? null,
      trail: trail === true,
    });
    if (format === 'json') writeOutput(canonicalJson(printed.model), output);
    else {
      const { reportPage } = await import('../formats/report-page.js');
      writeOutput(reportPage(printed, trail === true), output);
    }
    return 0;
  });
}
