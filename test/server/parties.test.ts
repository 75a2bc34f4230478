import { expect } from 'chai';
import { OWNER, realApp, Visitor, withPeople, type RealApp } from './real-app.js';

const TEXTS = {
  'The Mercury':
    'The Harbour Trust will cut 750 jobs, said Dr Colin Ferris, chief executive of the Harbour Trust.',
  'The Echo': 'The Harbour Trust will cut 400 jobs, the chief executive of the Harbour Trust said.',
};

describe('a person whom two documents name differently', () => {
  let real: RealApp;
  let id: string;
  const visitor = (): Visitor => new Visitor(real.app);

  before(async () => {
    real = await realApp();
    await withPeople(real);
    ({ id } = await real.desk.openCase(OWNER, { title: 'Harbour jobs', policy: 'one' }));
    for (const [publisher, text] of Object.entries(TEXTS)) {
      const { seq: revision } = await real.desk.view(OWNER, id);
      const meta = { publisher, published: '2016-03-10' };
      const bytes = Buffer.from(text);
      await real.desk.change(OWNER, id, { act: 'document.add', name: 'a.txt', bytes, meta, revision });
    }
  });
  after(() => real.close());

  it('is one on the map, whose link finds the flags, and one in the report', async () => {
    const person = visitor();
    await person.signIn('reviewer');
    const map = (await person.get(`/cases/${id}/map`)).text;
    expect(map).to.include('Colin Ferris against their own words').and.not.include('chief executive of');
    const query = new URLSearchParams({ speaker: 'Colin Ferris', text: '400' });
    const queue = (await person.get(`/cases/${id}/flags?${query}`)).text;
    expect(queue)
      .to.include('>400')
      .and.match(/<option value="Colin Ferris" selected>/);
    const self = new URLSearchParams({ speaker: 'Colin Ferris', against: 'Colin Ferris' });
    expect((await person.get(`/cases/${id}/flags?${self}`)).text).to.include('>400');
    const other = new URLSearchParams({ speaker: 'Colin Ferris', against: 'The Echo' });
    expect((await person.get(`/cases/${id}/flags?${other}`)).text).to.include('No flag fits');
    const claims = (await person.get(`/cases/${id}/claims?speaker=Colin+Ferris`)).text;
    expect(claims)
      .to.include('2 claims fit the filter')
      .and.not.include('chief executive of the Harbour Trust ·');
    const report = (await person.get(`/cases/${id}/report`)).text;
    expect(report).to.include('Colin Ferris (here “chief executive of the Harbour Trust”)');
  });
});

describe('a claim behind which nobody stands', () => {
  let real: RealApp;
  before(async () => {
    real = await realApp();
    await withPeople(real);
  });
  after(() => real.close());

  it('leaves no gap where its speaker would stand', async () => {
    const { id } = await real.desk.openCase(OWNER, { title: 'Harbour jobs', policy: 'one' });
    for (const text of [
      'The pool has 40 lockers.',
      'The pool has 60 lockers.',
      'It rained. The pool has 40 lockers.',
    ]) {
      const { seq: revision } = await real.desk.view(OWNER, id);
      const meta = { title: 'Minutes', published: '2016-03-10' };
      const bytes = Buffer.from(text);
      await real.desk.change(OWNER, id, { act: 'document.add', name: 'a.txt', bytes, meta, revision });
    }
    const person = new Visitor(real.app);
    await person.signIn('reviewer');
    expect((await person.get(`/cases/${id}/claims`)).text).not.to.match(/row-by">\s*·/);
    const [flag] = (await real.desk.view(OWNER, id)).flags;
    expect((await person.get(`/cases/${id}/flags/${flag?.id}`)).text)
      .to.include('– Minutes')
      .and.not.include('– ,');
  });
});
