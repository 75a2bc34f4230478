/** How two documents relate: what `gainsay rules eval` prints for a pair (contract A4). */
import type { Severity } from '../model/flag.js';
import { bearsOut } from './corroboration.js';
import { checkCase, type CheckInput } from './engine.js';
import type { CaseClaim, RuleSet } from './rule.js';

export interface PairRelation {
  relation: 'contradicts' | 'supports' | 'none';
  /** Severity of the heaviest flag that joins the sides; null where none does. */
  severity: Severity | null;
  /** The rules whose flags join the sides, each once, sorted. */
  rules: string[];
}

/** Takes a case of two documents, the premise before the hypothesis. Flags inside one document do not count. */
export function relate(input: CheckInput, ruleSet: RuleSet): PairRelation {
  const place = new Map(input.claims.map(({ id, document }) => [id, document]));
  const joining = checkCase(input, ruleSet).flags.filter(
    (flag) => new Set(flag.claims.map((id) => place.get(id))).size > 1,
  );
  const rules = [...new Set(joining.map(({ rule }) => rule))].sort();
  const heaviest = joining[0]?.severity ?? null;
  if (heaviest === 'error' || heaviest === 'warning')
    return { relation: 'contradicts', severity: heaviest, rules };
  return { relation: supports(input) ? 'supports' : 'none', severity: heaviest, rules };
}

/** True where a claim of the first document bears out one of the second. */
function supports({ documents, claims }: CheckInput): boolean {
  const [premise, hypothesis] = documents.map(({ id, meta }, place) =>
    claims.filter(({ document }) => document === id).map((claim): CaseClaim => ({ claim, meta, place })),
  );
  return (hypothesis ?? []).some((claim) => (premise ?? []).some((other) => bearsOut(other, claim)));
}
