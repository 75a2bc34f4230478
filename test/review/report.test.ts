import { expect } from 'chai';
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import { aCase, aDesk, bytesOf } from './a-desk.js';

describe('the report', () => {
  it('has every document with its hashes, every flag with both frozen statements, every verdict with who and why', async () => {
    const test = await aDesk();
    const { desk, ada, ben, eve, rea } = test;
    const id = await aCase(test, 'two');
    const [flag] = (await desk.view(ada, id)).flags;
    if (!flag) throw new Error('no flag');
    const settle = {
      act: 'flag.resolve',
      flag: flag.id,
      resolution: 'contradiction',
      reason: 'both on record',
    } as const;
    await desk.change(ada, id, { ...settle, revision: flag.revision });
    for (const who of [ada, ben]) {
      const { verdictRevision: revision } = (await desk.view(who, id)).claim('c2');
      const verdict = {
        act: 'verdict.give',
        claim: 'c2',
        value: 'disputed',
        rationale: `${who.name} read it`,
      } as const;
      await desk.change(who, id, { ...verdict, revision });
    }
    const { model, sha256: hash, trail } = await desk.report(rea, id, { trail: true });
    expect(model.documents.map((document) => document.sha256)).to.deep.equal(
      await Promise.all(
        ['d1', 'd2'].map(async (document) => sha256(bytesOf((await desk.text(ada, id, document)) ?? ''))),
      ),
    );
    const printed = model.flags.find((each) => each.id === flag.id);
    expect(printed?.statements).to.have.length(2);
    expect(printed?.resolution).to.deep.include({
      kind: 'contradiction',
      reason: 'both on record',
      by: { id: ada.id, name: 'ada' },
    });
    const judged = model.claims.find((claim) => claim.id === 'c2');
    expect(judged).to.include({ verdict: 'disputed', state: 'settled' });
    expect(judged?.votes.map((vote) => vote.rationale)).to.deep.equal(['ada read it', 'ben read it']);
    expect(model.open.flags).to.have.length(model.flags.length - 1);
    expect(model.open.unjudged).to.include('c1').and.not.include('c2');
    expect(model.progress).to.deep.include({ documents: 2, agreement: { claims: 1, alpha: null } });
    expect(trail.map((line) => line.seq)).to.deep.equal(
      Array.from({ length: model.journal.seq }, (_, i) => i + 1),
    );
    expect(hash).to.equal(sha256(canonicalJson(model)));
    expect((await desk.report(ada, id)).sha256).to.equal(hash);

    const { seq } = await desk.view(eve, id);
    const { id: report } = await desk.change(eve, id, { act: 'report.issue', revision: seq });
    expect((await desk.view(ada, id)).reports).to.have.length(1);
    expect((await desk.report(ada, id)).model.issued).to.deep.include({
      id: report,
      at: (await desk.view(ada, id)).lastAt,
      by: 'eve',
      seq: seq + 1,
      sha256: hash,
    });
  });
});
