/** A reviewer's work through the real app over HTTP: what is saved, what is refused, what is kept. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('the pages: work on a case', () => {
  let real: RealApp;
  let at: string;
  let id: string;
  let reviewer: Visitor;
  let editor: Visitor;

  before(async function () {
    this.timeout(60_000);
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}`;
    reviewer = new Visitor(real.app);
    editor = new Visitor(real.app);
    await reviewer.signIn('reviewer');
    await editor.signIn('editor');
  });
  after(() => real.close());

  const openFlag = async (n = 0): Promise<string> => {
    const flags = (await real.desk.view(OWNER, id)).flags.filter(({ state }) => state === 'open');
    return `${at}/flags/${flags[n]?.id ?? ''}`;
  };

  it('opens a case, takes a pasted text, and reads it', async () => {
    const form = await reviewer.get('/cases/new');
    const opened = await reviewer.post('/cases', {
      request: fieldIn(form.text, 'request'),
      title: 'Pier repairs',
      policy: 'two',
    });
    expect(opened.headers['location']).to.equal('/cases/pier-repairs/documents/new');
    const bad = await reviewer.post('/cases/pier-repairs/documents', {
      text: 'The pier will cost £3m.',
      revision: '1',
      published: '31/02/2016',
    });
    expect(bad.status).to.equal(422);
    expect(bad.text).to.contain('31/02/2016');
    expect(bad.text).to.contain('The pier will cost £3m.');
    const typed = {
      title: 'Pier “reopens”',
      publisher: 'Shore Gazette',
      published: '31/02/2016',
      author: 'A. Quay',
      url: 'https://shore.example/pier',
    };
    const files = { 'a.txt': 'The pier was shut.', 'b.txt': 'The pier was open.' };
    const { status, text } = await reviewer.upload('/cases/pier-repairs/documents', files, 'files', {
      ...typed,
      kind: 'letter',
      revision: '1',
    });
    expect(status).to.equal(422);
    for (const [name, value] of Object.entries(typed)) expect(fieldIn(text, name), name).to.equal(value);
    expect(text)
      .to.match(/<option value="letter" selected>/)
      .and.contain('Choose the files again');
    const words = '&#34;31/02/2016&#34; is not a day: the month ends with 2016-02-29';
    expect(text.split(words), 'beside the field and in the summary, once for both files').to.have.length(3);
    const added = await reviewer.post('/cases/pier-repairs/documents', {
      text: 'The pier will cost £3m, the council said.\n\nWork starts in May.',
      publisher: 'Shore Gazette',
      published: '2016-02-01',
      revision: '1',
    });
    expect(added.headers['location']).to.equal('/cases/pier-repairs/documents/d1');
    const page = await reviewer.get('/cases/pier-repairs/documents/d1');
    expect(page.text).to.contain('Shore Gazette').and.to.contain('class="claim');
  });

  it('takes the good files of several, and names them beside what is wrong with the others', async () => {
    const files = {
      'letter.txt': 'The pier was shut in June.',
      'scan.bin': Buffer.from([0, 1, 2, 0, 255]),
    };
    const sent = await reviewer.upload('/cases/pier-repairs/documents', files, 'files', { revision: '1' });
    expect(sent.status).to.equal(422);
    expect(sent.text).to.contain('not to be sent again: letter.txt').and.to.contain('scan.bin');
  });

  it('resolves a flag once, however often the form is sent', async () => {
    const flag = await openFlag();
    const page = await reviewer.get(flag);
    const form = {
      request: fieldIn(page.text, 'request'),
      revision: fieldIn(page.text, 'revision'),
      resolution: 'contradiction',
      reason: 'The board paper and the newspaper name one date and two sums.',
    };
    const before = (await real.desk.view(OWNER, id)).seq;
    const [one, two] = await Promise.all([
      reviewer.post(`${flag}/resolve`, form),
      reviewer.post(`${flag}/resolve`, form),
    ]);
    expect([one.status, two.status]).to.deep.equal([303, 303]);
    expect((await real.desk.view(OWNER, id)).seq).to.equal(before + 1);
    expect((await reviewer.get(flag)).text)
      .to.contain('two sums')
      .and.to.contain('The flag is resolved.');
  });

  it('asks for kind and reason, and keeps what was typed', async () => {
    const flag = await openFlag();
    const page = await reviewer.get(flag);
    const form = { request: 'a', revision: fieldIn(page.text, 'revision') };
    const without = await reviewer.post(`${flag}/resolve`, { ...form, reason: 'a reason <b>here</b>' });
    expect(without.status).to.equal(422);
    expect(without.text).to.contain('a reason &lt;b&gt;here&lt;/b&gt;').and.to.contain('Say what it is');
    const noReason = await reviewer.post(`${flag}/resolve`, { ...form, resolution: 'rounding' });
    expect(noReason.status).to.equal(422);
    expect(noReason.text).to.match(/value="rounding" checked/);
  });

  it('refuses a form without revision, and shows both versions where somebody was faster', async () => {
    const flag = await openFlag();
    const page = await reviewer.get(flag);
    const form = { resolution: 'rounding', reason: 'Mine, second' };
    expect((await reviewer.post(`${flag}/resolve`, form)).status).to.equal(428);
    const revision = fieldIn(page.text, 'revision');
    await editor.post(`${flag}/resolve`, { resolution: 'superseded', reason: 'Theirs, first', revision });
    const late = await reviewer.post(`${flag}/resolve`, { ...form, revision });
    expect(late.status).to.equal(409);
    expect(late.text).to.contain('Mine, second').and.to.contain('Theirs, first').and.to.contain('Superseded');
  });

  it('shows what a correction reopens before it is saved', async () => {
    const view = await real.desk.view(OWNER, id);
    const flag = view.flags.find(({ state, rule }) => state === 'open' && rule === 'quantity-differs');
    const claim = view.claim(flag?.claims[0] ?? '');
    const path = `${at}/claims/${claim.id}/correct`;
    const form = await reviewer.get(`${path}?field=checkable`);
    const typed = {
      field: 'checkable',
      checkable: 'no',
      revision: fieldIn(form.text, 'revision'),
      reason: 'Only a guess',
    };
    const look = await reviewer.post(path, { ...typed, step: 'look' });
    expect(look.status).to.equal(200);
    expect(look.text).to.contain('What saving it does');
    expect((await real.desk.view(OWNER, id)).claim(claim.id).claim.checkable).to.equal(true);
    const saved = await reviewer.post(path, { ...typed, step: 'save' });
    expect(saved.status).to.equal(303);
    expect((await real.desk.view(OWNER, id)).claim(claim.id).claim.checkable).to.equal(false);
  });

  it('keeps a blind vote out of every page of the other reviewer', async () => {
    const settings = await editor.get(`${at}/settings`);
    const changed = await editor.post(`${at}/settings`, {
      title: 'Demo affair',
      policy: 'two-blind',
      reason: 'Both of us should look',
      revision: fieldIn(settings.text, 'revision'),
      request: 's',
    });
    expect(changed.status).to.equal(303);
    const claim = `${at}/claims/c2`;
    const page = await editor.get(claim);
    const secret = 'zebra crossing at noon';
    const revision =
      /verdict"[^>]*>\s*<input[^>]*name="revision" value="(\d+)"/.exec(
        page.text.replaceAll('\n', ' '),
      )?.[1] ?? '';
    const given = await editor.post(`${claim}/verdict`, {
      act: 'give',
      value: 'disputed',
      rationale: secret,
      revision,
      request: 'v',
    });
    expect(given.status).to.equal(303);
    expect((await editor.get(claim)).text).to.contain(secret);
    for (const path of [
      '',
      '/flags',
      '/claims',
      '/claims/c2',
      '/documents/d1',
      '/timeline',
      '/trail',
      '/report?trail=yes',
    ]) {
      const { text, status } = await reviewer.get(`${at}${path}`);
      expect(status).to.equal(200);
      expect(text, path).to.not.contain(secret);
      if (path === '/claims/c2')
        expect(text).to.contain('hidden until yours is').and.to.not.contain('Disputed</span>');
    }
    expect((await editor.get(`${at}/trail/export`)).text).to.contain(secret);
  });

  it('answers what is not there with a page and the way out', async () => {
    for (const path of [
      `${at}/claims/c9999`,
      `${at}/flags/none`,
      `${at}/documents/d77`,
      '/cases/nothing',
      '/rules/none',
      '/nowhere',
    ])
      expect((await reviewer.get(path)).status, path).to.equal(404);
    expect((await reviewer.get('/cases/%E0%A4%A')).status).to.equal(400);
    expect((await reviewer.get('/').set('Host', 'evil.example')).status).to.equal(421);
  });

  it('logged no error', () => {
    expect(real.logged).to.deep.equal([]);
  });
});
