/** The rules of a run: the built-in ones and the packs that were named. */
import { readFileSync, realpathSync } from 'node:fs';
import { builtInRules, type Rule, type RuleSet } from '../rules/engine.js';
import { ruleSetHash } from '../rules/fingerprint.js';
import { Failure, plainReason } from './failure.js';
import { packFiles } from './pack-files.js';
import { readSettings } from './settings.js';

interface PackReading {
  rules: Rule[];
  /** One line each: file, line, what is wrong, way out. */
  problems: string[];
}

/** The rules that a command uses: the built-in ones, the packs that the settings of the folder name, and those of `--rules`. */
export async function ruleSetHere(packs: readonly string[], cwd: string): Promise<RuleSet> {
  const { rules = [] } = await readSettings(undefined, cwd);
  return ruleSetOf([...rules, ...packs], cwd);
}

/** Built-in rules and packs. Throws Failure with the first thing that is wrong in a pack: a rule left out unseen would be worse. */
export async function ruleSetOf(paths: readonly string[], cwd: string): Promise<RuleSet> {
  const builtIn = builtInRules();
  if (paths.length === 0) return builtIn;
  const { rules, problems } = await readPacks(paths, cwd);
  const [first] = problems;
  if (first !== undefined) {
    const more = problems.length > 1 ? `; "gainsay rules validate" tells ${problems.length - 1} more` : '';
    throw new Failure(`${first}${more}`);
  }
  const all = [...builtIn.rules, ...rules];
  return { hash: ruleSetHash(all), rules: all };
}

/** Reads packs: files, and the .yaml files of folders. Throws Failure for a path that is not there. */
export async function readPacks(paths: readonly string[], cwd: string): Promise<PackReading> {
  const { parsePack } = await import('../rules/packs/packs.js');
  const reading: PackReading = { rules: [], problems: [] };
  const taken = new Map(builtInRules().rules.map(({ id }) => [id, 'a built-in rule']));
  const read = new Set<string>();
  for (const { shown, path } of packFiles(paths, cwd)) {
    // Named twice, by the settings and by an option: it is one pack.
    const file = realpathSync(path);
    if (read.has(file)) continue;
    read.add(file);
    const parsed = parsePack(textOf(path, shown), taken);
    for (const { line, message } of parsed.problems)
      reading.problems.push(`${shown} line ${line}: ${message}`);
    if (!('rules' in parsed)) continue;
    for (const rule of parsed.rules) taken.set(rule.id, `a rule in ${shown}`);
    reading.rules.push(...parsed.rules);
  }
  return reading;
}

function textOf(path: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new Failure(`${shown}: the file is not UTF-8; save it as UTF-8`);
    throw new Failure(`${shown}: ${plainReason(error)}`);
  }
}
