/**
 * Mutation testing of rules/ and model/: how much of what could be broken do their tests notice? Mutants are those of Stryker's
 * instrumenter, over the compiled code of both folders in a copy; a seeded random sample of them is tried, each against the tests
 * that pass its place, in a process that stays. Stryker is no dependency: npm brings it there. What runs only while files are loaded
 * (word lists, the examples of rules, tables) is left out, as Stryker's ignoreStatic does; nothing else is.
 * Run after a build: node dist/bench/mutation/run.js [--sample 1000] [--seed 1] [--minutes 60] [--files rules/flags,rules/compare/]
 * Mutants are tried in the order in which they were drawn: a run that its minutes end has tried a random sample as well.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded } from '../../test/claims-db/tampering.js';
import { instrument, type Mutant } from './instrument.js';
import type { Survey } from './protocol.js';
import { wilson } from './score.js';
import { Worker } from './workers.js';

/** The last that runs on Node 20. */
const STRYKER = '@stryker-mutator/instrumenter@9.6.1';
/** What the tests of rules and model need, beside compiled code. */
const KEPT = [
  'rules',
  'test',
  'docs',
  'schemas',
  'bench/rules/arithmetic',
  'bench/rules/pairs',
  'bench/rules/dossiers',
  'README.md',
  'package.json',
];
const COMPILED = ['model', 'documents', 'reading', 'rules', 'test', 'bench/rules', 'cli'];
/** A mutant that is passed this many times as often as without it has made a loop endless. */
const MORE = 100;
/** Milliseconds of the processor that the tests of one mutant may take, as they took without it. */
const ALLOWED = 8_000;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: 'Infinity' },
    files: { type: 'string', default: '' },
  },
});

const copy = mkdtempSync(join(tmpdir(), 'gainsay-mutation-'));
try {
  await measure();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  copyAll();
  const mutants = await instrument(
    [...filesIn('dist/model', '.js'), ...filesIn('dist/rules', '.js')],
    tools(),
  );
  const tests = ['rules', 'model'].flatMap((folder) => filesIn(`dist/test/${folder}`, '.test.js'));
  const first = new Worker(copy, tests);
  const survey = await first.survey();
  first.stop();
  const { dynamic, of } = placed(mutants, survey);
  const drawn = sample(dynamic);
  console.log(
    `${mutants.length} mutants, ${dynamic.length} of them not only at load; ${drawn.length} are tried against ${survey.tests.length} tests`,
  );
  const worker = new Worker(copy, quickestFirst(tests, survey));
  let [tried, noticed] = [0, 0];
  for (const mutant of drawn) {
    if (performance.now() > Number(values.minutes) * 60_000) break;
    // What was read before, with another mutant or none, is kept by the tests: model/ is read by too.
    if (pathOf(mutant.fileName).startsWith('model/')) worker.stop();
    const covering = of.get(mutant.id) ?? [];
    if (await isNoticed(worker, mutant, covering)) noticed++;
    else console.log(describe(mutant, covering.length));
    if (++tried % 25 === 0) console.log(`# ${tried} tried, ${noticed} noticed`);
  }
  worker.stop();
  const { share, low, high } = wilson(noticed, tried);
  console.log(`# ${share} % of ${tried} noticed (95 %: ${low}–${high})`);
}

function copyAll(): void {
  for (const name of KEPT) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const name of COMPILED)
    cpSync(join(root, 'dist', name), join(copy, 'dist', name), { recursive: true });
}

function tools(): string {
  const folder = join(copy, 'tools');
  execFileSync('npm', ['install', '--ignore-scripts', '--prefix', folder, STRYKER], { stdio: 'ignore' });
  return folder;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(copy, folder, name));
}

interface Covering {
  name: string;
  ms: number;
  hits: number;
}

/** The mutants that are not only passed at load, with the tests that pass each, the quickest first. */
function placed(mutants: readonly Mutant[], { tests, atLoad }: Survey) {
  const of = new Map<string, Covering[]>();
  for (const { name, ms, hits: all } of [...tests].sort((a, b) => a.ms - b.ms))
    for (const [id, hits] of Object.entries(all)) {
      const entries = of.get(id);
      if (entries) entries.push({ name, ms, hits });
      else of.set(id, [{ name, ms, hits }]);
    }
  const loaded = new Set(atLoad);
  return { of, dynamic: mutants.filter(({ id }) => of.has(id) || !loaded.has(id)) };
}

/** Tries a mutant against the tests that pass its place, as far as the time allowed goes: leaving some out can only lower the score. */
async function isNoticed(worker: Worker, { id }: Mutant, tests: readonly Covering[]): Promise<boolean> {
  let left = ALLOWED;
  const tried = tests.filter(({ ms }, i) => (left -= ms) > 0 || i === 0);
  if (tried.length === 0) return false;
  const hits = tried.reduce((sum, one) => sum + one.hits, 0);
  const names = tried.map(({ name }) => name);
  return (await worker.attempt(id, names, hits * MORE)) !== null;
}

function sample(mutants: readonly Mutant[]): Mutant[] {
  const random = seeded(Number(values.seed));
  const wanted = values.files.split(',');
  return mutants
    .filter(({ fileName }) => wanted.some((name) => pathOf(fileName).startsWith(name)))
    .map((mutant) => ({ mutant, at: random(2 ** 31) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.sample))
    .map(({ mutant }) => mutant);
}

/** Files of quick tests first, since one failure is enough. */
function quickestFirst(files: readonly string[], { tests }: Survey): string[] {
  const longest = new Map<string, number>();
  for (const { file, ms } of tests) longest.set(file, Math.max(ms, longest.get(file) ?? 0));
  return [...files].sort((a, b) => (longest.get(a) ?? 0) - (longest.get(b) ?? 0));
}

function pathOf(file: string): string {
  return relative(join(copy, 'dist'), file);
}

function describe({ fileName, location, mutatorName, replacement }: Mutant, tests: number): string {
  const place = `${pathOf(fileName)}:${location.start.line + 1}:${location.start.column + 1}-${location.end.line + 1}:${location.end.column + 1}`;
  return `${place} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 80)} (${tests} tests)`;
}
