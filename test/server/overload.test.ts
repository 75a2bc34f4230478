import { expect } from 'chai';
import { Agent, request, type ClientRequest } from 'node:http';
import { listening, realApp, Visitor, withPeople, type RealApp } from './real-app.js';

/** As many as the app answers at one time. */
const MOST = 256;
const FORM = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };

describe('the pages under more than they can answer', () => {
  let real: RealApp;
  let server: Awaited<ReturnType<typeof listening>>;
  const agent = new Agent({ keepAlive: true, maxSockets: 2 * MOST });

  before(async () => {
    real = await realApp();
    await withPeople(real);
    server = await listening(real);
  });
  after(async () => {
    agent.destroy();
    await server.stop();
    await real.close();
  });

  const get = (path: string): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
    new Promise((resolve, reject) => {
      request(`${server.address}${path}`, { agent }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    });

  const form = new URLSearchParams({ title: 'Let in', policy: 'one' }).toString();

  /** A form of which all but the last letter has been sent: the server waits for the rest, and it counts as being answered. */
  const unfinished = (cookie: string): Promise<ClientRequest> =>
    new Promise((resolve, reject) => {
      const headers = { ...FORM, cookie, 'Content-Length': String(form.length), Expect: '100-continue' };
      const sent = request(`${server.address}/cases`, { agent, method: 'POST', headers });
      sent.on('error', reject).on('continue', () => {
        sent.write(form.slice(0, -1));
        resolve(sent);
      });
      sent.flushHeaders();
    });

  const status = (sent: ClientRequest): Promise<number> =>
    new Promise((resolve) =>
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      }),
    );

  it('turns away with a page and a time to come back; what was let in is answered', async function () {
    this.timeout(60_000);
    const signedIn = await new Visitor(real.app).signIn('admin');
    const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
    const waiting: ClientRequest[] = [];
    for (let i = 0; i < MOST; i++) waiting.push(await unfinished(cookie));
    const away = await get('/sign-in');
    expect(away.status).to.equal(503);
    expect(away.headers['retry-after']).to.equal('1');
    expect(away.headers['cache-control']).to.equal('no-store');
    expect(away.body).to.include('<h1>Busy</h1>').and.include('Nothing was changed');
    expect((await get('/assets/gainsay.css')).status, 'its style comes all the same').to.equal(200);

    const [first, ...others] = waiting;
    if (!first) throw new Error('nothing waits');
    const answered = status(first);
    first.end(form.slice(-1));
    expect(await answered, 'the case is opened').to.equal(303);
    for (const sent of others) sent.on('error', () => undefined).destroy();
    let back = 503;
    for (let i = 0; i < 100 && back === 503; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      back = (await get('/sign-in')).status;
    }
    expect(back, 'room again').to.equal(200);
    expect(real.logged).to.deep.equal([]);
  });
});
