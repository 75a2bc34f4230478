import { expect } from 'chai';
import { trailLineHas } from '../../review/views/trail.js';
import { ruleUse } from '../../review/views/rule-use.js';
import { aCase, aDesk, bytesOf } from './a-desk.js';

describe('across cases and visits', () => {
  it('finds that a claim was checked before, with its verdict once it is settled', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { id: other } = await desk.openCase(ada, { title: 'Unrelated' });
    const bytes = bytesOf('The museum opened a new wing. Visitors paid £4 each.');
    await desk.change(ada, other, { act: 'document.add', name: 'm.txt', bytes, revision: 1 });
    const asked = 'Will the Harbour Trust cut 750 jobs over three years?';
    const [best] = await desk.checkedBefore(ada, asked);
    expect(best?.fields).to.include({ claim: 'c1', verdict: null });
    const { verdictRevision: revision } = (await desk.view(ada, id)).claim('c1');
    const verdict = {
      act: 'verdict.give',
      claim: 'c1',
      value: 'disputed',
      rationale: 'see minutes',
    } as const;
    await desk.change(ada, id, { ...verdict, revision });
    const again = await desk.checkedBefore(ada, asked);
    expect(again[0]?.fields).to.include({ claim: 'c1', verdict: 'disputed' });
    expect(again.some((row) => row.caseId === other)).to.equal(false);
    expect(await desk.checkedBefore(ada, '  ')).to.deep.equal([]);
  });

  it('finds a claim by a few of its words, and one that gives another figure', async () => {
    const test = await aDesk();
    await aCase(test);
    const found = async (words: string): Promise<unknown[]> =>
      (await test.desk.checkedBefore(test.ada, words)).map(({ fields }) => fields['claim']);
    expect(await found('jobs at the trust')).to.include('c1');
    expect(await found('cuts of 800 jobs')).to.include('c1');
    expect(await found('of the a museum')).to.deep.equal([]);
  });

  it('lists cases newest work first and opens two of one title under two ids', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const first = await desk.openCase(ada, { title: 'Ärzte & Häuser' });
    const second = await desk.openCase(ada, { title: 'Ärzte & Häuser' });
    expect([first.id, second.id]).to.deep.equal(['arzte-hauser', 'arzte-hauser-2']);
    const form = { title: 'Ärzte & Häuser', request: 'form-9' };
    const third = await desk.openCase(ada, form);
    expect(await desk.openCase(ada, form)).to.deep.equal({ ...third, repeated: true });
    const { rows } = await desk.cases(ada, { limit: 2 });
    expect(rows.map((row) => row.caseId)).to.deep.equal(['arzte-hauser-3', 'arzte-hauser-2']);
  });

  it('remembers what somebody has seen of a case, and tells what came since', async () => {
    const test = await aDesk();
    const { desk, ada, ben } = test;
    const id = await aCase(test);
    expect(await desk.lastVisit(ben, id)).to.equal(0);
    const { seq } = await desk.view(ben, id);
    await desk.visited(ben, id, seq);
    const subject = { kind: 'claim', id: 'c1' } as const;
    await desk.change(ada, id, { act: 'comment', subject, text: 'Look here.', revision: seq });
    const since = await desk.trail(ben, id, { after: await desk.lastVisit(ben, id) });
    expect(since.map(({ who, what, new: text }) => [who, what, text])).to.deep.equal([
      ['ada', 'commented', 'Look here.'],
    ]);
    await desk.visited(ben, id, 1);
    expect(await desk.lastVisit(ben, id)).to.equal(seq);
  });

  it('reads a stretch of the trail, and searches it from the end', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    expect((await desk.trail(ada, id, { after: 2, limit: 1 })).map((line) => line.seq)).to.deep.equal([3]);
    expect(await desk.trail(ada, id, { after: 6 })).to.deep.equal([]);
    const all = { fits: () => true, limit: 2 };
    const end = await desk.searchTrail(ada, id, all);
    expect([end.lines.map((line) => line.seq), end.from]).to.deep.equal([[6, 5], 5]);
    const earlier = await desk.searchTrail(ada, id, { ...all, before: end.from, limit: 99 });
    expect([earlier.lines.map((line) => line.seq), earlier.from]).to.deep.equal([[4, 3, 2, 1], 1]);
    const words = await desk.searchTrail(ada, id, {
      fits: (line) => trailLineHas(line, 'DOCKERS added') && line.person === ada.id,
      limit: 99,
    });
    expect(words.lines.map((line) => line.seq)).to.deep.equal([2]);
  });

  it('measures what reviewers made of each rule', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const kinds = ['contradiction', 'rounding'] as const;
    for (const [i, { id: flag, revision }] of (await desk.view(ada, id)).flags.entries()) {
      const resolution = kinds[i] ?? 'rounding';
      await desk.change(ada, id, { act: 'flag.resolve', flag, revision, resolution, reason: 'seen' });
    }
    const use = ruleUse(await desk.view(ada, id));
    expect(use.map(({ rule, fired, open, precision }) => [rule, fired, open, precision])).to.deep.equal([
      ['date-differs', 1, 0, 0],
      ['quantity-differs', 1, 0, 1],
    ]);
  });
});
