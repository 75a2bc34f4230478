import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { baseIn, killServers, send, signInByLink, startServer, stopServer } from './a-server.js';
import { Workplace } from './gainsay.js';

describe('gainsay serve', function () {
  this.timeout(60_000);

  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => {
    killServers();
    place.remove();
  });

  it('runs the demo in a folder of its own and prints one line with a link that signs in', async () => {
    const { child, line } = await startServer(place, ['--demo']);
    const [base, link] = line.match(/http:\S+/g) ?? [];
    expect(line).to.match(/^The demo runs at http:\/\/127\.0\.0\.1:\d+ – sign in, once, with \S+\n$/);
    expect(link?.startsWith(`${base}/link?token=`)).to.equal(true);
    expect((await fetch(link ?? '')).status).to.equal(200);
    const page = await fetch(base ?? '', { redirect: 'manual' });
    expect(page.status).to.equal(303);

    const second = place.run(['serve', '--demo'], { env: { PORT: '0' } });
    expect([second.code, second.out]).to.deep.equal([2, '']);
    expect(second.err).to.match(new RegExp(`data-demo is in use by process ${child.pid}: stop it first`));
    expect(await stopServer(child, 'SIGTERM')).to.equal(0);

    const listed = place.run(['cases'], { env: { GAINSAY_DATA: 'data-demo' } });
    expect(listed.out).to.match(/\njob-cuts-at-aldermere-hospitals +4 /);
    const again = await startServer(place, ['--demo']);
    expect(await stopServer(again.child, 'SIGINT')).to.equal(0);
    expect(place.run(['cases'], { env: { GAINSAY_DATA: 'data-demo' } }).out).to.equal(listed.out);
    expect(place.run(['verify', 'data-demo']).code).to.equal(0);
    const report = place.run(['report', 'job-cuts-at-aldermere-hospitals'], {
      env: { GAINSAY_DATA: 'data-demo' },
    });
    expect(report.out).to.include('<h1>Job cuts at Aldermere Hospitals</h1>');
    expect(report.out).not.to.match(/<script|<link|src=/);
  });

  it('lets somebody choose a password with the link that the command printed', async () => {
    const made = place.run(['user', 'add', 'ann', '--name', 'Ann Oakes', '--role', 'admin']);
    const link = new URL(/http:\S+/.exec(made.out)?.[0] ?? '');
    const { child, line } = await startServer(place, []);
    const page = await fetch(`${baseIn(line)}${link.pathname}${link.search}`);
    expect(await page.text()).to.include('Choose a password');
    const token = link.searchParams.get('token') ?? '';
    const joined = await send(`${baseIn(line)}/invited`, { token, password: 'a password of hers' }, '');
    expect([joined.status, joined.headers.get('location')]).to.deep.equal([303, '/']);
    await stopServer(child, 'SIGTERM');
  });

  it('has the rule packs that the settings name on its pages, and a case can switch them off', async () => {
    place.run(['rules', 'new', 'headcount-differs']);
    place.write('gainsay.config.yml', 'rules: [headcount-differs.yaml]\n');
    const { child, line } = await startServer(place, ['--demo']);
    const cookie = await signInByLink(line);
    const page = async (path: string): Promise<string> =>
      (await fetch(`${baseIn(line)}${path}`, { headers: { cookie } })).text();
    const at = '/cases/job-cuts-at-aldermere-hospitals';
    expect(await page('/rules')).to.include('href="/rules/headcount-differs"');
    expect(await page('/rules/headcount-differs')).to.include('It fires on');
    const rules = await page(`${at}/rules`);
    expect(rules).to.include('<option value="headcount-differs">');
    const revision = /name="revision" value="(\d+)"/.exec(rules)?.[1] ?? '';
    const off = { rule: 'headcount-differs', set: 'off', reason: 'Not for hospitals.', revision };
    expect((await send(`${baseIn(line)}${at}/rules`, off, cookie)).status).to.equal(303);
    expect(await page(`${at}/rules`)).to.match(
      /headcount-differs<\/a> <span class="label label-warning">off/,
    );
    await stopServer(child, 'SIGTERM');

    place.write('gainsay.config.yml', 'rules: []\n');
    const without = await startServer(place, ['--demo']);
    const settings = await fetch(`${baseIn(without.line)}${at}/settings`, {
      headers: { cookie: await signInByLink(without.line) },
    });
    expect(await settings.text(), 'asked before the case goes on without them').to.include('/newer');
    await stopServer(without.child, 'SIGTERM');
  });

  it('knows who is signed in after a restart, also after a kill, and not who has signed out', async () => {
    const first = await startServer(place, ['--demo']);
    const cookie = await signInByLink(first.line);
    const cases = async (line: string): Promise<number> =>
      (await fetch(baseIn(line), { headers: { cookie }, redirect: 'manual' })).status;
    expect(await cases(first.line)).to.equal(200);
    await stopServer(first.child, 'SIGKILL');
    const second = await startServer(place, ['--demo']);
    expect(await cases(second.line)).to.equal(200);
    await send(`${baseIn(second.line)}/sign-out`, {}, cookie);
    expect(await cases(second.line)).to.equal(303);
    await stopServer(second.child, 'SIGKILL');
    const third = await startServer(place, ['--demo']);
    expect(await cases(third.line)).to.equal(303);
    expect(await stopServer(third.child, 'SIGTERM')).to.equal(0);
  });

  it('starts read-only on what may not be written, says so on every page, and refuses with 503', async () => {
    const first = await startServer(place, ['--demo']);
    const cookie = await signInByLink(first.line);
    await stopServer(first.child, 'SIGTERM');
    const journal = 'data-demo/journals/case-job-cuts-at-aldermere-hospitals.jsonl';
    chmodSync(join(place.folder, journal), 0o400);
    const { child, line } = await startServer(place, [], { GAINSAY_DATA: 'data-demo' });
    const page = await fetch(baseIn(line), { headers: { cookie } });
    expect(page.status).to.equal(200);
    expect(await page.text()).to.match(
      /Nothing can be saved now.*aldermere-hospitals\.jsonl is write-protected/,
    );
    const refused = await fetch(`${baseIn(line)}/cases`, {
      method: 'POST',
      body: new URLSearchParams({ title: 'Another', policy: 'one' }),
      headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(refused.status).to.equal(503);
    expect(await refused.text()).to.contain('What was confirmed before is safe');
    expect(await stopServer(child, 'SIGTERM')).to.equal(0);
  });

  it('starts empty, and says what to do first', async () => {
    const { child, line } = await startServer(place, []);
    expect(line).to.match(/^Gainsay runs at http:\S+ – open it to make the first administrator\n$/);
    const page = await fetch(/http:\S+/.exec(line)?.[0] ?? '');
    expect(page.url).to.match(/\/first$/);
    expect(await stopServer(child, 'SIGTERM')).to.equal(0);
  });

  it('tells a port that is in use, and settings that are none', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const cases: [Record<string, string>, RegExp][] = [
      [
        { PORT: String(port) },
        new RegExp(`^gainsay: port ${port} on 127\\.0\\.0\\.1 is in use; stop .* PORT=${port + 1}`),
      ],
      [{ PORT: 'http' }, /^gainsay: PORT is "http", not a port/],
      [{ PORT: '70000' }, /^gainsay: PORT is "70000", not a port/],
      [
        { GAINSAY_URL: 'desk.example/x' },
        /^gainsay: GAINSAY_URL is "desk\.example\/x", not the address that people open/,
      ],
      [{ HOST: 'a b' }, /^gainsay: HOST is "a b", not a name or address/],
      [
        { HOST: '192.0.2.1', PORT: '0' },
        /^gainsay: HOST is "192\.0\.2\.1", which is no address of this machine/,
      ],
      [{ GAINSAY_DATA: ' ' }, /^gainsay: GAINSAY_DATA is empty/],
    ];
    for (const [env, message] of cases) {
      const { code, err } = place.run(['serve'], { env });
      expect(err).to.match(message);
      expect(err.trimEnd().split('\n')).to.have.length(1);
      expect(code).to.equal(2);
    }
    taken.close();
  });
});
