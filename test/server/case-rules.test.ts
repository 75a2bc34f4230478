/** The rules of a case on their page: those that found something, and the many others folded away. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('the rules of a case', () => {
  let real: RealApp;
  let at: string;
  let id: string;
  let editor: Visitor;

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}/rules`;
    editor = new Visitor(real.app);
    await editor.signIn('editor');
  });
  after(() => real.close());

  const tables = async (): Promise<[string, string]> => {
    const [fired = '', others = ''] = (await editor.get(at)).text.split('<details');
    return [fired, others];
  };
  const rulesIn = (html: string): string[] =>
    [...html.matchAll(/scope="row"><a href="\/rules\/([^"]+)"/g)].map(([, rule = '']) => rule);

  it('begin with those that found something; one that is switched off joins them', async () => {
    const found = new Set((await real.desk.view(OWNER, id)).flags.map(({ rule }) => rule));
    const [fired, others] = (await tables()).map(rulesIn);
    expect(fired).to.have.members([...found]);
    expect(others?.length).to.be.greaterThan(30);
    const [rule = ''] = others ?? [];
    const html = (await editor.get(at)).text;
    const off = { rule, set: 'off', reason: 'Not here.', revision: fieldIn(html, 'revision') };
    expect((await editor.post(at, off)).status).to.equal(303);
    const [now] = await tables();
    expect(rulesIn(now)).to.have.members([...found, rule]);
  });
});
