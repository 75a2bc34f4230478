/**
 * Blind votes in everything that leaves the server. Two desks are worked alike but for one vote, whose value and reason differ; until
 * that vote is open, nobody else may be able to tell the two desks apart by anything that they are sent.
 */
import { expect } from 'chai';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../claims-db/embedded/files.js';
import type { Actor } from '../../model/envelope.js';
import { Desk } from '../../review/desk.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { Workplace } from '../cli/gainsay.js';
import { aCase, aDesk, servicesOn } from '../review/a-desk.js';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

const VOTES = [
  { value: 'verified', rationale: 'a zebra crossed at noon' },
  { value: 'disputed', rationale: 'the lantern was never lit' },
] as const;
const CLAIM = 'c2';
const OTHERS = ['reader', 'reviewer', 'admin'] as const;

/** What differs between any two desks, whatever was voted: hashes, the keys of forms, the minute. */
const plain = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'KEY')
    .replace(/\b[0-9a-f]{12,64}…?/g, 'HASH')
    .replace(/\d\d:\d\d UTC/g, 'TIME')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');

describe('a blind vote over HTTP', () => {
  const apps: RealApp[] = [];
  const people: Map<string, Visitor>[] = [];
  let at = '';
  let paths: string[] = [];
  const person = (i: number, login: string): Visitor => {
    const found = people[i]?.get(login);
    if (!found) throw new Error(`${login} is not there`);
    return found;
  };
  const verdictRevision = async (visitor: Visitor): Promise<string> =>
    fieldIn((await visitor.get(`${at}/claims/${CLAIM}`)).text.split('id="verdict"')[1] ?? '', 'revision');

  before(async function () {
    this.timeout(120_000);
    for (const [i, vote] of VOTES.entries()) {
      const real = await realApp();
      apps.push(real);
      await withPeople(real);
      const id = await withDemo(real, 'Demo affair', 'two-blind');
      at = `/cases/${id}`;
      const visitors = new Map<string, Visitor>();
      people.push(visitors);
      for (const login of [...OTHERS, 'editor']) {
        const visitor = new Visitor(real.app);
        await visitor.signIn(login);
        visitors.set(login, visitor);
      }
      const editor = person(i, 'editor');
      const form = { act: 'give', ...vote, revision: await verdictRevision(editor), request: 'v' };
      expect((await editor.post(`${at}/claims/${CLAIM}/verdict`, form)).status).to.equal(303);
      const view = await real.desk.view(OWNER, id);
      const statement = view.claim(CLAIM).claim.statement;
      paths = [
        '/',
        '/people',
        `/search?words=${encodeURIComponent(statement)}`,
        ...['', '/flags', '/flags?sort=worth', '/claims', '/documents', '/documents/d1', '/timeline'].map(on),
        ...['/claims?verdict=settled', '/claims?verdict=waiting', '/claims?verdict=none'].map(on),
        ...['/map', '/trail', '/trail?text=verdict', '/trail/export', '/report', '/report?trail=yes'].map(on),
        ...['/settings', '/rules', '/newer', '/names', '/raise'].map(on),
        ...['', '/correct?field=statement', '/reject', '/split', '/merge'].map((way) =>
          on(`/claims/${CLAIM}${way}`),
        ),
        ...view.flags.map(({ id: flag }) => on(`/flags/${flag}`)),
      ];
    }
  });
  after(async () => {
    for (const real of apps) await real.close();
  });
  const on = (path: string): string => `${at}${path}`;

  it('is on the page of whoever gave it', async () => {
    for (const [i, { rationale }] of VOTES.entries())
      expect((await person(i, 'editor').get(on(`/claims/${CLAIM}`))).text).to.contain(rationale);
  });

  for (const login of OTHERS)
    it(`is in nothing that the ${login} is sent, and no cache may keep it`, async function () {
      this.timeout(120_000);
      for (const path of paths) {
        const [one, two] = [await person(0, login).get(path), await person(1, login).get(path)];
        expect(one.status, path).to.equal(two.status);
        const bodies = [one, two].map(({ text }) => plain(text));
        expect(bodies[0], path).to.equal(bodies[1]);
        for (const { rationale } of VOTES) expect(bodies[0], path).to.not.contain(rationale);
        for (const { headers } of [one, two]) {
          expect(headers['cache-control'], path).to.equal('no-store');
          expect(headers, path).to.not.have.any.keys('etag', 'last-modified');
        }
      }
    });

  it('is in no refusal: a form from an old page, one without a reason, what a correction would reopen', async () => {
    const forms: [path: string, fields: Record<string, string>][] = [
      [`/claims/${CLAIM}/verdict`, { act: 'give', value: 'verified', rationale: 'Mine.', revision: '1' }],
      [`/claims/${CLAIM}/verdict`, { act: 'give', value: 'verified', rationale: '', revision: '999' }],
      [`/claims/${CLAIM}/verdict`, { act: 'return', rationale: 'Why?', revision: '999' }],
      [`/claims/${CLAIM}/reject`, { step: 'look', reason: 'A greeting.', revision: '999' }],
      [`/claims/${CLAIM}/correct`, { field: 'statement', statement: 'Else.', reason: '', revision: '1' }],
      [`/claims/${CLAIM}/assign`, { from: 'p1', person: '', revision: '999' }],
    ];
    for (const [path, fields] of forms) {
      const sent = { ...fields, request: `r ${path} ${fields['revision'] ?? ''}` };
      const [one, two] = [
        await person(0, 'reviewer').post(on(path), sent),
        await person(1, 'reviewer').post(on(path), sent),
      ];
      expect(one.status, path).to.equal(two.status);
      expect(plain(one.text), path).to.equal(plain(two.text));
      expect(plain(String(one.headers['set-cookie'] ?? '')).length).to.equal(
        plain(String(two.headers['set-cookie'] ?? '')).length,
      );
    }
  });

  it('is shown to the other one of the two the moment their own is in', async () => {
    const reviewer = person(0, 'reviewer');
    const form = { act: 'give', value: 'verified', rationale: 'I looked too.', request: 'w' };
    const revision = await verdictRevision(reviewer);
    expect((await reviewer.post(on(`/claims/${CLAIM}/verdict`), { ...form, revision })).status).to.equal(303);
    expect((await reviewer.get(on(`/claims/${CLAIM}`))).text).to.contain(VOTES[0].rationale);
    expect((await person(0, 'reader').get(on('/report'))).text).to.contain(VOTES[0].rationale);
  });
});

describe('a blind vote at the command line', () => {
  const SECRET = 'the ferry was painted green';
  let folder: string;
  let id: string;
  const place = new Workplace();
  const run = (...args: string[]) => place.run(args, { env: { GAINSAY_DATA: folder } });

  const vote = async (who: 'ada' | 'ben'): Promise<void> => {
    const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
    const desk = await Desk.open(servicesOn(db));
    const actor: Actor = { id: who === 'ada' ? 'p2' : 'p3', name: who, role: 'reviewer', via: 'web' };
    const { verdictRevision: revision } = (await desk.view(actor, id)).claim('c1');
    const given = { act: 'verdict.give', claim: 'c1', value: 'disputed', rationale: SECRET } as const;
    await desk.change(actor, id, { ...given, revision });
    await desk.close();
    await db.close();
  };

  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(join(tmpdir(), 'gainsay-blind-'));
    const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
    const test = await aDesk(db);
    id = await aCase(test, 'two-blind');
    await test.desk.close();
    await db.close();
    await vote('ada');
  });
  after(async () => {
    place.remove();
    await rm(folder, { recursive: true });
  });

  it('is in no report, no list, no proof', function () {
    this.timeout(60_000);
    for (const args of [
      ['report', id, '--format', 'json'],
      ['report', id, '--format', 'html', '--trail'],
      ['cases', '--format', 'json'],
      ['verify'],
    ]) {
      const { code, out, err } = run(...args);
      expect(code, args.join(' ')).to.equal(0);
      expect(out + err, args.join(' '))
        .to.not.contain(SECRET)
        .and.to.not.contain('"disputed"}');
    }
  });

  it('keeps the case from being exported, unless one says that one knows', async function () {
    this.timeout(60_000);
    const file = join(folder, '..', `${id}-${process.pid}.gainsay`);
    const refused = run('export', id, '--output', file);
    expect(refused.code).to.equal(2);
    expect(refused.err).to.match(/has a vote on claim c1 that is hidden still: .*--with-hidden-votes/);
    await readFile(file).then(
      () => expect.fail('the bundle was written'),
      () => undefined,
    );
    expect(run('export', id, '--output', file, '--with-hidden-votes').code).to.equal(0);
    await rm(file);
    await vote('ben');
    expect(run('export', id, '--output', file).code).to.equal(0);
    expect(await readFile(file, 'utf8')).to.contain(SECRET);
    await rm(file);
  });
});
