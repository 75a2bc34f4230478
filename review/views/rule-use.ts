/** What became of the flags of each rule in a case: how often it fired, and what reviewers made of it. */
import type { ResolutionKind } from '../../model/journal-entries.js';
import type { CaseView } from './case-view.js';

interface RuleUse {
  rule: string;
  /** Flags that it has raised here, whatever became of them. */
  fired: number;
  open: number;
  withdrawn: number;
  resolved: Partial<Record<ResolutionKind, number>>;
  /** Share of its resolved flags that showed something real; null where none is resolved. */
  precision: number | null;
}

/**
 * Resolutions that say the flag was worth raising: the two statements really pull apart, even where both may stand. The others
 * (different scope, rounding, misread) say that it should not have been raised.
 */
const REAL: ReadonlySet<ResolutionKind> = new Set([
  'contradiction',
  'superseded',
  'dispute-fairly-reported',
  'compatible-but-misleading',
]);

/** By rule id. Flags raised by hand are under "by-hand". */
export function ruleUse(view: CaseView): RuleUse[] {
  const byRule = new Map<string, RuleUse>();
  for (const flag of view.flags) {
    const use: RuleUse = byRule.get(flag.rule) ?? {
      rule: flag.rule,
      fired: 0,
      open: 0,
      withdrawn: 0,
      resolved: {},
      precision: null,
    };
    byRule.set(flag.rule, use);
    use.fired++;
    if (flag.state === 'open') use.open++;
    if (flag.withdrawn) use.withdrawn++;
    if (flag.resolution) use.resolved[flag.resolution.kind] = (use.resolved[flag.resolution.kind] ?? 0) + 1;
  }
  for (const use of byRule.values()) use.precision = precisionOf(use);
  return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function precisionOf({ resolved }: RuleUse): number | null {
  let real = 0;
  let all = 0;
  for (const [kind, n] of Object.entries(resolved)) {
    all += n;
    if (REAL.has(kind as ResolutionKind)) real += n;
  }
  return all === 0 ? null : real / all;
}
