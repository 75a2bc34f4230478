/** Any sequence of acts on the store must leave what the same acts leave in a plain model of it. */
import type { ClaimsDb, IndexRow } from '../../claims-db/contract.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { folderSource } from '../../claims-db/verify/source.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, caseRow, claimRow, entry, failure, rowsInEntries } from './entries.js';

interface Model {
  /** Texts of the entries of each journal. */
  journals: Map<string, string[]>;
  rows: Map<string, IndexRow>;
  snapshots: Map<string, number>;
}
interface Real {
  db: ClaimsDb;
  folder: string;
}
type Command = fc.AsyncCommand<Model, Real>;

const open = (folder: string): Promise<ClaimsDb> => openFileStore(folder, { rowsOf: rowsInEntries });
const at = '2026-01-01T00:00:00.000Z';

const append = (name: string, texts: string[], words: string): Command => ({
  check: () => true,
  toString: () => `append(${name}, ${JSON.stringify(texts)})`,
  run: async ({ journals, rows: known }, { db }) => {
    const before = journals.get(name) ?? [];
    const id = name.slice('case-'.length);
    const rows = [caseRow(id, at, words), claimRow(id, `c${texts.length}`, words)];
    const entries = texts.map((text) => entry('comment.made', { text, rows }));
    await db.append(name, before.length, entries, rows);
    journals.set(name, [...before, ...texts]);
    for (const row of rows) known.set(row.key, row);
  },
});

const conflict = (name: string, off: number): Command => ({
  check: () => true,
  toString: () => `conflict(${name}, ${off})`,
  run: async ({ journals }, { db }) => {
    const wrong = (journals.get(name)?.length ?? 0) + off;
    expect((await failure(db.append(name, wrong, [entry('x')]))).name).to.equal('SeqConflict');
  },
});

const snapshot = (name: string): Command => ({
  check: ({ journals }) => journals.has(name),
  toString: () => `snapshot(${name})`,
  run: async ({ journals, snapshots }, { db }) => {
    const seq = journals.get(name)?.length ?? 0;
    await db.saveSnapshot(name, 'v1', seq, { seq });
    snapshots.set(name, seq);
  },
});

const reopen: Command = {
  check: () => true,
  toString: () => 'reopen',
  run: async (_, real) => {
    await real.db.close();
    real.db = await open(real.folder);
  },
};

/** Closes, loses the index, and finds the start of a write that never finished. */
const crash = (name: string): Command => ({
  check: ({ journals }) => journals.has(name),
  toString: () => `crash(${name})`,
  run: async (_, real) => {
    await real.db.close();
    await rm(join(real.folder, 'index'), { recursive: true });
    await appendFile(join(real.folder, 'journals', `${name}.jsonl`), '{"actor":{"id":"p1"');
    real.db = await open(real.folder);
  },
});

const compare: Command = {
  check: () => true,
  toString: () => 'compare',
  run: async ({ journals, rows, snapshots }, { db }) => {
    const heads = (await db.heads()).map(({ journal, seq }) => [journal, seq]);
    expect(heads).to.deep.equal([...journals].map(([name, texts]) => [name, texts.length]).sort());
    for (const [name, texts] of journals) {
      const from = snapshots.get(name) ?? 0;
      const state = await db.loadSnapshot(name, 'v1');
      expect(state).to.deep.equal(from === 0 ? null : { seq: from, state: { seq: from } });
      expect((await all(db.read(name, from))).map((one) => one.data['text'])).to.deep.equal(
        texts.slice(from),
      );
      const id = name.slice('case-'.length);
      const page = await db.list({ kind: 'claim', caseId: id, limit: 100 });
      const expected = [...rows.values()].filter((row) => row.caseId === id && row.kind === 'claim');
      expect(page.rows).to.have.deep.members(expected);
    }
    expect((await db.list({ kind: 'case', limit: 100 })).rows).to.have.length(journals.size);
  },
};

describe('the file store and a model of it', function () {
  this.timeout(120_000);

  it('agree after any sequence of acts', async () => {
    const name = fc.constantFrom('case-a', 'case-b', 'case-c');
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const commands = fc.commands(
      [
        fc.tuple(name, fc.array(text, { minLength: 1, maxLength: 4 }), text).map((args) => append(...args)),
        fc.tuple(name, fc.constantFrom(-1, 1, 7)).map((args) => conflict(...args)),
        name.map(snapshot),
        name.map(crash),
        fc.constant(reopen),
        fc.constant(compare),
      ],
      { size: '+1' },
    );
    const property = fc.asyncProperty(commands, async (acts) => {
      const folder = await mkdtemp(join(tmpdir(), 'gainsay-model-'));
      const real: Real = { folder, db: await open(folder) };
      const model: Model = { journals: new Map(), rows: new Map(), snapshots: new Map() };
      try {
        await fc.asyncModelRun(() => ({ model, real }), acts);
        await compare.run(model, real);
        expect((await verifySource(folderSource(folder))).problems).to.deep.equal([]);
      } finally {
        await real.db.close();
        await rm(folder, { recursive: true });
      }
    });
    await fc.assert(property, { numRuns: 30 });
  });
});
