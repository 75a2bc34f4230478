/** To whom a form gives work: "me", "" for nobody, or somebody's id. */
import type { Actor } from '../../model/envelope.js';
import { isOwn, type Assigned } from '../../review/acts/assigning.js';
import { may } from '../../review/rights/authorisation.js';
import type { Desk } from '../../review/desk.js';
import { Refused } from '../../review/errors.js';

/** Where nobody has that id the desk says so. */
export async function whom(
  desk: Desk,
  actor: Actor,
  wanted: string,
): Promise<{ id: string; name: string } | null> {
  if (wanted === '') return null;
  const id = wanted === 'me' ? actor.id : wanted;
  return (await desk.accounts.workers()).find((person) => person.id === id) ?? { id, name: id };
}

/** The pages offer nobody more than they may do; a page left open too long may. The desk itself would record a refusal. */
export function requireOwn(actor: Actor, items: readonly Assigned[], to: { id: string } | null): void {
  if (isOwn(actor.id, items, to) || may(actor.role, 'assign.others')) return;
  throw new Refused(
    'invalid',
    'this is somebody else’s work, or for somebody else: only an editor hands that over',
    'to',
  );
}
