/** Two processes that write 10,000 updates to one journal on PostgreSQL (a real server, on a folder of its own). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openPostgresStore } from '../../claims-db/postgres/postgres.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { storeSource } from '../../claims-db/verify/source.js';
import { findPostgres } from '../../test/claims-db/a-postgres.js';
import { caseKind } from '../../review/journals/case-kind.js';
import { LiveJournal } from '../../review/journals/live-journal.js';
import { median, ms, type Figure } from './table.js';

const EACH = 5000;

export async function measureProcesses(): Promise<Figure[]> {
  const server = await findPostgres();
  if ('missing' in server) {
    console.error(`NOT MEASURED, no PostgreSQL: ${server.missing}`);
    return [];
  }
  try {
    const seen = await untilSeen(await server.database());
    const url = await server.database();
    const start = performance.now();
    const store = await openPostgresStore(url);
    await Promise.all([writeIn(url), writeIn(url)]);
    const seconds = (performance.now() - start) / 1000;
    const { ok, entries } = await verifySource(storeSource(store));
    await store.close();
    const lost = 2 * EACH - entries;
    return [
      {
        what: 'two processes on PostgreSQL, 10,000 updates of one journal: lost',
        value: `${lost}${ok ? '' : ', and it does not verify'} (${Math.round(entries / seconds)} a second)`,
        reach: '0',
      },
      {
        what: 'what one server keeps is on the pages of another after, p50 (longest of 40)',
        value: `${ms(median(seen))} (${ms(Math.max(...seen))})`,
        reach: '≤ 1,000 ms',
      },
    ];
  } finally {
    await server.stop();
  }
}

/** Two desks on one database, as two servers have them: how long until the other shows a comment. */
async function untilSeen(url: string): Promise<number[]> {
  const stores = [await openPostgresStore(url), await openPostgresStore(url)];
  const journals = stores.map(
    (db) => new LiveJournal('case-a', caseKind('a'), { db, clock: () => new Date(), deskHead: () => null }),
  );
  const [one, two] = journals;
  if (!one || !two) throw new Error('no journals');
  const settings = { title: 'A', policy: 'one', labels: {}, ruleSet: 'sha256:x' };
  const actor = { id: 'p1', name: 'Ada', role: 'editor', via: 'web' } as const;
  await one.write(() => [{ type: 'case.opened', data: settings, actor }]);
  const waits: number[] = [];
  for (let n = 0; n < 40; n++) {
    const data = { subject: { kind: 'claim', id: 'c1' }, comment: `k${n}`, text: 'Some words' };
    const { state } = await one.write(() => [{ type: 'comment.made', data, actor }]);
    const start = performance.now();
    while ((await two.state()).seq < state.seq) await new Promise((resolve) => setTimeout(resolve, 2));
    waits.push(performance.now() - start);
  }
  for (const journal of journals) await journal.close();
  for (const store of stores) await store.close();
  return waits;
}

async function writeIn(url: string): Promise<void> {
  const program = `
    const { openPostgresStore } = await import(${JSON.stringify(new URL('../../claims-db/postgres.js', import.meta.url).href)});
    const { comment } = await import(${JSON.stringify(new URL('./append.js', import.meta.url).href)});
    const db = await openPostgresStore(${JSON.stringify(url)});
    let seq = 0;
    for (let done = 0; done < ${EACH}; ) {
      try {
        await db.append('case-a', seq, [comment('Update ' + done)]);
        done++;
        seq++;
      } catch (error) {
        if (error.name !== 'SeqConflict') throw error;
        seq = (await db.head('case-a')).seq;
      }
    }
    await db.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`a writing process ended with ${code}`);
}
