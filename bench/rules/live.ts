/**
 * One claim added to a live case: entered in its index, and until all flags are there again. Structured claims, one in a hundred of
 * which conflicts with another; they are all of one kind ("the NAME stood at £1000000"), so that a case of news articles stands
 * beside them.
 * A step costs the smaller of its time by the clock and of the processor: other programs add to the one, compiler threads to the other.
 * Run after a build: node dist/bench/rules/live.js [100000]
 */
import type { Claim } from '../../model/claim.js';
import { CaseIndex, builtInRules, type CheckInput } from '../../rules/engine.js';
import { balance } from '../../test/rules/sample-claims.js';
import { caseOf, KINDS, thingOf, type Kind } from './claims.js';
import { newsCase } from './news.js';

const SIZE = Number(process.argv[2] ?? 100_000);
const WARM = 3000;
const ADDED = 5000;

for (const kind of KINDS) measure(kind, caseOf(kind, SIZE), structured(kind));

const news = newsCase();
const kept = news.claims.filter((_, i) => !isAddedLater(i));
const later = news.claims.filter((_, i) => isAddedLater(i));
measure('news articles', { ...news, claims: kept }, later);

function structured(kind: Kind): Claim[] {
  return Array.from({ length: WARM + ADDED }, (_, i) => {
    const document = Math.floor((i * 7) / 3) % Math.ceil(SIZE / 100);
    const thing = i % 100 === 0 ? thingOf(kind, i * 7) : thingOf(kind, SIZE + i);
    return balance(`x${i}`, `d${document}`, 100_000 + i * 60, thing, 5_000_000);
  });
}

/** So many claims of the articles, taken from all of them. */
function isAddedLater(i: number): boolean {
  const step = news.claims.length / (WARM + ADDED);
  return Math.floor(i / step) !== Math.floor((i - 1) / step);
}

function measure(name: string, input: CheckInput, later: readonly Claim[]): void {
  const places = new Map(input.documents.map(({ id, meta }, place) => [id, { meta, place }]));
  const index = new CaseIndex(builtInRules());
  index.addAll(input);
  let flags = index.result().flags.length;
  const indexed: number[] = [];
  const checked: number[] = [];
  for (const [i, claim] of later.entries()) {
    const document = places.get(claim.document);
    if (!document)
      throw new Error(`claim "${claim.id}" is of document "${claim.document}", which is not there`);
    const step = stopwatch();
    index.add(claim, document.meta, document.place);
    const added = step();
    flags = index.result().flags.length;
    const done = step();
    if (i < WARM) continue;
    indexed.push(added);
    checked.push(done);
  }
  console.log(
    `${input.claims.length} claims, ${name}: one added, index p50 ${at(indexed, 0.5)} ms, p99 ${at(indexed, 0.99)} ms; ` +
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
