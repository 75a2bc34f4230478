/** What the panel of a verdict says of who decided, who returned, and whose turn it is. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('the verdict of two persons', () => {
  let real: RealApp;
  let at: string;
  const people = new Map<string, Visitor>();

  before(async () => {
    real = await realApp();
    await withPeople(real);
    const id = await withDemo(real, 'Demo affair', 'two');
    const claim = (await real.desk.view(OWNER, id)).claims.find(
      ({ live, flags }) => live && flags.length === 0,
    );
    at = `/cases/${id}/claims/${claim?.id ?? ''}`;
    for (const login of ['reviewer', 'editor']) {
      const visitor = new Visitor(real.app);
      await visitor.signIn(login);
      people.set(login, visitor);
    }
  });
  after(() => real.close());

  const panel = async (login: string): Promise<string> =>
    (await people.get(login)?.get(at))?.text.split('id="verdict"')[1] ?? '';
  const send = async (login: string, fields: Record<string, string>): Promise<void> => {
    const revision = fieldIn(await panel(login), 'revision');
    const form = {
      rationale: 'As the minutes have it.',
      request: `${login} ${revision}`,
      revision,
      ...fields,
    };
    expect((await people.get(login)?.post(`${at}/verdict`, form))?.status).to.equal(303);
  };

  it('says to whoever returned one that it is the turn of others, and in the end who decided', async () => {
    await send('reviewer', { act: 'give', value: 'verified' });
    await send('editor', { act: 'return', rationale: 'Which minutes?' });
    expect(await panel('editor')).to.contain(
      'You have returned it. Wait for a new verdict, or give your own',
    );
    expect(await panel('reviewer'))
      .to.contain('Give the verdict again')
      .and.contain('Which minutes?');
    await send('reviewer', { act: 'give', value: 'verified' });
    expect(await panel('editor')).to.not.contain(' by Rosa');
    await send('editor', { act: 'give', value: 'verified' });
    for (const login of ['reviewer', 'editor'])
      expect(await panel(login)).to.match(/Verified<\/span> by Rosa reviewer and Rosa editor</);
  });
});
