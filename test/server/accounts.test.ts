/** Coming in, signing and going out, through the real app: the first administrator, the password asked again, an account disabled. */
import { expect } from 'chai';
import { OWNER, PASSWORD, realApp, Visitor, withPeople, type RealApp } from './real-app.js';

describe('the pages: an empty desk', () => {
  let real: RealApp;
  before(async () => {
    real = await realApp();
  });
  after(() => real.close());

  it('sends everybody to the page that makes the first administrator, once', async () => {
    const visitor = new Visitor(real.app);
    expect((await visitor.get('/')).headers['location']).to.equal('/first');
    const weak = await visitor.post('/first', { name: 'Noor', login: 'noor', password: 'short' });
    expect(weak.status).to.equal(422);
    expect(weak.text).to.contain('at least 10 characters');
    expect(weak.text).to.contain('value="Noor"');
    expect(weak.text).to.not.contain('short"');
    const made = await visitor.post('/first', { name: 'Noor', login: 'noor', password: PASSWORD });
    expect(made.status).to.equal(303);
    expect((await visitor.get('/')).text).to.contain('This desk is yours, Noor');
    expect((await new Visitor(real.app).get('/first')).headers['location']).to.equal('/');
    const late = await new Visitor(real.app).post('/first', {
      name: 'Eve',
      login: 'eve',
      password: PASSWORD,
    });
    expect(late.status).to.equal(409);
  });
});

describe('the pages: people who come and go', () => {
  let real: RealApp;
  before(async () => {
    real = await realApp();
    await withPeople(real);
  });
  after(() => real.close());

  it('asks for the password again before a verdict long after signing in', async () => {
    const late = new Visitor(real.app);
    await late.signIn('admin');
    const { id: other } = await real.desk.openCase(OWNER, { title: 'Signing' });
    const bytes = new TextEncoder().encode('The tower is 40 metres high.');
    await real.desk.change(OWNER, other, { act: 'document.add', name: 't.txt', bytes, revision: 1 });
    const path = `/cases/${other}/claims/c1`;
    expect((await late.get(path)).text).to.not.contain('Your password, to sign it');
    real.later(20 * 60_000);
    const page = await late.get(path);
    expect(page.text).to.contain('Your password, to sign it');
    const { verdictRevision } = (await real.desk.view(OWNER, other)).claim('c1');
    const form = {
      act: 'give',
      value: 'verified',
      rationale: 'Measured it.',
      revision: String(verdictRevision),
      request: 'sv',
    };
    const wrong = await late.post(`${path}/verdict`, { ...form, password: 'not this one' });
    expect(wrong.status).to.equal(422);
    expect(wrong.text).to.contain('This is not your password').and.to.contain('Measured it.');
    expect((await late.post(`${path}/verdict`, { ...form, password: PASSWORD })).status).to.equal(303);
  });

  it('gives a new link to set a password once, from the account as it is', async () => {
    const admin = new Visitor(real.app);
    await admin.signIn('admin');
    const reviewer = (await real.desk.accounts.list(OWNER)).find(({ login }) => login === 'reviewer');
    const path = `/people/${reviewer?.id ?? ''}`;
    const link = { act: 'link', reason: 'Lost it', request: 'link-1' };
    expect((await admin.post(path, link)).status).to.equal(428);
    const stale = await admin.post(path, { ...link, revision: '1' });
    expect(stale.status).to.equal(409);
    expect(stale.text).to.contain('Rosa reviewer').and.to.contain('Lost it');
    const good = { ...link, revision: String(reviewer?.revision) };
    const sent = [await admin.post(path, good), await admin.post(path, good)];
    expect(sent.map(({ status }) => status)).to.deep.equal([303, 303]);
    expect((await admin.get('/people')).text).to.contain('/invited?token=');
  });

  it('shows an administrator what happened to accounts and what was refused, a page at a time', async () => {
    const [admin, reader] = [new Visitor(real.app), new Visitor(real.app)];
    await admin.signIn('admin');
    await reader.signIn('reader');
    for (let i = 0; i < 25; i++) {
      const refused = await reader.get('/people');
      expect(refused.status).to.equal(403);
      expect(refused.text)
        .to.contain('A reader may not see and change the accounts.')
        .and.contain('Ask an administrator.');
    }
    const told = async (path: string): Promise<string> => {
      const html = (await admin.get(path)).text;
      return html.slice(html.indexOf('id="trail"'));
    };
    const page = await told('/people');
    expect(
      page.match(/Rosa reader<\/strong> was not allowed, as reader, to see and change the accounts/g),
    ).to.have.length(20);
    const older = /href="(\/people\?before=\d+)#trail">Older/.exec(page)?.[1] ?? '';
    const next = await told(older);
    expect(next).to.contain('Ada Admin</strong> made a link for Rosa reviewer to choose a new password');
    const first = await told('/people?before=5');
    expect(first).to.contain('made an account for Ada Admin, as admin').and.not.contain('Older');
  });

  it('ends a session the moment the account is disabled', async () => {
    const admin = new Visitor(real.app);
    await admin.signIn('admin');
    const reader = new Visitor(real.app);
    await reader.signIn('reader');
    expect((await reader.get('/')).status).to.equal(200);
    const people = await admin.get('/people');
    const row = new RegExp(`/people/([^"/]+)"[^>]*><input[^>]*value="(\\d+)"`).exec(
      people.text
        .slice(people.text.indexOf('Rosa reader'))
        .replaceAll('\n', ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('> <', '><'),
    );
    const off = await admin.post(`/people/${row?.[1] ?? ''}`, {
      act: 'disable',
      reason: 'Left',
      revision: row?.[2] ?? '',
    });
    expect(off.status).to.equal(303);
    expect((await reader.get('/')).headers['location']).to.equal('/sign-in');
  });
});
