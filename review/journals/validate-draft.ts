/** What every draft must fit before it is appended, since nothing can be mended afterwards: its schema, a reason, and lengths. */
import { ZodError, type z, type ZodType } from 'zod';
import type { CaseEntryType } from '../../model/journal-entries.js';
import type { DeskEntryType } from '../../model/desk-entries.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';

/** Changes, withdrawals and overrides say why, for ever. */
const NEEDS_REASON = new Set<string>([
  'case.settings',
  'document.withdrawn',
  'document.restored',
  'document.erased',
  'evidence.erased',
  'claim.corrected',
  'claim.rejected',
  'claim.restored',
  'claim.split',
  'claim.merged',
  'entity.same',
  'flag.raised-by-hand',
  'flag.resolved',
  'flag.reopened',
  'person.role-changed',
  'person.disabled',
  'person.enabled',
] satisfies (CaseEntryType | DeskEntryType)[]);

/** Characters of a text that a person gives, at most; a name or a heading has fewer. Pages show all of it, in lists too. */
const LONGEST = 20_000;
const LONGEST_NAME = 1_000;
/** An address that carries a signature runs to thousands. */
const LONGEST_ADDRESS = 8_000;

/** For a text and all texts in it, or for those of each field. */
type Most = number | Readonly<Record<string, number>>;

/** Texts that a person gives and the schema, which also reads what was written before, leaves at any length. */
const TYPED: Partial<Record<CaseEntryType | DeskEntryType, Readonly<Record<string, Most>>>> = {
  'document.added': {
    name: LONGEST_NAME,
    meta: {
      title: LONGEST_NAME,
      publisher: LONGEST_NAME,
      kind: LONGEST_NAME,
      author: LONGEST_NAME,
      url: LONGEST_ADDRESS,
    },
  },
  'claim.corrected': { new: LONGEST },
  'entity.same': { names: LONGEST_NAME },
  'evidence.added': { evidence: LONGEST },
};

export function validate(draft: Draft, schemas: Readonly<Record<string, ZodType>>): void {
  if (NEEDS_REASON.has(draft.type) && !draft.reason?.trim())
    throw new Refused('reason-missing', 'say why: the reason stays with the change', 'reason');
  requireShort('reason', draft.reason, LONGEST);
  for (const [type, fields] of Object.entries(TYPED))
    if (type === draft.type)
      for (const [field, most] of Object.entries(fields)) requireShort(field, draft.data[field], most);
  try {
    schemas[draft.type]?.parse(draft.data);
  } catch (error) {
    const [issue] = error instanceof ZodError ? error.issues : [];
    if (!issue) throw error;
    throw refusalOf(draft, issue);
  }
}

/** `value` is a text or has some in it; the one that is too long is blamed by its own name. */
function requireShort(field: string, value: unknown, most: Most): void {
  if (typeof value === 'string') {
    if (typeof most === 'number' && value.length > most) throw tooLong(field, value.length, most);
  } else if (Array.isArray(value)) for (const one of value) requireShort(field, one, most);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      const limit = typeof most === 'number' ? most : most[name];
      if (limit !== undefined) requireShort(name, one, limit);
    }
}

/** What a field is called where its own name says too little. */
const NAMES: Readonly<Record<string, string>> = {
  text: 'comment',
  message: 'sentence',
  url: 'address',
  names: 'name',
  canonical: 'name',
  new: 'correction',
  verified: 'label',
  disputed: 'label',
  unverifiable: 'label',
  'not-checkable': 'label',
};

function tooLong(field: string, length: number, most: number): Refused {
  const count = (n: number): string => n.toLocaleString('en-GB');
  const what = NAMES[field] ?? field;
  return new Refused(
    'invalid',
    `the ${what} has ${count(length)} characters; ${count(most)} are the most`,
    field,
  );
}

/** What does not fit, by the name of its field; `new.title` is the title. */
function refusalOf({ type, data }: Draft, issue: z.core.$ZodIssue): Refused {
  const field = issue.path.filter((part) => typeof part === 'string').at(-1) ?? type;
  const given = issue.path.reduce<unknown>(
    (of, part) => (typeof of === 'object' && of !== null ? Reflect.get(of, part) : undefined),
    data,
  );
  if (typeof given !== 'string') return new Refused('invalid', `${field}: ${issue.message}`, field);
  if (given === '') return new Refused('invalid', `the ${field} is empty`, field);
  if (issue.code === 'too_big') return tooLong(field, given.length, Number(issue.maximum));
  return new Refused('invalid', `"${given.slice(0, 80)}" is no ${field}: ${issue.message}`, field);
}
