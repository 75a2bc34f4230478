/**
 * Runs tests of the copy in this process, many times over, with one mutant of the instrumented files switched on. Its arguments are
 * the test files. Only for workers.ts.
 */
import fc from 'fast-check';
import Mocha from 'mocha';
import type { Order, Survey, Trial } from './protocol.js';

/** What the instrumented code reads and writes. */
interface Switches {
  activeMutant: string | null;
  hitCount: number;
  hitLimit: number;
  /** By the number of the mutant: how often its place was passed since this was last emptied. */
  hits?: Int32Array;
}

/** Tests by their names: as a pattern of a thousand names it would be slow. */
class Named extends RegExp {
  readonly #names: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    super('');
    this.#names = new Set(names);
  }

  override test(name: string): boolean {
    return this.#names.has(name);
  }
}

// One seed, so that a run can be repeated; one failure is enough, whatever its smallest form.
fc.configureGlobal({ seed: 1, endOnFailure: true });
const OFF = { activeMutant: null, hitCount: 0, hitLimit: Infinity };
const switches: Switches = { ...OFF };
Object.assign(globalThis, { __stryker__: switches });
const BEFORE = 'before ';

const mocha = new Mocha({ ui: 'bdd', timeout: 600_000, reporter: class extends Mocha.reporters.Base {} });
mocha.cleanReferencesAfterRun(false);
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();

process.on('message', (order: Order) => {
  void (order.kind === 'survey' ? survey() : attempt(order)).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function survey(): Promise<Survey> {
  const atLoad = Object.keys(takeHits());
  const tests: Survey['tests'] = [];
  const suitesOf = new Map<string, string[]>();
  const hitsOf = new Map<string, Record<string, number>>();
  let [running, since] = ['', process.cpuUsage()];
  const turnTo = (name: string): void => {
    const hits = hitsOf.get(running) ?? {};
    for (const [mutant, count] of Object.entries(takeHits())) hits[mutant] = (hits[mutant] ?? 0) + count;
    hitsOf.set(running, hits);
    running = name;
  };
  await run(null, (runner) => {
    runner.on('hook', (hook) => turnTo(nameOf(hook)));
    runner.on('test', (test) => turnTo(test.fullTitle()));
    runner.on('end', () => turnTo(''));
    runner.on('pass', (test) => {
      const { user, system } = process.cpuUsage(since);
      since = process.cpuUsage();
      const suites: string[] = [];
      for (let suite = test.parent; suite; suite = suite.parent) suites.push(BEFORE + suite.fullTitle());
      tests.push({ name: test.fullTitle(), file: test.file ?? '', ms: (user + system) / 1000, hits: {} });
      suitesOf.set(test.fullTitle(), suites);
    });
  });
  for (const test of tests)
    for (const name of [test.name, ...(suitesOf.get(test.name) ?? [])])
      for (const [mutant, count] of Object.entries(hitsOf.get(name) ?? {}))
        test.hits[mutant] = (test.hits[mutant] ?? 0) + count;
  return { tests, atLoad };
}

/** How often the place of each mutant was passed since this was last asked, without those that were not. */
function takeHits(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [mutant, count] of (switches.hits ?? new Int32Array()).entries())
    if (count > 0) found[mutant] = count;
  switches.hits?.fill(0);
  return found;
}

async function attempt({ mutant, lots, hitLimit }: Order & { kind: 'try' }): Promise<Trial> {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit });
  let failed: string | null = null;
  for (const names of lots) if ((failed = await run(names)) !== null) break;
  const hits = switches.hitCount;
  Object.assign(switches, OFF);
  return { failed, stained: failed !== null && (await run([failed])) !== null, hits };
}

/** Runs the named tests, or all; gives the first that failed. */
function run(
  names: readonly string[] | null,
  watch?: (runner: Mocha.Runner) => void,
): Promise<string | null> {
  mocha.bail(names !== null);
  mocha.grep(names === null ? /^/ : new Named(names));
  return new Promise((done) => {
    let failed: string | null = null;
    const runner = mocha.run(() => done(failed));
    runner.on(
      'fail',
      (test) => (failed ??= 'hook' === String(test.type) ? (names?.[0] ?? '') : test.fullTitle()),
    );
    watch?.(runner);
  });
}

/** A hook before each test belongs to the test, one before all to the suite. */
function nameOf(hook: Mocha.Hook): string {
  return hook.ctx?.currentTest?.fullTitle() ?? BEFORE + (hook.parent?.fullTitle() ?? '');
}
