/** `gainsay check`: files in, flags out, nothing stored. */
import type { Severity } from '../../model/flag.js';
import { UnreadableDocument } from '../../documents/unreadable.js';
import { builtInRules } from '../../rules/engine.js';
import { checkDocuments } from '../check-documents.js';
import type { CheckRun } from '../check-run.js';
import { Failure } from '../failure.js';
import { findFiles } from '../find-files.js';
import { documentOf, loadDocument, type FileError, type LoadedDocument } from '../load-documents.js';
import { dateOption } from '../options.js';
import { complain } from '../complain.js';
import { readStdin } from '../stdin.js';
import { writeOutput } from '../write-output.js';

export interface CheckOptions {
  format: 'json';
  output?: string;
  published?: string;
  failSeverity?: Severity;
  explainSuppressed?: boolean;
  stdin?: boolean;
  stdinFilename?: string;
}

const WEIGHT: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** Runs the check and prints it. Resolves with the exit code. */
export async function runCheck(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  const published = dateOption('--published', options.published);
  const { documents, errors } = load(inputs, options, cwd, published);
  for (const error of errors) complain(error.message);
  if (documents.length === 0 && errors.length === 0)
    throw new Failure('no file given; see "gainsay check --help"');
  const run = checkDocuments(documents, errors, builtInRules());
  if (!options.explainSuppressed) delete run.output.suppressed;
  const code = exitCode(run, options.failSeverity ?? 'warning');
  process.exitCode = code;
  writeOutput(`${JSON.stringify(run.output)}\n`, options.output);
  return code;
}

function load(
  inputs: readonly string[],
  options: CheckOptions,
  cwd: string,
  published: string | null,
): { documents: LoadedDocument[]; errors: FileError[] } {
  const found = findFiles(inputs, cwd);
  const documents: LoadedDocument[] = [];
  const errors: FileError[] = [...found.errors];
  for (const file of found.files) {
    const loaded = loadDocument(file, cwd, published);
    if ('message' in loaded) errors.push(loaded);
    else documents.push(loaded);
  }
  if (options.stdin) {
    const path = options.stdinFilename ?? '(standard input)';
    try {
      documents.push(documentOf(readStdin('--stdin'), path, published));
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      errors.push({ path, message: error.message });
    }
  } else if (options.stdinFilename !== undefined) {
    throw new Failure('--stdin-filename names the text of --stdin; add --stdin');
  }
  return { documents, errors };
}

function exitCode({ output }: CheckRun, least: Severity): number {
  if (output.errors.length > 0) return 2;
  return output.flags.some(({ severity }) => WEIGHT[severity] >= WEIGHT[least]) ? 1 : 0;
}
