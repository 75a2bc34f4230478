/**
 * What pages ask of all flags of a case at once: counts, the order of work, what there is to filter by. Ids only, and nothing that
 * depends on who looks; it stays the same object until something that it says may have changed, so that what follows from it can be
 * kept by it: a comment on a flag changes none of it.
 */
import type { Severity } from '../../model/flag.js';
import type { FlagState } from '../state/case-state.js';
import { Tracked, type Table } from '../state/table.js';

export interface FlagIndex {
  /** Flags that are open or resolved. */
  raised: number;
  /** Open flags of each severity. */
  open: Readonly<Record<Severity, number>>;
  /** Ids of the open flags, worst first. */
  worstFirst: readonly string[];
  /** Open flags that name each document. */
  openByDocument: ReadonlyMap<string, number>;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Worst first; within a severity in the order in which they were raised. */
export function bySeverity(a: FlagState, b: FlagState): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || a.raised.seq - b.raised.seq;
}

export function indexOf(flags: Iterable<FlagState>): FlagIndex {
  const open = { error: 0, warning: 0, info: 0 };
  const openByDocument = new Map<string, number>();
  const all = [...flags];
  const inOrder = all.filter(({ state }) => state === 'open').sort(bySeverity);
  for (const { severity, statements } of inOrder) {
    open[severity]++;
    for (const document of new Set(statements.map((statement) => statement.document)))
      openByDocument.set(document, (openByDocument.get(document) ?? 0) + 1);
  }
  return {
    raised: all.filter(({ state }) => state !== 'no longer raised').length,
    open,
    worstFirst: inOrder.map(({ id }) => id),
    openByDocument,
  };
}

interface Kept {
  version: number;
  /** The flags as the index saw them. */
  seen: Map<string, FlagState>;
  index: FlagIndex;
}

const keptOf = new WeakMap<Tracked<FlagState>, Kept>();

/** The index of a case's flags; it follows small changes at their cost. */
export function flagIndexOf(flags: Table<FlagState>): FlagIndex {
  if (!(flags instanceof Tracked)) return indexOf(flags.values());
  const table = flags as Tracked<FlagState>;
  const kept = keptOf.get(table);
  if (kept?.version === table.version) return kept.index;
  const { version } = table;
  const next =
    kept && saysTheSame(table, kept)
      ? { ...kept, version }
      : { version, seen: new Map(table), index: indexOf(table.values()) };
  keptOf.set(table, next);
  return next.index;
}

/** True where no flag that was set since differs in what an index, a filter or an order may look at. */
function saysTheSame(flags: Tracked<FlagState>, { version, seen }: Kept): boolean {
  const changed = flags.since(version);
  if (!changed) return false;
  for (const id of changed) {
    const [before, now] = [seen.get(id), flags.get(id)];
    if (!before || !now || !alike(before, now)) return false;
    seen.set(id, now);
  }
  return true;
}

function alike(a: FlagState, b: FlagState): boolean {
  return (
    a.revision === b.revision &&
    a.state === b.state &&
    a.raised === b.raised &&
    a.statements === b.statements &&
    a.assignee === b.assignee
  );
}
