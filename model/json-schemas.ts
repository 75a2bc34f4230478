/** The contracts as JSON Schema (draft 2020-12), for programs that are not written in TypeScript. */
import { z } from 'zod';
import { checkOutputSchema } from './check-output.js';
import { deskEntrySchemas } from './desk-entries.js';
import { envelopeSchema } from './envelope.js';
import { evalOutputSchema } from './eval-output.js';
import { caseEntrySchemas } from './journal-entries.js';
import { readOutputSchema } from './read-output.js';

/** Each file's name and text. The same code gives the same bytes. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map([
    ['check-output.json', textOf(checkOutputSchema, 'What "gainsay check --format json" prints')],
    ['read-output.json', textOf(readOutputSchema, 'A line of "gainsay read --jsonl --format json"')],
    ['eval-output.json', textOf(evalOutputSchema, 'What "gainsay rules eval --format json" prints')],
    ['journal-entry.json', textOf(journalEntrySchema(), 'A line of a journal')],
  ]);
}

/** Every type of entry with its envelope. */
function journalEntrySchema(): z.ZodType {
  const types = Object.entries({ ...deskEntrySchemas, ...caseEntrySchemas });
  const entries = types.map(([type, data]) => envelopeSchema.extend({ type: z.literal(type), data }));
  return z.union(entries);
}

function textOf(schema: z.ZodType, title: string): string {
  const { $schema, ...body } = z.toJSONSchema(schema, { reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`;
}
