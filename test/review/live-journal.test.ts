import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../claims-db/embedded/files.js';
import type { Entry } from '../../model/envelope.js';
import { caseKind } from '../../review/journals/case-kind.js';
import { Desk } from '../../review/desk.js';
import { RevisionStale } from '../../review/errors.js';
import { FOLD_VERSION } from '../../review/folds/case.js';
import { LiveJournal } from '../../review/journals/live-journal.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { aCase, aDesk, COMMAND, servicesOn } from './a-desk.js';
import { MemoryStore } from './memory-store.js';

/** Remembers from where each journal was read. */
class WatchedStore extends MemoryStore {
  readonly readFrom = new Map<string, number[]>();

  override read(journal: string, from: number): AsyncIterable<Entry> {
    this.readFrom.set(journal, [...(this.readFrom.get(journal) ?? []), from]);
    return super.read(journal, from);
  }
}

/** Counts what reaches the disk. */
class CountingStore extends MemoryStore {
  readonly appends: number[] = [];

  override append(...given: Parameters<MemoryStore['append']>): ReturnType<MemoryStore['append']> {
    this.appends.push(given[2].length);
    return super.append(...given);
  }
}

const REVIEWER = { id: 'r1', name: 'Rosa', role: 'reviewer', via: 'cli' } as const;

const nextTurn = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

/** Reads an entry a turn, and keeps no snapshots. */
class SlowStore extends MemoryStore {
  constructor({ journals }: MemoryStore) {
    super();
    for (const [name, entries] of journals) this.journals.set(name, entries);
  }

  override async *read(journal: string, from: number): AsyncIterable<Entry> {
    for await (const entry of super.read(journal, from)) {
      await nextTurn();
      yield entry;
    }
  }
}

/** A database that has not yet told anybody what another server wrote. */
class DeafStore extends MemoryStore {
  override watch(): () => void {
    return () => undefined;
  }
}

/** A case of which a snapshot is kept. */
async function keptCase(): Promise<{ db: WatchedStore; id: string }> {
  const db = new WatchedStore();
  const test = await aDesk(db);
  const id = await aCase(test);
  const live = new LiveJournal(`case-${id}`, caseKind(id), {
    db,
    clock: () => new Date(0),
    deskHead: () => null,
  });
  await live.state();
  await live.keepSnapshot(1);
  await live.close();
  await test.desk.close();
  db.readFrom.clear();
  return { db, id };
}

describe('a case over time', () => {
  it('shows nobody a case that is half read', async () => {
    const { db, id } = await keptCase();
    const desk = await Desk.open(servicesOn(new SlowStore(db)));
    const visits: Promise<number>[] = [];
    for (let i = 0; i < 5; i++) {
      visits.push(desk.view(COMMAND, id).then(({ claims }) => claims.length));
      await nextTurn();
    }
    expect(await Promise.all(visits)).to.deep.equal([6, 6, 6, 6, 6]);
  });

  it('is opened from its snapshot and what came after, and from the journal where the snapshot is not its own', async () => {
    const { db, id } = await keptCase();
    const desk = await Desk.open(servicesOn(db));
    const view = await desk.view(COMMAND, id);
    expect([view.seq, view.claims.length]).to.deep.equal([6, 6]);
    expect(db.readFrom.get('case-harbour-jobs')).to.deep.equal([6]);

    const kept = await db.loadSnapshot('case-harbour-jobs', FOLD_VERSION);
    const state = { ...(kept?.state as Record<string, unknown>), title: 'Not this case' };
    const spoilt: [seq: number, state: unknown][] = [
      [6, { ...state, head: '0'.repeat(64) }],
      [4, { ...state, seq: 4 }],
      [9, { ...state, seq: 9 }],
      [6, { ...state, claims: 7 }],
      [6, 'rubbish'],
      [6, null],
    ];
    for (const [seq, bad] of spoilt) {
      await db.saveSnapshot('case-harbour-jobs', FOLD_VERSION, seq, bad);
      const rebuilt = await (await Desk.open(servicesOn(db))).view(COMMAND, id);
      expect([rebuilt.head, rebuilt.title]).to.deep.equal([view.head, view.title]);
      expect(rebuilt.claims).to.deep.equal(view.claims);
    }
  });

  it('does not refuse for what another server has changed a moment ago', async () => {
    const db = new DeafStore();
    const test = await aDesk(db);
    const id = await aCase(test);
    const { desk } = test;
    const other = await Desk.open(servicesOn(db));
    const claim = 'c1';
    const correct = async (at: Desk, value: string, revision: number): Promise<unknown> =>
      at.change(REVIEWER, id, {
        act: 'claim.correct',
        claim,
        field: 'statement',
        value,
        reason: 'r',
        revision,
      });
    const { revision } = (await other.view(COMMAND, id)).claim(claim);
    await correct(desk, 'First', revision);
    const newer = (await desk.view(COMMAND, id)).claim(claim).revision;
    await correct(other, 'Second', newer);
    expect((await other.view(COMMAND, id)).claim(claim).claim.statement).to.equal('Second');
  });

  it('is seen by two servers on one store: each sees the other’s work, neither loses any', async () => {
    const db = new MemoryStore();
    const test = await aDesk(db);
    const id = await aCase(test);
    const second = await Desk.open(servicesOn(db));
    const { seq } = await second.view(test.ben, id);
    const comment = (text: string) =>
      ({ act: 'comment', subject: { kind: 'case', id }, text, revision: seq }) as const;
    const texts = Array.from({ length: 20 }, (_, i) => `Comment ${i}.`);
    await Promise.all(
      texts.map((text, i) =>
        i % 2 ? second.change(test.ben, id, comment(text)) : test.desk.change(test.ada, id, comment(text)),
      ),
    );
    for (const desk of [test.desk, second]) {
      const view = await desk.view(test.ada, id);
      expect(view.comments.map((each) => each.text)).to.have.members(texts);
      expect(new Set(view.comments.map((each) => each.id)).size).to.equal(20);
    }
  });

  it('writes acts that wait in one go, each decided on what the ones before it leave', async () => {
    const db = new CountingStore();
    const test = await aDesk(db);
    const id = await aCase(test);
    const view = await test.desk.view(test.ada, id);
    const flag = view.flags[0];
    if (!flag) throw new Error('the case has no flag');
    db.appends.length = 0;
    const comment = (text: string) =>
      test.desk.change(test.ada, id, {
        act: 'comment',
        subject: { kind: 'case', id },
        text,
        revision: view.seq,
      });
    const resolve = (who: typeof test.ada) =>
      test.desk.change(who, id, {
        act: 'flag.resolve',
        flag: flag.id,
        resolution: 'rounding',
        reason: 'Both round the same figure.',
        revision: flag.revision,
      });
    const answers = await Promise.allSettled([
      ...Array.from({ length: 30 }, (_, i) => comment(`Comment ${i}.`)),
      resolve(test.ada),
      resolve(test.ben),
      test.desk.change(test.eve, id, { act: 'report.issue', revision: view.seq }),
      comment('The last.'),
    ]);
    const refused = answers.flatMap((answer, i) =>
      answer.status === 'rejected' ? [[i, answer.reason]] : [],
    );
    expect(refused.map(([i]) => i)).to.deep.equal([31, 32]);
    expect(refused.map(([, error]) => error)).to.satisfy((errors: unknown[]) =>
      errors.every((error) => error instanceof RevisionStale),
    );
    expect(db.appends.length).to.be.at.most(4);
    const after = await test.desk.view(test.ada, id);
    expect(new Set(after.comments.map((each) => each.id)).size).to.equal(31);
    expect(after.flag(flag.id).resolution?.by.name).to.equal('ada');
    expect(await test.desk.verify(test.ada, id)).to.deep.equal([]);
  });

  it('names in a report the head of the journal as it is, whoever writes at the same time', async () => {
    const test = await aDesk();
    const id = await aCase(test);
    const { seq, head } = await test.desk.view(test.ada, id);
    const [, issued] = await Promise.all([
      test.desk.change(test.eve, id, { act: 'report.issue', revision: seq }),
      test.desk
        .change(test.eve, id, {
          act: 'comment',
          subject: { kind: 'case', id },
          text: 'After it.',
          revision: seq,
        })
        .then(() => test.desk.view(test.ada, id)),
    ]);
    expect(issued.reports[0]?.head).to.deep.equal({ seq, hash: head });
  });

  it('lasts on plain files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gainsay-desk-'));
    try {
      const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
      const test = await aDesk(db);
      const id = await aCase(test);
      const subject = { kind: 'claim', id: 'c1' } as const;
      await test.desk.change(test.ada, id, { act: 'comment', subject, text: 'Kept.', revision: 6 });
      const { flags } = await test.desk.view(test.ada, id);
      await test.desk.close();
      await db.close();

      const reopened = await openFileStore(folder, { rowsOf: rowsOfJournal });
      const desk = await Desk.open(servicesOn(reopened));
      const view = await desk.view(test.ada, id);
      expect(view.flags).to.deep.equal(flags);
      expect(view.claim('c1').comments[0]?.text).to.equal('Kept.');
      expect(await desk.verify(test.ada, id)).to.deep.equal([]);
      expect((await desk.checkedBefore(test.ada, 'cut 750 jobs'))[0]?.fields['claim']).to.equal('c1');
      await desk.close();
      await reopened.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
