/** The envelope of every journal entry (contract A6). What stands in `data` is in `journal-entries.ts`. */
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const actorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(['reader', 'reviewer', 'editor', 'admin', 'system']),
  via: z.enum(['web', 'cli', 'system']),
});

export const envelopeSchema = z.strictObject({
  v: z.literal(1),
  /** "desk", or "case-…". */
  journal: z.string().regex(/^(desk|case-[a-z0-9-]{1,60})$/),
  /** One-based, without gaps: the order, never the time. */
  seq: z.int().positive(),
  /** RFC 3339 in UTC with milliseconds, from the one clock. */
  at: z.string(),
  actor: actorSchema,
  type: z.string(),
  reason: z.string().min(1).optional(),
  data: z.record(z.string(), z.unknown()),
  /** Hash of the desk journal's head as the author saw it; null in the first entry of the desk. */
  desk: sha256.nullable(),
  /** Hash of the entry before; null for the first. */
  prev: sha256.nullable(),
  /** SHA-256, in hex, of the RFC 8785 form of the entry without `hash`. */
  hash: sha256,
});

export type Actor = z.infer<typeof actorSchema>;
export type Entry = z.infer<typeof envelopeSchema>;
/** An entry as its author hands it to the store, which gives seq, prev and hash. */
export type NewEntry = Pick<Entry, 'at' | 'actor' | 'type' | 'reason' | 'data' | 'desk'>;
