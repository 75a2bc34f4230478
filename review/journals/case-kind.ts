/** How a case's journal is folded, checked, kept and listed. */
import { caseEntrySchemas } from '../../model/journal-entries.js';
import { deskEntrySchemas } from '../../model/desk-entries.js';
import type { CaseState } from '../state/case-state.js';
import {
  DESK_FOLD_VERSION,
  foldDesk,
  newDesk,
  packDesk,
  unpackDesk,
  type DeskState,
} from '../state/desk-state.js';
import { FOLD_VERSION, foldCase } from '../folds/case.js';
import { rowsOfChange } from './index-rows.js';
import type { Kind } from './folded-journal.js';
import { layerOf, newCase, packCase, unpackCase } from '../state/new-case.js';
import { validate } from './validate-draft.js';

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
