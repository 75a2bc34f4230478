/**
 * How long the command takes from a cold start, beside an empty `node -e 0`:
 *   node dist/bench/cli/start.js [FILE…]      (by default the demo's documents)
 * Runs take turns, so that a busy machine slows both alike; medians are printed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

const TURNS = 15;
const root = resolve(import.meta.dirname, '../../..');
const main = join(root, 'dist/bin/gainsay.js');
const demo = join(root, 'demo');
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : readdirSync(demo)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(demo, name));

spawnSync(process.execPath, [join(root, 'tools/bundle.mjs')], { stdio: 'inherit' });
const COMMANDS: Record<string, string[]> = {
  'node -e 0': ['-e', '0'],
  'gainsay --version': [main, '--version'],
  'gainsay check --format json': [main, 'check', ...files, '--format', 'json'],
  'gainsay check': [main, 'check', ...files],
};

const times = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]));
for (let turn = 0; turn < TURNS; turn++)
  for (const [name, args] of Object.entries(COMMANDS)) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    times.get(name)?.push(performance.now() - started);
    if (status === 2 || status === null) throw new Error(`${name} could not run`);
  }

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const empty = median(times.get('node -e 0') ?? []);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${files.length} files, median of ${TURNS}`,
);
for (const [name, values] of times) {
  const time = median(values);
  console.log(`${name.padEnd(30)} ${time.toFixed(0).padStart(5)} ms  ${(time / empty).toFixed(1)} ×`);
}
