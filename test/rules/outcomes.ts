/** What each rule finds among the documents of all rules' examples taken as one case, in lines that a person can compare. */
import { checkCase, type RuleSet } from '../../rules/engine.js';
import type { CheckInput, CheckResult, Rule } from '../../rules/rule.js';
import { caseOf, BEFORE } from './read-once.js';

export interface AllExamples {
  input: CheckInput;
  texts: ReadonlyMap<string, string>;
}

/** The documents of all examples as one case. */
export function allExamples({ rules }: RuleSet): AllExamples {
  const documents = rules.flatMap(({ examples }) =>
    [...examples.firing, ...examples.silent].flatMap((example) => example.documents),
  );
  return {
    input: caseOf(documents),
    texts: new Map(documents.map(({ text }, i) => [`d${i + 1}`, BEFORE + text])),
  };
}

/** The set of this rule alone needs no hash: nothing is stored with it. */
export const checkAlone = (rule: Rule, input: CheckInput): CheckResult =>
  checkCase(input, { hash: '', rules: [rule] });

/** A line for each flag and each candidate that was explained away, in the order of the alphabet, and a newline at the end. */
export function outcomeOf({ flags, suppressed }: CheckResult, { input, texts }: AllExamples): string {
  const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
  const marked = ({ claim, start, end }: { claim: string; start: number; end: number }): string =>
    (texts.get(claims.get(claim)?.document ?? '') ?? '').slice(start, end);
  const raised = flags.map(
    (flag) => `${flag.severity} ${JSON.stringify(flag.spans.map(marked))} ${flag.message}`,
  );
  const saved = suppressed.map(
    (one) =>
      `${one.explanation} ${JSON.stringify(one.claims.map((id) => claims.get(id)?.statement))} ${one.message}`,
  );
  return [...raised, ...saved]
    .map((line) => `${line}\n`)
    .sort()
    .join('');
}
