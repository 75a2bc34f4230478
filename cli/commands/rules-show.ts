/** `gainsay rules list` and `gainsay rules explain`. */
import type { Flag } from '../../model/flag.js';
import { checkCase, type Rule, type RuleSet } from '../../rules/engine.js';
import { readExample } from '../../rules/examples.js';
import { Failure } from '../failure.js';
import { rulePage } from '../formats/rule-page.js';
import { nearest } from '../../model/nearest.js';
import { readExampleText } from '../read-example.js';
import { terminalOf } from '../terminal.js';

/** Prints a line for each rule, or the list as JSON. */
export function listRules({ hash, rules }: RuleSet, format: 'stylish' | 'json'): number {
  if (format === 'json') {
    const rows = rules.map(({ id, revision, type, severity, summary }) => ({
      id,
      revision,
      type,
      severity,
      summary,
    }));
    process.stdout.write(`${JSON.stringify({ hash, rules: rows })}\n`);
    return 0;
  }
  const widest = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, summary } of rules)
    process.stdout.write(`${id.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}\n`);
  return 0;
}

/** Prints the page of a rule. Throws Failure for an id that no rule has. */
export function explainRule(id: string, { rules }: RuleSet): number {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw unknownRule(id, rules);
  process.stdout.write(rulePage(rule, flagOfExample(rule), terminalOf(process.stdout)));
  return 0;
}

/** What the rule says of its own first firing example, read as it would be now. */
function flagOfExample(rule: Rule): Flag | undefined {
  const [example] = rule.examples.firing;
  if (!example) return undefined;
  const input = readExample(example.documents, readExampleText);
  return checkCase(input, { hash: '', rules: [rule] }).flags[0];
}

function unknownRule(id: string, rules: readonly Rule[]): Failure {
  const guess = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return new Failure(
    `no rule is called ${JSON.stringify(id)}${guess === null ? '' : ` (did you mean ${guess}?)`}; "gainsay rules list" names them all`,
  );
}
