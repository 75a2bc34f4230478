/** What a claim's votes come to, in words. Votes that the viewer may not see are not in a ClaimView. */
import type { Labels } from '../../model/journal-entries.js';
import type { ClaimView } from '../../review/views/case-view.js';
import { VERDICTS } from './words.js';

export interface VerdictStanding {
  text: string;
  label: string;
  settled: boolean;
  /** True where somebody is waited for: a second person, the first again, or a third. */
  waiting: boolean;
}

const WAITING: Partial<Record<ClaimView['outcome']['state'], { text: string; label: string }>> = {
  first: { text: 'Awaits a second person', label: 'info' },
  returned: { text: 'Returned', label: 'warning' },
  split: { text: 'Split: a third decides', label: 'warning' },
};

export function standingOf(claim: ClaimView, labels: Labels = {}): VerdictStanding {
  const { state, value } = claim.outcome;
  if (state === 'settled' && value)
    return {
      text: labels[value] ?? VERDICTS[value].text,
      label: VERDICTS[value].label,
      settled: true,
      waiting: false,
    };
  const waiting = WAITING[state];
  if (waiting) return { ...waiting, settled: false, waiting: true };
  if (claim.stale) return { text: 'Due for another look', label: 'warning', settled: false, waiting: false };
  return { text: 'No verdict', label: 'plain', settled: false, waiting: false };
}
