import { expect } from 'chai';
import { NotAllowed, Refused, RevisionMissing, RevisionStale } from '../../review/errors.js';
import { aCase, aDesk, bytesOf, UNION } from './a-desk.js';

/** The error that a promise ends with; fails where it does not. */
async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

describe('the desk', () => {
  it('opens a case, reads documents, and raises flags in the same append', async () => {
    const test = await aDesk();
    const id = await aCase(test);
    const view = await test.desk.view(test.ada, id);
    expect(view.documents.map((document) => document.id)).to.deep.equal(['d1', 'd2']);
    expect(view.claims.length).to.be.greaterThan(3);
    for (const { claim, document } of view.claims) {
      const text = await test.desk.text(test.ada, id, document);
      expect(text?.slice(claim.quote.start, claim.quote.end)).to.equal(claim.quote.exact);
    }
  });

  it('refuses a form without a revision, and a stale one with the thing as it stands', async () => {
    const test = await aDesk();
    const { desk, ada, ben } = test;
    const id = await aCase(test);
    const claim = (await desk.view(ada, id)).claims[0];
    if (!claim) throw new Error('no claim');
    const reject = { act: 'claim.reject' as const, claim: claim.id, reason: 'not a claim' };
    expect(await refusal(desk.change(ada, id, { ...reject, revision: undefined }))).to.be.instanceOf(
      RevisionMissing,
    );
    const revision = claim.revision;
    await desk.change(ben, id, {
      act: 'claim.correct',
      claim: claim.id,
      field: 'statement',
      value: 'Other words.',
      reason: 'clearer',
      revision,
    });
    const stale = await refusal(desk.change(ada, id, { ...reject, revision }));
    expect(stale).to.be.instanceOf(RevisionStale);
    expect((stale as RevisionStale).current).to.have.property('statement', 'Other words.');
  });

  it('writes a form that was sent twice once', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { seq } = await desk.view(ada, id);
    const comment = {
      act: 'comment' as const,
      subject: { kind: 'case' as const, id },
      text: 'Hello.',
      revision: seq,
      request: 'form-1',
    };
    const [first, second] = await Promise.all([desk.change(ada, id, comment), desk.change(ada, id, comment)]);
    expect(second).to.deep.equal({ ...first, repeated: true });
    expect((await desk.view(ada, id)).comments).to.have.length(1);
  });

  it('refuses the same text twice, and a person whose role does not allow it, and records the refusal', async () => {
    const test = await aDesk();
    const { desk, ada, rea } = test;
    const id = await aCase(test);
    const { seq } = await desk.view(rea, id);
    const again = { act: 'document.add' as const, name: 'again.txt', bytes: bytesOf(UNION), revision: seq };
    expect(await refusal(desk.change(ada, id, again)))
      .to.be.instanceOf(Refused)
      .and.have.property('code', 'taken');
    expect(await refusal(desk.change(rea, id, again))).to.be.instanceOf(NotAllowed);
    const entries = [];
    for await (const entry of test.db.read('desk', 0)) entries.push(entry);
    expect(entries.at(-1)).to.have.property('type', 'access.refused');
  });
});
