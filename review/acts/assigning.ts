/** Who has a flag or a claim before them: one of them, or many in one go. */
import type { Subject } from '../../model/journal-entries.js';
import type { CaseState } from '../state/case-state.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { requireSeen, theClaim, theFlag } from './require.js';
import type { Act, Context } from './services.js';

/** A flag or a claim, and whoever had it when the form was made (null: nobody): two people cannot take the same one. */
export interface Assigned {
  subject: Subject & { kind: 'flag' | 'claim' };
  from: string | null;
}

interface Handover extends Act {
  /** The name is taken from the account, whatever is said here. */
  to: { id: string; name?: string | undefined } | null;
  reason?: string | undefined;
}

export interface Assign extends Handover, Assigned {}

/** All of them or none. */
export interface AssignMany extends Handover {
  items: readonly Assigned[];
}

/** True where nobody else's work is given or taken. */
export const isOwn = (me: string, items: readonly Assigned[], to: Handover['to']): boolean =>
  [to?.id ?? null, ...items.map(({ from }) => from)].every((id) => id === null || id === me);

export function assignMany(context: Context, input: AssignMany): Draft[] {
  if (input.items.length === 0) throw new Refused('invalid', 'choose at least one', 'items');
  // What is chosen twice goes over once, and both choices must still hold.
  const drafts = new Map(
    input.items.map((item) => [
      `${item.subject.kind} ${item.subject.id}`,
      assign(context, { ...input, ...item }),
    ]),
  );
  return [...drafts.values()].flat();
}

export function assign({ state, actor, worker }: Context, input: Assign): Draft[] {
  const { kind, id } = input.subject;
  const { assignee: old, words } = theItem(state, input.subject);
  requireSeen('the case', input.revision, state.seq);
  const now = old?.id ?? null;
  if (now !== input.from)
    throw new Refused(
      'taken',
      `somebody was faster, it is with ${old?.name ?? 'nobody'} now: ${words}`,
      'to',
    );
  const to = input.to && worker(input.to.id);
  if (input.to && !to)
    throw new Refused('invalid', `"${input.to.id}" has no account that can be given work`, 'to');
  if (now === (to?.id ?? null)) return [];
  const reason = input.reason?.trim();
  return [{ type: 'assignment.changed', data: { subject: { kind, id }, old, new: to }, actor, reason }];
}

/** Ids of flags are fingerprints that nobody knows by heart: what it says names it. */
function theItem(
  state: CaseState,
  { kind, id }: Assigned['subject'],
): { assignee: { id: string; name: string } | null; words: string } {
  if (kind === 'flag') {
    const { assignee, message } = theFlag(state, id);
    return { assignee, words: message };
  }
  const { assignee, claim } = theClaim(state, id);
  return { assignee, words: claim.statement };
}
