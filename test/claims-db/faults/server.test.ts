/**
 * Faults at the border to the kernel under the real server: `gainsay serve` is asked to keep comments and documents over HTTP
 * while strace kills it at, or fails, one kind of its system calls; and with a limit on file sizes, under which the kernel itself
 * cuts writes short. What was answered with "done" must be there afterwards, what was refused must not, and all must verify.
 */
import { expect } from 'chai';
import { execFileSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN } from '../../cli/gainsay.js';
import { whatIsLost } from './left-behind.js';
import {
  addressOf,
  copyDesk,
  JOURNAL,
  layDesk,
  stop,
  whatIsWrong,
  workOn,
  type Answers,
} from './served-desk.js';
import { faultsIn, kills, shortWritesIn, spawnTraced, tracingWorks, type Fault } from './strace.js';

const KILLS: Fault[] = [...kills('pwrite64', 12), ...kills('fsync', 4), ...kills('rename', 5)];

const ERRORS: Fault[] = [
  ...['4+2', '5+2', '8+3', '9+2', '10+3', '6+4'].map((when) => ({
    call: 'pwrite64',
    harm: 'error=ENOSPC',
    when,
  })),
  { call: 'pwrite64', harm: 'error=EDQUOT', when: '7+2' },
  { call: 'pwrite64', harm: 'error=EIO', when: '12+5' },
  { call: 'pwrite64', harm: 'error=EIO', when: '19' },
  { call: 'fsync', harm: 'error=EIO', when: '5+3' },
  { call: 'fsync', harm: 'error=ENOSPC', when: '6+2' },
  { call: 'rename', harm: 'error=EIO', when: '4+3' },
  { call: 'rename', harm: 'error=ENOSPC', when: '5+2' },
];

describe('a server whose system calls fail while people write', function () {
  this.timeout(900_000);
  let root = '';
  let cookie = '';
  let errors = 0;
  let deaths = 0;
  let acknowledged = 0;
  before(async function () {
    if (!tracingWorks('the server was not tested under failing system calls')) return this.skip();
    root = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gainsay-served-'));
    cookie = await layDesk(join(root, 'laid'));
  });
  after(async () => {
    if (root) await rm(root, { recursive: true, force: true });
  });

  /** A server on a copy of the desk, under a fault; `work` is done on it while it runs. Gives what is wrong afterwards. */
  async function under(
    fault: Fault,
    shell: readonly string[],
    work: (origin: string, answers: Answers, folder: string) => Promise<void>,
  ): Promise<string[]> {
    const folder = join(root, 'data');
    await rm(folder, { recursive: true, force: true });
    await copyDesk(join(root, 'laid'), folder);
    const answers: Answers = new Map();
    const env = { GAINSAY_DATA: folder, PORT: '0' };
    const command = [...shell, process.execPath, MAIN, 'serve'];
    const server = spawnTraced(fault, join(root, 'strace'), command, env);
    const address = await addressOf(server).catch(() => null);
    if (address) await work(address.origin, answers, folder);
    await end(server, folder);
    const faults = faultsIn(join(root, 'strace'));
    errors += faults.errors;
    deaths += faults.deaths;
    acknowledged += [...answers.values()].filter((answer) => answer === 'kept').length;
    const wrong = [...(await whatIsLost(folder, '')), ...(await whatIsWrong(folder, answers))];
    return wrong.map((what) => `${fault.call} ${fault.harm} ${fault.when}: ${what}`);
  }

  const work = (origin: string, answers: Answers): Promise<void> => workOn(origin, cookie, 10, answers);

  it('loses nothing that it answered with "done", and keeps nothing that it refused', async () => {
    const wrong: string[] = [];
    for (const fault of [...ERRORS, ...KILLS]) wrong.push(...(await under(fault, [], work)));
    process.stderr.write(
      `      ${errors} errors and ${deaths} deaths under ${acknowledged} acknowledged writes\n`,
    );
    expect(wrong.slice(0, 5).join('\n')).to.equal('');
    expect(errors).to.be.at.least(40);
    expect(deaths).to.be.at.least(12);
    expect(acknowledged).to.be.at.least(200);
  });

  it('takes back writes that the kernel cut short, and goes on when there is room, without a restart', async () => {
    const onlyLook: Fault = { call: 'pwrite64', harm: null, when: '1' };
    const laid = await stat(join(root, 'laid', 'data-demo', 'journals', JOURNAL));
    const blocks = Math.ceil(laid.size / 1024) + 2;
    const shell = ['bash', '-c', `ulimit -S -f ${blocks}; exec "$0" "$@"`];
    const wrong = await under(onlyLook, shell, async (origin, answers, folder) => {
      await workOn(origin, cookie, 8, answers);
      expect([...answers.values()]).to.include('not kept');
      execFileSync('prlimit', ['--pid', String(await holderOf(folder)), '--fsize=unlimited']);
      const after: Answers = new Map();
      await workOn(origin, cookie, 2, after);
      expect(new Set(after.values())).to.deep.equal(new Set(['kept']));
      for (const [text, answer] of after) answers.set(text, answer);
    });
    const short = shortWritesIn(join(root, 'strace'));
    process.stderr.write(`      ${short} short writes\n`);
    expect(wrong.slice(0, 5).join('\n')).to.equal('');
    expect(short).to.be.at.least(5);
  });
});

/** Stops a server that still runs: strace ends with it. */
async function end(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const pid = await holderOf(folder);
  await stop(server, pid ?? server.pid);
}

async function holderOf(folder: string): Promise<number | null> {
  const text = await readFile(join(folder, 'lock'), 'utf8').catch(() => '{}');
  const { pid } = JSON.parse(text) as { pid?: number };
  return pid ?? null;
}
