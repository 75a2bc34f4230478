import { expect } from 'chai';
import { ruleUse } from '../../review/rule-use.js';
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

  it('searches the trail by person, thing and words', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    expect((await desk.trail(ada, id, { person: ada.id })).map((line) => line.type)).to.deep.equal([
      'case.opened',
      'document.added',
      'document.added',
    ]);
    expect((await desk.trail(ada, id, { text: 'DOCKERS added' })).map((line) => line.seq)).to.deep.equal([2]);
    expect(await desk.trail(ada, id, { subject: { kind: 'document', id: 'd1' } })).to.have.length(2);
    expect(await desk.trail(ada, id, { after: 2, limit: 1 })).to.have.length(1);
    expect((await desk.trail(ada, id, { last: 2 })).map((line) => line.seq)).to.deep.equal([5, 6]);
    expect(await desk.trail(ada, id, { last: 99 })).to.have.length(6);
    expect(await desk.trail(ada, id, { subject: { kind: 'flag', id: 'none' } })).to.deep.equal([]);
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
