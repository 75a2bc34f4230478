/** The rules that come with the workbench, in the order of the types of contract A3. */
import { polarityOpposed } from './checks/polarity-opposed.js';
import { quantityDiffers } from './checks/quantity-differs.js';
import { ruleSetHash } from './fingerprint.js';
import type { Rule, RuleSet } from './rule.js';

const RULES: readonly Rule[] = [quantityDiffers, polarityOpposed];

/** The built-in rules, with the hash that a check's output carries. */
export function builtInRules(): RuleSet {
  return { hash: ruleSetHash(RULES), rules: RULES };
}
