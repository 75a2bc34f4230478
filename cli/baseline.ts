/** The baseline of `gainsay check`: flags that are known, and are held back so that new ones stand out. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Flag } from '../model/flag.js';
import { Failure, plainReason } from './failure.js';
import { writeOutput } from './write-output.js';

interface BaselineEntry {
  /** The flag's id: it holds no offsets, paths or messages, so it survives edits elsewhere in a document. */
  id: string;
  rule: string;
  /** For the people who read the file. */
  message: string;
}

interface Baseline {
  file: string;
  /** The documents that it was made from, from its own folder; null in baselines that do not tell. */
  files: string[] | null;
  entries: BaselineEntry[];
}

const SCHEMA = 'gainsay-baseline/1';

/** Reads a baseline. Throws Failure where it is missing or is none. */
export function readBaseline(file: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Failure(`${file}: this baseline is not JSON; write it anew with --update-baseline`);
    throw new Failure(`${file}: ${plainReason(error)}; --update-baseline writes a new baseline`);
  }
  const { schema, files, flags } = (data ?? {}) as { schema?: unknown; files?: unknown; flags?: unknown };
  if (schema !== SCHEMA || !Array.isArray(flags) || !flags.every(isEntry))
    throw new Failure(
      `${file}: this is no baseline ("schema" is not "${SCHEMA}"); write it anew with --update-baseline`,
    );
  return { file, files: isTexts(files) ? files : null, entries: flags };
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = (value ?? {}) as Record<string, unknown>;
  return ['id', 'rule', 'message'].every((key) => typeof entry[key] === 'string');
}

/** Writes a baseline of these documents, sorted by rule and id so that two versions compare well. */
export function writeBaseline(
  file: string,
  files: readonly string[] | null,
  entries: readonly BaselineEntry[],
): void {
  const flags = [...entries]
    .sort((a, b) => order(a.rule, b.rule) || order(a.id, b.id))
    .map(({ id, rule, message }) => ({ id, rule, message }));
  writeOutput(`${JSON.stringify({ schema: SCHEMA, ...(files && { files }), flags }, null, 2)}\n`, file);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Documents as a baseline names them: from its folder, bytewise. */
export function filesFrom(file: string, paths: readonly string[]): string[] {
  const folder = dirname(resolve(file));
  return paths.map((path) => relative(folder, resolve(path)).split(sep).join('/')).sort(order);
}

/** Parts the flags into those that the baseline knows and those that it does not, and finds entries that are no longer raised. */
export function compareWith(
  baseline: Baseline,
  flags: readonly Flag[],
): { fresh: Flag[]; known: Flag[]; stale: BaselineEntry[] } {
  const listed = new Set(baseline.entries.map(({ id }) => id));
  const raised = new Set(flags.map(({ id }) => id));
  return {
    fresh: flags.filter(({ id }) => !listed.has(id)),
    known: flags.filter(({ id }) => listed.has(id)),
    stale: baseline.entries.filter(({ id }) => !raised.has(id)),
  };
}
