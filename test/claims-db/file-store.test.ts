import { openFileStore } from '../../claims-db/embedded/files.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { folderSource } from '../../claims-db/verify/source.js';
import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from './contract.js';
import { entry, rowsInEntries } from './entries.js';

describe('the file store', () => {
  let folder = '';
  after(async () => rm(folder, { recursive: true, force: true }));
  storeContract({
    open: () => openFileStore(folder, { rowsOf: rowsInEntries }),
    reset: async () => {
      if (folder) await rm(folder, { recursive: true, force: true });
      folder = await mkdtemp(join(tmpdir(), 'gainsay-store-'));
    },
  });

  it('lets go of journals that were used longest ago, and takes them up again', async function () {
    this.timeout(20_000);
    folder = await mkdtemp(join(tmpdir(), 'gainsay-store-'));
    const db = await openFileStore(folder, { rowsOf: rowsInEntries, idleMs: 1 });
    const names = Array.from({ length: 300 }, (_, i) => `case-${i}`);
    for (let seq = 0; seq < 3; seq++) {
      await Promise.all(names.map((name) => db.append(name, seq, [entry('x', { seq })])));
      // The store is idle for a moment.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await db.heads()).filter((head) => head.seq === 3)).to.have.length(300);
    await db.close();
    expect((await verifySource(folderSource(folder))).problems).to.deep.equal([]);
  });
});
