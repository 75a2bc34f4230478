/** How a case's journal is folded, checked, kept and listed. */
import { ZodError, type ZodType } from 'zod';
import type { IndexRow } from '../claims-db/contract.js';
import type { Entry } from '../model/envelope.js';
import { caseEntrySchemas, type CaseEntryType } from '../model/journal-entries.js';
import { deskEntrySchemas, type DeskEntryType } from '../model/desk-entries.js';
import type { CaseState, ClaimState } from './case-state.js';
import { visibleVotes } from './case-view.js';
import { DESK_FOLD_VERSION, foldDesk, newDesk, packDesk, unpackDesk, type DeskState } from './desk-state.js';
import { Refused } from './errors.js';
import { FOLD_VERSION, foldCase } from './fold-case.js';
import { outcomeOf } from './fold-items.js';
import type { Draft, Kind } from './live-journal.js';
import { layerOf, newCase, packCase, unpackCase } from './new-case.js';

/** Changes, withdrawals and overrides say why, for ever. */
const NEEDS_REASON = new Set<string>([
  'case.settings',
  'document.withdrawn',
  'document.erased',
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
    pack: packCase,
    unpack: unpackCase,
    validate: (draft) => validate(draft, caseEntrySchemas),
    rows: caseRows,
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

function caseRows(state: CaseState, entries: readonly Entry[]): IndexRow[] {
  const after = layerOf(state);
  for (const entry of entries) foldCase(after, entry);
  const claims = after.claims.changed().flatMap((id) => after.claims.get(id) ?? []);
  return [caseRow(after), ...claims.map((claim) => claimRow(after, claim))];
}

function caseRow(state: CaseState): IndexRow {
  let open = 0;
  for (const flag of state.flags.values()) if (flag.state === 'open') open++;
  return {
    key: `case:${state.id}`,
    kind: 'case',
    caseId: state.id,
    title: state.title,
    text: state.title,
    at: state.lastAt,
    fields: {
      documents: state.documents.size,
      claims: state.claims.size,
      flags: state.flags.size,
      open,
      archived: state.settings.archived,
      reports: state.reports.length,
    },
  };
}

/** Only what anybody may see: a verdict is listed once it is settled. */
function claimRow(state: CaseState, claim: ClaimState): IndexRow {
  const { statement, quote, attribution } = claim.claim;
  const settled = outcomeOf(state, claim);
  const shown = visibleVotes(claim, null).length === claim.votes.length;
  const document = state.documents.get(claim.document);
  const speaker = attribution.at(-1)?.name ?? null;
  const report = state.reports.at(-1);
  return {
    key: `claim:${state.id}:${claim.id}`,
    kind: 'claim',
    caseId: state.id,
    title: statement,
    text: [statement, quote.exact, speaker ?? ''].join(' '),
    at: state.lastAt,
    fields: {
      claim: claim.id,
      status: document?.status === 'current' ? claim.status : (document?.status ?? claim.status),
      verdict: shown ? settled.value : null,
      speaker,
      publisher: document?.meta.publisher ?? null,
      published: document?.meta.published ?? null,
      case: state.title,
      report: report?.id ?? null,
    },
  };
}
