/** Appends, acknowledged after fsync, beside a bare write and fsync of the same bytes in the same run. */
import type { ClaimsDb } from '../../claims-db/contract.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import type { NewEntry } from '../../model/envelope.js';
import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { fsyncSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, ms, timed, type Figure } from './table.js';

const AT_ONCE = 50;

const actor = { id: 'p1', name: 'Ada Reviewer', role: 'reviewer', via: 'web' } as const;

export function comment(text: string, claim = 'c1'): NewEntry {
  const data = { subject: { kind: 'claim', id: claim }, comment: 'k1', text };
  return { at: '2026-03-01T10:00:00.000Z', actor, type: 'comment.made', data, desk: null };
}

/** The figures for so many appends; `label` says under what circumstances. */
export async function measureAppends(count = 4000, label = ''): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-bench-'));
  const entries = Array.from({ length: count }, (_, i) =>
    comment(`Comment ${i}: ${'some words about it '.repeat(12)}`),
  );
  try {
    const db = await openFileStore(join(folder, 'data'), { rowsOf: () => Promise.resolve([]) });
    // Compiled code before the first figure, as in a server that has run for a minute.
    for (const [i, entry] of entries.entries()) await db.append('case-warm', i, [entry]);
    const bare = await BareFile.open(join(folder, 'bare'));
    const times = {
      append: [] as number[],
      blocking: [] as number[],
      waiting: [] as number[],
      group: [] as number[],
    };
    // In turns, so that whatever else the machine does falls on all of them.
    for (const [i, entry] of entries.entries()) {
      const bytes = Buffer.from(`${JSON.stringify(entry)}${' '.repeat(230)}\n`);
      times.append.push(await timed(() => db.append('case-alone', i, [entry])));
      times.blocking.push(bare.writeBlocking(bytes));
      times.waiting.push(await timed(() => bare.write(bytes)));
      if (i % AT_ONCE === 0)
        times.group.push(await timed(() => groupOf(db, entries.slice(i, i + AT_ONCE), i)));
    }
    await db.close();
    await bare.close();
    return figures(times, label);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As many appends to one journal in one turn. */
function groupOf(db: ClaimsDb, entries: readonly NewEntry[], from: number): Promise<unknown> {
  return Promise.all(entries.map((entry, i) => db.append('case-many', from + i, [entry])));
}

function figures(
  times: Record<'append' | 'blocking' | 'waiting' | 'group', number[]>,
  label: string,
): Figure[] {
  const together = median(times.group) / AT_ONCE;
  const [append, blocking, waiting] = [median(times.append), median(times.blocking), median(times.waiting)];
  const rate = `${(append / together).toFixed(1)} (${Math.round(1000 / together)} a second)`;
  return [
    { what: `append one at a time, p50${label}`, value: ms(append), reach: '' },
    {
      what: `bare write + fsync that the program waits for without blocking, p50${label}`,
      value: ms(waiting),
      reach: '',
    },
    { what: `bare write + fsync that blocks the program, p50${label}`, value: ms(blocking), reach: '' },
    { what: `append ÷ bare without blocking${label}`, value: (append / waiting).toFixed(2), reach: '≤ 1.5' },
    { what: `append ÷ bare blocking${label}`, value: (append / blocking).toFixed(2), reach: '≤ 1.5' },
    { what: `50 at once, rate ÷ one at a time${label}`, value: rate, reach: '≥ 5' },
  ];
}

/** Writes to the end by write(2), where the store uses pwrite(2): a slow disk is made for one kind of call at a time. */
class BareFile {
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(path: string): Promise<BareFile> {
    return new BareFile(await open(path, 'w'));
  }

  writeBlocking(bytes: Buffer): number {
    const start = performance.now();
    writeSync(this.#handle.fd, bytes);
    fsyncSync(this.#handle.fd);
    return performance.now() - start;
  }

  async write(bytes: Buffer): Promise<void> {
    await this.#handle.write(bytes);
    await this.#handle.sync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/**
 * The same with 10 ms added by strace to each fsync and to each write that is one (pwrite64 on a journal): what a disk costs that
 * really waits for its platters.
 */
export function measureSlowDisk(): Promise<Figure[]> {
  const program = `
    const { measureAppends } = await import(${JSON.stringify(import.meta.url)});
    console.log(JSON.stringify(await measureAppends(200, ', 10 ms more for each fsync')));`;
  const strace = ['-f', '-qq', '--seccomp-bpf', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync,pwrite64'];
  const inject = ['-e', 'inject=fsync,fdatasync,pwrite64:delay_exit=10000'];
  const node = [process.execPath, '--input-type=module', '-e', program];
  try {
    const output = execFileSync('strace', [...strace, ...inject, ...node], { encoding: 'utf8' });
    return Promise.resolve(JSON.parse(output) as Figure[]);
  } catch (error) {
    console.error(`NOT MEASURED with a slow disk, strace cannot run here: ${String(error).split('\n')[0]}`);
    return Promise.resolve([]);
  }
}
