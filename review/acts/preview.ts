/** What a change would do, worked out on a layer before anybody saves it. */
import type { CaseState, FlagState, StaleCause } from '../state/case-state.js';
import { claimView, type ClaimView } from '../views/case-view.js';
import { outcomeOf } from '../folds/items.js';
import type { Draft } from '../draft.js';
import { tryOut } from './recheck.js';
import type { VerdictValue } from '../../model/journal-entries.js';

export interface Preview {
  /** False where the change would change nothing. */
  changes: boolean;
  /** Flags that it would raise (new, or again), reopen (resolved, and their ground has changed), or withdraw. */
  raised: FlagState[];
  reopened: FlagState[];
  withdrawn: FlagState[];
  /** Claims whose verdict would need another look; the verdict they have now, null where votes wait for others. */
  stale: { claim: ClaimView; was: VerdictValue | null; cause: StaleCause }[];
}

export function previewOf(state: CaseState, drafts: readonly Draft[], at: string, viewer: string): Preview {
  const after = tryOut(state, drafts, at);
  const preview: Preview = { changes: drafts.length > 0, raised: [], reopened: [], withdrawn: [], stale: [] };
  for (const id of after.flags.changed()) {
    const before = state.flags.get(id);
    const now = after.flags.get(id);
    if (!now) continue;
    if (now.withdrawn && !before?.withdrawn) preview.withdrawn.push(now);
    else if (before?.state === 'resolved' && now.state === 'open') preview.reopened.push(now);
    else if (now.state === 'open' && before?.state !== 'open') preview.raised.push(now);
  }
  for (const id of after.claims.changed()) {
    const before = state.claims.get(id);
    const now = after.claims.get(id);
    if (!before || !now?.stale || now.stale.seq === before.stale?.seq) continue;
    preview.stale.push({
      claim: claimView(state, before, viewer),
      was: outcomeOf(state, before).value,
      cause: now.stale.cause,
    });
  }
  return preview;
}
