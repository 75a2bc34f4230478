/** What one run of `gainsay check` found: the object of contract A3, and the texts that the formats quote from. */
import type { CheckOutput } from '../model/check-output.js';
import type { RuleSet } from '../rules/engine.js';

export interface CheckRun {
  output: CheckOutput;
  /** Text of each document as decoded, by document id. */
  texts: ReadonlyMap<string, string>;
  ruleSet: RuleSet;
  /** How many flags the baseline held back. */
  heldBack: number;
}
