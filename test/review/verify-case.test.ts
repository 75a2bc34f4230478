import { expect } from 'chai';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Entry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import { aCase, aDesk } from './a-desk.js';
import { MemoryStore } from './memory-store.js';

/** The journal as somebody would forge it: one entry changed, and the chain sealed again behind it. */
function forge(entries: readonly Entry[], seq: number, change: (entry: Entry) => Entry): Entry[] {
  let prev: string | null = null;
  return entries.map((entry) => {
    const forged: Entry = { ...(entry.seq === seq ? change(entry) : entry), prev };
    forged.hash = sha256(canonicalJson({ ...forged, hash: undefined }));
    prev = forged.hash;
    return forged;
  });
}

describe('a case verifies', () => {
  it('as it was written; not with an entry changed, nor with a role that its author did not have', async () => {
    const db = new MemoryStore();
    const test = await aDesk(db);
    const { desk, ada, eve } = test;
    const id = await aCase(test);
    const { seq } = await desk.view(eve, id);
    await desk.change(eve, id, { act: 'report.issue', revision: seq });
    expect(await desk.verify(ada, id)).to.deep.equal([]);

    const journal = `case-${id}`;
    const written = db.journals.get(journal) ?? [];
    const changed = written.map((entry) =>
      entry.seq === 2 ? { ...entry, at: '2020-01-01T00:00:00.000Z' } : entry,
    );
    db.journals.set(journal, changed);
    const [bad] = await desk.verify(ada, id);
    expect(bad).to.deep.equal({ seq: 2, what: 'its hash is not that of what it says' });

    db.journals.set(
      journal,
      forge(written, 2, (entry) => ({ ...entry, actor: { ...entry.actor, role: 'admin' } })),
    );
    expect((await desk.verify(ada, id)).map(({ seq: at, what }) => `${at}: ${what}`)).to.include(
      '2: ada was reviewer then, not admin',
    );

    const other = { title: 'Other', policy: 'one', labels: {}, ruleSet: 'x' };
    db.journals.set(
      journal,
      forge(written, 1, (entry) => ({ ...entry, data: other })),
    );
    expect((await desk.verify(ada, id)).at(-1)).to.deep.equal({
      seq: seq + 1,
      what: 'the report that was issued cannot be made again from the entries before it',
    });
  });
});
