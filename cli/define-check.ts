import { Option, type Command } from 'commander';
import type { CheckOptions } from './commands/check.js';
import type { Finish } from './finish.js';
import { packsOption } from './packs-option.js';
import { FORMATS } from './formats/format-run.js';

/** `gainsay check`. */
export function defineCheck(program: Command, finish: Finish): void {
  program
    .command('check')
    .summary('find what cannot both be true in some documents')
    .description(
      'Reads the files as one case and prints what cannot both be true, and every time that does not fit. Stores nothing.\n' +
        'Exit code: 0 nothing at or above the fail severity, 1 flags, 2 something could not be read or run.',
    )
    .argument('[FILE|FOLDER|GLOB...]', 'plain-text files; a folder stands for its .txt, .text and .md files')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('stylish'))
    .option('--output <file>', 'write there instead of to standard output')
    .option('--published <date>', 'date of the files that name none (YYYY-MM-DD)')
    .addOption(packsOption())
    .addOption(
      new Option(
        '--fail-severity <severity>',
        'the least severity that makes exit code 1 (default: "warning")',
      ).choices(['error', 'warning', 'info']),
    )
    .option('--baseline <file>', 'hold back the flags that this file lists')
    .option('--update-baseline', 'write all flags of this run to the baseline file')
    .option('--prune-baseline', 'take the entries out of the baseline file that are no longer raised')
    .option('--explain-suppressed', 'also list what looked like a contradiction, and what explains it')
    .option('--stdin', 'read a document from standard input')
    .option('--stdin-filename <name>', 'what to call it')
    .option('--config <file>', 'settings file (default: gainsay.config.yaml here or in a folder above)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gainsay check letter.txt minutes.txt\n  $ gainsay check papers/ --format sarif --output flags.sarif\n',
    )
    .action(async (inputs: string[], options: CheckOptions) => {
      const { runCheck } = await import('./commands/check.js');
      finish(await runCheck(inputs, options));
    });
}
