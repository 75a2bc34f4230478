/** The app behind a proxy with TLS: cookies that go over TLS only, links with the address that people open. */
import { expect } from 'chai';
import { PASSWORD, realApp, Visitor, withPeople, type RealApp } from './real-app.js';

describe('the pages behind TLS', () => {
  let real: RealApp;
  before(async () => {
    real = await realApp('https://desk.example');
    await withPeople(real);
  });
  after(() => real.close());

  const signIn = (headers: Record<string, string>) =>
    new Visitor(real.app).post('/sign-in', { login: 'admin', password: PASSWORD }, headers);

  it('give a cookie to who comes over TLS, for TLS only, and none to others', async () => {
    const over = await signIn({ 'X-Forwarded-Proto': 'https' });
    expect(over.status).to.equal(303);
    expect(String(over.headers['set-cookie'])).to.match(
      /^gainsay=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    );
    expect((await signIn({})).headers).to.not.have.property('set-cookie');
  });

  it('invite people to the address that they can open', async () => {
    const over = await signIn({ 'X-Forwarded-Proto': 'https' });
    const cookie = String(over.headers['set-cookie']).split(';')[0] ?? '';
    const headers = { 'X-Forwarded-Proto': 'https', Cookie: cookie };
    const visitor = new Visitor(real.app);
    const form = { name: 'Noor', login: 'noor', role: 'reviewer', revision: '1', request: 'i' };
    expect((await visitor.post('/people', form, headers)).status).to.equal(303);
    const page = await visitor.get('/people').set(headers);
    expect(page.text).to.contain('https://desk.example/invited?token=');
  });
});
