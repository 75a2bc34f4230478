/** Which flags of a case count, and in what order they are worked through. */
import type { FlagState } from '../../review/case-state.js';
import type { CaseView } from '../../review/case-view.js';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

export function openFlags(view: CaseView): FlagState[] {
  return view.flags.filter((flag) => flag.state === 'open');
}

/** Worst first; within a severity in the order in which they were raised. */
export function bySeverity(a: FlagState, b: FlagState): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || a.raised.seq - b.raised.seq;
}
