/** What a rule raises (contract A3), and what explained a candidate away. */
import { z } from 'zod';

export const severitySchema = z.enum(['error', 'warning', 'info']);
export const flagTypeSchema = z.enum([
  'numeric',
  'quantifier',
  'polarity',
  'antonym',
  'modality',
  'attribution',
  'position-change',
  'arithmetic',
  'temporal-date',
  'temporal-order',
  'temporal-duration',
  'deadline',
  'evidence',
]);

/** The clashing words: offsets into the text of the claim's document. */
export const flagSpanSchema = z.strictObject({
  claim: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export const flagSchema = z.strictObject({
  /** Stable fingerprint: rule id, sorted normalised quotes, ordinal among equals. */
  id: z.string(),
  /** Hash of what the rule looked at and of its revision. */
  basis: z.string(),
  rule: z.string(),
  type: flagTypeSchema,
  severity: severitySchema,
  claims: z.array(z.string()).min(1).max(5),
  spans: z.array(flagSpanSchema).min(1),
  message: z.string(),
  because: z.array(z.string()),
  resolveBy: z.string(),
});

/** What keeps two statements from being a contradiction. */
export const explanationSchema = z.enum([
  'period',
  'scope',
  'subset',
  'rounding',
  'superseded',
  'unit',
  'change',
  "another's words",
]);

/** A candidate that an explanation saved from being a flag. */
export const suppressedSchema = z.strictObject({
  rule: z.string(),
  claims: z.array(z.string()).min(1).max(5),
  explanation: explanationSchema,
  message: z.string(),
});

export type Severity = z.infer<typeof severitySchema>;
export type FlagType = z.infer<typeof flagTypeSchema>;
export type FlagSpan = z.infer<typeof flagSpanSchema>;
export type Flag = z.infer<typeof flagSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
export type Suppressed = z.infer<typeof suppressedSchema>;
