/**
 * How the engine grows: structured claims (no reading), 1 % of them in conflict, checked as one case by all rules; beside DuckDB,
 * which finds the conflicts by one self-join. The flagged pairs are checked to be the same. Each size has a process of its own.
 * Run after a build: node dist/bench/rules/engine.js [1000 10000 100000 1000000]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { caseOf, KINDS, thingOf, valueOf, type Kind } from './claims.js';
import { openDuckDb } from './duckdb.js';

const SIZES = ['1000', '10000', '100000', '1000000'];
const JOIN =
  'select a.id, b.id from claims a join claims b on a.thing = b.thing and a.id < b.id and a.value <> b.value order by all';

const [command, ...rest] = process.argv.slice(2);
if (command === 'one') await run(rest[0] === 'own' ? KINDS[0] : KINDS[1], Number(rest[1]));
else
  for (const size of command ? [command, ...rest] : SIZES)
    for (const kind of ['own', 'shared'])
      execFileSync(
        process.execPath,
        ['--max-old-space-size=16000', fileURLToPath(import.meta.url), 'one', kind, size],
        { stdio: 'inherit' },
      );

async function run(kind: Kind | undefined, size: number): Promise<void> {
  if (!kind) return;
  const input = caseOf(kind, size);
  const before = process.resourceUsage().maxRSS / 1024;
  const start = process.cpuUsage();
  const { flags } = checkCase(input, builtInRules(), false);
  const { user, system } = process.cpuUsage(start);
  const peak = process.resourceUsage().maxRSS / 1024;
  const pairs = flags
    .map(({ claims }) => claims.map((id) => Number(id.slice(1))).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .join(';');
  const peer = await joined(kind, size);
  console.log(
    `${size} claims, ${kind}: ${((user + system) / 1000).toFixed(0)} ms of the processor, ${flags.length} flags; ` +
      `peak ${peak.toFixed(0)} MiB, of them ${before.toFixed(0)} with the claims alone; ` +
      `DuckDB's join ${peer.time.toFixed(0)} ms; ${peer.pairs === pairs ? 'the same pairs' : 'NOT THE SAME PAIRS'}`,
  );
  if (peer.pairs !== pairs) process.exitCode = 1;
}

async function joined(kind: Kind, size: number): Promise<{ pairs: string; time: number }> {
  const connection = await openDuckDb();
  await connection.run('create table claims (id integer, thing varchar, value integer)');
  const appender = await connection.createAppender('claims');
  for (let i = 0; i < size; i++) {
    appender.appendInteger(i);
    appender.appendVarchar(thingOf(kind, i));
    appender.appendInteger(valueOf(i));
    appender.endRow();
  }
  appender.closeSync();
  const start = process.cpuUsage();
  const rows = (await connection.runAndReadAll(JOIN)).getRows();
  const { user, system } = process.cpuUsage(start);
  return { pairs: rows.map((row) => row.map(String).join(',')).join(';'), time: (user + system) / 1000 };
}
