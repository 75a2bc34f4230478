/** The hostile inputs of the shared collection against the real app: no 5xx, nothing executed, texts come back as they went in. */
import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { FILE, load, raw, type BadInput } from './hostile.js';
import {
  listening,
  OWNER,
  PASSWORD,
  realApp,
  Visitor,
  withDemo,
  withPeople,
  type RealApp,
} from './real-app.js';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
/** As a browser's textarea sends it and the page keeps it. */
const asKept = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

describe('the pages under hostile inputs', function () {
  this.timeout(180_000);
  let real: RealApp;
  let visitor: Visitor;
  let at: string;
  let id: string;
  let inputs: Map<string, BadInput[]>;
  let address: string;
  let stop: () => Promise<void>;

  before(async function () {
    if (!existsSync(FILE)) {
      process.stderr.write(`\nHOSTILE INPUTS SKIPPED: ${FILE} is not there.\n`);
      return this.skip();
    }
    inputs = load();
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}`;
    visitor = new Visitor(real.app);
    await visitor.signIn('admin');
    ({ address, stop } = await listening(real));
  });

  after(async () => {
    await stop?.();
    await real?.close();
  });

  const of = (...kinds: string[]): BadInput[] => kinds.flatMap((kind) => inputs.get(kind) ?? []);

  for (const kind of [
    'text',
    'xss',
    'ssti',
    'unicode',
    'control',
    'format',
    'csv',
    'json',
    'xxe',
    'redos',
    'nosql',
  ])
    it(`keeps and shows them as they are: ${kind}`, async () => {
      const flag = (await real.desk.view(OWNER, id)).flags[0]?.id ?? '';
      const sent = of(kind).flatMap(({ text }) => (text === null || asKept(text) === '' ? [] : [text]));
      expect(sent.length).to.be.greaterThan(0);
      for (const text of sent) {
        const { status } = await visitor.post(`${at}/flags/${flag}/comment`, {
          text,
          revision: '1',
          request: `${kind} ${Math.random()}`,
        });
        expect(status, text.slice(0, 60)).to.be.oneOf([303, 409]);
      }
      const { text: page } = await visitor.get(`${at}/flags/${flag}`);
      for (const text of sent) expect(page).to.contain(escaped(asKept(text)));
      expect(page.match(/<script/g)).to.have.length(1);
    });

  it('reads them as documents, or says why not', async () => {
    for (const { bytes, text, kind } of of('text', 'xss', 'unicode', 'control', 'xxe', 'json').filter(
      (_, i) => i % 9 === 0,
    )) {
      const response = await visitor.post(`${at}/documents`, {
        text: text ?? bytes.toString('latin1'),
        title: kind,
        revision: '1',
      });
      expect(response.status).to.be.oneOf([303, 422]);
      if (response.status !== 303) continue;
      const page = await visitor.get(String(response.headers['location']));
      expect(page.status).to.equal(200);
      expect(page.text.match(/<script/g)).to.have.length(1);
    }
    for (const path of [
      '/documents',
      '/claims',
      '/flags?state=any',
      '/timeline',
      '/map',
      '/trail',
      '/report?trail=yes',
    ])
      expect((await visitor.get(`${at}${path}`)).text.match(/<script/g)).to.have.length(1);
  });

  it('takes them as titles, searches, filters and links', async () => {
    for (const { text: whole } of of('xss', 'redos', 'ssrf', 'unicode', 'format').filter(
      (_, i) => i % 4 === 0,
    )) {
      if (whole === null) continue;
      // Five of them in one address must fit into what Node takes as a header.
      const text = whole.slice(0, 400);
      const query = new URLSearchParams({
        text,
        words: text,
        rule: text,
        sort: text,
        after: text,
        page: text,
      });
      for (const path of [`${at}/flags`, `${at}/claims`, `${at}/trail`, '/search', '/']) {
        const page = await visitor.get(`${path}?${query}`);
        expect(page.status, path).to.equal(path === '/' && text !== '' ? 400 : 200);
        expect(page.text.match(/<script/g)).to.have.length(1);
      }
      const evidence = {
        stance: 'context',
        kind: 'link',
        url: text,
        note: '',
        revision: '1',
        request: `${Math.random()}`,
      };
      expect((await visitor.post(`${at}/claims/c1/evidence`, evidence)).status).to.be.oneOf([303, 422]);
    }
    const claim = await visitor.get(`${at}/claims/c1`);
    expect(claim.text).to.not.match(/href="(?!https?:|\/|#)/);
  });

  it('finds no file by them', async () => {
    for (const { bytes } of of('traversal'))
      for (const prefix of ['/', '/assets/', `${at}/documents/`]) {
        const { status, body } = await raw(
          address,
          prefix + bytes.toString('latin1').replace(/[^\x21-\x7e]/g, ''),
        );
        expect(status, prefix + bytes.toString('latin1')).to.be.oneOf([303, 400, 403, 404]);
        expect(body).to.not.match(/root:x:|\[fonts\]/);
      }
  });

  it('never leads elsewhere', async () => {
    for (const { text } of of('redirect', 'crlf')) {
      if (text === null) continue;
      const one = new Visitor(real.app);
      await one.get(`/sign-in?next=${encodeURIComponent(text)}`).expect(200);
      const signed = await visitor.get(`/sign-in?next=${encodeURIComponent(text)}`);
      const to = new URL(String(signed.headers['location']), address);
      expect(to.origin, text).to.equal(address);
      expect(Object.keys(signed.headers)).to.not.include('set-cookie2');
    }
    const guess = await new Visitor(real.app).post('/sign-in', {
      login: 'admin',
      password: PASSWORD,
      next: '//evil.example',
    });
    expect(guess.headers['location']).to.equal('/');
  });

  it('refuses forms of another shape', async () => {
    for (const { bytes } of of('json', 'proto', 'hpp', 'nosql')) {
      const json = await visitor.post(`${at}/flags/none/comment`, {}, { 'Content-Type': 'application/json' });
      expect(json.status).to.equal(415);
      const response = await raw(address, '/sign-in', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
        body: bytes,
      });
      expect(response.status).to.be.oneOf([400, 422, 429]);
    }
    for (const { text } of of('integer')) {
      const fields = { revision: text ?? '', resolution: 'rounding', reason: 'r' };
      const flag = (await real.desk.view(OWNER, id)).flags[0]?.id ?? '';
      expect((await visitor.post(`${at}/flags/${flag}/resolve`, fields)).status).to.be.oneOf([409, 428]);
    }
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('logged no error', () => {
    expect(real.logged).to.deep.equal([]);
  });
});
