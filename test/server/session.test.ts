/** Sessions: who holds which cookie, and for how long. */
import { expect } from 'chai';
import { PASSWORD, realApp, Visitor, withPeople, type RealApp } from './real-app.js';

const HOUR = 3_600_000;

describe('a session', () => {
  let real: RealApp;
  beforeEach(async () => {
    real = await realApp();
    await withPeople(real);
  });
  afterEach(() => real.close());

  const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
    String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const signedIn = async (headers: Record<string, string> = {}): Promise<string> => {
    const form = { login: 'reviewer', password: PASSWORD };
    return cookieOf(await new Visitor(real.app).post('/sign-in', form, headers));
  };
  const statusWith = async (cookie: string): Promise<number> =>
    (await new Visitor(real.app).get('/').set('Cookie', cookie)).status;

  it('has a new id after each sign-in, and the one before is worth nothing', async () => {
    const first = await signedIn();
    expect(first).to.match(/^gainsay=[\w-]{43}$/);
    expect(await statusWith(first)).to.equal(200);
    const second = await signedIn({ Cookie: first });
    expect(second).to.not.equal(first);
    expect([await statusWith(first), await statusWith(second)]).to.deep.equal([303, 200]);
  });

  it('is never taken from whoever plants a cookie', async () => {
    const planted = `gainsay=${'A'.repeat(43)}`;
    expect(await signedIn({ Cookie: planted })).to.not.equal(planted);
    for (const cookie of [planted, 'gainsay=', 'gainsay=%00', `gainsay=${'x'.repeat(5_000)}`, 'xgainsay=1'])
      expect(await statusWith(cookie), cookie.slice(0, 60)).to.equal(303);
  });

  it('ends at sign-out, and takes its cookie away', async () => {
    const cookie = await signedIn();
    const out = await new Visitor(real.app).post('/sign-out', {}, { Cookie: cookie });
    expect(String(out.headers['set-cookie'])).to.match(/^gainsay=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(await statusWith(cookie)).to.equal(303);
  });

  it('ends after twelve hours without a request, and goes on with requests', async () => {
    const [used, left] = [await signedIn(), await signedIn()];
    real.later(11 * HOUR);
    expect(await statusWith(used)).to.equal(200);
    real.later(2 * HOUR);
    expect([await statusWith(used), await statusWith(left)]).to.deep.equal([200, 303]);
  });

  it('ends after seven days, however much it is used', async () => {
    const cookie = await signedIn();
    for (let hours = 0; hours < 7 * 24 - 11; hours += 11) {
      expect(await statusWith(cookie), `${hours} hours`).to.equal(200);
      real.later(11 * HOUR);
    }
    real.later(11 * HOUR);
    expect(await statusWith(cookie)).to.equal(303);
  });
});
