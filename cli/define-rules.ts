import { Option, type Command } from 'commander';
import type { EvalOptions } from './commands/rules-eval.js';
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
      const { builtInRules } = await import('../rules/engine.js');
      finish(runEval(file, options, builtInRules()));
    });
}
