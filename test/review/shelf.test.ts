import { expect } from 'chai';
import type { Head } from '../../claims-db/contract.js';
import { Desk } from '../../review/desk.js';
import { COMMAND, servicesOn } from './a-desk.js';
import { MemoryStore } from './memory-store.js';

/** Counts the journals that are followed: one for each case in memory, and the desk's. */
class CountingStore extends MemoryStore {
  followed = 0;

  override watch(journal: string, onGrowth: (head: Head) => void): () => void {
    this.followed++;
    const stop = super.watch(journal, onGrowth);
    return () => {
      this.followed--;
      stop();
    };
  }
}

describe('the shelf of open cases', () => {
  it('keeps a bounded number in memory, loses none, and lets go of what is idle', async () => {
    const db = new CountingStore();
    const desk = await Desk.open(servicesOn(db));
    for (let i = 1; i <= 100; i++) await desk.openCase(COMMAND, { title: `Case ${i}` });
    expect(db.followed).to.be.within(2, 66);
    for (const i of [1, 50, 100]) expect((await desk.view(COMMAND, `case-${i}`)).title).to.equal(`Case ${i}`);
    await desk.tidy(60 * 60 * 1000);
    expect(db.followed).to.be.greaterThan(2);
    await desk.tidy(0);
    expect(db.followed).to.equal(1);
    expect((await desk.view(COMMAND, 'case-1')).seq).to.equal(1);
    await desk.close();
    expect(db.followed).to.equal(0);
  });
});
