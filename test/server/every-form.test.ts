/**
 * Every form of every page, as each role finds it, filled in badly: nothing typed, too much, no revision, an old or an unheard-of one,
 * a choice that is none; and well, but twice. The pages are those of the router itself. Whatever comes back is a page that says what
 * is wrong where it is wrong, and has what was typed.
 */
import { expect } from 'chai';
import type { Response } from 'supertest';
import { newVersion, work } from '../browser/case-in-work.js';
import { formsFor, sameForm, type Found } from './every-form.js';
import { formsIn, type PageForm } from './forms.js';
import { OWNER, realApp, ROLES, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';
import { routesOf } from './routes-of.js';

const TYPED = 'Typed by <somebody> & kept';
const KEPT = 'Typed by &lt;somebody&gt; &amp; kept';
/** A case that is not there yet has no revision, nor have the filters that a person keeps (decision 3): nobody else changes them. */
const HAS_NONE = /^\/cases(?:\/[^/]+\/(?:flags|claims)\/filters)?$/;
/** Forms that ask for more than the page fills in: two claims, what the chosen are, whose they are. */
const ASKS_MORE = /\/(?:raise|bulk|merge) /;
/** What is typed here has a form of its own, and is refused or taken by it; a password is never shown again. */
const PARTICULAR = /password|published|url|earliest|latest|min-|max-|checkworthiness|login|name$/;
type Change = (fields: PageForm['fields']) => PageForm['fields'];

const filled: Change = (fields) =>
  fields.map((field) =>
    field.kind === 'typed' && !PARTICULAR.test(field.name) ? { ...field, value: TYPED } : field,
  );
const withValue =
  (name: string, value: string): Change =>
  (fields) =>
    filled(fields).map((field) => (field.name === name ? { ...field, value } : field));
const without =
  (name: string): Change =>
  (fields) =>
    filled(fields).filter((field) => field.name !== name);

describe('every form of every page, filled in badly', function () {
  this.timeout(120_000);
  let real: RealApp;
  let id: string;
  const visitors = new Map<string, Visitor>();
  const found = new Map<string, Found[]>();

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    const places = await work(real, id);
    const later = await newVersion(real, id, 'A later version');
    const view = await real.desk.view(OWNER, id);
    const evidence = view.claim(places.judged).evidence.find(({ file }) => file)?.id ?? '';
    const named: Record<string, string> = {
      case: id,
      flag: places.flag,
      claim: places.judged,
      document: 'd2',
      evidence,
      rule: 'quantity-differs',
    };
    const pages = routesOf(real.app)
      .filter((route) => route.startsWith('GET '))
      .map((route) => route.slice(4).replace(/:(\w+)/g, (_, name: string) => named[name] ?? ''));
    const correct = `/cases/${id}/claims/${places.claim}/correct?field=`;
    pages.push(
      `/cases/${id}/flags/${places.resolved}`,
      `/cases/${id}/claims/${places.claim}`,
      `/cases/${later}/documents/d5/anchors`,
      ...['attribution', 'event', 'quantities', 'times', 'topic', 'checkworthiness'].map(
        (field) => correct + field,
      ),
    );
    // Whoever is disabled by the walk must be nobody who walks.
    const { person } = await real.desk.accounts.invite(OWNER, {
      login: 'guest',
      name: 'Gus',
      role: 'reader',
      revision: 0,
    });
    for (const role of ROLES) {
      const visitor = new Visitor(real.app);
      await visitor.signIn(role);
      visitors.set(role, visitor);
      const forms = await formsFor(visitor, pages);
      found.set(
        role,
        forms.filter(({ form: { action } }) => !/^\/people\/./.test(action) || action.endsWith(person.id)),
      );
    }
  });
  after(() => real.close());

  const all = (): [Visitor, Found][] =>
    ROLES.flatMap((role) => {
      const visitor = visitors.get(role);
      return visitor ? (found.get(role) ?? []).map((one): [Visitor, Found] => [visitor, one]) : [];
    });

  /** The form as its page has it now, with a change. */
  const send = async (visitor: Visitor, { page, form, button }: Found, change: Change): Promise<Response> => {
    const now = formsIn((await visitor.get(page)).text).find((one) => sameForm(one, form)) ?? form;
    const fields = change(now.fields.filter(({ kind }) => kind !== 'file'));
    const sent = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    return visitor.post(form.action, button.name === '' ? sent : { ...sent, [button.name]: button.value });
  };

  it('has forms for everybody who does any work', () => {
    for (const role of ['reviewer', 'editor', 'admin'])
      expect((found.get(role) ?? []).length, role).to.be.greaterThan(25);
  });

  it('says what is missing', async () => {
    for (const [visitor, one] of all()) {
      const blank: Change = (fields) =>
        fields.map((field) => (field.kind === 'typed' ? { ...field, value: '' } : field));
      isGoodAnswer(one, await send(visitor, one, blank), [200, 303, 403, 410, 422], false);
    }
  });

  it('carries the revision that it was made from', () => {
    for (const [, one] of all())
      expect(has(one, 'revision') || HAS_NONE.test(one.form.action), label(one)).to.equal(true);
  });

  it('asks for the revision before it does anything, and compares where it is another', async () => {
    for (const [visitor, one] of all()) {
      if (!has(one, 'revision')) continue;
      // What is missing besides is asked for first.
      const asked = await send(visitor, one, without('revision'));
      isGoodAnswer(one, asked, ASKS_MORE.test(label(one)) ? [422, 428] : [428]);
      for (const change of [without('revision'), withValue('revision', '1e3')])
        isGoodAnswer(one, await send(visitor, one, change), [303, 422, 428]);
      for (const revision of ['0', '999999'])
        isGoodAnswer(one, await send(visitor, one, withValue('revision', revision)), [200, 303, 409, 422]);
    }
  });

  it('says that a text is too long, and has it still', async () => {
    const long = `${'Long '.repeat(6_000)}${TYPED}`;
    for (const [visitor, one] of all())
      for (const { name, kind } of one.form.fields) {
        if (kind !== 'typed' || /password/.test(name)) continue;
        const answer = await send(visitor, one, withValue(name, long));
        // A long text is a document like any other; where nothing changes, nobody asks why.
        isGoodAnswer(one, answer, name === 'text' && one.form.multipart ? [303, 422] : [200, 303, 409, 422]);
        if (answer.status === 422)
          expect(answer.text, name).to.match(/characters|letters|not a|choose|say|already/i);
      }
  });

  it('takes no choice that is none', async () => {
    for (const [visitor, one] of all())
      for (const { name, kind } of one.form.fields) {
        if (kind !== 'chosen') continue;
        for (const change of [withValue(name, 'zzz'), without(name)])
          isGoodAnswer(one, await send(visitor, one, change), [200, 303, 404, 409, 422]);
      }
  });

  it('refuses what is no form, is huge, or comes from elsewhere, with a page', async () => {
    for (const [visitor, { form }] of all()) {
      const plain = await visitor.post(form.action, {}, { 'Content-Type': 'text/plain' });
      isPage(form.action, plain, [403, 415]);
      isPage(form.action, await visitor.post(form.action, {}, { 'Sec-Fetch-Site': 'cross-site' }), [403]);
    }
    const [visitor, one] = all().find(([, { form }]) => /comment/.test(form.action)) ?? [];
    const huge = await visitor?.post(one?.form.action ?? '', { text: 'x'.repeat(13_000_000), revision: '1' });
    expect(huge?.status).to.equal(413);
    expect(huge?.text).to.contain('This form is larger than 12 MB.');
  });

  it('does once what is sent twice', async () => {
    for (const [visitor, one] of all()) {
      const now =
        formsIn((await visitor.get(one.page)).text).find((form) => sameForm(form, one.form)) ?? one.form;
      const fields = filled(now.fields.filter(({ kind }) => kind !== 'file'));
      const sent = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      if (one.button.name !== '') sent[one.button.name] = one.button.value;
      const first = await visitor.post(one.form.action, sent);
      const { seq } = await real.desk.view(OWNER, id);
      const second = await visitor.post(one.form.action, sent);
      expect((await real.desk.view(OWNER, id)).seq, label(one)).to.equal(seq);
      expect(second.status, label(one)).to.equal(first.status);
      expect(second.headers['location'], label(one)).to.equal(first.headers['location']);
    }
  });

  it('logged no error', () => {
    expect(real.logged).to.deep.equal([]);
  });
});

const has = ({ form }: Found, field: string): boolean => form.fields.some(({ name }) => name === field);
const label = ({ form, button }: Found): string => `${form.action} ${button.name}=${button.value}`;

function isPage(what: string, { status, text, headers }: Response, statuses: readonly number[]): void {
  expect(status, what).to.be.oneOf(statuses);
  if (status === 303) return;
  expect(headers['content-type'], what).to.contain('text/html');
  expect(text.match(/<h1/g), what).to.have.length(1);
  if (![403, 404, 410, 413, 415].includes(status)) return;
  expect(text, what).to.match(/<p class="lead">[^<]{10,}<\/p>\s*<p>[^<]{10,}<\/p>/);
}

/** A page of one of these states: what is wrong stands in the summary and at a field of the page; nothing typed is lost. */
function isGoodAnswer(one: Found, answer: Response, statuses: readonly number[], typed = true): void {
  const what = label(one);
  isPage(what, answer, statuses);
  const { status, text } = answer;
  if (status === 422) {
    const blamed = [...text.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/g)];
    expect(blamed, what).to.have.length.greaterThan(0);
    for (const [, field = '', words = ''] of blamed) {
      expect(text, `${what}: #${field}`).to.contain(`id="${field}"`);
      expect(words, what).to.not.match(/Invalid|expected|undefined|NaN|null/);
      // At its field too, but for what is wrong with no field of the page.
      if (field !== 'main') expect(text.split(words).length, `${what}: ${words}`).to.be.greaterThan(2);
    }
  }
  const hasTyped = one.form.fields.some(({ name, kind }) => kind === 'typed' && !PARTICULAR.test(name));
  if (typed && hasTyped && [409, 422, 428].includes(status)) expect(text, what).to.contain(KEPT);
}
