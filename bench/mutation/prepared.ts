/** A copy of the compiled code with all mutants in it, and which test passes which of them: made once for each state of the code, and kept. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrument, type Mutant } from './instrument.js';
import type { Survey } from './protocol.js';
import { Worker } from './workers.js';

/** The last that runs on Node 20. */
const STRYKER = '@stryker-mutator/instrumenter@9.6.1';
/** What the tests of rules and model need, beside compiled code. */
const KEPT = [
  'rules',
  'test/fixtures',
  'test/rules',
  'test/model',
  'docs',
  'schemas',
  'bench/rules/arithmetic',
  'bench/rules/pairs',
  'bench/rules/dossiers',
  'README.md',
  'package.json',
];
const COMPILED = [
  'model',
  'documents',
  'reading',
  'rules',
  'test',
  'bench/rules',
  'bench/mutation',
  'cli',
].map((name) => `dist/${name}`);

export interface Prepared {
  /** The copy; file names of mutants and tests lie in it. */
  copy: string;
  tests: string[];
  mutants: Mutant[];
  survey: Survey;
}

/** Looks for what was prepared from the same files in the folder `keep`, else prepares it there. */
export async function prepared(keep: string): Promise<Prepared> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const copy = join(keep, hashOf(root));
  const kept = join(copy, 'prepared.json');
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Prepared;
  rmSync(copy, { recursive: true, force: true });
  for (const name of [...KEPT, ...COMPILED]) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const mutated = ['dist/model', 'dist/rules'].flatMap((folder) => filesIn(copy, folder, '.js'));
  const mutants = await instrument(mutated, tools(keep));
  const tests = ['dist/test/rules', 'dist/test/model'].flatMap((folder) => filesIn(copy, folder, '.test.js'));
  const worker = new Worker(copy, tests);
  const survey = await worker.survey();
  worker.stop();
  const all: Prepared = { copy, tests, mutants, survey };
  writeFileSync(kept, JSON.stringify(all));
  return all;
}

function hashOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of [...KEPT, ...COMPILED])
    for (const file of name.includes('.') ? [join(root, name)] : filesIn(root, name, ''))
      hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function tools(keep: string): string {
  const folder = join(keep, STRYKER.replace(/\W+/g, '-'));
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--ignore-scripts', '--prefix', folder, STRYKER], { stdio: 'ignore' });
  return folder;
}

function filesIn(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
