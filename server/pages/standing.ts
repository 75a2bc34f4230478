/** Which flags of a case count, and in what order they are worked through. */
import type { Severity } from '../../model/flag.js';
import type { FlagState } from '../../review/case-state.js';
import type { CaseView } from '../../review/case-view.js';
import { oncePer } from './once-per.js';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

const openOf = oncePer((flags: readonly FlagState[]): readonly FlagState[] =>
  flags.filter(({ state }) => state === 'open').sort(bySeverity),
);

/** The open flags, worst first. */
export const openFlags = ({ flags }: CaseView): readonly FlagState[] => openOf(flags);

const severitiesOf = oncePer((flags: readonly FlagState[]) => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of openOf(flags)) counts[severity]++;
  return counts;
});

/** How many open flags there are of each severity. */
export const openBySeverity = ({ flags }: CaseView): Readonly<Record<Severity, number>> =>
  severitiesOf(flags);

const documentsOf = oncePer((flags: readonly FlagState[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const flag of openOf(flags))
    for (const id of new Set(flag.statements.map(({ document }) => document)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});

/** How many open flags name each document. */
export const openByDocument = ({ flags }: CaseView): ReadonlyMap<string, number> => documentsOf(flags);

const raisedOf = oncePer(
  (flags: readonly FlagState[]): number => flags.filter(({ state }) => state !== 'no longer raised').length,
);

/** How many flags are open or resolved. */
export const raisedFlags = ({ flags }: CaseView): number => raisedOf(flags);

/** Worst first; within a severity in the order in which they were raised. */
export function bySeverity(a: FlagState, b: FlagState): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || a.raised.seq - b.raised.seq;
}
