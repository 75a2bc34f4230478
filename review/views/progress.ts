/** How far a case is, in numbers, and how well its reviewers agree. */
import type { VerdictValue } from '../../model/journal-entries.js';
import type { CaseView } from './case-view.js';
import { nominalAlpha } from './agreement.js';

/** How well the reviewers of a case agree. */
export interface Agreement {
  /** Claims with the votes of two or more. */
  claims: number;
  /** Krippendorff's alpha over them; null where nothing can be said. */
  alpha: number | null;
}

export interface Progress {
  documents: number;
  /** Claims that are checked now: active, checkable, in current documents. */
  claims: number;
  verdicts: Record<VerdictValue, number>;
  /** Claims with no vote, with a first vote that waits for a second, returned, split, and with votes that no longer count. */
  unjudged: number;
  awaiting: number;
  returned: number;
  split: number;
  stale: number;
  flags: { open: number; resolved: number; withdrawn: number };
  /** Open flags by severity. */
  open: { error: number; warning: number; info: number };
  agreement: Agreement;
}

export function progressOf(view: CaseView): Progress {
  const progress: Progress = {
    documents: view.documents.filter((document) => document.status === 'current').length,
    claims: 0,
    verdicts: { verified: 0, disputed: 0, unverifiable: 0, 'not-checkable': 0 },
    unjudged: 0,
    awaiting: 0,
    returned: 0,
    split: 0,
    stale: 0,
    flags: { open: 0, resolved: 0, withdrawn: 0 },
    open: { error: 0, warning: 0, info: 0 },
    agreement: agreementOf(view),
  };
  for (const claim of view.claims) {
    if (!claim.live) continue;
    const { state, value } = claim.outcome;
    if (!claim.claim.checkable && state === 'none') continue;
    progress.claims++;
    if (value) progress.verdicts[value]++;
    else if (state === 'first' || state === 'settled') progress.awaiting++;
    else if (state === 'none') progress[claim.stale ? 'stale' : 'unjudged']++;
    else progress[state]++;
  }
  for (const flag of view.flags) {
    if (flag.state === 'open') {
      progress.flags.open++;
      progress.open[flag.severity]++;
    } else progress.flags[flag.state === 'resolved' ? 'resolved' : 'withdrawn']++;
  }
  return progress;
}

/** Agreement over what this person may see: each person's last vote of the present round. */
export function agreementOf(view: CaseView): Agreement {
  const units: VerdictValue[][] = [];
  for (const claim of view.judged) {
    if (claim.hidden > 0) continue;
    const last = new Map<string, VerdictValue>();
    for (const vote of claim.votes)
      if (vote.round === claim.round && vote.act === 'give' && vote.value) last.set(vote.by.id, vote.value);
    if (last.size > 1) units.push([...last.values()]);
  }
  return { claims: units.length, alpha: nominalAlpha(units) };
}
