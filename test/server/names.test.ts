/** Saying that names are one, without script: they are chosen among those of the case, and typing only adds. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('two names for one', () => {
  let real: RealApp;
  let at: string;
  let id: string;
  let reviewer: Visitor;

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}/names`;
    reviewer = new Visitor(real.app);
    await reviewer.signIn('reviewer');
  });
  after(() => real.close());

  const known = (html: string): string[] =>
    [...html.matchAll(/name="name" type="checkbox" value="([^"]+)"/g)].map(([, name = '']) => name);
  const send = async (names: readonly string[], fields: Record<string, string>) => {
    const page = (await reviewer.get(at)).text;
    const body = new URLSearchParams({
      revision: fieldIn(page, 'revision'),
      request: `${Math.random()}`,
      ...fields,
    });
    for (const name of names) body.append('name', name);
    return reviewer.post(at).send(body.toString());
  };

  it('are chosen from the case; the name that most claims have is used where none is said', async () => {
    const names = known((await reviewer.get(at)).text);
    expect(names.length).to.be.greaterThan(3);
    const [one = '', two = ''] = names;
    const joined = await send([one, two], { canonical: '', reason: 'The letterhead has both.' });
    expect(joined.status).to.equal(303);
    const { sameAs } = await real.desk.view(OWNER, id);
    expect(sameAs.get(one)).to.equal(sameAs.get(two)).and.to.be.oneOf([one, two]);
    expect((await reviewer.get(at)).text)
      .to.contain('Said to be one')
      .and.contain(`also ${one === sameAs.get(one) ? two : one}`);
  });

  it('take a name that no claim has, as one of them or as the one to use', async () => {
    const [, , third = ''] = known((await reviewer.get(at)).text);
    await send([third], { other: 'The Pier Society', canonical: 'typed', reason: 'Minutes.' });
    expect((await real.desk.view(OWNER, id)).sameAs.get(third)).to.equal('The Pier Society');
  });

  it('keep what was chosen and typed through a refusal and through narrowing the list', async () => {
    const [one = ''] = known((await reviewer.get(at)).text);
    const refused = await send([one], { other: '', canonical: one, reason: 'Because <both>' });
    expect(refused.status).to.equal(422);
    expect(refused.text)
      .to.contain('Name two names')
      .and.contain('Because &lt;both&gt;')
      .and.match(new RegExp(`value="${one}" checked`));
    const query = new URLSearchParams({ name: one, words: 'no such words', reason: 'kept', canonical: one });
    const found = (await reviewer.get(`${at}?${query.toString()}`)).text;
    expect(known(found)).to.deep.equal([one]);
    expect(found).to.contain('kept').and.contain(`<option value="${one}" selected>`);
  });

  it('are taken back with a reason; without one it is asked for at its field', async () => {
    const { sameAs } = await real.desk.view(OWNER, id);
    const [name = ''] = [...sameAs].find(([one, canonical]) => one !== canonical) ?? [];
    const without = await send([], { apart: name, 'apart-reason': ' ' });
    expect(without.status).to.equal(422);
    expect(without.text).to.contain('href="#apart-reason"').and.contain(`<option value="${name}" selected>`);
    expect((await send([], { apart: name, 'apart-reason': 'They are two.' })).status).to.equal(303);
    expect((await real.desk.view(OWNER, id)).sameAs.get(name) ?? name).to.equal(name);
    expect(real.logged).to.deep.equal([]);
  });
});
