import {
  defaultKeyFile,
  keepCheckpoint,
  latestCheckpoint,
  makeCheckpoint,
  rotateKey,
} from '../../claims-db/verify/checkpoints.js';
import { backup, restore } from '../../claims-db/transfer/backup.js';
import { exportBundle, readBundle, bundleSource } from '../../claims-db/transfer/bundle.js';
import { importBundle } from '../../claims-db/transfer/bundle-import.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { verifySource, type VerifyReport } from '../../claims-db/verify/verify.js';
import { folderSource, storeSource } from '../../claims-db/verify/source.js';
import { sha256 } from '../../model/hash.js';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { all, caseRow, entry, failure, rowsInEntries } from './entries.js';
import { mutate, sampleData, seeded, tryMutation, verdicts, type SampleData } from './tampering.js';

const actor = { id: 'p1', name: 'Ada', role: 'admin', via: 'cli' } as const;
const clock = (): Date => new Date('2026-03-03T00:00:00.000Z');

describe('proof', function () {
  this.timeout(60_000);
  let root = '';
  let data: SampleData;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'gainsay-proof-'));
    data = await sampleData(root);
  });
  after(async () => rm(root, { recursive: true, force: true }));

  const copy = async (name: string): Promise<string> => {
    await cp(data.folder, join(root, name), { recursive: true });
    return join(root, name);
  };
  const check = (folder: string, checkpoint?: string): Promise<VerifyReport> =>
    verifySource(folderSource(folder), checkpoint === undefined ? {} : { checkpoint });

  describe('verify', () => {
    it('finds nothing wrong with what nobody touched, with its checkpoint', async () => {
      const report = await check(data.folder, data.checkpoint);
      expect(report.problems).to.deep.equal([]);
      expect(report).to.deep.include({
        ok: true,
        journals: 4,
        entries: 39,
        blobs: { present: 3, erased: 3, missing: 0 },
      });
      expect(report.checkpoint?.signedBy).to.equal(data.key);
      expect(await verdicts(data, 'case-a')).to.deep.equal({ own: [], second: [] });
    });

    it('finds 1,000 of 1,000 changes, names the first bad entry, and agrees with the second verifier', async () => {
      const random = seeded(20260301);
      const missed: string[] = [];
      for (let i = 0; i < 1000; i++) {
        const wrong = await tryMutation(data, mutate(data, random));
        if (wrong) missed.push(wrong);
      }
      expect(missed.slice(0, 5), missed.slice(0, 5).join('\n')).to.deep.equal([]);
    });

    it('tells a changed text, a missing one and an erased one apart', async () => {
      const folder = await copy('texts');
      const db = await openFileStore(folder, { rowsOf: rowsInEntries });
      const added = (await all(db.read('case-b', 0)))[1]?.data['text'];
      await db.close();
      const path = join(folder, 'blobs', String(added).slice(0, 2), String(added));
      await writeFile(path, 'another text');
      const changed = await check(folder);
      expect(
        changed.problems.map(({ journal, seq, what }) => [journal, seq, what.slice(0, 34)]),
      ).to.deep.equal([['case-b', 2, 'rests on a text that was changed (']]);
      await rm(path);
      expect((await check(folder)).blobs).to.deep.equal({ present: 2, erased: 3, missing: 1 });
      expect((await check(folder)).problems[0]?.what).to.contain('is missing, and no entry erased it');
    });

    it('refuses a checkpoint that was changed, or signed by a stranger', async () => {
      const other = data.checkpoint.replace(/journal case-b 12/, 'journal case-b 11');
      expect((await check(data.folder, other)).problems[0]?.what).to.contain('do not fit');
      const stranger = await sampleData(await mkdtemp(join(root, 'stranger-')));
      const report = await verifySource(folderSource(data.folder), {
        checkpoint: data.checkpoint,
        keys: [stranger.key],
      });
      expect(report.problems[0]?.what).to.contain('not signed by a key that the desk knows');
      expect((await check(data.folder, 'nonsense')).problems[0]?.what).to.contain('no signature');
    });

    it('finds a journal that was written anew with good hashes, by its checkpoint', async () => {
      const folder = await copy('forged');
      await rm(join(folder, 'journals', 'case-b.jsonl'));
      const db = await openFileStore(join(root, 'forger'), { rowsOf: rowsInEntries });
      const original = (await readFile(join(data.folder, 'journals', 'case-b.jsonl'), 'utf8'))
        .trim()
        .split('\n');
      const forged = original.map((line) => JSON.parse(line) as ReturnType<typeof entry>);
      await db.append(
        'case-b',
        0,
        forged.map((one, i) => (i === 4 ? { ...one, data: { text: 'Yes' } } : one)),
      );
      await db.close();
      await cp(join(root, 'forger', 'journals', 'case-b.jsonl'), join(folder, 'journals', 'case-b.jsonl'));
      expect((await check(folder)).ok, 'no one can tell without a checkpoint').to.equal(true);
      const [problem] = (await check(folder, data.checkpoint)).problems;
      expect(problem).to.deep.include({ journal: 'case-b', seq: 12 });
    });

    it('finds an entry with a key twice, though its hash is right for its bytes', async () => {
      const folder = await copy('twice');
      const path = join(folder, 'journals', 'case-a.jsonl');
      const lines = (await readFile(path, 'utf8')).split('\n');
      const [body = ''] = (lines.at(-2) ?? '').split(/,"hash":"[0-9a-f]{64}"/);
      const rest = (lines.at(-2) ?? '').slice(body.length + 74);
      const twice = body.replace('"data":{', '"data":{"blobs":[],');
      const changed = `${twice},"hash":"${sha256(`${twice}${rest}`)}"${rest}`;
      await writeFile(path, lines.with(-2, changed).join('\n'));
      const { own, second } = await verdicts({ ...data, folder }, 'case-a');
      expect(own[0]).to.deep.equal({ journal: 'case-a', seq: 12 });
      expect(second[0]).to.deep.equal({ journal: 'case-a', seq: 12 });
      expect((await check(folder)).problems[0]?.what).to.equal('the line is not in canonical form');
    });

    it('notes a clock that ran backwards, and goes by the number of the entries', async () => {
      const db = await openFileStore(join(root, 'clock'), { rowsOf: rowsInEntries });
      await db.append('case-a', 0, [entry('x'), { ...entry('y'), at: '2026-02-01T00:00:00.000Z' }]);
      expect((await all(db.read('case-a', 0))).map((one) => one.type)).to.deep.equal(['x', 'y']);
      await db.close();
      const report = await check(join(root, 'clock'));
      expect(report.ok).to.equal(true);
      expect(report.notices).to.have.length(1);
      expect(report.notices[0]).to.contain('case-a entry 2: the clock had run backwards');
    });

    it('runs as a tool of its own', async () => {
      const tool = join(import.meta.dirname, '../../../tools/verify.mjs');
      const file = join(root, 'kept-elsewhere.txt');
      await writeFile(file, data.checkpoint);
      const run = (...args: string[]): Promise<{ stdout: string }> =>
        promisify(execFile)(process.execPath, [tool, ...args]);
      const { stdout } = await run(data.folder, '--checkpoint', file, '--key', data.key);
      expect(stdout).to.equal('4 journals, 39 entries: all fit together\n');
      const folder = await copy('short');
      await rm(join(folder, 'journals', 'case-c.jsonl'));
      const error = await failure(run(folder, '--checkpoint', file));
      expect(error).to.deep.include({ code: 1 });
      expect((error as Error & { stdout: string }).stdout).to.contain(
        'case-c entry 1: is missing; there were 12',
      );
    });
  });

  describe('checkpoints', () => {
    it('stay good after the key was changed, which the desk records', async () => {
      const folder = join(root, 'rotation');
      const db = await openFileStore(folder, { rowsOf: rowsInEntries });
      await db.append('desk', 0, [entry('person.invited')]);
      const options = { keyFile: defaultKeyFile(folder), actor, clock };
      const before = await makeCheckpoint(db, options);
      await rotateKey(db, options, 'the laptop was lost');
      await rotateKey(db, options, 'yearly');
      const after = await makeCheckpoint(db, options);
      await keepCheckpoint(folder, after, clock());
      const entries = await all(db.read('desk', 0));
      expect(entries.map(({ type, reason }) => [type, reason])).to.deep.equal([
        ['person.invited', undefined],
        ['key.added', undefined],
        ['key.retired', 'the laptop was lost'],
        ['key.added', 'the laptop was lost'],
        ['key.retired', 'yearly'],
        ['key.added', 'yearly'],
      ]);
      for (const note of [before, after])
        expect((await verifySource(storeSource(db), { checkpoint: note })).problems).to.deep.equal([]);
      expect(before.split('\n')[0]).to.equal(after.split('\n')[0]);
      expect((await latestCheckpoint(folder))?.note).to.equal(after);
      await db.close();
    });
  });

  describe('a bundle of one case', () => {
    it('is exported, verified by itself, and imported elsewhere once', async () => {
      const file = join(root, 'case-a.gainsay');
      const from = await openFileStore(data.folder, { rowsOf: rowsInEntries });
      await exportBundle(from, 'case-a', file, data.checkpoint);
      const entries = await all(from.read('case-a', 0));
      expect((await failure(exportBundle(from, 'case-none', file))).message).to.contain(
        'case-none does not exist',
      );
      await from.close();
      const bundle = await readBundle(file);
      const report = await verifySource(bundleSource(bundle), {
        checkpoint: data.checkpoint,
        keys: [data.key],
      });
      expect(report.problems).to.deep.equal([]);

      const folder = join(root, 'importer');
      const db = await openFileStore(folder, { rowsOf: rowsInEntries });
      const rowsOf = (): Promise<[ReturnType<typeof caseRow>]> =>
        Promise.resolve([caseRow('a', '2026-01-01T00:00:00.000Z')]);
      const options = { actor, clock, rowsOf };
      const imported = await importBundle(db, file, options);
      expect(imported).to.deep.equal({ journal: 'case-a', entries: 12, wasHere: false });
      expect((await importBundle(db, file, options)).wasHere).to.equal(true);
      expect(await all(db.read('case-a', 0))).to.deep.equal(entries);
      expect((await all(db.read('desk', 0))).map((one) => one.type)).to.deep.equal(['case.imported']);
      expect((await db.list({ kind: 'case', limit: 5 })).rows).to.have.length(1);
      const desk = (await db.head('desk'))?.hash ?? null;
      await db.append('case-a', 12, [{ ...entry('comment.made'), desk }]);
      expect((await failure(importBundle(db, file, options))).message).to.contain(
        'is here already with other entries',
      );
      await db.close();
      expect((await check(folder)).problems).to.deep.equal([]);
    });

    it('is refused where it was changed or cut short', async () => {
      const file = join(root, 'case-b.gainsay');
      const from = await openFileStore(data.folder, { rowsOf: rowsInEntries });
      await exportBundle(from, 'case-b', file);
      await from.close();
      const lines = (await readFile(file, 'utf8')).split('\n');
      const db = await openFileStore(join(root, 'wary'), { rowsOf: rowsInEntries });
      const refusal = async (changed: string[]): Promise<string> => {
        await writeFile(file, changed.join('\n'));
        return (await failure(importBundle(db, file, { actor, clock, rowsOf: rowsInEntries }))).message;
      };
      expect(await refusal(lines.with(4, (lines[4] ?? '').replace('No. 3', 'No. 4')))).to.contain('entry 4 ');
      expect(await refusal(lines.toSpliced(3, 1))).to.match(/cut short|entry 3/);
      expect(await refusal(lines.slice(0, 5))).to.contain('cut short: 4 of 12 entries');
      expect(
        await refusal(lines.with(13, (lines[13] ?? '').replace('"base64":"', '"base64":"AAAA'))),
      ).to.contain('was changed');
      expect(await refusal(['{}'])).to.contain('is not a bundle');
      expect(await refusal([])).to.contain('is empty');
      expect(await db.heads()).to.deep.equal([]);
      await db.close();
    });
  });

  describe('a backup', () => {
    it('is made while the store is written to, and brought back', async () => {
      const folder = await copy('live');
      const db = await openFileStore(folder, { rowsOf: rowsInEntries });
      await db.setPrivate('password:p1', 'hash');
      let stop = false;
      const writing = (async () => {
        for (let seq = 12; !stop; seq++)
          await db.append('case-a', seq, [entry('x', { text: 'y'.repeat(2000) })]);
      })();
      const report = await backup(folder, join(root, 'copy'));
      stop = true;
      await writing;
      expect(report.problems).to.deep.equal([]);
      expect(report.entries).to.be.at.least(39);
      await db.close();
      expect((await restore(join(root, 'copy'), join(root, 'restored'))).entries).to.equal(report.entries);
      const back = await openFileStore(join(root, 'restored'), { rowsOf: rowsInEntries });
      expect(await back.getPrivate('password:p1')).to.equal('hash');
      expect((await back.heads()).map((head) => head.journal)).to.deep.equal([
        'case-a',
        'case-b',
        'case-c',
        'desk',
      ]);
      await back.close();
      expect((await failure(backup(folder, join(root, 'copy')))).message).to.contain('is not empty');
      await rm(join(root, 'copy', 'journals', 'desk.jsonl'));
      expect((await failure(restore(join(root, 'copy'), join(root, 'again')))).message).to.contain(
        'does not verify',
      );
    });
  });
});
