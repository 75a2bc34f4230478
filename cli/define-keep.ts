import { Argument, type Command } from 'commander';
import type { CheckpointCommandOptions } from './commands/keep.js';
import type { VerifyCommandOptions } from './commands/verify.js';
import type { Finish } from './finish.js';

const DIRECTIONS = ['to-database', 'to-folder'] as const;

/** The commands that prove and keep what the desk wrote. */
export function defineKeep(program: Command, finish: Finish): void {
  program
    .command('verify')
    .summary('prove that nothing was changed or lost')
    .description(
      'Checks every entry of every journal, their chains, the texts, and a checkpoint if one is given.\n' +
        'Exit code: 0 all fits together, 1 something does not, 2 it could not be looked at.',
    )
    .argument('[DATA|BUNDLE]', 'a data folder or a .gainsay file (default: GAINSAY_DATA, or ./data)')
    .option('--checkpoint <file>', 'a checkpoint that was kept elsewhere')
    .option('--key <key...>', 'public keys that may have signed it, instead of those that the desk names')
    .addHelpText('after', '\nExample:\n  $ gainsay verify data --checkpoint kept/may.txt\n')
    .action(async (target: string | undefined, options: VerifyCommandOptions) => {
      const { runVerify } = await import('./commands/verify.js');
      finish(await runVerify(target, options));
    });
  program
    .command('backup')
    .summary('copy the data folder and verify the copy')
    .description('Copies the data folder, also while its server runs, and verifies the copy.')
    .argument('<FOLDER>', 'a folder that is empty or does not exist')
    .addHelpText('after', '\nExample:\n  $ gainsay backup /mnt/backups/2019-04-01\n')
    .action(async (target: string) => finish(await (await import('./commands/keep.js')).runBackup(target)));
  program
    .command('restore')
    .summary('bring a backup back')
    .description(
      'Verifies a backup and copies it to the data folder (GAINSAY_DATA, or ./data), which must be empty or not there.',
    )
    .argument('<COPY>', 'a folder that "gainsay backup" made')
    .addHelpText('after', '\nExample:\n  $ gainsay restore /mnt/backups/2019-04-01\n')
    .action(async (copy: string) => finish(await (await import('./commands/keep.js')).runRestore(copy)));
  program
    .command('copy')
    .summary('copy the whole desk to PostgreSQL, or back to files')
    .description(
      'Copies every journal, text and account between the data folder (GAINSAY_DATA) and the database\n' +
        '(GAINSAY_DATABASE_URL), to the byte, and verifies the copy. Stop the servers first. What is copied from stays.',
    )
    .addArgument(new Argument('<DIRECTION>', 'where to').choices(DIRECTIONS))
    .addHelpText(
      'after',
      '\nExample:\n  $ gainsay copy to-database     (with GAINSAY_DATABASE_URL=postgres://desk@db/desk)\n',
    )
    .action(async (direction: (typeof DIRECTIONS)[number]) =>
      finish(await (await import('./commands/copy.js')).runCopy(direction)),
    );
  program
    .command('checkpoint')
    .summary('sign where all journals stand')
    .description(
      'Signs how long every journal is and where it ends, and prints it. A copy that is kept elsewhere proves later that\n' +
        'nothing was changed, cut off or dropped ("gainsay verify --checkpoint").',
    )
    .option('--output <file>', 'write there instead of to standard output')
    .option('--key-file <file>', 'the private key, made where there is none (default: in the data folder)')
    .option('--rotate-key <reason>', 'put a new key in the place of the old one first, and say why')
    .addHelpText('after', '\nExample:\n  $ gainsay checkpoint --output /mnt/elsewhere/may.txt\n')
    .action(async (options: CheckpointCommandOptions) =>
      finish(await (await import('./commands/keep.js')).runCheckpoint(options)),
    );
}
