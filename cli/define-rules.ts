import { Option, type Command } from 'commander';
import type { EvalOptions } from './commands/rules-eval.js';
import type { RuleSet } from '../rules/engine.js';
import type { Finish } from './finish.js';
import { packsOption } from './packs-option.js';

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
    .addOption(packsOption())
    .addHelpText('after', '\nExample:\n  $ gainsay rules list\n')
    .action(async ({ format, rules }: { format: 'stylish' | 'json'; rules?: string[] }) => {
      const { listRules } = await import('./commands/rules-show.js');
      finish(listRules(await rulesHere(rules), format));
    });
  rules
    .command('explain')
    .summary('show what a rule finds, why, and what it leaves alone')
    .description('Shows what a rule finds and says, what it leaves alone, and an example of each.')
    .argument('<ID>', 'the id of a rule')
    .addHelpText('after', '\nExample:\n  $ gainsay rules explain quantity-differs\n')
    .addOption(packsOption())
    .action(async (id: string, { rules }: { rules?: string[] }) => {
      const { explainRule } = await import('./commands/rules-show.js');
      finish(explainRule(id, await rulesHere(rules)));
    });
  rules
    .command('test')
    .summary('run the examples of all rules, or of packs')
    .description(
      'Runs the examples that every rule carries. A failure shows how its text was read.\n' +
        'Exit code: 0 all hold, 1 one fails, 2 a pack is wrong.',
    )
    .argument('[PATH...]', 'rule packs: .yaml files or folders of them (default: the built-in rules)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gainsay rules test\n  $ gainsay rules test headcount-differs.yaml\n',
    )
    .action(async (paths: string[]) => {
      const { testRules } = await import('./commands/rules-test.js');
      const all = (await ruleSet(paths)).rules;
      finish(testRules(paths.length === 0 ? all : all.slice((await ruleSet([])).rules.length)));
    });
  rules
    .command('validate')
    .summary('tell what is wrong in rule packs')
    .description(
      'Checks the form and the expressions of rule packs and tells everything that is wrong, with its line.',
    )
    .argument('<PATH...>', 'rule packs: .yaml files or folders of them')
    .addHelpText('after', '\nExample:\n  $ gainsay rules validate headcount-differs.yaml\n')
    .action(async (paths: string[]) => {
      const { validatePacks } = await import('./commands/rules-packs.js');
      finish(await validatePacks(paths));
    });
  rules
    .command('new')
    .summary('write a rule pack to begin with')
    .description('Writes a rule pack with one rule that works and holds its examples, for you to change.')
    .argument('<ID>', 'the id of the rule: the thing, then the check')
    .option('--output <file>', 'write there instead of to ID.yaml')
    .addHelpText('after', '\nExample:\n  $ gainsay rules new headcount-differs\n')
    .action(async (id: string, { output }: { output?: string }) => {
      const { newRule } = await import('./commands/rules-packs.js');
      finish(await newRule(id, output));
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
    .addOption(packsOption())
    .addHelpText('after', '\nExample:\n  $ gainsay rules eval pairs.jsonl --format json\n')
    .action(async (file: string, options: EvalOptions) => {
      const { runEval } = await import('./commands/rules-eval.js');
      finish(await runEval(file, options, await rulesHere(options.rules)));
    });
}

/** Rules with these packs and those that the settings of the folder name. */
async function rulesHere(packs: readonly string[] | undefined): Promise<RuleSet> {
  const { ruleSetHere } = await import('./rule-set.js');
  return ruleSetHere(packs ?? [], process.cwd());
}

async function ruleSet(packs: readonly string[]): Promise<RuleSet> {
  const { ruleSetOf } = await import('./rule-set.js');
  return ruleSetOf(packs, process.cwd());
}
