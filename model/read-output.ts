/** What `gainsay read --format json` prints: one object a text (contract A5). */
import { z } from 'zod';
import { claimSchema, quantitySchema, timeSchema } from './claim.js';

const offset = z.int().nonnegative();
const span = z.tuple([offset, offset]);

export const readOutputSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  sentences: z.array(z.strictObject({ start: offset, end: offset })),
  attributions: z.array(
    z.strictObject({
      source: z.array(span),
      cue: z.array(span),
      content: z.array(span),
      speaker: z.string().nullable(),
    }),
  ),
  quantities: z.array(quantitySchema),
  times: z.array(timeSchema),
  claims: z.array(claimSchema),
});

export type ReadOutput = z.infer<typeof readOutputSchema>;
