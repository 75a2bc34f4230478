/** What the data of all journal entries share. */
import { z } from 'zod';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
/** A person as an entry names one: the name is kept as it was at the time. */
export const personRefSchema = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });

/**
 * The data of one type of entry. `request` is the key of the form or command that made the entry: the same key again is the
 * same act (a double click), and finds the entry that is already there.
 */
export function entryData<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, request: z.string().min(1).max(200).optional() });
}

export type PersonRef = z.infer<typeof personRefSchema>;
