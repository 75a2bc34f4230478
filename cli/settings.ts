/** `gainsay.config.yaml`: settings for a folder of documents and all folders in it. Options on the command line go before it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isCalendarDate } from '../documents/dates.js';
import type { Severity } from '../model/flag.js';
import { Failure, plainReason } from './failure.js';

interface Settings {
  /** Rule packs, as absolute paths. */
  rules?: string[];
  published?: string;
  failSeverity?: Severity;
  /** Absolute path. */
  baseline?: string;
  /** Lines of an ignore file. */
  ignore?: string[];
}

const NAMES = ['gainsay.config.yaml', 'gainsay.config.yml'];

/** The settings that hold for a folder: those of `file`, or of the nearest settings file in it or above; none is fine. */
export async function readSettings(file: string | undefined, cwd: string): Promise<Settings> {
  const found = file === undefined ? discover(cwd) : resolve(cwd, file);
  if (found === null) return {};
  const shown = file ?? found;
  let text: string;
  try {
    text = readFileSync(found, 'utf8');
  } catch (error) {
    throw new Failure(`${shown}: ${plainReason(error)}`);
  }
  const [{ parseDocument }, { notYaml }] = await Promise.all([
    import('yaml'),
    import('../rules/packs/packs.js'),
  ]);
  const document = parseDocument(text);
  const problem = document.errors[0];
  if (problem)
    throw new Failure(`${shown} line ${problem.linePos?.[0].line ?? 1}: ${notYaml(problem.message)}`);
  return settingsOf(document.toJS({ maxAliasCount: 100 }) as unknown, shown, dirname(found));
}

function discover(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
}

/** What each setting must be, in words and as a test. */
const EXPECTED: Record<keyof Settings, [string, (value: unknown) => boolean]> = {
  rules: ['a list of paths', isTexts],
  published: ['a date (YYYY-MM-DD)', (value) => typeof value === 'string' && isCalendarDate(value)],
  failSeverity: ['error, warning or info', (value) => ['error', 'warning', 'info'].includes(String(value))],
  baseline: ['a path', (value) => typeof value === 'string'],
  ignore: ['a list of globs', isTexts],
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function settingsOf(data: unknown, shown: string, folder: string): Settings {
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data))
    throw new Failure(`${shown}: settings are written as "name: value"`);
  for (const [name, value] of Object.entries(data)) {
    if (!Object.hasOwn(EXPECTED, name))
      throw new Failure(`${shown}: "${name}" is no setting; there are ${Object.keys(EXPECTED).join(', ')}`);
    const [what, test] = EXPECTED[name as keyof Settings];
    if (!test(value)) throw new Failure(`${shown}: "${name}" is ${JSON.stringify(value)}, not ${what}`);
  }
  const settings = data as Settings;
  return {
    ...settings,
    ...(settings.rules && { rules: settings.rules.map((path) => resolve(folder, path)) }),
    ...(settings.baseline !== undefined && { baseline: resolve(folder, settings.baseline) }),
  };
}
