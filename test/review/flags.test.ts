import { expect } from 'chai';
import type { Actor } from '../../model/envelope.js';
import type { FlagState } from '../../review/state/case-state.js';
import type { Desk } from '../../review/desk.js';
import { Refused, RevisionStale } from '../../review/errors.js';
import { aCase, aDesk, bytesOf, type TestDesk } from './a-desk.js';
import { refusal } from './refusal.js';

async function theFlag(desk: Desk, who: Actor, id: string, rule = 'quantity-differs'): Promise<FlagState> {
  const flag = (await desk.view(who, id)).flags.find((each) => each.rule === rule);
  if (!flag) throw new Error(`no flag of ${rule}`);
  return flag;
}

async function resolved(test: TestDesk, id: string): Promise<FlagState> {
  const { desk, ada } = test;
  const { id: flag, revision } = await theFlag(desk, ada, id);
  const settle = { act: 'flag.resolve', resolution: 'different-scope', reason: 'other sites' } as const;
  await desk.change(ada, id, { ...settle, flag, revision });
  return theFlag(desk, ada, id);
}

describe('flags', () => {
  it('freeze their statements, and keep them when a claim is corrected in something the rule does not look at', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const flag = await resolved(test, id);
    const [first] = flag.claims;
    if (!first) throw new Error('no claim');
    const { revision } = (await desk.view(ada, id)).claim(first);
    const value = 'Entirely other words.';
    const change = {
      act: 'claim.correct',
      claim: first,
      field: 'statement',
      value,
      reason: 'clearer',
    } as const;
    await desk.change(ada, id, { ...change, revision });
    const now = await theFlag(desk, ada, id);
    expect(now.statements).to.deep.equal(flag.statements);
    expect(now.statements.map(({ exact }) => exact)).to.satisfy((all: string[]) =>
      all.every((one) => /jobs/.test(one)),
    );
  });

  it('stay resolved through re-checks, and reopen when what they rest on changes', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    await resolved(test, id);
    const { seq } = await desk.view(ada, id);
    const bytes = bytesOf('The depot opened in 1990. The Harbour Trust was founded in 1911.');
    await desk.change(ada, id, { act: 'document.add', name: 'third.txt', bytes, revision: seq });
    const still = await theFlag(desk, ada, id);
    expect(still.state).to.equal('resolved');
    const [first] = still.claims;
    if (!first) throw new Error('no claim');
    const { claim, revision } = (await desk.view(ada, id)).claim(first);
    const value = claim.quantities.map((quantity) => ({ ...quantity, value: 751, min: 751, max: 751 }));
    const change = {
      act: 'claim.correct',
      claim: first,
      field: 'quantities',
      value,
      reason: 'a typo',
      revision,
    } as const;
    const preview = await desk.preview(ada, id, change);
    expect(preview.reopened.map((flag) => flag.id)).to.deep.equal([still.id]);
    await desk.change(ada, id, change);
    const reopened = await theFlag(desk, ada, id);
    expect(reopened).to.include({ state: 'open', resolution: null });
    expect(reopened.earlier).to.have.length(1);
    expect(reopened.earlier[0]).to.include({ kind: 'different-scope', cause: 'basis-changed' });
  });

  it('are no longer raised when a correction removes their ground, and come back with their resolution', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const flag = await resolved(test, id);
    const claim = flag.claims[0] ?? '';
    const rejecting = {
      act: 'claim.reject',
      claim,
      reason: 'not said',
      revision: (await desk.view(ada, id)).claim(claim).revision,
    } as const;
    expect((await desk.preview(ada, id, rejecting)).withdrawn.map((each) => each.id)).to.include(flag.id);
    await desk.change(ada, id, rejecting);
    const gone = await theFlag(desk, ada, id);
    expect(gone.state).to.equal('no longer raised');
    const late = {
      act: 'flag.resolve',
      flag: gone.id,
      resolution: 'rounding',
      reason: 'x',
      revision: gone.revision,
    } as const;
    expect(await refusal(desk.change(ada, id, late))).to.have.property('code', 'not-now');
    const { revision } = (await desk.view(ada, id)).claim(claim);
    await desk.change(ada, id, { act: 'claim.restore', claim, reason: 'it was said', revision });
    expect(await theFlag(desk, ada, id)).to.include({ state: 'resolved', withdrawn: null });
  });

  it('are resolved by one of two who press at once; the other sees what stands', async () => {
    const test = await aDesk();
    const { desk, ada, ben } = test;
    const id = await aCase(test);
    const { id: flag, revision } = await theFlag(desk, ada, id);
    const settle = { act: 'flag.resolve', flag, revision, resolution: 'rounding' } as const;
    const [one, other] = await Promise.allSettled([
      desk.change(ada, id, { ...settle, reason: 'Ada’s' }),
      desk.change(ben, id, { ...settle, reason: 'Ben’s' }),
    ]);
    expect(one.status).to.equal('fulfilled');
    if (other.status !== 'rejected') throw new Error('both were accepted');
    expect(other.reason).to.be.instanceOf(RevisionStale);
    expect((other.reason as RevisionStale).current).to.have.nested.property('resolution.reason', 'Ada’s');
  });

  it('can be raised by hand, settled in bulk with one reason, all or none', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const { seq, claims } = await desk.view(ada, id);
    const two = claims.slice(0, 2).map((claim) => claim.id);
    const raise = {
      act: 'flag.raise',
      claims: two,
      type: 'modality',
      severity: 'warning',
      message: 'A plan is told as a fact.',
    } as const;
    const { id: hand } = await desk.change(ada, id, { ...raise, reason: 'see both', revision: seq });
    expect(hand).to.equal('h1');
    const open = (await desk.view(ada, id)).flags.filter((flag) => flag.state === 'open');
    const flags = open.map(({ id: flag, revision }) => ({ flag, revision }));
    const bulk = {
      act: 'flags.resolve',
      resolution: 'superseded',
      reason: 'all old',
      revision: seq,
    } as const;
    const spoilt = flags.map((flag, i) => (i === 0 ? { ...flag, revision: flag.revision - 1 } : flag));
    expect(await refusal(desk.change(ada, id, { ...bulk, flags: spoilt }))).to.be.instanceOf(RevisionStale);
    expect((await desk.view(ada, id)).flags.filter((flag) => flag.state === 'open')).to.have.length(
      open.length,
    );
    await desk.change(ada, id, { ...bulk, flags });
    expect((await desk.view(ada, id)).flags.filter((flag) => flag.state === 'open')).to.have.length(0);
  });

  it('chosen twice in one go are settled and handed over once, where both choices hold', async () => {
    const test = await aDesk();
    const { desk, db, ada } = test;
    const id = await aCase(test);
    const { id: flag } = await theFlag(desk, ada, id);
    const entries = async (type: string): Promise<number> => {
      let count = 0;
      for await (const entry of db.read(`case-${id}`, 0)) if (entry.type === type) count += 1;
      return count;
    };
    const subject = { kind: 'flag', id: flag } as const;
    const hand = {
      act: 'assign.many',
      to: { id: ada.id },
      revision: (await desk.view(ada, id)).seq,
    } as const;
    const mine = { subject, from: null };
    const unlike = [mine, { subject, from: ada.id }];
    expect(await refusal(desk.change(ada, id, { ...hand, items: unlike }))).to.have.property('code', 'taken');
    await desk.change(ada, id, { ...hand, items: [mine, mine] });
    expect(await entries('assignment.changed')).to.equal(1);
    const now = (await theFlag(desk, ada, id)).revision;
    const bulk = {
      act: 'flags.resolve',
      resolution: 'rounding',
      reason: 'small',
      revision: undefined,
    } as const;
    const newest = { flag, revision: now };
    const stale = { flag, revision: now - 1 };
    for (const flags of [
      [newest, stale],
      [stale, newest],
    ])
      expect(await refusal(desk.change(ada, id, { ...bulk, flags }))).to.be.instanceOf(RevisionStale);
    await desk.change(ada, id, { ...bulk, flags: [newest, newest] });
    expect(await entries('flag.resolved')).to.equal(1);
  });

  it('keep every resolution that was ever given, and reopening one asks for the verdicts again', async () => {
    const test = await aDesk();
    const { desk, ada } = test;
    const id = await aCase(test);
    const first = await resolved(test, id);
    const again = {
      act: 'flag.resolve',
      flag: first.id,
      resolution: 'superseded',
      reason: 'a later paper',
    } as const;
    await desk.change(ada, id, { ...again, revision: first.revision });
    const [claim = ''] = first.claims;
    const revision = (await desk.view(ada, id)).claim(claim).verdictRevision;
    await desk.change(ada, id, {
      act: 'verdict.give',
      claim,
      value: 'verified',
      rationale: 'seen',
      revision,
    });
    const second = await theFlag(desk, ada, id);
    await desk.change(ada, id, {
      act: 'flag.reopen',
      flag: first.id,
      reason: 'not so sure',
      revision: second.revision,
    });
    const now = await theFlag(desk, ada, id);
    expect(now).to.include({ state: 'open', resolution: null });
    expect(now.earlier.map((each) => each.kind)).to.deep.equal(['different-scope', 'superseded']);
    expect((await desk.view(ada, id)).claim(claim).stale).to.include({ cause: 'flag', was: 'verified' });
  });

  it('need a reason to be settled', async () => {
    const test = await aDesk();
    const id = await aCase(test);
    const { id: flag, revision } = await theFlag(test.desk, test.ada, id);
    const settle = { act: 'flag.resolve', flag, revision, resolution: 'rounding', reason: '  ' } as const;
    expect(await refusal(test.desk.change(test.ada, id, settle)))
      .to.be.instanceOf(Refused)
      .and.include({ code: 'reason-missing' });
  });

  it('of a new rule set wait until somebody accepts it', async () => {
    const test = await aDesk();
    const { desk, ada, eve } = test;
    const id = await aCase(test);
    const { revision } = await desk.view(eve, id);
    const off = { off: ['quantity-differs'], severity: { 'date-differs': 'info' as const } };
    await desk.change(eve, id, { act: 'case.settings', rules: off, reason: 'too coarse', revision });
    expect(await theFlag(desk, ada, id)).to.include({ state: 'no longer raised' });
    expect(await theFlag(desk, ada, id, 'date-differs')).to.include({ severity: 'info' });
  });
});
