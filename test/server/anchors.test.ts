/** A new version of a document through the real app: which claims have to be found again, and saying that they are. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('claims of the version before', () => {
  let real: RealApp;
  let reviewer: Visitor;
  let id: string;
  let at: string;
  const said = (words: string): Promise<string | undefined> =>
    real.desk
      .view(OWNER, id)
      .then(
        ({ claims }) =>
          claims.find(({ claim, status }) => status === 'lost' && claim.quote.exact.includes(words))?.id,
      );

  before(async function () {
    this.timeout(60_000);
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    reviewer = new Visitor(real.app);
    await reviewer.signIn('reviewer');
    const text = ((await real.desk.text(OWNER, id, 'd1')) ?? '')
      .replace('cut 750 jobs within', 'shed 750 jobs within')
      .replace('It has cost about £40m so far.', 'It has cost about £52m so far.');
    const view = await real.desk.view(OWNER, id);
    const { id: document } = await real.desk.change(OWNER, id, {
      act: 'document.add',
      name: 'again.txt',
      bytes: new TextEncoder().encode(text),
      previous: 'd1',
      revision: view.document('d1').revision,
    });
    at = `/cases/${id}/documents/${document}`;
  });
  after(() => real.close());

  it('are listed with the old words beside the new, the changed ones marked', async () => {
    expect((await reviewer.get(at)).text)
      .to.contain(`${at}/anchors`)
      .and.contain('have to be found again');
    const { text } = await reviewer.get(`${at}/anchors`);
    expect(text).to.contain('<del class="clash">cut</del>').and.contain('<ins class="clash">shed</ins>');
    expect(text, 'another figure is never the same claim by itself').to.contain('label-warning">lost</span>');
  });

  it('are found again by a reviewer who says how they know, and keep what they had', async () => {
    const claim = (await said('cut 750')) ?? '';
    const { text } = await reviewer.get(`${at}/anchors`);
    const to = new RegExp(`id="to-${claim}" name="to"><option value="(c\\d+)"`).exec(text)?.[1] ?? '';
    const form = { from: claim, to, act: 'same', revision: fieldIn(text, 'revision') };
    const bare = await reviewer.post(`${at}/anchors`, { ...form, reason: '', request: 'a' });
    expect(bare.status).to.equal(422);
    expect(bare.text).to.contain(`id="reason-${claim}-error"`);
    const sent = await reviewer.post(`${at}/anchors`, { ...form, reason: 'Only the verb.', request: 'b' });
    expect(sent.status).to.equal(303);
    const found = (await real.desk.view(OWNER, id)).claim(claim);
    expect([found.status, found.document]).to.deep.equal(['active', at.split('/').at(-1)]);
    expect((await reviewer.get(`${at}/anchors`)).text).to.contain(`${claim} stands in the new version`);
  });

  it('are let go where the new version no longer says them', async () => {
    const claim = (await said('£40m')) ?? '';
    const { text } = await reviewer.get(`${at}/anchors`);
    const none = { from: claim, to: '', act: 'same', revision: fieldIn(text, 'revision'), reason: 'Hm.' };
    expect((await reviewer.post(`${at}/anchors`, none)).text).to.contain(
      'Choose the claim of the new version',
    );
    const form = { from: claim, act: 'gone', revision: fieldIn(text, 'revision'), request: 'c' };
    const sent = await reviewer.post(`${at}/anchors`, { ...form, reason: 'The sum was put right.' });
    expect(sent.status).to.equal(303);
    expect((await real.desk.view(OWNER, id)).claim(claim).status).to.equal('rejected');
    const again = { ...form, reason: 'Twice.', request: 'd' };
    expect((await reviewer.post(`${at}/anchors`, again)).status).to.equal(409);
    expect(await real.desk.verify(OWNER, id)).to.deep.equal([]);
    expect(real.logged).to.deep.equal([]);
  });
});
