/**
 * What stands in `data` of every entry of the desk's journal (contract A6): people, refusals, keys, rule sets.
 * Passwords, tokens and sessions are never here: a journal is for ever and is shown to others.
 */
import { z } from 'zod';
import { entryData, sha256Schema } from './entry-data.js';

const person = z.string().min(1).max(80);
export const roleSchema = z.enum(['reader', 'reviewer', 'editor', 'admin']);
/** What a person signs in with: an address or a short name, lower case. */
export const loginSchema = z
  .string()
  .min(2)
  .max(120)
  .regex(/^[a-z0-9][a-z0-9._@+-]*$/);

export const deskEntrySchemas = {
  'person.invited': entryData({
    person,
    login: loginSchema,
    name: z.string().min(1).max(120),
    role: roleSchema,
  }),
  'person.role-changed': entryData({ person, old: roleSchema, new: roleSchema }),
  'person.disabled': entryData({ person }),
  'person.enabled': entryData({ person }),
  /** That a link to set a new password was made, and by whom; never the link. */
  'person.link-made': entryData({ person }),
  /** That a password was set, by whom and how; never the password nor its hash. */
  'password.set': entryData({ person, how: z.enum(['first', 'invitation', 'self', 'administrator']) }),
  'access.refused': entryData({ action: z.string(), case: z.string().nullable(), role: z.string() }),
  'rules.adopted': entryData({
    hash: z.string(),
    reader: z.string(),
    rules: z.array(z.strictObject({ id: z.string(), revision: z.int().positive() })),
  }),
  /** A public key that signs checkpoints, and its end. */
  'key.added': entryData({ key: z.string(), publicKey: z.string(), fingerprint: sha256Schema.optional() }),
  'key.retired': entryData({ key: z.string() }),
  /** A case that was taken over from a bundle: its journal, how many entries it had, the hash of the last and of the bundle. */
  'case.imported': entryData({
    journal: z.string().regex(/^case-[a-z0-9-]{1,60}$/),
    entries: z.int().positive(),
    head: sha256Schema,
    bundle: sha256Schema,
  }),
} as const;

export type DeskEntryType = keyof typeof deskEntrySchemas;
export type DeskData<T extends DeskEntryType> = z.infer<(typeof deskEntrySchemas)[T]>;
export type Role = z.infer<typeof roleSchema>;
