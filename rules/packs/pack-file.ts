/** What a rule pack says: the YAML of `docs/writing-rules.md` as schemas. Loaded only where a pack is used. */
import { z } from 'zod';
import { explanationSchema, flagTypeSchema, severitySchema } from '../../model/flag.js';

const sentence = z.string({ error: 'a text' }).min(1, 'a text that is not empty');
const options = (values: readonly string[]): string => `one of ${values.join(', ')}`;

const MARKS = ['quote', 'quantities', 'times', 'operators'] as const;

const exampleDocumentSchema = z.strictObject({
  text: sentence,
  published: z
    .string({ error: 'a date (YYYY-MM-DD)' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date (YYYY-MM-DD)')
    .optional(),
  publisher: sentence.optional(),
  kind: sentence.optional(),
});

const documents = z
  .array(exampleDocumentSchema, { error: 'a list of documents, each with a "text"' })
  .min(1, 'a list of at least one document');

const firingSchema = z.strictObject({
  shows: sentence,
  documents,
  message: sentence,
  quoted: z
    .array(sentence, { error: 'a list of the words that are marked' })
    .min(1, 'a list of at least one text'),
});

const silentSchema = z.strictObject({
  shows: sentence,
  documents,
  savedBy: z.enum(explanationSchema.options, { error: options(explanationSchema.options) }).optional(),
});

const explanation = z.strictObject({
  when: sentence,
  explanation: z.enum(explanationSchema.options, { error: options(explanationSchema.options) }),
  message: sentence,
});

const packRuleSchema = z.strictObject({
  id: z
    .string({ error: 'a text' })
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/,
      'two or more lower-case words joined by "-": the thing, then the check',
    ),
  revision: z.int({ error: 'a whole number from 1' }).positive('a whole number from 1'),
  type: z.enum(flagTypeSchema.options, { error: options(flagTypeSchema.options) }),
  severity: z.enum(severitySchema.options, { error: options(severitySchema.options) }),
  shape: z.enum(['claim', 'pair'], { error: 'claim or pair' }),
  summary: sentence,
  doesNotCover: sentence,
  /** CEL, list<string>: the strings under which a claim meets others. Pair rules only. */
  keys: sentence.optional(),
  /** CEL, bool: what is flagged. */
  when: sentence,
  /** What explains a candidate away, tried in order. */
  unless: z.array(explanation, { error: 'a list of explanations' }).optional(),
  /** The words of each claim that are marked. */
  mark: z.enum(MARKS, { error: options(MARKS) }),
  message: sentence,
  because: z.array(sentence, { error: 'a list of texts' }),
  resolveBy: sentence,
  examples: z.strictObject(
    {
      firing: z.array(firingSchema, { error: 'a list of examples' }).min(1, 'a list of at least one example'),
      silent: z.array(silentSchema, { error: 'a list of examples' }).min(1, 'a list of at least one example'),
    },
    { error: '"firing" and "silent" examples' },
  ),
});

export const packSchema = z.strictObject(
  {
    pack: sentence,
    rules: z.array(packRuleSchema, { error: 'a list of rules' }).min(1, 'a list of at least one rule'),
  },
  { error: 'a pack: a name under "pack" and a list under "rules"' },
);

export type PackRule = z.infer<typeof packRuleSchema>;
export type Pack = z.infer<typeof packSchema>;
