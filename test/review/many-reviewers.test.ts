import { expect } from 'chai';
import type { Actor } from '../../model/envelope.js';
import { Desk } from '../../review/desk.js';
import { RevisionStale } from '../../review/errors.js';
import { bytesOf, COMMAND, servicesOn } from './a-desk.js';
import { MemoryStore } from './memory-store.js';

const REVIEWERS = 50;
const EDITS = 100;

/** Each reviewer reads the claim, waits a turn, and writes; what came too late is refused and counted. */
async function edit(desk: Desk, id: string, who: Actor): Promise<{ accepted: string[]; refused: number }> {
  const accepted: string[] = [];
  let refused = 0;
  for (let n = 0; n < EDITS; n++) {
    const { revision } = (await desk.view(who, id)).claim('c1');
    const value = `${who.name} says ${n}`;
    const change = {
      act: 'claim.correct',
      claim: 'c1',
      field: 'statement',
      value,
      reason: 'mine',
      revision,
    } as const;
    try {
      await desk.change(who, id, change);
      accepted.push(value);
    } catch (error) {
      if (!(error instanceof RevisionStale)) throw error;
      refused++;
    }
  }
  return { accepted, refused };
}

describe('fifty reviewers on one claim', () => {
  for (const servers of [1, 2])
    it(`5,000 edits on ${servers} server(s): every accepted one is a revision, none is overwritten unseen`, async function () {
      this.timeout(120_000);
      const db = new MemoryStore();
      const desks: Desk[] = [];
      for (let i = 0; i < servers; i++) desks.push(await Desk.open(servicesOn(db)));
      const [desk] = desks;
      if (!desk) throw new Error('no desk');
      const { id } = await desk.openCase(COMMAND, { title: 'One claim' });
      const bytes = bytesOf('The trust will cut 750 jobs.');
      await desk.change(COMMAND, id, { act: 'document.add', name: 'a.txt', bytes, revision: 1 });
      const done = await Promise.all(
        Array.from({ length: REVIEWERS }, (_, i) => {
          const who: Actor = { id: `r${i}`, name: `Reviewer ${i}`, role: 'reviewer', via: 'cli' };
          return edit(desks[i % servers] ?? desk, id, who);
        }),
      );
      const accepted = done.flatMap((each) => each.accepted);
      const refused = done.reduce((sum, each) => sum + each.refused, 0);
      expect(accepted.length + refused).to.equal(REVIEWERS * EDITS);
      expect(refused).to.be.greaterThan(0);
      for (const each of desks) {
        const { corrections, claim } = (await each.view(COMMAND, id)).claim('c1');
        expect(corrections.map((correction) => correction.new)).to.have.members(accepted);
        expect(corrections).to.have.length(accepted.length);
        expect(claim.statement).to.equal(corrections.at(-1)?.new);
        // Each was made from what the one before left.
        corrections.slice(1).forEach((correction, i) => expect(correction.old).to.equal(corrections[i]?.new));
      }
    });
});
