import type { ReadOutput } from '../../model/read-output.js';
import type { Reading } from '../../reading/read.js';
import { printedClaim } from '../printed-claim.js';

/** A reading as contract A5 prints it, on one line. Claims are numbered within their text. */
export function printReading(id: string | number, reading: Reading): string {
  const output: ReadOutput = {
    id,
    sentences: reading.sentences,
    attributions: reading.attributions,
    quantities: reading.quantities,
    times: reading.times,
    claims: reading.claims.map((claim, index) =>
      printedClaim({ ...claim, id: `c${index + 1}`, document: String(id) }),
    ),
  };
  return JSON.stringify(output);
}
