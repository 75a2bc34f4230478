import { expect } from 'chai';
import type { Actor } from '../../model/envelope.js';
import type { VerdictValue } from '../../model/journal-entries.js';
import type { ClaimView } from '../../review/views/case-view.js';
import { aCase, aDesk, type TestDesk } from './a-desk.js';
import { refusal } from './refusal.js';

const seen = async ({ desk }: TestDesk, who: Actor, id: string, claim: string): Promise<ClaimView> =>
  (await desk.view(who, id)).claim(claim);

async function give(
  test: TestDesk,
  who: Actor,
  id: string,
  claim: string,
  value: VerdictValue,
  override?: string,
): Promise<void> {
  const { verdictRevision: revision } = await seen(test, who, id, claim);
  await test.desk.change(who, id, {
    act: 'verdict.give',
    claim,
    value,
    rationale: 'looked',
    revision,
    override,
  });
}

describe('verdicts', () => {
  it('of one person settle at once; a later one takes their place and both stay', async () => {
    const test = await aDesk();
    const id = await aCase(test);
    await give(test, test.ada, id, 'c1', 'verified');
    await give(test, test.ben, id, 'c1', 'unverifiable');
    const claim = await seen(test, test.rea, id, 'c1');
    expect(claim.outcome).to.include({ state: 'settled', value: 'unverifiable' });
    expect(claim.votes.map((vote) => vote.value)).to.deep.equal(['verified', 'unverifiable']);
  });

  it('of two persons: the second is another, may send it back, and settles it', async () => {
    const test = await aDesk();
    const { desk, ada, ben, eve } = test;
    const id = await aCase(test, 'two');
    await give(test, ada, id, 'c1', 'verified');
    expect(await refusal(give(test, ada, id, 'c1', 'verified'))).to.have.property('code', 'second-is-first');
    const back = { act: 'verdict.return', claim: 'c1', comment: 'which year?' } as const;
    const own = { ...back, revision: (await seen(test, ada, id, 'c1')).verdictRevision };
    expect(await refusal(desk.change(ada, id, own))).to.have.property('code', 'second-is-first');
    await desk.change(ben, id, own);
    expect((await seen(test, ada, id, 'c1')).outcome.state).to.equal('returned');
    await give(test, ada, id, 'c1', 'disputed');
    await give(test, ben, id, 'c1', 'disputed');
    expect((await seen(test, ada, id, 'c1')).outcome).to.include({ state: 'settled', value: 'disputed' });
    expect(await refusal(give(test, eve, id, 'c1', 'verified'))).to.have.property('code', 'not-now');
    const reopen = { act: 'verdict.reopen', claim: 'c1', reason: 'new papers' } as const;
    const revision = (await seen(test, eve, id, 'c1')).verdictRevision;
    expect(await refusal(desk.change(ada, id, { ...reopen, revision }))).to.have.property(
      'code',
      'not-allowed',
    );
    await desk.change(eve, id, { ...reopen, revision });
    const now = await seen(test, ada, id, 'c1');
    expect(now.outcome.state).to.equal('none');
    expect(now.stale).to.include({ cause: 'reopened', was: 'disputed' });
    await give(test, ada, id, 'c1', 'verified');
    expect((await seen(test, ada, id, 'c1')).stale).to.equal(null);
  });

  it('go stale with the claim, with its source, and with a new flag; the preview says so before', async () => {
    const test = await aDesk();
    const { desk, ada, eve } = test;
    const id = await aCase(test);
    for (const claim of ['c2', 'c3']) await give(test, ada, id, claim, 'verified');
    const { revision } = await seen(test, ada, id, 'c2');
    const correct = {
      act: 'claim.correct',
      claim: 'c2',
      field: 'modality',
      value: 'hoped',
      reason: 'would',
      revision,
    } as const;
    const preview = await desk.preview(ada, id, { ...correct, reason: '' });
    expect(preview.stale.map(({ claim, was, cause }) => [claim.id, was, cause])).to.deep.include([
      'c2',
      'verified',
      'claim',
    ]);
    await desk.change(ada, id, correct);
    expect((await seen(test, ada, id, 'c2')).stale).to.include({ cause: 'claim', was: 'verified' });
    expect((await seen(test, ada, id, 'c3')).outcome.state).to.equal('settled');

    const { seq } = await desk.view(ada, id);
    const raise = {
      act: 'flag.raise',
      claims: ['c3', 'c6'],
      type: 'temporal-date',
      severity: 'error',
      message: 'Two days.',
    } as const;
    await desk.change(ada, id, { ...raise, reason: 'look', revision: seq });
    expect((await seen(test, ada, id, 'c3')).stale).to.include({ cause: 'flag' });

    await give(test, ada, id, 'c1', 'unverifiable');
    const document = (await desk.view(eve, id)).document('d1');
    await desk.change(eve, id, {
      act: 'document.withdraw',
      document: 'd1',
      reason: 'forged',
      revision: document.revision,
    });
    const withdrawn = await seen(test, ada, id, 'c1');
    expect(withdrawn.stale).to.include({ cause: 'source' });
    expect(withdrawn.live).to.equal(false);
  });

  it('cannot verify both sides of an open contradiction without a reason', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const flag = (await desk.view(ada, id)).flags.find((each) => each.rule === 'quantity-differs');
    const [one, other] = flag?.claims ?? [];
    if (!flag || !one || !other) throw new Error('no contradiction');
    await give(test, ada, id, one, 'verified');
    const refused = await refusal(give(test, ada, id, other, 'verified'));
    expect(refused).to.include({ code: 'override-needed', field: 'override' });
    await give(test, ada, id, other, 'disputed');
    await give(test, ada, id, other, 'verified', 'both numbers were announced, one for each site');
    expect((await seen(test, ada, id, other)).votes.at(-1)?.override).to.match(/one for each site/);
  });

  it('rest on evidence whose words stand where they are said to stand', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { revision } = await seen(test, ada, id, 'c1');
    const { quote } = (await seen(test, ada, id, 'c4')).claim;
    const { start, end, exact } = quote;
    const add = { act: 'evidence.add', claim: 'c1', revision } as const;
    const evidence = {
      stance: 'refutes',
      kind: 'quote',
      note: '',
      quote: { document: 'd2', start, end, exact },
    } as const;
    const shifted = { ...evidence, quote: { ...evidence.quote, start: start + 1, end: end + 1 } };
    expect(await refusal(desk.change(ada, id, { ...add, evidence: shifted }))).to.include({
      code: 'invalid',
      field: 'quote',
    });
    const link = { stance: 'context', kind: 'link', note: '', url: 'javascript:alert(1)' } as const;
    expect(await refusal(desk.change(ada, id, { ...add, evidence: link }))).to.have.property(
      'code',
      'invalid',
    );
    const written = await desk.change(ada, id, { ...add, evidence });
    expect(written.id).to.equal('e1');
  });
});
