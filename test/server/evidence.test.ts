/** Files given as evidence, through the real app over HTTP: kept, given out, printed, exported, erased. */
import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBundle, readBundle } from '../../claims-db/transfer/bundle.js';
import { sha256 } from '../../model/hash.js';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

const PAGE = '<script>document.title = "taken over"</script> minutes of the board';
const NAME = 'Protokoll “März”.html';
const HASH = sha256(new TextEncoder().encode(PAGE));

describe('a file given as evidence', () => {
  let real: RealApp;
  let id: string;
  let at: string;
  let href: string;
  const admin = () => signedIn('admin');
  const signedIn = async (login: string): Promise<Visitor> => {
    const visitor = new Visitor(real.app);
    await visitor.signIn(login);
    return visitor;
  };
  const add = async (files: Record<string, string | Buffer>) => {
    const reviewer = await signedIn('reviewer');
    const page = (await reviewer.get(at)).text;
    const fields = { stance: 'supports', kind: 'file', note: 'Page 3.', revision: fieldIn(page, 'revision') };
    return reviewer.upload(`${at}/evidence`, files, 'file', { ...fields, request: `once-${Math.random()}` });
  };

  before(async function () {
    this.timeout(60_000);
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}/claims/c1`;
  });
  after(() => real.close());

  it('is kept and shown with name, size and hash', async () => {
    const sent = await add({ [NAME]: PAGE });
    expect(sent.status).to.equal(303);
    const { text } = await (await signedIn('reader')).get(at);
    expect(text).to.contain(NAME).and.contain(`${PAGE.length} bytes`).and.contain(HASH);
    href = new RegExp(`href="(${at}/evidence/e\\d+)"`).exec(text)?.[1] ?? '';
  });

  it('is handed over to be kept, never opened as a page of the desk', async () => {
    const file = await (
      await signedIn('reader')
    )
      .get(href)
      .buffer()
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
    expect(file.status).to.equal(200);
    expect((file.body as Buffer).toString('utf8')).to.equal(PAGE);
    expect(file.headers['content-type']).to.equal('application/octet-stream');
    expect(file.headers['content-disposition'])
      .to.match(/^attachment; /)
      .and.contain(encodeURIComponent(NAME));
    expect(file.headers['x-content-type-options']).to.equal('nosniff');
    expect(file.headers['content-security-policy']).to.match(/^sandbox/);
    expect(file.headers['cache-control']).to.equal('no-store');
    expect((await (await signedIn('reader')).get(`${at}/evidence/e99`)).status).to.equal(404);
  });

  it('stands in the report with name, size and hash', async () => {
    const reviewer = await signedIn('reviewer');
    const verdict = {
      act: 'give',
      value: 'verified',
      rationale: 'Seen in the minutes.',
      revision:
        /name="revision" value="(\d+)"><input type="hidden" name="request"/.exec(
          (await reviewer.get(at)).text.split('id="verdict"')[1] ?? '',
        )?.[1] ?? '',
    };
    expect((await reviewer.post(`${at}/verdict`, verdict)).status).to.equal(303);
    const { text } = await reviewer.get(`/cases/${id}/report`);
    expect(text).to.contain(NAME).and.contain(`${PAGE.length} bytes, SHA-256 ${HASH}`);
  });

  it('goes with the case into a bundle', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gainsay-bundle-'));
    const file = join(folder, 'case.gainsay');
    await exportBundle(real.desk.services.db, `case-${id}`, file);
    const bundle = await readBundle(file);
    expect(bundle.texts.get(HASH)?.toString('utf8')).to.equal(PAGE);
    await rm(folder, { recursive: true });
  });

  it('has a limit, said clearly, and nothing of a larger one is kept', async () => {
    const before = (await real.desk.view(OWNER, id)).seq;
    const large = await add({ 'film.mp4': Buffer.alloc(8 * 1024 * 1024 + 1) });
    expect(large.status).to.equal(413);
    expect(large.text).to.contain('The file &#34;film.mp4&#34; is larger than 8 MB.');
    const none = await add({});
    expect(none.status).to.equal(422);
    expect(none.text).to.contain('Choose a file');
    expect((await real.desk.view(OWNER, id)).seq).to.equal(before);
  });

  it('is erased by an administrator with a reason: gone everywhere, but for its hash', async () => {
    const visitor = await admin();
    const erase = (reason: string) =>
      visitor.post(`${href}/erase`, { reason, revision: '1', request: `erase ${reason}` });
    const without = await erase('');
    expect(without.status, 'no reason').to.equal(422);
    expect(without.text).to.contain('Say why');
    expect((await visitor.get(href)).status).to.equal(200);
    expect((await erase('Court order 7.')).status).to.equal(303);
    const gone = await visitor.get(href);
    expect(gone.status).to.equal(410);
    for (const path of [at, `/cases/${id}/report`]) {
      const { text } = await visitor.get(path);
      expect(text, path).to.not.contain(NAME).and.to.not.contain('Page 3.');
      expect(text, path).to.contain(HASH);
    }
    expect((await visitor.get(at)).text).to.contain('Court order 7.');
    expect((await visitor.get(`/cases/${id}/trail`)).text).to.contain('erased the file of evidence');
    expect(await real.desk.services.db.getBlob(HASH)).to.equal(null);
    expect(await real.desk.verify(OWNER, id)).to.deep.equal([]);
    expect(real.logged).to.deep.equal([]);
  });
});
