/** The trail on its page, in the report and in a search: everything in words, several things as a list. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('the trail of a case', () => {
  let real: RealApp;
  let at: string;
  let id: string;
  let editor: Visitor;

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}`;
    editor = new Visitor(real.app);
    await editor.signIn('editor');
  });
  after(() => real.close());

  /** The entry of the page whose first line has these words. */
  const entry = (html: string, words: string): string =>
    html.split('<li id="entry-').find((one) => one.split('</p>')[0]?.includes(words)) ?? '';

  it('lists the flags that were raised together, each with its link, the rest of many behind a summary', async () => {
    const { flags } = await real.desk.view(OWNER, id);
    const lines = await real.desk.trail(OWNER, id);
    const raised = lines.filter(({ type }) => type === 'flags.raised');
    expect(
      raised.flatMap(({ list, subject }) => (subject ? [subject] : list.map((one) => one.subject))),
    ).to.have.length(flags.length);
    const most = Math.max(...raised.map(({ list }) => list.length));
    expect(most).to.be.greaterThan(6);
    const row = entry((await editor.get(`${at}/trail`)).text, `raised ${most} flags`);
    expect(row.match(/<li><a href="[^"]+\/flags\/[^"]+">/g)).to.have.length(most);
    expect(row).to.contain(`${most - 6} more</span></summary>`);
    const report = (await editor.get(`${at}/report?trail=yes`)).text;
    expect(report.slice(report.indexOf('id="appendix"')).match(/<li>/g)?.length).to.be.at.least(most);
    for (const page of [row, report]) expect(page).to.not.contain(' | ');
  });

  it('says old and new of a correction and of the settings in the words of the pages', async () => {
    const claim = (await real.desk.view(OWNER, id)).claims.find(
      ({ live, claim }) => live && claim.attribution.length > 0,
    );
    const path = `${at}/claims/${claim?.id ?? ''}/correct`;
    const form = (await editor.get(`${path}?field=attribution`)).text;
    const speaker = {
      'name-0': 'Nora Quill',
      'role-0': 'treasurer',
      'organisation-0': '',
      'cue-0': '',
      'stance-0': 'say',
    };
    const corrected = await editor.post(path, {
      ...{ step: 'save', field: 'attribution', reason: 'The wrong name.' },
      ...speaker,
      revision: fieldIn(form, 'revision'),
    });
    expect(corrected.status).to.equal(303);
    const settings = (await editor.get(`${at}/settings`)).text;
    const changed = await editor.post(`${at}/settings`, {
      ...{ title: 'Wards', policy: 'two-blind', 'label-verified': 'Holds', reason: 'Two of us now.' },
      revision: fieldIn(settings, 'revision'),
    });
    expect(changed.status).to.equal(303);
    for (const path of ['trail', 'report?trail=yes']) {
      const page = (await editor.get(`${at}/${path}`)).text;
      expect(page).to.match(
        /who says it:<\/span> <del class="old">[^<{]+<\/del> → (?:<ins>)?Nora Quill, treasurer/,
      );
      expect(page).to.match(
        /who decides a verdict:<\/span> <del class="old">One person<\/del> → (?:<ins>)?Two persons, blind/,
      );
      expect(page).to.match(/the title:<\/span> <del class="old">Demo affair<\/del> → (?:<ins>)?Wards/);
      expect(page).to.contain('Verified: “Holds”');
      expect(page).to.not.match(/\{&#34;|\[\{/);
    }
    const found = (await editor.get(`${at}/trail?text=Quill+treasurer`)).text;
    expect(found.match(/<li id="entry-/g)).to.have.length(1);
  });
});
