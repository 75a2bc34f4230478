/** Rows of the desk index: a pure function of a case, so that they can be made again from the journal alone. */
import type { IndexRow } from '../../claims-db/contract.js';
import type { Entry } from '../../model/envelope.js';
import type { CaseState, ClaimState } from '../state/case-state.js';
import { foldCase } from '../folds/case.js';
import { outcomeOf } from '../folds/items.js';
import { layerOf, newCase } from '../state/new-case.js';
import { hasHiddenVotes } from '../state/visible-votes.js';

/** The rows that these entries change, after the state as it is before them. */
export function rowsOfChange(state: CaseState, entries: readonly Entry[]): IndexRow[] {
  const after = layerOf(state);
  for (const entry of entries) foldCase(after, entry);
  if (after.revision !== state.revision) return rowsOfCase(after);
  const documents = new Set(after.documents.changed());
  const ids = new Set(after.claims.changed());
  if (documents.size > 0)
    for (const { id, document } of after.claims.values()) if (documents.has(document)) ids.add(id);
  const claims = [...ids].flatMap((id) => after.claims.get(id) ?? []);
  return [caseRow(after), ...claims.map((claim) => claimRow(after, claim))];
}

function rowsOfCase(state: CaseState): IndexRow[] {
  return [caseRow(state), ...[...state.claims.values()].map((claim) => claimRow(state, claim))];
}

/** All rows of one journal, from its entries: what a store asks for where its index is missing or behind. */
export async function rowsOfJournal(journal: string, entries: AsyncIterable<Entry>): Promise<IndexRow[]> {
  if (!journal.startsWith('case-')) return [];
  const state = newCase(journal.slice('case-'.length));
  for await (const entry of entries) foldCase(state, entry);
  return state.seq === 0 ? [] : rowsOfCase(state);
}

function caseRow(state: CaseState): IndexRow {
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
      open: state.open,
      archived: state.settings.archived,
      reports: state.reports.length,
      report: state.reports.at(-1)?.id ?? null,
    },
  };
}

/** Only what anybody may see: a verdict is listed once it is settled. */
function claimRow(state: CaseState, claim: ClaimState): IndexRow {
  const { statement, quote, attribution } = claim.claim;
  const settled = outcomeOf(state, claim);
  const document = state.documents.get(claim.document);
  const speaker = attribution.at(-1)?.name ?? null;
  return {
    key: `claim:${state.id}:${claim.id}`,
    kind: 'claim',
    caseId: state.id,
    title: statement,
    text: [statement, quote.exact, speaker ?? ''].join(' '),
    at: document?.added.at ?? state.lastAt,
    fields: {
      claim: claim.id,
      status: document?.status === 'current' ? claim.status : (document?.status ?? claim.status),
      verdict: hasHiddenVotes(claim) ? null : settled.value,
      speaker,
      publisher: document?.meta.publisher ?? null,
      published: document?.meta.published ?? null,
      case: state.title,
    },
  };
}
