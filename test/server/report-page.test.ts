/** What the printed report must show so that each of its lines can be defended. */
import { expect } from 'chai';
import { OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('the printed report', () => {
  let real: RealApp;
  let id: string;
  let text: string;

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    const { desk } = real;
    const editor = (await desk.accounts.list(OWNER)).find(({ login }) => login === 'editor');
    const actor = { id: editor?.id ?? '', name: 'Rosa', role: 'editor', via: 'web' } as const;
    const { claims } = await desk.view(OWNER, id);
    const [claim] = claims.filter(({ live, claim: { checkable }, flags }) => live && checkable && !flags[0]);
    const given = {
      claim: claim?.id ?? '',
      value: 'verified',
      rationale: 'The minutes of May say so.',
    } as const;
    const { verdictRevision } = (await desk.view(OWNER, id)).claim(given.claim);
    await desk.change(actor, id, { act: 'verdict.give', ...given, revision: verdictRevision });
    const { revision } = (await desk.view(OWNER, id)).claim(given.claim);
    await desk.change(actor, id, {
      act: 'claim.correct',
      claim: given.claim,
      field: 'statement',
      value: 'Words of a reviewer',
      reason: 'Read too short.',
      revision,
    });
    const reader = new Visitor(real.app);
    await reader.signIn('reader');
    ({ text } = await reader.get(`/cases/${id}/report?trail=yes`));
  });
  after(() => real.close());

  it('numbers what was found, from the first to the last', () => {
    const numbers = [...text.matchAll(/finding-number">(\d+)\./g)].map(([, n]) => Number(n));
    expect(numbers.length).to.be.greaterThan(10);
    expect(numbers).to.deep.equal(numbers.map((_, i) => i + 1));
  });

  it('names document, day and line of every statement', () => {
    const quotes = [...text.matchAll(/finding-quote[^]*?<p class="small quiet">([^<]*)<\/p>/g)];
    expect(quotes.length).to.be.greaterThan(20);
    for (const [, by] of quotes) expect(by).to.match(/ · \d{1,2} \w+ 20\d\d · line \d+$/);
  });

  it('gives the whole hash of every document', async () => {
    for (const { sha256 } of (await real.desk.view(OWNER, id)).documents) expect(text).to.contain(sha256);
  });

  it('still shows a verdict that no longer stands, as one that is due for another look', () => {
    const due = text.split('Verdicts due for another look')[2] ?? '';
    expect(due).to.contain('Words of a reviewer').and.to.contain('The minutes of May say so.');
  });

  it('says in its trail what each entry is about, with old and new', () => {
    const trail = text.split('Appendix: the trail').at(-1) ?? '';
    expect(trail).to.match(/gave the verdict verified<div>Words of a reviewer<\/div>/);
    expect(trail).to.match(/<del class="old">[^<]+<\/del> → Words of a reviewer/);
  });
});
