/** One act for many rows of a list, without script: what each role may do, all or none, and what was chosen stays chosen. */
import { expect } from 'chai';
import { OWNER, realApp, Visitor, withDemo, withPeople, type RealApp } from './real-app.js';

for (const list of ['flags', 'claims'] as const)
  describe(`many ${list} together`, () => {
    let real: RealApp;
    let at: string;
    let id: string;
    let reviewer: Visitor;
    let editor: Visitor;
    let ids: Record<string, string>;

    before(async () => {
      real = await realApp();
      await withPeople(real);
      id = await withDemo(real);
      at = `/cases/${id}/${list}`;
      [reviewer, editor] = [new Visitor(real.app), new Visitor(real.app)];
      await reviewer.signIn('reviewer');
      await editor.signIn('editor');
      const people = await real.desk.accounts.list(OWNER);
      ids = Object.fromEntries(people.map((person) => [person.login, person.id]));
    });
    after(() => real.close());

    const picksIn = (html: string): string[] =>
      [...html.matchAll(/name="pick" value="([^"]+)"/g)].map(([, value = '']) => value);
    const revisionIn = (html: string): string => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
    const send = (one: Visitor, picks: readonly string[], fields: Record<string, string>) => {
      const body = new URLSearchParams({ request: String(Math.random()), ...fields });
      for (const pick of picks) body.append('pick', pick);
      return one.post(`${at}/bulk`).send(body.toString());
    };
    const holders = async (picks: readonly string[]): Promise<(string | undefined)[]> => {
      const view = await real.desk.view(OWNER, id);
      return picks.map((pick) => {
        const one = pick.split(' ')[0] ?? '';
        return (list === 'flags' ? view.flag(one) : view.claim(one)).assignee?.id;
      });
    };

    it('are taken on and given back by a reviewer, with a reason in the trail, on the page where they stood', async () => {
      const page = (await reviewer.get(`${at}?page=1`)).text;
      const picks = picksIn(page).slice(0, 2);
      const fields = {
        act: 'assign',
        person: 'me',
        reason: 'Both are of one meeting.',
        query: '?document=d1&x=%3C',
      };
      const taken = await send(reviewer, picks, { ...fields, revision: revisionIn(page) });
      expect(taken.headers['location']).to.equal(`${at}?document=d1`);
      expect(await holders(picks)).to.deep.equal([ids['reviewer'], ids['reviewer']]);
      expect((await reviewer.get(`/cases/${id}/trail`)).text).to.contain('Both are of one meeting.');
      const mine = (await reviewer.get(`${at}?assignee=me`)).text;
      expect(picksIn(mine)).to.have.length(2);
      await send(reviewer, picksIn(mine), { act: 'assign', person: '', revision: revisionIn(mine) });
      expect(await holders(picks)).to.deep.equal([undefined, undefined]);
    });

    it('are handed to others by an editor alone; a reviewer is told whom to ask, and nothing is half done', async () => {
      const page = (await editor.get(at)).text;
      const [one = '', two = ''] = picksIn(page);
      expect(page).to.contain(`<option value="${ids['reviewer']}"`);
      const own = (await reviewer.get(at)).text;
      expect(own.slice(own.indexOf('id="to"'))).to.not.contain(`<option value="${ids['editor']}"`);
      const form = { act: 'assign', person: ids['admin'] ?? '', revision: revisionIn(page) };
      expect((await send(editor, [one], form)).status).to.equal(303);
      const now = (await reviewer.get(at)).text;
      const refused = await send(reviewer, picksIn(now).slice(0, 2), {
        act: 'assign',
        person: 'me',
        reason: 'I know <them>',
        revision: revisionIn(now),
      });
      expect(refused.status).to.equal(422);
      expect(refused.text).to.contain('only an editor hands that over').and.contain('I know &lt;them&gt;');
      expect(refused.text.match(/name="pick"[^>]* checked/g)).to.have.length(2);
      expect(await holders([one, two])).to.deep.equal([ids['admin'], undefined]);
    });

    it('are refused by name where somebody else was faster', async () => {
      const page = (await editor.get(at)).text;
      const picks = picksIn(page).slice(1, 3);
      const form = { act: 'assign', person: ids['reviewer'] ?? '', revision: revisionIn(page) };
      await send(editor, picks.slice(0, 1), form);
      const late = await send(editor, picks, { ...form, person: 'me' });
      expect(late.status).to.equal(422);
      expect(late.text).to.match(/Somebody was faster, it is with Rosa reviewer now: /);
      expect(await holders(picks)).to.deep.equal([ids['reviewer'], undefined]);
    });

    it('can all be chosen at once without script; none chosen is said', async () => {
      const all = (await reviewer.get(`${at}?choose=all`)).text;
      expect(all.match(/name="pick"[^>]* checked/g)?.length).to.equal(picksIn(all).length);
      const none = await send(reviewer, [], { act: 'assign', person: 'me', reason: 'typed', revision: '1' });
      expect(none.status).to.equal(422);
      expect(none.text).to.contain(`Choose the ${list} first.`).and.contain('value="typed"');
    });

    it('are nothing that a reader could choose', async () => {
      const reader = new Visitor(real.app);
      await reader.signIn('reader');
      expect((await reader.get(at)).text)
        .to.not.contain('name="pick"')
        .and.not.contain('/bulk');
    });

    it('logged no error', () => {
      expect(real.logged).to.deep.equal([]);
    });
  });
