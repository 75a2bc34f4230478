/** `gainsay check`: files in, flags out, nothing stored. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Flag, Severity } from '../../model/flag.js';
import type { RuleSet } from '../../rules/engine.js';
import { compareWith, filesFrom, readBaseline, writeBaseline } from '../baseline.js';
import { checkDocuments } from '../check-documents.js';
import type { CheckRun } from '../check-run.js';
import { complain } from '../complain.js';
import { Failure } from '../failure.js';
import { formatRun, type Format } from '../formats/format-run.js';
import { gather, type GatherOptions } from '../gather.js';
import { readIgnoreFile } from '../ignore-file.js';
import { dateOption } from '../options.js';
import { progress } from '../progress.js';
import { ruleSetOf } from '../rule-set.js';
import { readSettings } from '../settings.js';
import { terminalOf } from '../terminal.js';
import { writeOutput } from '../write-output.js';

export interface CheckOptions {
  format: Format;
  output?: string;
  published?: string;
  rules?: string[];
  failSeverity?: Severity;
  baseline?: string;
  updateBaseline?: boolean;
  pruneBaseline?: boolean;
  explainSuppressed?: boolean;
  stdin?: boolean;
  stdinFilename?: string;
  config?: string;
}

const WEIGHT: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** Runs the check and prints it. Resolves with the exit code. */
export async function runCheck(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  const settings = await readSettings(options.config, cwd);
  const least = options.failSeverity ?? settings.failSeverity ?? 'warning';
  const fails = (flag: Flag): boolean => WEIGHT[flag.severity] >= WEIGHT[least];
  const published = dateOption('--published', options.published ?? settings.published);
  const ruleSet = await ruleSetOf([...(settings.rules ?? []), ...(options.rules ?? [])], cwd);
  const ignored = readIgnoreFile(cwd, settings.ignore);
  const run = await readAndCheck(inputs, options, ruleSet, { cwd, published, ignored });
  applyBaseline(run, options, options.baseline ?? settings.baseline);
  const code = run.output.errors.length > 0 ? 2 : run.output.flags.some(fails) ? 1 : 0;
  process.exitCode = code;
  const terminal = terminalOf(options.output === undefined ? process.stdout : null);
  writeOutput(await formatRun(options.format, run, { cwd, terminal, fails }), options.output);
  return code;
}

async function readAndCheck(
  inputs: readonly string[],
  options: CheckOptions,
  ruleSet: RuleSet,
  where: Omit<GatherOptions, 'stdin'>,
): Promise<CheckRun> {
  if (options.stdinFilename !== undefined && !options.stdin)
    throw new Failure('--stdin-filename names the text of --stdin; add --stdin');
  const { documents, errors, leftOut } = await gather(inputs, {
    ...where,
    stdin: options.stdin ? (options.stdinFilename ?? '(standard input)') : null,
  });
  for (const { message } of errors) complain(message);
  if (leftOut.length > 0) complain(`left out, because only plain text is read: ${leftOut.join(', ')}`);
  const bar = progress('Reading', documents.length);
  const run = checkDocuments(documents, errors, ruleSet, {
    onRead: bar.at,
    explain: options.explainSuppressed ?? false,
  });
  bar.end();
  return run;
}

/** Takes the flags that the baseline knows out of the run, and keeps the baseline up to date where asked to. */
function applyBaseline(run: CheckRun, options: CheckOptions, named: string | undefined): void {
  const { updateBaseline: update, pruneBaseline: prune } = options;
  if (named === undefined) {
    if (update || prune) throw new Failure('no baseline is named; add --baseline FILE');
    return;
  }
  const unread = run.output.errors.length > 0;
  if ((update || prune) && unread)
    throw new Failure('the baseline was left as it is, because not every file could be read');
  const file = options.baseline === undefined ? named : resolve(named);
  const files = filesFrom(
    file,
    run.output.documents.map(({ path }) => path),
  );
  if (update) writeBaseline(file, files, run.output.flags);
  const baseline = readBaseline(file);
  const { fresh, known, stale } = compareWith(baseline, run.output.flags);
  run.output.flags = fresh;
  run.heldBack = known.length;
  if (stale.length === 0 || unread) return;
  const missing = (baseline.files ?? []).filter(
    (path) => !files.includes(path) && existsSync(resolve(dirname(resolve(file)), path)),
  );
  if (missing.length > 0) {
    // What hangs on a document that was not read is not raised for that reason alone.
    if (prune)
      throw new Failure(
        `${named}: left as it is, because it also stands for documents that were not checked: ${missing.join(', ')}`,
      );
    return;
  }
  if (prune)
    writeBaseline(
      file,
      files,
      baseline.entries.filter((entry) => !stale.includes(entry)),
    );
  const listed = stale.map(({ id, rule }) => `${rule} ${id}`).join(', ');
  const what = stale.length === 1 ? '1 entry is' : `${stale.length} entries are`;
  complain(
    prune
      ? `${named}: ${what} no longer raised and taken out: ${listed}`
      : `${named}: ${what} no longer raised: ${listed}; take them out with --prune-baseline`,
  );
}
