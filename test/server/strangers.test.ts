/** What people who are not signed in, or send more than any page would, can do to the others: nothing. */
import { expect } from 'chai';
import { OWNER, PASSWORD, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

const KB = 1024;

describe('a stranger', () => {
  let real: RealApp;
  before(async () => {
    real = await realApp('https://desk.example');
    await withPeople(real);
  });
  after(() => real.close());

  for (const path of ['/sign-in', '/first', '/link', '/invited'])
    it(`is heard at ${path} for 64 KB, and sends no files`, async () => {
      const visitor = new Visitor(real.app);
      const long = await visitor.post(path, { login: 'x'.repeat(64 * KB), password: 'y' });
      expect(long.status).to.equal(413);
      expect(long.text).to.contain('larger than 64 KB');
      expect((await visitor.upload(path, { 'a.txt': 'text' })).status).to.equal(415);
    });

  it('who guesses passwords shuts out nobody else behind the same proxy', async () => {
    const from = (address: string, password: string) =>
      new Visitor(real.app).post(
        '/sign-in',
        { login: 'reviewer', password },
        { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': `10.9.9.9, ${address}` },
      );
    for (let i = 0; i < 10; i++) expect((await from('203.0.113.7', 'guess')).status).to.equal(422);
    expect((await from('203.0.113.7', PASSWORD)).status).to.equal(429);
    expect((await from('203.0.113.8', PASSWORD)).status).to.equal(303);
  });
});

describe('a reviewer with a form of their own making', () => {
  it('settles no more flags at once than a few pages have', async () => {
    const real = await realApp();
    await withPeople(real);
    const id = await withDemo(real);
    const visitor = new Visitor(real.app);
    await visitor.signIn('reviewer');
    const { seq } = await real.desk.view(OWNER, id);
    const body = `${'pick=f%201%20&'.repeat(201)}act=assign&person=me&request=r`;
    const sent = await visitor.post(`/cases/${id}/flags/bulk`).send(body);
    expect(sent.status).to.equal(422);
    expect(sent.text).to.contain('201 are chosen; 200 are the most at a time.');
    expect((await real.desk.view(OWNER, id)).seq).to.equal(seq);
    await real.close();
  });
});
