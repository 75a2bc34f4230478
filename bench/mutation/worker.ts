/**
 * Runs tests of the copy in this process, many times over, with one mutant of the instrumented files switched on. Its arguments are
 * the test files, in the order to run them. Only for run.ts.
 */
import fc from 'fast-check';
import Mocha from 'mocha';
import type { Order, Survey, Trial } from './protocol.js';

/** What Stryker's instrumented code reads and writes. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

// One seed, so that a run can be repeated; one failure is enough, whatever its smallest form.
fc.configureGlobal({ seed: 1, endOnFailure: true });
const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });
const BEFORE = 'before ';

const mocha = new Mocha({ ui: 'bdd', timeout: 600_000, reporter: class extends Mocha.reporters.Base {} });
mocha.cleanReferencesAfterRun(false);
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();

process.on('message', (order: Order) => {
  void (order.kind === 'survey' ? survey() : attempt(order)).then((answer) => process.send?.(answer));
});
process.send?.('ready');

async function survey(): Promise<Survey> {
  const tests: Survey['tests'] = [];
  const suitesOf = new Map<string, string[]>();
  let since = process.cpuUsage();
  await run(null, (test) => {
    const { user, system } = process.cpuUsage(since);
    since = process.cpuUsage();
    const suites: string[] = [];
    for (let suite = test.parent; suite; suite = suite.parent) suites.push(BEFORE + suite.fullTitle());
    suitesOf.set(test.fullTitle(), suites);
    tests.push({ name: test.fullTitle(), file: test.file ?? '', ms: (user + system) / 1000, hits: {} });
  });
  const { static: atLoad, perTest } = switches.mutantCoverage ?? { static: {}, perTest: {} };
  for (const test of tests)
    for (const id of [test.name, ...(suitesOf.get(test.name) ?? [])])
      for (const [mutant, hits] of Object.entries(perTest[id] ?? {}))
        test.hits[mutant] = (test.hits[mutant] ?? 0) + hits;
  return { tests, atLoad: Object.keys(atLoad) };
}

async function attempt({ mutant, tests, hitLimit }: Order & { kind: 'try' }): Promise<Trial> {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit });
  const failed = await run(tests);
  delete switches.activeMutant;
  delete switches.hitCount;
  return { failed, stained: failed !== null && (await run([failed])) !== null };
}

/** Runs the named tests, or all; gives the first that failed. */
function run(names: readonly string[] | null, passed?: (test: Mocha.Test) => void): Promise<string | null> {
  mocha.bail(names !== null);
  mocha.grep(names === null ? /^/ : new RegExp(`^(${names.map(escaped).join('|')})$`));
  return new Promise((done) => {
    let failed: string | null = null;
    const runner = mocha.run(() => done(failed));
    runner.on('hook', (hook) => (switches.currentTestId = nameOf(hook)));
    runner.on('test', (test) => (switches.currentTestId = test.fullTitle()));
    runner.on('test end', () => delete switches.currentTestId);
    runner.on(
      'fail',
      (test) => (failed ??= 'hook' === String(test.type) ? (names?.[0] ?? '') : test.fullTitle()),
    );
    if (passed) runner.on('pass', passed);
  });
}

/** A hook before each test belongs to the test, one before all to the suite. */
function nameOf(hook: Mocha.Hook): string {
  return hook.ctx?.currentTest?.fullTitle() ?? BEFORE + (hook.parent?.fullTitle() ?? '');
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
