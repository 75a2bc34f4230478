import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../tampering.js';
import { lowdbLosses, recordLowdb, recordStore, storeLosses } from './programs.js';

describe('a power loss at any moment', function () {
  this.timeout(120_000);
  let root = '';
  before(async () => {
    // The states are simulated: memory is as good a place for them as a disk, and faster.
    root = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gainsay-power-'));
  });
  after(async () => rm(root, { recursive: true, force: true }));

  it('loses nothing that the store acknowledged, and leaves what verifies (1,000 states)', async () => {
    const from = join(root, 'recorded');
    const recording = await recordStore(from);
    const violations = await storeLosses(recording, from, join(root, 'after'), 1000, seeded(1));
    expect(violations.slice(0, 5).join('\n')).to.equal('');
  });

  it("is noticed by the same test in lowdb's own adapter", async () => {
    const recording = await recordLowdb(join(root, 'lowdb'));
    expect(lowdbLosses(recording, 1000, seeded(1)).length).to.be.greaterThan(100);
  });
});
