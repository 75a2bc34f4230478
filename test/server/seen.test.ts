/** Forms that show more than the one thing that they change: what has changed in between, of what they showed, is compared first. */
import { expect } from 'chai';
import type { Actor } from '../../model/envelope.js';
import { fieldIn, OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

describe('forms that show a whole case', () => {
  let real: RealApp;
  let id: string;
  let editor: Visitor;
  let colleague: Actor;

  before(async () => {
    real = await realApp();
    await withPeople(real);
    id = await withDemo(real);
    editor = new Visitor(real.app);
    await editor.signIn('editor');
    const people = await real.desk.accounts.list(OWNER);
    const person = people.find(({ role }) => role === 'admin');
    colleague = { id: person?.id ?? '', name: 'Ada Admin', role: 'admin', via: 'web' };
  });
  after(() => real.close());

  it('replace a document that nobody has touched since, and keep the text where somebody has', async () => {
    const page = (await editor.get(`/cases/${id}/documents/new`)).text;
    const form = { text: 'The wards will stay open.', previous: 'd1', revision: fieldIn(page, 'revision') };
    const { revision } = (await real.desk.view(OWNER, id)).document('d1');
    const withdraw = { act: 'document.withdraw' as const, document: 'd1', reason: 'A draft.', revision };
    await real.desk.change(colleague, id, withdraw);
    const late = await editor.post(`/cases/${id}/documents`, { ...form, request: 'v-1' });
    expect(late.status).to.equal(409);
    expect(late.text).to.contain('The wards will stay open.');
    expect((await real.desk.view(OWNER, id)).documents).to.have.length(4);
    const other = { ...form, previous: 'd2', request: 'v-2' };
    expect((await editor.post(`/cases/${id}/documents`, other)).status).to.equal(303);
    expect((await real.desk.view(OWNER, id)).document('d5').previous).to.equal('d2');
  });

  it('merge with a claim that nobody has touched since', async () => {
    const view = await real.desk.view(OWNER, id);
    const [first, second] = view.claims.filter(({ live, document }) => live && document === 'd3');
    const path = `/cases/${id}/claims/${first?.id ?? ''}/merge`;
    const page = (await editor.get(path)).text;
    const form = {
      step: 'save',
      other: second?.id ?? '',
      reason: 'They say one thing.',
      revision: fieldIn(page, 'revision'),
    };
    expect((await editor.post(path, form)).status).to.equal(428);
    await real.desk.change(colleague, id, {
      act: 'claim.correct',
      claim: form.other,
      field: 'statement',
      value: 'Something else',
      reason: 'Misread.',
      revision: second?.revision,
    });
    const late = await editor.post(path, { ...form, seen: fieldIn(page, 'seen') });
    expect(late.status).to.equal(409);
    expect(late.text).to.contain('They say one thing.');
  });
});
