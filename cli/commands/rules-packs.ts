/** `gainsay rules validate` and `gainsay rules new`: writing rule packs. */
import { existsSync } from 'node:fs';
import { builtInRules } from '../../rules/engine.js';
import { complain } from '../complain.js';
import { Failure } from '../failure.js';
import { counted } from '../formats/counted.js';
import { readPacks } from '../rule-set.js';
import { writeOutput } from '../write-output.js';

/** Tells everything that is wrong in packs, a line each on stderr. Exit code 2 where something is. */
export async function validatePacks(paths: readonly string[]): Promise<number> {
  const { rules, problems } = await readPacks(paths, process.cwd());
  for (const problem of problems) complain(problem);
  if (problems.length > 0) return 2;
  process.stdout.write(
    `${counted(rules.length, 'rule')}: all well formed; run their examples with "gainsay rules test".\n`,
  );
  return 0;
}

/** Writes a pack with one rule that works, for its author to change. Throws Failure where the file is there already. */
export async function newRule(id: string, output: string | undefined): Promise<number> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
    throw new Failure(
      `${JSON.stringify(id)} is no id for a rule; write two or more lower-case words joined by "-": the thing, then the check ("headcount-differs")`,
    );
  if (builtInRules().rules.some((rule) => rule.id === id))
    throw new Failure(`a built-in rule is called ${JSON.stringify(id)} already; choose another id`);
  const file = output ?? `${id}.yaml`;
  if (existsSync(file))
    throw new Failure(`${file}: there is such a file already; choose another id or --output`);
  const { newPack } = await import('../../rules/packs/new-rule.js');
  writeOutput(newPack(id), file);
  process.stdout.write(`${file} written; change it, then run "gainsay rules test ${file}".\n`);
  return 0;
}
