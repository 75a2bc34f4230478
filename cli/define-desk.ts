import { Option, type Command } from 'commander';
import type { ImportOptions } from './commands/import.js';
import type { AddUserOptions } from './commands/user.js';
import type { Finish } from './finish.js';

const ROLES = ['reader', 'reviewer', 'editor', 'admin'] as const;
type Role = (typeof ROLES)[number];

/** The commands that work on the cases and accounts of a data folder. */
export function defineDesk(program: Command, finish: Finish): void {
  program
    .command('import')
    .summary('add documents to a case, or take over an exported case')
    .description(
      'Adds plain-text files to a case of the desk and checks it again. A .gainsay file is a case that another desk exported.\n' +
        'Without --case, a new case is named after the first document.',
    )
    .argument('<FILE|FOLDER|GLOB...>', 'what to import')
    .option('--case <name>', 'id or title of the case; a new one is opened where there is none')
    .option('--published <date>', 'date of the documents that name none (YYYY-MM-DD)')
    .addHelpText('after', '\nExample:\n  $ gainsay import papers/*.txt --case "The lido"\n')
    .action(async (inputs: string[], options: ImportOptions) => {
      const { runImport } = await import('./commands/import.js');
      finish(await runImport(inputs, options));
    });
  program
    .command('cases')
    .summary('list the cases')
    .description('Lists the cases of the desk, those last worked on first.')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['stylish', 'json']).default('stylish'),
    )
    .addHelpText('after', '\nExample:\n  $ gainsay cases\n')
    .action(async ({ format }: { format: 'stylish' | 'json' }) => {
      const { listCases } = await import('./commands/cases.js');
      finish(await listCases(format));
    });
  program
    .command('export')
    .summary('write a whole case to one file')
    .description(
      'Writes a case with its journal and texts to one file, which another desk can import and anybody can verify.',
    )
    .argument('<CASE>', 'id or title of the case')
    .option('--output <file>', 'write there instead of to CASE.gainsay')
    .option('--with-hidden-votes', 'also while a blind round is open: the file shows its votes')
    .addHelpText('after', '\nExample:\n  $ gainsay export the-lido --output lido.gainsay\n')
    .action(async (word: string, options: { output?: string; withHiddenVotes?: true }) => {
      const { exportCase } = await import('./commands/export.js');
      finish(await exportCase(word, options));
    });
  defineUser(program, finish);
}

function defineUser(program: Command, finish: Finish): void {
  const user = program
    .command('user')
    .summary('manage the accounts of the desk')
    .description('Manages the accounts of the desk. Nobody else may have its data folder open.')
    .addHelpText('after', '\nExample:\n  $ gainsay user add ann --name "Ann Oakes" --role reviewer\n');
  const reason = (): Option =>
    new Option('--reason <text>', 'why; it stays with the change').makeOptionMandatory();
  user
    .command('list')
    .summary('name all accounts')
    .description('Names all accounts with their roles.')
    .addHelpText('after', '\nExample:\n  $ gainsay user list\n')
    .action(async () => finish(await (await import('./commands/user.js')).listUsers()));
  user
    .command('add')
    .summary('make an account')
    .description('Makes an account and prints a link with which its owner chooses a password.')
    .argument('<LOGIN>', 'what the person signs in with')
    .addOption(new Option('--name <name>', 'the name of the person').makeOptionMandatory())
    .addOption(new Option('--role <role>', 'what the person may do').choices(ROLES).default('reviewer'))
    .addHelpText('after', '\nExample:\n  $ gainsay user add ann --name "Ann Oakes" --role editor\n')
    .action(async (login: string, options: AddUserOptions) =>
      finish(await (await import('./commands/user.js')).addUser(login, options)),
    );
  user
    .command('link')
    .summary('make a new link to choose a password')
    .description('Prints a link with which somebody chooses a new password. It works once, for seven days.')
    .argument('<LOGIN>', 'what the person signs in with')
    .addHelpText('after', '\nExample:\n  $ gainsay user link ann\n')
    .action(async (login: string) => finish(await (await import('./commands/user.js')).newLink(login)));
  user
    .command('role')
    .summary('change what somebody may do')
    .description(`Gives an account another role: ${ROLES.join(', ')}.`)
    .argument('<LOGIN>', 'what the person signs in with')
    .addArgument(program.createArgument('<ROLE>', 'the new role').choices(ROLES))
    .addOption(reason())
    .addHelpText('after', '\nExample:\n  $ gainsay user role ann admin --reason "takes over from Ben"\n')
    .action(async (login: string, role: Role, options: { reason: string }) =>
      finish(await (await import('./commands/user.js')).changeUserRole(login, role, options.reason)),
    );
  for (const [name, enabled, what] of [
    ['disable', false, 'shut somebody out'],
    ['enable', true, 'let somebody in again'],
  ] as const)
    user
      .command(name)
      .summary(what)
      .description(`${enabled ? 'Opens' : 'Closes'} an account. What was done under it stays.`)
      .argument('<LOGIN>', 'what the person signs in with')
      .addOption(reason())
      .addHelpText(
        'after',
        `\nExample:\n  $ gainsay user ${name} ann --reason "${enabled ? 'back from leave' : 'left the desk'}"\n`,
      )
      .action(async (login: string, options: { reason: string }) =>
        finish(await (await import('./commands/user.js')).switchUser(login, enabled, options.reason)),
      );
}
