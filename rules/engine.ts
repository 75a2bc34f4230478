/** Runs the rules over the claims of a case. Pure: the same claims give the same flags, in whatever order they come. */
import { CaseIndex } from './case-index.js';
import type { CheckInput, CheckResult, RuleSet } from './rule.js';

export type { CheckInput, CheckResult, Rule, RuleSet } from './rule.js';
export { builtInRules } from './built-in.js';
export { CaseIndex } from './case-index.js';

/** Checks a case. Claims of documents that are not listed are left out. Without `explain` nothing that was explained away is listed. */
export function checkCase(input: CheckInput, ruleSet: RuleSet, explain = true): CheckResult {
  const index = new CaseIndex(ruleSet, explain);
  index.addAll(input);
  return index.result();
}
