/** The rules of a run: the built-in ones and the packs that were named. */
import { readFileSync } from 'node:fs';
import { builtInRules, type Rule, type RuleSet } from '../rules/engine.js';
import { ruleSetHash } from '../rules/fingerprint.js';
import { Failure, plainReason } from './failure.js';
import { packFiles } from './pack-files.js';

interface PackReading {
  rules: Rule[];
  /** One line each: file, line, what is wrong, way out. */
  problems: string[];
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
  const taken = new Set(builtInRules().rules.map(({ id }) => id));
  for (const { shown, path } of packFiles(paths, cwd)) {
    const parsed = parsePack(textOf(path, shown), taken);
    for (const { line, message } of parsed.problems)
      reading.problems.push(`${shown} line ${line}: ${message}`);
    if (!('rules' in parsed)) continue;
    for (const rule of parsed.rules) taken.add(rule.id);
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
