/** An archive of 10,000 cases: how long the store takes to start on it, and how much memory; and a cold verify of 100,000 entries. */
import { openFileStore } from '../../claims-db/embedded/files.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { folderSource } from '../../claims-db/verify/source.js';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comment } from './append.js';
import { clocked, ms, type Figure } from './table.js';

const PER_CASE = 10;

export async function measureManyCases(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-many-'));
  try {
    await fill(folder, 0, 1000);
    const few = start(folder);
    await fill(folder, 1000, 10_000);
    const many = start(folder);
    const verify = await clocked(async () => {
      const { ok, entries } = await verifySource(folderSource(folder));
      if (!ok || entries !== 10_000 * PER_CASE) throw new Error('the archive does not verify');
    });
    return [
      { what: 'start on 10,000 cases', value: ms(many.ms), reach: '≤ 2,000 ms' },
      {
        what: 'memory after start, 10,000 cases (1,000 cases)',
        value: `${many.mb} MB (${few.mb} MB)`,
        reach: 'flat',
      },
      { what: 'first page of cases, and one case opened, after that', value: ms(many.page), reach: '' },
      {
        what: 'heads of all 10,000 journals, as a checkpoint asks for them',
        value: ms(many.heads),
        reach: '',
      },
      {
        what: `cold verify of ${10_000 * PER_CASE} entries in 10,000 journals`,
        value: verify,
        reach: '≤ 5,000 ms',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string, from: number, to: number): Promise<void> {
  const db = await openFileStore(folder, { rowsOf: () => Promise.resolve([]) });
  for (let first = from; first < to; first += 50) {
    const some = Array.from({ length: 50 }, (_, i) => first + i);
    await Promise.all(
      some.map((n) => {
        const id = `n${n}`;
        const at = new Date(1_700_000_000_000 + n * 60_000).toISOString();
        const text = `The affair of town ${n}`;
        const rows = [
          {
            key: `case:${id}`,
            kind: 'case' as const,
            caseId: id,
            title: text,
            text,
            at,
            fields: { flags: 3, claims: 9 },
          },
          ...Array.from({ length: 9 }, (_, c) => ({
            key: `claim:${id}:${c}`,
            kind: 'claim' as const,
            caseId: id,
            title: `Claim ${c}`,
            text: `the council of town ${n} cut ${c} jobs`,
            at,
            fields: { verdict: null },
          })),
        ];
        const entries = Array.from({ length: PER_CASE }, (_, i) =>
          comment(`${text}, entry ${i}, ${'some words '.repeat(20)}`),
        );
        return db.append(`case-${id}`, 0, entries, rows);
      }),
    );
  }
  await db.close();
}

/** Start-up in a process of its own. */
function start(folder: string): { ms: number; mb: number; page: number; heads: number } {
  const program = `
    const { openFileStore } = await import(${JSON.stringify(new URL('../../claims-db/files.js', import.meta.url).href)});
    const t = performance.now();
    const db = await openFileStore(${JSON.stringify(folder)}, { rowsOf: async () => [] });
    const ms = performance.now() - t;
    globalThis.gc();
    const mb = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
    const u = performance.now();
    const { rows } = await db.list({ kind: 'case', limit: 50 });
    for await (const entry of db.read('case-' + rows[0].caseId, 0)) void entry;
    const page = performance.now() - u;
    const v = performance.now();
    await db.heads();
    const heads = performance.now() - v;
    await db.close();
    console.log(JSON.stringify({ ms, mb, page, heads }));`;
  const flags = ['--expose-gc', '--input-type=module', '-e', program];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as ReturnType<typeof start>;
}
