/**
 * Which of a million claims meet: rules/candidates.ts beside DuckDB doing the same self-join, over the same columns in memory, in
 * the same run; the pairs found are checked to be the same. Claims meet where they have one key and their months touch.
 * Run after a build: node dist/bench/rules/candidates.js [1000000]
 */
import { candidatePairs, type Entries, type Spans } from '../../rules/candidates.js';
import { openDuckDb, type Connection } from './duckdb.js';

const SIZE = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 7;
const JOIN =
  'from claims a join claims b on a.key = b.key and a.id < b.id and a.first <= b.last and b.first <= a.last';

/** One claim in a hundred has the key of the one before it; or one in fifty has one and the same key besides. */
function columns(oneKey: boolean): { entries: Entries; spans: Spans } {
  const each = (value: (i: number) => number): Int32Array =>
    Int32Array.from({ length: SIZE }, (_, i) => value(i));
  const from = each((i) => ((i % 100 === 99 ? i - 1 : i) * 7919) % 3650);
  return {
    entries: {
      claims: each((i) => i),
      blocks: each((i) => (oneKey && i % 50 === 0 ? 0 : i % 100 === 99 ? i - 1 : i)),
      opposite: each((i) => i),
    },
    spans: { from, to: from.map((day) => day + 30) },
  };
}

async function load(connection: Connection, { entries, spans }: ReturnType<typeof columns>): Promise<void> {
  await connection.run(
    'create or replace table claims (id integer, key integer, first integer, last integer)',
  );
  const appender = await connection.createAppender('claims');
  for (let i = 0; i < SIZE; i++) {
    for (const column of [entries.claims, entries.blocks, spans.from, spans.to])
      appender.appendInteger(column[i] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
}

/** Milliseconds of the processor and of the clock, the middle one of several rounds. */
async function measure(work: () => unknown): Promise<{ processor: number; clock: number }> {
  const rounds: { processor: number; clock: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [cpu, start] = [process.cpuUsage(), performance.now()];
    await work();
    const { user, system } = process.cpuUsage(cpu);
    rounds.push({ processor: (user + system) / 1000, clock: performance.now() - start });
  }
  rounds.sort((a, b) => a.processor - b.processor);
  return rounds[ROUNDS >> 1] ?? { processor: 0, clock: 0 };
}

/** How many pairs, and a sum over them that differs where they do. */
function sumOf(search: (visit: (a: number, b: number) => void) => void): string {
  let [count, sum] = [0, 0n];
  search((a, b) => {
    count++;
    sum += BigInt(a) * 31n + BigInt(b) * BigInt(b);
  });
  return `${count} ${sum}`;
}

const connection = await openDuckDb();
for (const oneKey of [false, true]) {
  const { entries, spans } = columns(oneKey);
  await load(connection, { entries, spans });
  let found = 0;
  const ours = await measure(() => candidatePairs(entries, () => found++, spans));
  const theirs = await measure(() => connection.runAndReadAll(`select count(*) ${JOIN}`));
  const [row] = (
    await connection.runAndReadAll(
      `select count(*), sum(a.id::hugeint * 31 + b.id::hugeint * b.id::hugeint) ${JOIN}`,
    )
  ).getRows();
  const same = row?.map(String).join(' ') === sumOf((visit) => candidatePairs(entries, visit, spans));
  console.log(
    `${SIZE} claims, ${oneKey ? 'one key holds 2 %' : 'own keys'}: ${found / ROUNDS} pairs in ${ours.processor.toFixed(0)} ms of the processor ` +
      `(${ours.clock.toFixed(0)} ms by the clock); DuckDB ${theirs.processor.toFixed(0)} (${theirs.clock.toFixed(0)}), ` +
      `${(theirs.processor / ours.processor).toFixed(1)} times as much; ${same ? 'the same pairs' : 'NOT THE SAME PAIRS'}`,
  );
  if (!same) process.exitCode = 1;
}
