import { expect } from 'chai';
import { findPostgres, type TestPostgres } from '../claims-db/a-postgres.js';
import { baseIn, killServers, send, sessionIn, startServer, stopServer } from './a-server.js';
import { Workplace } from './gainsay.js';

/** Asks until it is so, for some seconds; how soon it is so is measured in bench/store. */
async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe('the command on PostgreSQL', function () {
  this.timeout(90_000);
  let server: TestPostgres | null = null;
  let place: Workplace;
  before(async function () {
    const found = await findPostgres();
    if ('missing' in found) {
      const message = `no PostgreSQL for the tests: ${found.missing}`;
      if (process.env['CI'] === 'true') throw new Error(message);
      process.stderr.write(`\nSKIPPED, ${message}\n`);
      return this.skip();
    }
    server = found;
  });
  after(async () => server?.stop());
  beforeEach(() => {
    place = new Workplace({
      'union.txt': 'The council will close the lido.\n',
      'council.txt': 'The council will not close the lido.\n',
    });
  });
  afterEach(() => {
    killServers();
    place.remove();
  });

  it('does what it does on files', async () => {
    const env = { GAINSAY_DATABASE_URL: (await server?.database()) ?? '' };
    const files = ['union.txt', 'council.txt'];
    const imported = place.run(['import', ...files, '--case', 'The lido'], { env });
    expect(imported.err).to.equal('');
    expect(imported.out).to.match(/the-lido: 2 documents, 2 claims, \d+ open flags?\n$/);
    expect(place.run(['cases'], { env }).out).to.match(/\nthe-lido +2 +2 +\d/);
    expect(place.run(['checkpoint', '--output', 'kept.txt'], { env }).code).to.equal(0);
    const verified = place.run(['verify', '--checkpoint', 'kept.txt'], { env });
    expect([verified.code, verified.err]).to.deep.equal([0, '']);
    expect(verified.out).to.match(/2 journals, \d+ entries, 2 texts: all fits together\n$/);
    expect(place.run(['backup', 'copy'], { env }).err).to.match(
      /this desk is on PostgreSQL; back it up .* pg_dump/,
    );

    expect(place.run(['export', 'the-lido'], { env }).code).to.equal(0);
    const onFiles = { GAINSAY_DATA: 'on-files' };
    const taken = place.run(['import', 'the-lido.gainsay'], { env: onFiles });
    expect(taken.err).to.equal('');
    expect(taken.out).to.match(/^the-lido: \d+ journal entries, verified\n$/);
    const reports = [{ env }, { env: onFiles }].map(
      (options) => place.run(['report', 'the-lido', '--format', 'json'], options).out,
    );
    expect(reports[0]).to.equal(reports[1]);
  });

  it('takes a whole desk over from files and gives it back, to the byte', async () => {
    const onFiles = { GAINSAY_DATA: 'data' };
    place.run(['import', 'union.txt', 'council.txt', '--case', 'The lido'], { env: onFiles });
    place.run(['import', 'union.txt', '--case', 'Another'], { env: onFiles });
    place.run(['checkpoint', '--output', 'kept.txt'], { env: onFiles });
    const report = place.run(['report', 'the-lido', '--format', 'json'], { env: onFiles }).out;

    const database = { GAINSAY_DATABASE_URL: (await server?.database()) ?? '' };
    expect(place.run(['copy', 'to-database'], { env: onFiles }).err).to.match(
      /GAINSAY_DATABASE_URL is not set/,
    );
    for (let times = 0; times < 2; times++) {
      const copied = place.run(['copy', 'to-database'], { env: { ...onFiles, ...database } });
      expect([copied.err, copied.code]).to.deep.equal(['', 0]);
      expect(copied.out).to.match(/^3 journals, \d+ entries, 3 texts, copied and verified\n$/);
    }
    expect(place.run(['report', 'the-lido', '--format', 'json'], { env: database }).out).to.equal(report);
    expect(place.run(['verify', '--checkpoint', 'kept.txt'], { env: database }).err).to.equal('');

    const back = { GAINSAY_DATA: 'back', ...database };
    expect(place.run(['copy', 'to-folder'], { env: back }).err).to.equal('');
    expect(place.run(['verify', 'back', '--checkpoint', 'kept.txt']).code).to.equal(0);
    const plain = (folder: string): string =>
      place.read(`${folder}/journals/case-the-lido.jsonl`).replace(/^ | $/gm, '');
    expect(plain('back')).to.equal(plain('data'));
    place.run(['import', 'council.txt', '--case', 'Another'], { env: { GAINSAY_DATA: 'back' } });
    expect(place.run(['copy', 'to-database'], { env: back }).err).to.match(
      /there is a journal \S+ with other entries already: copy into an empty place/,
    );
  });

  it('serves one desk from two servers: signed in on both, and each sees what the other keeps', async () => {
    const env = { GAINSAY_DATABASE_URL: (await server?.database()) ?? '' };
    place.run(['import', 'union.txt', '--case', 'The lido'], { env });
    const servers = [await startServer(place, [], env), await startServer(place, [], env)];
    const [one = '', two = ''] = servers.map(({ line }) => baseIn(line));
    const fields = { name: 'Ada', login: 'ada', password: 'a password for tests' };
    const cookie = sessionIn(await send(`${one}/first`, fields, ''));
    expect(cookie).to.match(/^gainsay=/);
    const page = async (base: string): Promise<string> =>
      (await fetch(`${base}/cases/the-lido/claims/c1`, { headers: { cookie } })).text();
    // At once, also where the second server has not heard of the account yet.
    expect(await page(two)).to.include('will close the lido');
    for (let n = 0; n < 6; n++) {
      const [here, there] = n % 2 === 0 ? [one, two] : [two, one];
      const text = `Remark ${n} of this test`;
      const kept = await send(`${here}/cases/the-lido/claims/c1/comment`, { text, revision: '1' }, cookie);
      expect(kept.status).to.equal(303);
      expect(await until(async () => (await page(there)).includes(text)), text).to.equal(true);
    }
    for (const { child } of servers) await stopServer(child, 'SIGTERM');
    expect(place.run(['verify'], { env }).err).to.equal('');
  });

  it('tells an address that is none, or where nothing answers, without the password', () => {
    for (const [address, message] of [
      ['mysql://ann:secret@host/db', /^gainsay: GAINSAY_DATABASE_URL is no address of a PostgreSQL database/],
      ['secret', /^gainsay: GAINSAY_DATABASE_URL is no address/],
      [
        'postgres://ann:secret@127.0.0.1:1/db',
        /^gainsay: the database at 127\.0\.0\.1:1 cannot be used: .*; check GAINSAY_DATABASE_URL/,
      ],
    ] as const) {
      const { code, err } = place.run(['cases'], { env: { GAINSAY_DATABASE_URL: address } });
      expect(err).to.match(message);
      expect(err).not.to.include('secret');
      expect(err.trimEnd().split('\n')).to.have.length(1);
      expect(code).to.equal(2);
    }
  });
});
