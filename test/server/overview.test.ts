/** The first page of a case counts in words that fit their numbers. */
import { expect } from 'chai';
import { OWNER, realApp, Visitor, withPeople, type RealApp } from './real-app.js';

describe('the overview of a case', () => {
  let real: RealApp;
  before(async () => {
    real = await realApp();
    await withPeople(real);
  });
  after(() => real.close());

  it('speaks of one flag, claim and document as of one', async () => {
    const { id } = await real.desk.openCase(OWNER, { title: 'One of each', policy: 'one' });
    const { seq: revision } = await real.desk.view(OWNER, id);
    const bytes = Buffer.from('Membership grew by 20 per cent from 300 to 240.\n');
    await real.desk.change(OWNER, id, { act: 'document.add', name: 'a.txt', bytes, revision });
    const editor = new Visitor(real.app);
    await editor.signIn('editor');
    const words = (await editor.get(`/cases/${id}`)).text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).to.contain('1 open flag 1 of them an error 1 claim 1 document ');
    expect(words).to.contain('1 claim, 1 open flag ');
  });
});
