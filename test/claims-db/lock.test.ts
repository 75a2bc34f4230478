import { lockHolder } from '../../claims-db/embedded/lock.js';
import { removeLeftOvers } from '../../claims-db/embedded/data-folder.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { all, entry, failure, rowsInEntries } from './entries.js';
import { WRITER, whatIsLost } from './faults/left-behind.js';

describe('two processes and one data folder', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'gainsay-lock-')), 'data');
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));
  const openStore = (): ReturnType<typeof openFileStore> => openFileStore(folder, { rowsOf: rowsInEntries });

  async function startWriter(rounds: number): Promise<{ writer: ChildProcess; output: string[] }> {
    const writer = spawn(process.execPath, [WRITER, folder, String(rounds)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    if (!writer.stdout) throw new Error('no output');
    const lines = createInterface({ input: writer.stdout });
    const ready = new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => {
        output.push(line);
        if (line.startsWith('entry')) resolve();
      });
      writer.on('exit', (code) => reject(new Error(`the writer ended early (${code})`)));
    });
    await ready;
    return { writer, output };
  }

  it('refuses the second with the pid of the first, which goes on', async () => {
    const { writer } = await startWriter(1_000_000);
    const error = await failure(openStore());
    expect(error.name).to.equal('StoreLocked');
    expect(error.message).to.contain(`is in use by process ${writer.pid}`);
    expect(await lockHolder(folder)).to.equal(writer.pid);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await lockHolder(folder)).to.equal(null);
  });

  it('opens after kill -9, nothing acknowledged lost', async () => {
    for (let i = 0; i < 5; i++) {
      const { writer, output } = await startWriter(1_000_000);
      await new Promise((resolve) => setTimeout(resolve, 20 * i));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      // The last line may have been cut by the kill.
      expect(await whatIsLost(folder, output.join('\n'))).to.deep.equal([]);
    }
  });

  it('takes the lock of a machine that it cannot see for held, and says how to end that', async () => {
    const db = await openStore();
    const own = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as { host: string };
    await db.close();
    await writeFile(join(folder, 'lock'), JSON.stringify({ ...own, pid: 7, host: 'another-container' }));
    const { message } = await failure(openStore());
    expect(message).to.contain('in use by process 7 on another-container');
    expect(message).to.contain(`remove ${folder}/lock`);
  });

  it('is refused, not opened for reading, while the holder removes left-overs', async () => {
    const db = await openStore();
    let opening = true;
    const removing = (async () => {
      while (opening) await removeLeftOvers(folder);
    })();
    const ways = new Set<string>();
    for (let i = 0; i < 500; i++) {
      const way = await openStore().then(
        () => 'opened',
        (error: Error) => error.constructor.name,
      );
      ways.add(way);
    }
    opening = false;
    await removing;
    expect([...ways]).to.deep.equal(['StoreLocked']);
    await db.close();
  });

  it('lets exactly one of many take over a lock whose holder is gone', async () => {
    await (await openStore()).close();
    const gone = { pid: 999_999_999, started: '1', boot: '', host: '' };
    const own = await (async () => {
      const db = await openStore();
      const text = await readFile(join(folder, 'lock'), 'utf8');
      await db.close();
      return JSON.parse(text) as typeof gone;
    })();
    for (const stale of [
      { ...own, pid: gone.pid },
      { ...own, started: '1' },
      { ...own, boot: 'before' },
      'spoilt',
    ]) {
      await writeFile(join(folder, 'lock'), JSON.stringify(stale));
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, openStore));
      const stores = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(stores).to.have.length(1);
      const refusals = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [String(outcome.reason)] : [],
      );
      expect(refusals.filter((reason) => !reason.includes('StoreLocked'))).to.deep.equal([]);
      await stores[0]?.append('case-a', (await stores[0].head('case-a'))?.seq ?? 0, [entry('x')]);
      await stores[0]?.close();
    }
    const db = await openStore();
    expect(await all(db.read('case-a', 0))).to.have.length(4);
    await db.close();
  });
});
