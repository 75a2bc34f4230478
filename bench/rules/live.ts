/**
 * One claim added to a live case: to its index, and until all flags are there again; one in a hundred conflicts.
 * A step costs the smaller of its time by the clock and of the processor: other programs add to the one, compiler threads to the other.
 * Run after a build: node dist/bench/rules/live.js [100000]
 */
import { CaseIndex, builtInRules } from '../../rules/engine.js';
import { balance, META } from '../../test/rules/sample-claims.js';
import { caseOf, KINDS, thingOf } from './claims.js';

const SIZE = Number(process.argv[2] ?? 100_000);
const WARM = 3000;
const ADDED = 5000;

for (const kind of KINDS) {
  const input = caseOf(kind, SIZE);
  const index = new CaseIndex(builtInRules());
  index.addAll(input);
  let flags = index.result().flags.length;
  const indexed: number[] = [];
  const checked: number[] = [];
  for (let i = 0; i < WARM + ADDED; i++) {
    const document = Math.floor((i * 7) / 3) % input.documents.length;
    const thing = i % 100 === 0 ? thingOf(kind, i * 7) : thingOf(kind, SIZE + i);
    const claim = balance(`x${i}`, `d${document}`, 100_000 + i * 60, thing, 5_000_000);
    const step = stopwatch();
    index.add(claim, META, document);
    const added = step();
    flags = index.result().flags.length;
    const done = step();
    if (i < WARM) continue;
    indexed.push(added);
    checked.push(done);
  }
  console.log(
    `${SIZE} claims, ${kind}: one added, index p50 ${at(indexed, 0.5)} ms, p99 ${at(indexed, 0.99)} ms; ` +
      `with all flags p50 ${at(checked, 0.5)} ms, p99 ${at(checked, 0.99)} ms; ${flags} flags in the end`,
  );
}

/** The value below which this share of the values lies. */
function at(values: number[], share: number): string {
  values.sort((a, b) => a - b);
  return (values[Math.floor(values.length * share)] ?? 0).toFixed(3);
}

/** Milliseconds since it was made. */
function stopwatch(): () => number {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min((user + system) / 1000, performance.now() - start);
  };
}
