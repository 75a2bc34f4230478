/** What every store must do (claims-db/contract.ts): the same suite runs on the file store and on PostgreSQL. */
import { SeqConflict, type ClaimsDb, type IndexRow } from '../../claims-db/contract.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { envelopeSchema } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import { expect } from 'chai';
import { all, caseRow, claimRow, entry, failure } from './entries.js';

interface StoreUnderTest {
  /** Opens the same data again each time, until `reset`. */
  open: () => Promise<ClaimsDb>;
  reset: () => Promise<void>;
}

const DAY_1 = '2026-01-01T00:00:00.000Z';
const DAY_2 = '2026-01-02T00:00:00.000Z';

export function storeContract(store: StoreUnderTest): void {
  let db: ClaimsDb;
  beforeEach(async () => {
    await store.reset();
    db = await store.open();
  });
  afterEach(async () => db.close());
  const reopen = async (): Promise<void> => {
    await db.close();
    db = await store.open();
  };

  describe('journals', () => {
    it('gives entries back as written, chained and hashed by RFC 8785, also after opening anew', async () => {
      const written = await db.append('case-a', 0, [
        entry('case.opened', { title: 'Jobs', b: 1, a: [1.5, -0, 1e21, '\u20ac\u0000\n"'] }),
        entry('comment.made', { text: 'é🙂', nested: { z: null, a: true } }, 'because'),
      ]);
      await db.append('case-a', 2, [entry('case.settings', {})]);
      await reopen();
      const read = await all(db.read('case-a', 0));
      expect(read.slice(0, 2)).to.deep.equal(written);
      let prev: string | null = null;
      read.forEach((one, i) => {
        const { hash, ...rest } = envelopeSchema.parse(one);
        expect(one.seq).to.equal(i + 1);
        expect(one.prev).to.equal(prev);
        expect(hash).to.equal(sha256(canonicalJson(rest)));
        prev = hash;
      });
      expect(await all(db.read('case-a', 2))).to.deep.equal(read.slice(2));
      expect(await all(db.read('case-a', 3))).to.deep.equal([]);
    });

    it('refuses an append that was made from an older state, and writes none of it', async () => {
      await db.append('case-a', 0, [entry('case.opened')]);
      for (const expected of [0, 2]) {
        const error = await failure(db.append('case-a', expected, [entry('x'), entry('y')]));
        expect(error).to.be.instanceOf(SeqConflict);
        expect((error as SeqConflict).actual).to.equal(1);
      }
      expect(await all(db.read('case-a', 0))).to.have.length(1);
    });

    it('takes exactly one of many appends that expect the same state', async () => {
      await db.append('case-a', 0, [entry('case.opened')]);
      const racers = Array.from({ length: 12 }, (_, i) => db.append('case-a', 1, [entry('x', { i })]));
      const outcomes = await Promise.allSettled(racers);
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).to.have.length(1);
      expect((await db.head('case-a'))?.seq).to.equal(2);
    });

    it('knows the heads of all journals, and none of one that does not exist', async () => {
      const [opened] = await db.append('case-b', 0, [entry('case.opened')]);
      await db.append('desk', 0, [entry('person.invited'), entry('key.added')]);
      expect(await db.head('case-none')).to.equal(null);
      expect(await all(db.read('case-none', 0))).to.deep.equal([]);
      const heads = await db.heads();
      expect(heads.map(({ journal, seq }) => [journal, seq])).to.deep.equal([
        ['case-b', 1],
        ['desk', 2],
      ]);
      expect(await db.head('case-b')).to.deep.equal({ journal: 'case-b', seq: 1, hash: opened?.hash });
    });

    it('refuses what has no canonical form before anything is written', async () => {
      let deep: unknown = 1;
      for (let i = 0; i < 80; i++) deep = [deep];
      const hole: unknown[] = [];
      hole[1] = 1;
      const bad = { nan: NaN, infinite: Infinity, lone: 'a\ud800', deep, date: new Date(0), hole };
      for (const [name, value] of Object.entries(bad)) {
        const error = await failure(db.append('case-a', 0, [entry('x'), entry('y', { value })]));
        expect(error, name).to.be.instanceOf(TypeError);
      }
      expect(await db.head('case-a')).to.equal(null);
      expect(await failure(db.append('../evil', 0, [entry('x')]))).to.be.instanceOf(TypeError);
      expect((await db.append('case-a', 0, [entry('x')])).length).to.equal(1);
    });

    it('takes over a journal that was sealed elsewhere, once', async () => {
      const sealed = await db.append('case-a', 0, [entry('case.opened'), entry('x')]);
      await db.close();
      await store.reset();
      db = await store.open();
      await db.adopt('case-a', sealed, [caseRow('a', DAY_1)]);
      expect(await all(db.read('case-a', 0))).to.deep.equal(sealed);
      expect(await failure(db.adopt('case-a', sealed))).to.be.instanceOf(SeqConflict);
      const [next] = await db.append('case-a', 2, [entry('y')]);
      expect(next?.prev).to.equal(sealed[1]?.hash);
      expect((await db.list({ kind: 'case', limit: 5 })).rows).to.have.length(1);
    });
  });

  describe('blobs and private values', () => {
    it('keeps bytes under their hash until they are erased', async () => {
      const bytes = Buffer.from('the text of a letter\u0000\ufffd');
      const hash = await db.putBlob(bytes);
      expect(hash).to.equal(sha256(bytes));
      expect(await db.putBlob(bytes)).to.equal(hash);
      await reopen();
      expect(Buffer.from((await db.getBlob(hash)) ?? [])).to.deep.equal(bytes);
      const order = entry('document.erased', { blobs: [hash] }, 'by law');
      await db.append('case-a', 0, [entry('document.added', { text: hash }), order]);
      await db.append('case-a', 2, [order]);
      expect(await db.getBlob(hash)).to.equal(null);
      expect(await failure((async () => db.getBlob('../../etc/passwd'))())).to.be.instanceOf(TypeError);
    });

    it('keeps, changes and removes private values', async () => {
      expect(await db.getPrivate('password:p1')).to.equal(null);
      await db.setPrivate('password:p1', { hash: 'abc', n: 1 });
      await db.setPrivate('password:p1', { hash: 'def' });
      await db.setPrivate('Password:p1', 'another');
      await reopen();
      expect(await db.getPrivate('password:p1')).to.deep.equal({ hash: 'def' });
      expect(await all(db.privateValues())).to.have.deep.members([
        { key: 'password:p1', value: { hash: 'def' } },
        { key: 'Password:p1', value: 'another' },
      ]);
      await db.setPrivate('password:p1', null);
      expect(await db.getPrivate('password:p1')).to.equal(null);
      expect(await db.getPrivate('Password:p1')).to.equal('another');
    });
  });

  describe('sessions', () => {
    it('keeps a session under the hash of its id until it ends, also over a restart', async () => {
      await db.sessions.set('one', { person: 'p1', n: [1] }, 2_000);
      await db.sessions.set('two', { person: 'p2' }, 1_000);
      await reopen();
      expect(await db.sessions.get('one', 1_999)).to.deep.equal({
        value: { person: 'p1', n: [1] },
        until: 2_000,
      });
      expect(await db.sessions.get('one', 2_000)).to.equal(null);
      expect(await db.sessions.get('none', 0)).to.equal(null);
      await db.sessions.set('one', { person: 'p1' }, 2_500);
      await db.sessions.touch('one', 3_000);
      await db.sessions.sweep(1_000);
      await reopen();
      expect(await db.sessions.get('one', 2_999)).to.deep.equal({ value: { person: 'p1' }, until: 3_000 });
      expect(await db.sessions.get('two', 0)).to.equal(null);
    });

    it('ends a session for good', async () => {
      await db.sessions.set('one', {}, 9_000);
      await db.sessions.destroy('one');
      await db.sessions.destroy('one');
      await db.sessions.touch('one', 9_000);
      expect(await db.sessions.get('one', 0)).to.equal(null);
      await reopen();
      expect(await db.sessions.get('one', 0)).to.equal(null);
    });

    it('gives all who ask the one private value that was kept first', async () => {
      const asked = await Promise.all(['a', 'b'].map((value) => db.keepPrivate('secret', value)));
      await reopen();
      const kept = await db.getPrivate('secret');
      expect(await db.keepPrivate('secret', 'later')).to.equal(kept);
      expect(asked).to.deep.equal([kept, kept]);
    });
  });

  describe('the desk index', () => {
    it('pages through cases, newest first, each once, while new ones come', async () => {
      for (let i = 0; i < 25; i++) {
        const id = String(i).padStart(2, '0');
        const at = `2026-01-01T00:00:${String(Math.floor(i / 3)).padStart(2, '0')}.000Z`;
        await db.append(`case-${id}`, 0, [entry('case.opened')], [caseRow(id, at)]);
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await db.list({ kind: 'case', limit: 4, ...(after ? { after } : {}) });
        seen.push(...page.rows.map((row) => row.caseId));
        after = page.next ?? undefined;
        const id = `new-${seen.length}`;
        await db.append(`case-${id}`, 0, [entry('case.opened')], [caseRow(id, '2026-02-01T00:00:00.000Z')]);
      } while (after);
      const third = (i: number): number => Math.floor(i / 3);
      const expected = Array.from({ length: 25 }, (_, i) => i).sort((a, b) => third(b) - third(a) || a - b);
      expect(seen.map(Number)).to.deep.equal(expected);
    });

    it('replaces a row by its key and lists the claims of one case', async () => {
      const cut = (jobs: number): IndexRow => claimRow('a', 'c1', `the trust will cut ${jobs} jobs`);
      const safe = claimRow('a', 'c2', 'no jobs are at risk');
      await db.append('case-a', 0, [entry('case.opened')], [caseRow('a', DAY_1), cut(750)]);
      const other = [caseRow('b', DAY_2), claimRow('b', 'c1', 'the ward stays open')];
      await db.append('case-b', 0, [entry('case.opened')], other);
      await db.append('case-a', 1, [entry('claim.corrected')], [cut(570), safe]);
      await reopen();
      const ofA = await db.list({ kind: 'claim', caseId: 'a', limit: 10 });
      expect(ofA).to.deep.equal({ rows: [cut(570), safe], next: null });
      const ofAll = await db.list({ kind: 'claim', limit: 2 });
      expect(ofAll.rows).to.deep.equal([cut(570), safe]);
      const cases = await db.list({ kind: 'case', limit: 10 });
      expect(cases.rows.map((row) => row.caseId)).to.deep.equal(['b', 'a']);
      expect((await db.list({ kind: 'case', caseId: 'a', limit: 10 })).rows).to.have.length(1);
      expect((await db.list({ kind: 'claim', caseId: 'none', limit: 10 })).rows).to.deep.equal([]);
      const odd = failure((async () => db.list({ kind: 'case', limit: 1, after: '!' }))());
      expect(await odd).to.be.instanceOf(RangeError);
    });

    it('finds claims by their words, best first, in what came before and after the first search', async () => {
      await db.append(
        'case-a',
        0,
        [entry('case.opened')],
        [
          caseRow('a', DAY_1, 'Hospital jobs'),
          claimRow('a', 'c1', 'The ward closes in March'),
          claimRow('a', 'c2', 'The trust plans to close the maternity ward'),
          claimRow('a', 'c3', 'Parking fees rise'),
        ],
      );
      const keys = async (text: string): Promise<string[]> =>
        (await db.search({ kind: 'claim', text, limit: 10 })).map((row) => row.key);
      expect((await keys('maternity ward'))[0]).to.equal('claim:a:c2');
      expect(await keys('maternity ward')).to.have.length(2);
      for (const none of ['zeppelin', '', '\' " & | ! :* ) <-> --'])
        expect(await keys(none), none).to.deep.equal([]);
      const later = [claimRow('a', 'c3', 'Fees for a zeppelin rise'), claimRow('a', 'c4', 'Nothing else')];
      await db.append('case-a', 1, [entry('x')], later);
      expect(await keys('zeppelin')).to.deep.equal(['claim:a:c3']);
      expect(await keys('parking')).to.deep.equal([]);
      expect((await db.search({ kind: 'case', text: 'hospital', limit: 3 }))[0]?.key).to.equal('case:a');
      expect(await db.search({ kind: 'claim', text: 'fees nothing', limit: 1 })).to.have.length(1);
    });
  });

  describe('snapshots', () => {
    it('gives the last snapshot back, only for its version and only at its entry', async () => {
      await db.append('case-a', 0, [entry('case.opened'), entry('x')]);
      const claims = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`c${i}`, { n: i }]));
      const state = { claims, seq: 2 };
      await db.saveSnapshot('case-a', 'v1', 2, state);
      await reopen();
      expect(await db.loadSnapshot('case-a', 'v2')).to.equal(null);
      expect(await db.loadSnapshot('case-b', 'v1')).to.equal(null);
      expect(await db.loadSnapshot('case-a', 'v1')).to.deep.equal({ seq: 2, state });
      await db.append('case-a', 2, [entry('y')]);
      await db.saveSnapshot('case-a', 'v1', 2, { old: true });
      expect(await db.loadSnapshot('case-a', 'v1')).to.deep.equal({ seq: 2, state });
      expect((await all(db.read('case-a', 2))).map((one) => one.type)).to.deep.equal(['y']);
    });
  });

  it('refuses to write once it is closed', async () => {
    await db.close();
    expect((await failure(db.append('case-a', 0, [entry('x')]))).name).to.equal('StoreUnavailable');
  });
}
