/**
 * Whether a case's journal says only what a desk could have written: every entry in the chain, in its schema, with its reason, by
 * a person who had that role when it was written; and whether its reports can be made again. The files themselves, their blobs
 * and checkpoints are the store's to verify.
 */
import { canonicalJson } from '../../model/canonical-json.js';
import type { Entry } from '../../model/envelope.js';
import { envelopeSchema } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import type { CaseData } from '../../model/journal-entries.js';
import type { RuleSet } from '../../rules/engine.js';
import { caseKind } from '../journals/case-kind.js';
import { CaseView } from '../views/case-view.js';
import { foldDesk, newDesk } from '../state/desk-state.js';
import { foldCase } from '../folds/case.js';
import { newCase } from '../state/new-case.js';
import { reportOf } from './report.js';

export interface CaseProblem {
  seq: number;
  what: string;
}

/** Role and standing of everybody, after each entry of the desk's journal. */
type RolesAt = (deskHead: string | null, person: string) => string | null;

/** The problems of a case, in the order of its entries; none where all is well. */
export async function verifyCase(
  id: string,
  entries: AsyncIterable<Entry>,
  desk: AsyncIterable<Entry>,
  ruleSet: RuleSet,
): Promise<CaseProblem[]> {
  const rolesAt = await rolesOver(desk);
  const problems: CaseProblem[] = [];
  const { validate } = caseKind(id);
  const state = newCase(id);
  for await (const entry of entries) {
    const found = (what: string): void => void problems.push({ seq: entry.seq, what });
    if (entry.prev !== state.head) found('it does not follow the entry before it');
    if (entry.hash !== sha256(canonicalJson({ ...entry, hash: undefined })))
      found('its hash is not that of what it says');
    try {
      envelopeSchema.parse(entry);
      validate(entry);
    } catch (error) {
      found(`it does not fit its schema: ${error instanceof Error ? error.message : String(error)}`);
    }
    const role = entry.actor.via === 'web' ? rolesAt(entry.desk, entry.actor.id) : entry.actor.role;
    if (role !== entry.actor.role)
      found(`${entry.actor.name} was ${role ?? 'nobody'} then, not ${entry.actor.role}`);
    if (entry.type === 'report.issued') {
      const data = entry.data as CaseData<'report.issued'>;
      if (
        data.ruleSet === ruleSet.hash &&
        data.sha256 !== sha256(canonicalJson(reportOf(new CaseView(state, null), ruleSet)))
      )
        found('the report that was issued cannot be made again from the entries before it');
    }
    try {
      foldCase(state, entry);
    } catch (error) {
      found(error instanceof Error ? error.message : String(error));
      return problems;
    }
  }
  return problems;
}

/** Folds the desk's journal once and remembers the active roles after each entry that changed one. */
async function rolesOver(desk: AsyncIterable<Entry>): Promise<RolesAt> {
  const state = newDesk();
  const byHead = new Map<string | null, ReadonlyMap<string, string>>();
  let roles: ReadonlyMap<string, string> = new Map();
  for await (const entry of desk) {
    foldDesk(state, entry);
    if (entry.type.startsWith('person.') || entry.type === 'password.set')
      roles = new Map(
        [...state.people.values()].filter((who) => who.status === 'active').map((who) => [who.id, who.role]),
      );
    byHead.set(entry.hash, roles);
  }
  return (head, person) => byHead.get(head)?.get(person) ?? null;
}
