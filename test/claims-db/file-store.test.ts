import { openFileStore } from '../../claims-db/files.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from './contract.js';
import { rowsInEntries } from './entries.js';

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
});
