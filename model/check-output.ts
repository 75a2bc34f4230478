/** What `gainsay check --format json` prints (contract A3). */
import { z } from 'zod';
import { claimSchema } from './claim.js';
import { flagSchema, suppressedSchema } from './flag.js';

export const checkOutputSchema = z.strictObject({
  schema: z.literal('gainsay-check/1'),
  version: z.string(),
  ruleSet: z.strictObject({
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    rules: z.array(z.strictObject({ id: z.string(), revision: z.int().positive() })),
    reader: z.string(),
    model: z.string(),
  }),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      path: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      kind: z.string().nullable(),
    }),
  ),
  claims: z.array(claimSchema),
  flags: z.array(flagSchema),
  /** Only with `--explain-suppressed`. */
  suppressed: z.array(suppressedSchema).optional(),
});

export type CheckOutput = z.infer<typeof checkOutputSchema>;
