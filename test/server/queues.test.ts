/** Working through a list: its filter stays from page to page, and "the next" is the next of that list. */
import { expect } from 'chai';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('a list worked through', () => {
  let real: RealApp;
  let at: string;
  let id: string;
  let reviewer: Visitor;

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    at = `/cases/${id}`;
    reviewer = new Visitor(real.app);
    await reviewer.signIn('reviewer');
  });
  after(() => real.close());

  const linksIn = (html: string, list: string): string[] =>
    [...html.matchAll(new RegExp(`href="(${at}/${list}/[^"]+)" data-open`, 'g'))].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );

  it('leads from a claim to the next of its list, before and after a verdict', async () => {
    const query = '?document=d2&sort=text';
    const [first = '', second = '', third = ''] = linksIn(
      (await reviewer.get(`${at}/claims${query}`)).text,
      'claims',
    );
    const page = (await reviewer.get(second)).text.replaceAll('&amp;', '&');
    expect(page).to.contain(`href="${first}" rel="prev"`).and.to.contain(`href="${third}" rel="next"`);
    expect(page).to.contain(`href="${at}/claims${query}"`);
    const { verdictRevision } = (await real.desk.view(OWNER, id)).claim(
      /claims\/([^?]+)/.exec(second)?.[1] ?? '',
    );
    const signed = await reviewer.post(second.replace('?', '/verdict?'), {
      act: 'give',
      then: 'next',
      value: 'unverifiable',
      rationale: 'Nobody has kept the papers.',
      revision: String(verdictRevision),
    });
    expect(signed.headers['location']).to.equal(third);
  });

  it('shows the claims with an open flag of a severity, and those of one person', async () => {
    const view = await real.desk.view(OWNER, id);
    const inError = view.claims.filter(({ live, flags }) =>
      flags.some((one) => live && view.flag(one).state === 'open' && view.flag(one).severity === 'error'),
    );
    const shown = linksIn((await reviewer.get(`${at}/claims?severity=error`)).text, 'claims');
    expect(shown.length).to.equal(inError.length);
    const { id: me = '', name = '' } =
      (await real.desk.accounts.workers()).find((one) => one.name === 'Rosa reviewer') ?? {};
    const [first = ''] = shown;
    const claim = /claims\/([^?]+)/.exec(first)?.[1] ?? '';
    const form = { person: 'me', from: '', revision: '1', request: 'mine' };
    await reviewer.post(`${at}/claims/${claim}/assign`, form);
    const page = (await reviewer.get(`${at}/claims?assignee=${me}`)).text;
    expect(linksIn(page, 'claims')).to.have.length(1);
    expect(page).to.contain(`<option value="${me}" selected>${name}</option>`);
  });

  it('shows the claims with an open flag of a type and of a rule', async () => {
    const view = await real.desk.view(OWNER, id);
    const [flag] = view.flags.filter(({ state, severity }) => state === 'open' && severity === 'error');
    if (!flag) throw new Error('no open flag');
    const count = async (query: string): Promise<number> =>
      linksIn((await reviewer.get(`${at}/claims?${query}`)).text, 'claims').length;
    const having = (fits: (one: (typeof view.flags)[number]) => boolean): number =>
      view.claims.filter(({ live, flags }) =>
        flags.some((one) => live && view.flag(one).state === 'open' && fits(view.flag(one))),
      ).length;
    expect(await count(`rule=${flag.rule}`)).to.equal(having(({ rule }) => rule === flag.rule));
    expect(await count(`type=${flag.type}`)).to.equal(having(({ type }) => type === flag.type));
    expect(await count(`rule=${flag.rule}&severity=info`)).to.equal(0);
    expect(await count(`rule=${flag.rule}&severity=none`)).to.equal(
      view.claims.filter(({ live, flags }) => live && !flags.some((one) => view.flag(one).state === 'open'))
        .length,
    );
  });

  it('keeps the filter of a flag through a comment and a form sent wrong', async () => {
    const [flag = ''] = linksIn((await reviewer.get(`${at}/flags?severity=warning`)).text, 'flags');
    const page = (await reviewer.get(flag)).text;
    const form = { text: 'Asked again.', revision: fieldIn(page, 'revision'), request: 'c' };
    const commented = await reviewer.post(flag.replace('?', '/comment?'), form);
    expect(commented.headers['location']).to.equal(flag);
    const wrong = await reviewer.post(flag.replace('?', '/resolve?'), {
      ...form,
      request: 'r',
      resolution: 'rounding',
    });
    expect(wrong.status).to.equal(422);
    expect(wrong.text).to.contain(`href="${at}/flags?severity=warning"`);
  });

  it('opens the reading of the statement that was misread', async () => {
    const flag = (await real.desk.view(OWNER, id)).flags.find(({ claims }) => claims.length === 2);
    const second = flag?.claims[1] ?? '';
    const page = (await reviewer.get(`${at}/flags/${flag?.id}`)).text;
    expect(page).to.contain(`value="misread ${second}"`);
    const resolved = await reviewer.post(`${at}/flags/${flag?.id}/resolve`, {
      resolution: `misread ${second}`,
      reason: 'It is a heading.',
      revision: fieldIn(page, 'revision'),
    });
    expect(resolved.headers['location']).to.equal(`${at}/claims/${second}#read`);
    expect((await real.desk.view(OWNER, id)).flag(flag?.id ?? '').resolution?.kind).to.equal('misread');
  });
});
