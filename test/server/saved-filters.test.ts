/** A person's own filters, through the real app without script: kept, listed, used, renamed, deleted; nobody else sees them. */
import { expect } from 'chai';
import { OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('filters that a person keeps', () => {
  let real: RealApp;
  let at: string;
  let other: string;
  let reviewer: Visitor;
  const post = (fields: Record<string, string>) => reviewer.post(`${at}/filters`, fields);

  before(async function () {
    this.timeout(60_000);
    real = await realApp();
    await withPeople(real);
    at = `/cases/${await withDemo(real)}/flags`;
    other = `/cases/${await withDemo(real, 'Another')}/flags`;
    reviewer = new Visitor(real.app);
    await reviewer.signIn('reviewer');
  });
  after(() => real.close());

  it('are kept under a name and lead back to the same queue, in every case that they fit', async () => {
    const journal = (await real.desk.view(OWNER, 'demo-affair')).seq;
    const kept = await post({ act: 'keep', name: 'The worst', query: '?severity=error&page=7&bad=%3Cb%3E' });
    expect(kept.headers['location']).to.equal(`${at}?severity=error`);
    await post({ act: 'keep', name: 'First paper', query: 'document=d1&state=any' });
    expect((await reviewer.get(at)).text)
      .to.contain(`<a href="${at}?severity=error">The worst</a>`)
      .and.contain('First paper');
    expect((await reviewer.get(other)).text)
      .to.contain('The worst')
      .and.to.not.contain('First paper');
    expect((await real.desk.view(OWNER, 'demo-affair')).seq, 'none of the journal’s business').to.equal(
      journal,
    );
  });

  it('are nobody else’s', async () => {
    const editor = new Visitor(real.app);
    await editor.signIn('editor');
    expect((await editor.get(at)).text).to.not.contain('The worst');
    await editor.post(`${at}/filters`, { act: 'delete', filter: 'f1', query: '' });
    const taken = await editor.post(`${at}/filters`, {
      act: 'rename',
      filter: 'f1',
      name: 'Mine',
      query: '',
    });
    expect(taken.status).to.equal(422);
    expect((await reviewer.get(at)).text).to.contain('The worst');
  });

  it('are renamed and deleted; a name that is missing or taken is refused', async () => {
    await post({ act: 'rename', filter: 'f1', name: 'Errors <first>', query: '' });
    expect((await reviewer.get(at)).text)
      .to.contain('Errors &lt;first&gt;')
      .and.to.not.contain('The worst');
    const nameless = await post({ act: 'rename', filter: 'f1', name: ' ', query: '' });
    expect(nameless.status).to.equal(422);
    expect(nameless.text).to.contain('Give the filter a name');
    const long = await post({ act: 'keep', name: 'n'.repeat(61), query: 'severity=error' });
    expect(long.status).to.equal(422);
    expect(long.text).to.contain('This name has 61 letters; 60 are the most.').and.contain('n'.repeat(61));
    expect((await post({ act: 'keep', name: 'Plain', query: '' })).text).to.contain('This is the plain list');
    await post({ act: 'delete', filter: 'f1', query: '' });
    expect((await reviewer.get(at)).text).to.contain('The filter is deleted');
    expect((await reviewer.get(at)).text).to.not.contain('Errors &lt;first&gt;');
    expect(real.logged).to.deep.equal([]);
  });

  it('are there for claims too, and each list has its own', async () => {
    const claims = at.replace(/flags$/, 'claims');
    const kept = await reviewer.post(`${claims}/filters`, {
      act: 'keep',
      name: 'First paper',
      query: '?document=d1&verdict=none&against=Carewell',
    });
    expect(kept.headers['location']).to.equal(`${claims}?verdict=none&document=d1`);
    const page = (await reviewer.get(claims)).text;
    expect(page).to.contain(`<a href="${claims}?verdict=none&amp;document=d1">First paper</a>`);
    expect(page.split('First paper</a>'), 'that of the flags is not among them').to.have.length(2);
    expect((await reviewer.get(other.replace(/flags$/, 'claims'))).text).to.not.contain('First paper');
  });
});
