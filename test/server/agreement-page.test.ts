/** How well the reviewers of a case agree, on its page and in its report, and never more than one may see. */
import { expect } from 'chai';
import { agreementInWords } from '../../server/pages/agreement.js';
import type { VerdictValue } from '../../model/journal-entries.js';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('agreement of reviewers', () => {
  let real: RealApp;
  let at: string;
  const people = new Map<string, Visitor>();
  const claims: string[] = [];

  before(async () => {
    real = await realApp();
    await withPeople(real);
    const id = await withDemo(real, 'Demo affair', 'two-blind');
    at = `/cases/${id}`;
    for (const login of ['reviewer', 'editor', 'reader']) {
      const visitor = new Visitor(real.app);
      await visitor.signIn(login);
      people.set(login, visitor);
    }
    for (const claim of (await real.desk.view(OWNER, id)).claims)
      if (claim.live && claim.flags.length === 0 && claims.length < 2) claims.push(claim.id);
  });
  after(() => real.close());

  const page = async (login: string, path = ''): Promise<string> =>
    (await people.get(login)?.get(`${at}${path}`))?.text ?? '';
  const vote = async (login: string, claim: string, value: VerdictValue): Promise<void> => {
    const html = await page(login, `/claims/${claim}`);
    const form = { act: 'give', value, rationale: 'As the minutes have it.', request: `${login} ${claim}` };
    const revision = fieldIn(html.split('id="verdict"')[1] ?? '', 'revision');
    const answer = await people.get(login)?.post(`${at}/claims/${claim}/verdict`, { ...form, revision });
    expect(answer?.status).to.equal(303);
  };

  it('says that there is none yet, then how much, over how many claims', async () => {
    const [one = '', two = ''] = claims;
    expect(await page('reader')).to.contain('Not yet: no claim has two blind votes.');
    await vote('reviewer', one, 'verified');
    for (const login of ['reader', 'reviewer', 'editor'])
      expect(await page(login)).to.contain('Not yet: no claim has two blind votes.');
    await vote('editor', one, 'verified');
    expect(await page('reader')).to.contain('Not measurable yet: 1 claim with the votes of two or more');
    await vote('reviewer', two, 'disputed');
    await vote('editor', two, 'disputed');
    const words = 'Krippendorff’s alpha 1.00 over 2 claims with the votes of two or more: reliable.';
    for (const login of ['reader', 'editor']) expect(await page(login)).to.contain(words);
    expect(await page('reader', '/report')).to.contain(words);
  });

  it('is said in words for any alpha', () => {
    const said = (alpha: number): string =>
      agreementInWords({ claims: 3, alpha }, 'two').replace(/^.*: /, '');
    expect([0.8, 0.7, 0.5, 0, -0.2].map(said)).to.deep.equal([
      'reliable.',
      'good enough for tentative conclusions.',
      'too weak to rely on.',
      'no better than chance.',
      'no better than chance.',
    ]);
    expect(agreementInWords({ claims: 0, alpha: null }, 'one')).to.match(/^Not measured: one person/);
  });
});
