/** What `gainsay rules eval --format json` prints (contract A4). */
import { z } from 'zod';
import { severitySchema } from './flag.js';

const share = z.number().min(0).max(1).nullable();

export const evalOutputSchema = z.strictObject({
  schema: z.literal('gainsay-eval/1'),
  predictions: z.array(
    z.strictObject({
      id: z.union([z.string(), z.number()]),
      relation: z.enum(['contradicts', 'supports', 'none']),
      /** Of the heaviest flag that joins the two sides. */
      severity: severitySchema.nullable(),
      /** The rules whose flags join the two sides. */
      rules: z.array(z.string()),
    }),
  ),
  /** Only where labels are given: how well `contradicts` and `supports` were told. Null where nothing was to be counted. */
  scores: z
    .strictObject({
      pairs: z.int().nonnegative(),
      contradicts: z.strictObject({ precision: share, recall: share, f1: share }),
      supports: z.strictObject({ precision: share, recall: share, f1: share }),
    })
    .optional(),
});

export type EvalOutput = z.infer<typeof evalOutputSchema>;
