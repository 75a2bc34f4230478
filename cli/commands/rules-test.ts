/** `gainsay rules test`: every example of every rule. */
import { runExamples, type ExampleResult } from '../../rules/examples.js';
import type { Rule } from '../../rules/engine.js';
import { claimReading } from '../formats/claim-reading.js';
import { counted } from '../formats/counted.js';
import { printable } from '../printable.js';
import { printedClaim } from '../printed-claim.js';
import { readExampleText } from '../read-example.js';

/** Runs the examples; a failure shows how its text was read. Exit code 1 where one fails. */
export function testRules(rules: readonly Rule[]): number {
  const results = runExamples(rules, readExampleText);
  const failed = results.filter(({ ok }) => !ok);
  for (const result of failed) process.stdout.write(`${failure(result)}\n\n`);
  const total = `${counted(results.length, 'example')} of ${counted(rules.length, 'rule')}`;
  process.stdout.write(
    failed.length === 0 ? `${total}: all hold.\n` : `${total}: ${failed.length} failed.\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

function failure({ rule, kind, shows, problems, claims }: ExampleResult): string {
  return [
    `${rule}: ${kind} example “${shows}”`,
    ...problems.map((problem) => `  ${problem}`),
    '  read as:',
    ...claims.flatMap((claim) => [
      `    ${claim.document} ${claim.id} “${printable(claim.quote.exact)}”`,
      ...claimReading(printedClaim(claim)).map((line) => `      ${line}`),
    ]),
  ].join('\n');
}
