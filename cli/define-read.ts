import { Option, type Command } from 'commander';
import type { ReadOptions } from './commands/read.js';
import type { Finish } from './finish.js';

/** `gainsay read`. */
export function defineRead(program: Command, finish: Finish): void {
  program
    .command('read')
    .summary('show how a text was read')
    .description('Shows how a document was read: its claims, who makes them, quantities, times, and why.')
    .argument('[FILE]', 'a plain-text file, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['stylish', 'json']).default('stylish'),
    )
    .option('--jsonl <file>', 'read one text a line: {"id", "text", "reference_date"?} (needs --format json)')
    .option('--published <date>', 'date of the document where it names none (YYYY-MM-DD)')
    .addHelpText(
      'after',
      '\nExample:\n  $ gainsay read minutes.txt\n  $ gainsay read --jsonl texts.jsonl --format json\n',
    )
    .action(async (file: string | undefined, options: ReadOptions) => {
      const { runRead } = await import('./commands/read.js');
      finish(await runRead(file, options));
    });
}
