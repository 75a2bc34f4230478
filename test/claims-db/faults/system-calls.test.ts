/**
 * Faults at the border to the kernel: strace makes system calls of a real writing process fail, or kills it there. Needs
 * strace and the right to trace; says so loudly where it cannot run, and fails where CI is set.
 */
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN } from '../../cli/gainsay.js';
import { missingDocuments, whatIsLost, WRITER } from './left-behind.js';
import { faultsIn, kills, straceArguments, TRACED_ENVIRONMENT, tracingWorks, type Fault } from './strace.js';

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
const FAILURES: Fault[] = ERRORS.flatMap(([call, code]) =>
  ['3+4', '5+7'].map((when) => ({ call, harm: `error=${code}`, when })),
);
const DEATHS: Fault[] = [
  ...kills('pwrite64', 64, 3),
  ...kills('fsync', 20, 3),
  ...kills('rename', 16, 3),
  ...kills('ftruncate', 2),
];

/** Fewer points for the whole program, which takes longer to start. */
const programFaults: Fault[] = [
  ...['pwrite64', 'fsync', 'rename'].flatMap((call) =>
    ['2', '7', '16', '25'].map((when) => ({ call, harm: 'signal=KILL', when })),
  ),
  { call: 'pwrite64', harm: 'error=ENOSPC', when: '12+' },
  { call: 'pwrite64', harm: 'error=EIO', when: '9' },
];

describe('a process whose system calls fail', function () {
  this.timeout(600_000);
  let root = '';
  let errors = 0;
  let deaths = 0;
  before(async function () {
    if (!tracingWorks('the store was not tested under failing system calls')) return this.skip();
    // The writer syncs thousands of times; the kernel's part of it is the same on a file system in memory.
    root = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gainsay-faults-'));
  });
  after(async () => {
    if (root) await rm(root, { recursive: true, force: true });
  });

  /** Runs a program of ours under a fault; gives what it said. */
  function trace(fault: Fault, program: string[], env: NodeJS.ProcessEnv): string {
    const log = join(root, 'strace');
    const { stdout } = spawnSync('strace', [...straceArguments(fault, log), process.execPath, ...program], {
      encoding: 'utf8',
      env: { ...process.env, ...env, ...TRACED_ENVIRONMENT },
    });
    const faults = faultsIn(log);
    errors += faults.errors;
    deaths += faults.deaths;
    return stdout;
  }

  async function run(fault: Fault, rounds: number): Promise<string[]> {
    const folder = join(root, 'data');
    await rm(folder, { recursive: true, force: true });
    const stdout = trace(fault, [WRITER, folder, String(rounds)], {});
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
      const stdout = trace(fault, [MAIN, 'import', ...inputs, '--case', 'Faults'], {
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
    for (const fault of FAILURES) lost.push(...(await run(fault, 160)));
    for (const fault of DEATHS) lost.push(...(await run(fault, 40)));
    expect(lost.slice(0, 5).join('\n')).to.equal('');
    process.stderr.write(`      ${errors} errors injected, ${deaths} deaths\n`);
    expect(errors).to.be.at.least(400);
    expect(deaths).to.be.at.least(60);
  });
});
