/**
 * How the engine grows: structured claims (no reading), 1 % of them in conflict, checked as one case, and one claim added to a
 * live case. Every thing has a name of its own; or one in fifty is a budget ("bacadan budget"), so that one key holds 2 %.
 * Run after a build: node dist/bench/rules/engine.js [1000 10000 100000]
 */
import { CaseIndex, builtInRules } from '../../rules/engine.js';
import { balance, META } from '../../test/rules/sample-claims.js';

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  run(size, 'own names', nameOf);
  run(size, 'one key holds 2 %', (i) => (i % 50 === 0 ? `${nameOf(i)} budget` : nameOf(i)));
}

function run(size: number, kind: string, nameOf: (i: number) => string): void {
  const rules = builtInRules();
  const claims = Array.from({ length: size }, (_, i) => {
    const conflict = i % 100 === 99;
    const thing = conflict ? nameOf(i - 1) : nameOf(i);
    return balance(`c${i}`, `d${i % 50}`, i * 60, thing, conflict ? 9_000_000 : 1_000_000);
  });
  const start = performance.now();
  const index = new CaseIndex(rules);
  for (const claim of claims) index.add(claim, META, Number(claim.document.slice(1)));
  const built = performance.now();
  const flags = index.result().flags.length;
  const checked = performance.now();
  const times = Array.from({ length: 200 }, (_, i) => {
    const began = performance.now();
    index.add(balance(`x${i}`, 'd1', (size + i) * 60, nameOf(i * 7), 5), META, 1);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const memory = process.memoryUsage().rss / 2 ** 20;
  console.log(
    `${size} claims, ${kind}: indexed in ${(built - start).toFixed(0)} ms, flags put together in ${(checked - built).toFixed(0)} ms, ` +
      `${flags} flags; one claim added p50 ${times[100]?.toFixed(3)} ms, p99 ${times[198]?.toFixed(3)} ms; ${memory.toFixed(0)} MiB`,
  );
}

/** A name in letters for each number: rules leave digits out of what a thing is called. */
function nameOf(i: number): string {
  const letters = [...String(i).padStart(6, '0')]
    .map((digit) => 'bcdfghklmn'[Number(digit)] ?? 'b')
    .join('a');
  return `${letters}an`;
}
