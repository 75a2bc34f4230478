/** The commands and their options. Only what a command needs is loaded when it runs: start-up time is part of the contract. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { defineRead } from './define-read.js';
import { Failure } from './failure.js';
import type { Finish } from './finish.js';

/** Name and version as package.json has them. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
  return typeof version === 'string' ? version : '0.0.0';
}

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
  defineRead(program, finish);
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
  const command = argv.slice(2).find((word) => /^[a-z]+$/.test(word));
  const about = command && !/unknown command/.test(line) ? ` ${command}` : '';
  return `${line}; see "gainsay${about} --help"`;
}
