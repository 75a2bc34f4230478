/**
 * Mutation testing of rules/ and model/: how much of what could be broken do their tests notice? Mutants are those of Stryker's
 * instrumenter, over the compiled code of both folders in a copy; a seeded random sample of them is tried, each against all tests
 * that pass its place, in processes that stay. Stryker is no dependency: npm brings it there. What runs only while files are loaded
 * (word lists, the examples of rules, tables) is left out, as Stryker's ignoreStatic does; nothing else is.
 * Run after a build: node dist/bench/mutation/run.js [--sample 1000] [--seed 1] [--minutes 60] [--workers 2] [--keep FOLDER]
 * [--files rules/flags,rules/compare/] [--places 'rules/flags.js:12:3 BooleanLiteral'] (what a run before printed)
 * Mutants are tried in the order in which they were drawn: a run that its minutes end has tried a random sample as well.
 * What is prepared once for a state of the code (some minutes) is kept in the folder `keep`, which may be deleted at any time.
 */
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../../test/claims-db/tampering.js';
import type { Mutant } from './instrument.js';
import { prepared, type Prepared } from './prepared.js';
import type { Survey } from './protocol.js';
import { wilson } from './score.js';
import { Worker } from './workers.js';

/** Milliseconds of the processor. */
const FIRST_LOT = 250;
const LONGEST_LOT = 4_000;

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: 'Infinity' },
    workers: { type: 'string', default: '1' },
    keep: { type: 'string', default: join(tmpdir(), 'gainsay-mutation') },
    files: { type: 'string', default: '' },
    places: { type: 'string', default: '' },
  },
});

const all = await prepared(values.keep);
const { dynamic, of } = placed(all);
const drawn = sample(dynamic);
console.log(
  `${all.mutants.length} mutants, ${dynamic.length} of them not only at load; ${drawn.length} are tried against ${all.survey.tests.length} tests`,
);
const since = performance.now();
let [tried, noticed] = [0, 0];
const rest = drawn.values();
await Promise.all(Array.from({ length: Number(values.workers) }, tryRest));
const { share, low, high } = wilson(noticed, tried);
const minutes = (performance.now() - since) / 60_000;
console.log(`# ${share} % of ${tried} noticed (95 %: ${low}–${high}), in ${minutes.toFixed(1)} minutes`);

/** Tries what no other worker has taken. */
async function tryRest(): Promise<void> {
  const worker = new Worker(all.copy, all.tests);
  for (const mutant of rest) {
    if (performance.now() > Number(values.minutes) * 60_000) break;
    // What was read before, with another mutant or none, is kept by the tests: model/ is read by too.
    if (pathOf(mutant.fileName).startsWith('model/')) worker.stop();
    const covering = of.get(mutant.id) ?? [];
    const isNoticed = covering.length > 0 && (await attempt(worker, mutant, covering)) !== null;
    if (isNoticed) noticed++;
    else console.log(describe(mutant, covering.length));
    if (++tried % 25 === 0) console.log(`# ${tried} tried, ${noticed} noticed`);
  }
  worker.stop();
}

function attempt(worker: Worker, mutant: Mutant, covering: readonly Test[]): Promise<string | null> {
  const hits = covering.reduce((sum, test) => sum + (test.hits[mutant.id] ?? 0), 0);
  const ms = covering.reduce((sum, test) => sum + test.ms, 0);
  return worker.attempt(mutant.id, lots(mutant, covering), ms, hits);
}

type Test = Survey['tests'][number];

/** The mutants that are not only passed at load, with the tests that pass each. */
function placed({ mutants, survey: { tests, atLoad } }: Prepared): {
  of: Map<string, Test[]>;
  dynamic: Mutant[];
} {
  const passing = new Map<string, Test[]>();
  for (const test of tests)
    for (const id of Object.keys(test.hits)) {
      const entries = passing.get(id);
      if (entries) entries.push(test);
      else passing.set(id, [test]);
    }
  const loaded = new Set(atLoad);
  return { of: passing, dynamic: mutants.filter(({ id }) => passing.has(id) || !loaded.has(id)) };
}

/** Tests that are named for the mutant's file first, then the quickest; since one failure is enough, in lots that grow from a fraction of a second on. */
function lots({ fileName }: Mutant, tests: readonly Test[]): string[][] {
  const own = basename(fileName, '.js');
  const isNear = ({ name, file }: Test): boolean => name.includes(own) || basename(file).startsWith(own);
  const ordered = [...tests].sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a.ms - b.ms);
  let [ms, allowed] = [0, FIRST_LOT];
  const found: string[][] = [[]];
  for (const test of ordered) {
    if (ms + test.ms > allowed && found.at(-1)?.length !== 0) {
      found.push([]);
      [ms, allowed] = [0, Math.min(2 * allowed, LONGEST_LOT)];
    }
    found.at(-1)?.push(test.name);
    ms += test.ms;
  }
  return found;
}

function sample(mutants: readonly Mutant[]): Mutant[] {
  const places = values.places.split('\n').filter((place) => place !== '');
  if (places.length > 0)
    return mutants.filter((mutant) => places.some((place) => describe(mutant, 0).startsWith(place)));
  const random = seeded(Number(values.seed));
  const wanted = values.files.split(',');
  return mutants
    .filter(({ fileName }) => wanted.some((name) => pathOf(fileName).startsWith(name)))
    .map((mutant) => ({ mutant, at: random(2 ** 31) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.sample))
    .map(({ mutant }) => mutant);
}

function pathOf(file: string): string {
  return relative(join(all.copy, 'dist'), file);
}

function describe({ fileName, location, mutatorName, original, replacement }: Mutant, tests: number): string {
  const place = `${pathOf(fileName)}:${location.start.line + 1}:${location.start.column + 1}`;
  const [from, to] = [original, replacement].map((text) => text.replace(/\s+/g, ' ').slice(0, 80));
  return `${place} ${mutatorName} ${from} → ${to} (${tests} tests)`;
}
