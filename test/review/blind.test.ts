import { expect } from 'chai';
import type { Actor } from '../../model/envelope.js';
import type { Desk } from '../../review/desk.js';
import { aCase, aDesk, type TestDesk } from './a-desk.js';

const SECRET = 'because my aunt saw the minutes';

/** Everything that the desk shows a person of a case, as one text. */
async function allThat(desk: Desk, actor: Actor, id: string): Promise<string> {
  const view = await desk.view(actor, id);
  const { claimIndex, flagIndex, flags, documents, sameAs } = view;
  const claims = [...view.claims, ...view.claims.map((claim) => view.claim(claim.id))];
  const { act, revision } = { act: 'verdict.give' as const, revision: 1 };
  const probe = { act, revision, claim: claims[0]?.id ?? '', value: 'verified' as const, rationale: 'probe' };
  const stale = await desk.change(actor, id, probe).catch((error: unknown) => error);
  const value = actor.id;
  const correct = {
    act: 'claim.correct',
    claim: claims[0]?.id ?? '',
    field: 'statement',
    value,
    reason: 'x',
  } as const;
  const correction = { ...correct, revision: claims[0]?.revision };
  const preview = await desk.preview(actor, id, correction).catch(String);
  const rows = await desk.checkedBefore(actor, claims.map(({ claim }) => claim.statement).join(' '));
  const shown = {
    view: { ...view, claims, claimIndex, flagIndex, flags, documents, sameAs: [...sameAs] },
    stale: stale instanceof Error ? { ...stale, message: stale.message } : stale,
    trail: await desk.trail(actor, id),
    found: await desk.searchTrail(actor, id, { fits: (line) => line.subject?.kind === 'claim', limit: 99 }),
    report: await desk.report(actor, id, { trail: true }),
    preview,
    rows,
    cases: await desk.cases(actor, { limit: 10 }),
  };
  return JSON.stringify(shown);
}

async function voteOnFirst(
  test: TestDesk,
  id: string,
  who: Actor,
  value: 'disputed' | 'verified',
): Promise<string> {
  const claim = (await test.desk.view(who, id)).claims[0];
  if (!claim) throw new Error('no claim');
  await test.desk.change(who, id, {
    act: 'verdict.give',
    claim: claim.id,
    value,
    rationale: who === test.ada ? SECRET : 'I looked too',
    revision: claim.verdictRevision,
  });
  return claim.id;
}

describe('blind votes', () => {
  it('are in nothing that anybody else is shown, until both have voted', async () => {
    const test = await aDesk();
    const { desk, ada, ben, cleo, eve, root, rea } = test;
    const id = await aCase(test, 'two-blind');
    const before = new Map<Actor, string>();
    for (const other of [ben, cleo, eve, root, rea]) before.set(other, await allThat(desk, other, id));
    const claim = await voteOnFirst(test, id, ada, 'disputed');

    expect(await allThat(desk, ada, id)).to.include(SECRET);
    for (const other of [ben, cleo, eve, root, rea]) {
      const shown = await allThat(desk, other, id);
      expect(shown).to.not.include(SECRET);
      expect(shown.match(/"disputed"/g), other.name).to.deep.equal(
        before.get(other)?.match(/"disputed"/g) ?? null,
      );
      const seen = (await desk.view(other, id)).claim(claim);
      expect(seen.outcome).to.deep.equal({ state: 'first', value: null, votes: [] });
      expect(seen.hidden).to.equal(1);
    }

    await voteOnFirst(test, id, ben, 'verified');
    expect(await allThat(desk, ben, id)).to.include(SECRET);
    const split = (await desk.view(cleo, id)).claim(claim);
    expect(split.outcome.state).to.equal('split');
    await voteOnFirst(test, id, cleo, 'verified');
    const settled = (await desk.view(rea, id)).claim(claim);
    expect(settled.outcome.value).to.equal('verified');
    expect(settled.votes).to.have.length(3);
  });

  for (const policy of ['one', 'two'] as const)
    it(`stay hidden when ${policy} decides from now on, and in a round that went stale`, async () => {
      const test = await aDesk();
      const { desk, ada, ben, eve } = test;
      const id = await aCase(test, 'two-blind');
      const claim = await voteOnFirst(test, id, ada, 'disputed');
      const { revision } = await desk.view(eve, id);
      await desk.change(eve, id, { act: 'case.settings', policy, reason: 'short of people', revision });
      expect(await allThat(desk, ben, id)).to.not.include(SECRET);
      const item = (await desk.view(eve, id)).claim(claim);
      const value = 'Said otherwise.';
      const change = {
        act: 'claim.correct' as const,
        field: 'statement' as const,
        value,
        reason: 'misread',
        claim,
      };
      await desk.change(eve, id, { ...change, revision: item.revision });
      const stale = (await desk.view(ben, id)).claim(claim);
      expect(stale.stale).to.include({ cause: 'claim', was: null });
      expect(stale.votes).to.deep.equal([]);
      expect(await allThat(desk, ben, id)).to.not.include(SECRET);
    });
});
