/**
 * Faults at the border to the kernel: strace makes system calls of a real writing process fail, or kills it there. Needs
 * strace and the right to trace; says so loudly where it cannot run, and fails where CI is set.
 */
import { expect } from 'chai';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingDocuments, whatIsLost, WRITER } from './left-behind.js';

interface Fault {
  call: string;
  /** What strace does to the call: `error=EIO` or `signal=KILL`. */
  harm: string;
  when: string;
}

const ERRORS = [
  ['pwrite64', 'ENOSPC'],
  ['pwrite64', 'EIO'],
  ['pwrite64', 'EDQUOT'],
  ['fdatasync', 'EIO'],
  ['fsync', 'EIO'],
  ['fsync', 'ENOSPC'],
  ['rename', 'EIO'],
  ['rename', 'ENOSPC'],
  ['ftruncate', 'EIO'],
] as const;

/** Every call of a kind from the k-th on, each so many: tens of faults in one run. */
const errors: Fault[] = ERRORS.flatMap(([call, code]) =>
  ['3+4', '5+7'].map((when) => ({ call, harm: `error=${code}`, when })),
);
const kills: Fault[] = [
  ...points('pwrite64', 96),
  ...points('fsync', 30),
  ...points('rename', 24),
  ...points('ftruncate', 2),
];

/** Fewer points for the whole program, which takes longer to start. */
const programFaults: Fault[] = [
  ...['pwrite64', 'fsync', 'rename'].flatMap((call) =>
    ['2', '7', '16', '25'].map((when) => ({ call, harm: 'signal=KILL', when })),
  ),
  { call: 'pwrite64', harm: 'error=ENOSPC', when: '12+' },
  { call: 'pwrite64', harm: 'error=EIO', when: '9' },
];

const PROGRAM = join(import.meta.dirname, '../../../cli/main.js');

function points(call: string, count: number): Fault[] {
  return Array.from({ length: count }, (_, i) => ({ call, harm: 'signal=KILL', when: String(1 + i * 2) }));
}

function cannotTrace(): string | null {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return null;
  } catch (error) {
    return `strace cannot run here (${String(error).split('\n')[0]})`;
  }
}

describe('a process whose system calls fail', function () {
  this.timeout(600_000);
  let root = '';
  let injected = 0;
  before(async function () {
    const why = cannotTrace();
    if (why && process.env['CI'] === 'true') throw new Error(`${why}: install strace`);
    if (why) {
      process.stderr.write(`\nSKIPPED, ${why}: the store was not tested under failing system calls\n`);
      this.skip();
    }
    // The writer syncs thousands of times; the kernel's part of it is the same on a file system in memory.
    root = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gainsay-faults-'));
  });
  after(async () => {
    if (root) await rm(root, { recursive: true, force: true });
  });

  /** Runs a program of ours under a fault; gives what it said. */
  async function trace(
    { call, harm, when }: Fault,
    program: string[],
    env: NodeJS.ProcessEnv,
  ): Promise<string> {
    const log = join(root, 'strace');
    const inject = `inject=${call}:${harm}:when=${when}`;
    const traced = ['-f', '-qq', '--seccomp-bpf', '-o', log, '-e', `trace=${call}`, '-e', inject];
    // One thread for files, because strace counts the calls of each thread by themselves.
    const { stdout } = spawnSync('strace', [...traced, process.execPath, ...program], {
      encoding: 'utf8',
      env: { ...process.env, ...env, UV_THREADPOOL_SIZE: '1' },
    });
    injected += countOf(await readFile(log, 'utf8'), harm);
    return stdout;
  }

  async function run(fault: Fault, rounds: number): Promise<string[]> {
    const folder = join(root, 'data');
    await rm(folder, { recursive: true, force: true });
    const stdout = await trace(fault, [WRITER, folder, String(rounds)], {});
    const { call, harm, when } = fault;
    return (await whatIsLost(folder, stdout)).map((what) => `${call} ${harm} ${when}: ${what}`);
  }

  it('also in the whole program: an import that is killed or refused keeps the documents it has named', async () => {
    const demo = join(import.meta.dirname, '../../../../demo');
    const files = readdirSync(demo).filter((name) => name.endsWith('.txt'));
    const inputs = files.map((name) => join(demo, name));
    const lost: string[] = [];
    for (const fault of programFaults) {
      const folder = join(root, 'imported');
      await rm(folder, { recursive: true, force: true });
      const stdout = await trace(fault, [PROGRAM, 'import', ...inputs, '--case', 'Faults'], {
        GAINSAY_DATA: folder,
      });
      const named = files.filter((name) => stdout.includes(`added ${join(demo, name)}`));
      if (!existsSync(join(folder, 'gainsay.json'))) {
        if (named.length > 0) lost.push(`${fault.call}: ${named.join()} without a data folder`);
        continue;
      }
      lost.push(...(await whatIsLost(folder, '')), ...(await missingDocuments(folder, named)));
    }
    expect(lost.join('\n')).to.equal('');
  });

  it('loses nothing acknowledged and verifies, whichever call fails or is its last', async () => {
    const lost: string[] = [];
    for (const fault of errors) lost.push(...(await run(fault, 160)));
    for (const fault of kills) lost.push(...(await run(fault, 40)));
    expect(lost.slice(0, 5).join('\n')).to.equal('');
    process.stderr.write(`      ${injected} faults injected\n`);
    expect(injected).to.be.at.least(500);
  });
});

/** Faults that took place. A kill is one, however many threads strace says were killed. */
function countOf(log: string, harm: string): number {
  if (harm === 'signal=KILL') return log.includes('killed by SIGKILL') ? 1 : 0;
  return (log.match(/\(INJECTED\)/g) ?? []).length;
}
