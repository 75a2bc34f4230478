import { Option, type Command } from 'commander';
import type { EvalOptions } from './commands/rules-eval.js';
import type { RuleSet } from '../rules/engine.js';
import type { Finish } from './finish.js';

const format = (): Option =>
  new Option('--format <format>', 'how to print').choices(['stylish', 'json']).default('stylish');

/** `gainsay rules …`. */
export function defineRules(program: Command, finish: Finish): void {
  const rules = program
    .command('rules')
    .summary('list, explain, test, write and measure rules')
    .description('Everything about rules: what they find, why, and how well.')
    .addHelpText('after', '\nExample:\n  $ gainsay rules explain quantity-differs\n');
  rules
    .command('list')
    .summary('name all rules')
    .description('Names all rules with their severity and what they find.')
    .addOption(format())
    .addHelpText('after', '\nExample:\n  $ gainsay rules list\n')
    .action(async ({ format }: { format: 'stylish' | 'json' }) => {
      const { listRules } = await import('./commands/rules-show.js');
      finish(listRules(await ruleSet(), format));
    });
  rules
    .command('explain')
    .summary('show what a rule finds, why, and what it leaves alone')
    .description('Shows what a rule finds and says, what it leaves alone, and an example of each.')
    .argument('<ID>', 'the id of a rule')
    .addHelpText('after', '\nExample:\n  $ gainsay rules explain quantity-differs\n')
    .action(async (id: string) => {
      const { explainRule } = await import('./commands/rules-show.js');
      finish(explainRule(id, await ruleSet()));
    });
  rules
    .command('test')
    .summary('run the examples of all rules')
    .description('Runs the examples that every rule carries. A failure shows how its text was read.')
    .addHelpText('after', '\nExample:\n  $ gainsay rules test\n')
    .action(async () => {
      const { testRules } = await import('./commands/rules-test.js');
      finish(testRules((await ruleSet()).rules));
    });
  rules
    .command('eval')
    .summary('judge pairs of texts and measure the outcome')
    .description(
      'Reads a file of {"id", "premise", "hypothesis", "label"?} a line, takes the two texts of each to be about one affair,\n' +
        'and tells whether they contradict or support one another. With labels (contradiction, entailment, neutral) it is scored.',
    )
    .argument('<PAIRS.jsonl>', 'the pairs, or - for standard input')
    .addOption(format())
    .addHelpText('after', '\nExample:\n  $ gainsay rules eval pairs.jsonl --format json\n')
    .action(async (file: string, options: EvalOptions) => {
      const { runEval } = await import('./commands/rules-eval.js');
      finish(runEval(file, options, await ruleSet()));
    });
}

async function ruleSet(): Promise<RuleSet> {
  const { builtInRules } = await import('../rules/engine.js');
  return builtInRules();
}
