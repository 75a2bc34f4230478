/** How a case's journal is folded, checked, kept and listed. */
import { ZodError, type ZodType } from 'zod';
import { caseEntrySchemas, type CaseEntryType } from '../model/journal-entries.js';
import { deskEntrySchemas, type DeskEntryType } from '../model/desk-entries.js';
import type { CaseState } from './case-state.js';
import { DESK_FOLD_VERSION, foldDesk, newDesk, packDesk, unpackDesk, type DeskState } from './desk-state.js';
import { Refused } from './errors.js';
import { FOLD_VERSION, foldCase } from './fold-case.js';
import { rowsOfChange } from './index-rows.js';
import type { Draft, Kind } from './live-journal.js';
import { layerOf, newCase, packCase, unpackCase } from './new-case.js';

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

function validate(draft: Draft, schemas: Readonly<Record<string, ZodType>>): void {
  if (NEEDS_REASON.has(draft.type) && !draft.reason?.trim())
    throw new Refused('reason-missing', 'say why: the reason stays with the change', 'reason');
  try {
    schemas[draft.type]?.parse(draft.data);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const [issue] = error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new Refused(
      'invalid',
      `${field || draft.type}: ${issue?.message ?? 'does not fit'}`,
      field || null,
    );
  }
}

export function caseKind(id: string): Kind<CaseState> {
  return {
    version: FOLD_VERSION,
    empty: () => newCase(id),
    fold: foldCase,
    layer: layerOf,
    pack: packCase,
    unpack: unpackCase,
    validate: (draft) => validate(draft, caseEntrySchemas),
    rows: rowsOfChange,
  };
}

export const deskKind: Kind<DeskState> = {
  version: DESK_FOLD_VERSION,
  empty: newDesk,
  fold: foldDesk,
  pack: packDesk,
  unpack: unpackDesk,
  validate: (draft) => validate(draft, deskEntrySchemas),
  rows: () => [],
};
