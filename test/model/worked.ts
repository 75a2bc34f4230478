/** The worked outputs: written by hand from contract A3, not printed by the program. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { checkOutputSchema, type CheckOutput } from '../../model/check-output.js';

const schema = z.strictObject({ texts: z.record(z.string(), z.string()), output: checkOutputSchema });

/** A worked output with the texts of its documents, fresh each time. */
export function worked(name: 'pair' | 'arithmetic-group'): {
  texts: Record<string, string>;
  output: CheckOutput;
} {
  const file = resolve(import.meta.dirname, `../../../test/fixtures/worked/${name}.json`);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
