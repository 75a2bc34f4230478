/** The commands and their options. Only what a command needs is loaded when it runs: start-up time is part of the contract. */
import { Command, CommanderError } from 'commander';
import { defineCheck } from './define-check.js';
import { defineDesk } from './define-desk.js';
import { defineKeep } from './define-keep.js';
import { defineRead } from './define-read.js';
import { defineRules } from './define-rules.js';
import { defineServe } from './define-serve.js';
import { Failure } from './failure.js';
import type { Finish } from './finish.js';
import { packageVersion } from './version.js';

/** Runs the command line and resolves with the exit code. Throws Failure for what could not run. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('gainsay')
    .description('Finds what cannot both be true in the documents of an affair, offline.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', '\nExample:\n  $ gainsay check letter.txt minutes.txt\n');
  const finish: Finish = (value) => {
    code = value;
  };
  defineCheck(program, finish);
  defineRead(program, finish);
  defineRules(program, finish);
  defineDesk(program, finish);
  defineServe(program, finish);
  defineKeep(program, finish);
  const [word, named] = argv.slice(2);
  if (word === 'help' && named !== undefined && !program.commands.some((known) => known.name() === named))
    throw new Failure(`unknown command '${named}'; see "gainsay --help"`);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    throw new Failure(usageLine(error.message, argv));
  }
  return code;
}

/** Commander's message as one line with the way out. */
function usageLine(message: string, argv: readonly string[]): string {
  const line = message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const [command, under] = argv.slice(2).filter((word) => /^[a-z]+$/.test(word));
  const named = under && ['rules', 'user'].includes(command ?? '') ? `${command} ${under}` : command;
  const about = named && !/unknown command/.test(line) ? ` ${named}` : '';
  return `${line}; see "gainsay${about} --help"`;
}
