import { expect } from 'chai';
import { Desk } from '../../review/desk.js';
import { aCase, aDesk, COMMAND, servicesOn } from './a-desk.js';
import { MemoryStore } from './memory-store.js';
import { refusal } from './refusal.js';

describe('a newer rule set', () => {
  it('shows what it would change, changes nothing by itself, and is accepted by an editor with a reason', async () => {
    const db = new MemoryStore();
    const services = servicesOn(db);
    const { ruleSet } = services;
    const older = {
      hash: `sha256:${'0'.repeat(64)}`,
      rules: ruleSet.rules.filter(({ type }) => type !== 'numeric'),
    };
    const test = await aDesk(db, { ...services, ruleSet: older });
    const { ada, eve } = test;
    const id = await aCase(test);
    await test.desk.close();

    const desk = await Desk.open({ ...servicesOn(db), ruleSet });
    const rules = async (): Promise<string[]> => (await desk.view(ada, id)).flags.map((flag) => flag.rule);
    expect(await rules()).to.deep.equal(['date-differs']);
    // Work goes on under the new rules only where it touches: c2 is no party to the clash of numbers.
    const { revision } = (await desk.view(ada, id)).claim('c2');
    const value = 'Wards stay.';
    const change = { act: 'claim.correct', claim: 'c2', field: 'statement', value, reason: 'short' } as const;
    await desk.change(ada, id, { ...change, revision });
    expect(await rules()).to.deep.equal(['date-differs']);

    const { seq } = await desk.view(eve, id);
    const accept = { act: 'rules.accept', reason: 'read the changes', revision: seq } as const;
    expect(
      (await desk.preview(eve, id, { ...accept, reason: '' })).raised.map((flag) => flag.rule),
    ).to.deep.equal(['quantity-differs']);
    expect(await refusal(desk.change(ada, id, accept))).to.have.property('code', 'not-allowed');
    await desk.change(eve, id, accept);
    expect(await rules()).to.have.members(['date-differs', 'quantity-differs']);
    expect(await refusal(desk.change(eve, id, { ...accept, revision: seq + 2 }))).to.have.property(
      'code',
      'not-now',
    );
    expect((await desk.report(COMMAND, id)).model.method).to.include({
      ruleSet: ruleSet.hash,
      present: ruleSet.hash,
    });
    const adopted = (db.journals.get('desk') ?? []).filter((entry) => entry.type === 'rules.adopted');
    expect(adopted.map((entry) => entry.data['hash'])).to.deep.equal([older.hash, ruleSet.hash]);
  });
});
