/** The five tasks by keyboard alone, with the page's keys and, without script, with Tab, Space and Enter: how many keys each takes. */
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { OWNER, withDemo, withPeople } from '../server/real-app.js';
import { signIn } from './page-states.js';
import { onStage } from './stage.js';

/** Whoever presses Tab so often has given up. */
const GIVEN_UP = 60;

for (const scripts of [true, false])
  describe(`the tasks by keyboard, ${scripts ? 'with' : 'without'} scripts`, function () {
    this.timeout(90_000);
    let id: string;
    let page: Page;
    let keys = 0;
    const stage = onStage(async (real) => {
      await withPeople(real);
      id = await withDemo(real);
    });

    /** A page of somebody who has signed in and looks at the list of cases. */
    const desk = async (login: string): Promise<void> => {
      const context = await stage().browser.newContext({ javaScriptEnabled: scripts });
      page = await context.newPage();
      await signIn(page, stage().address, login);
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      // The heading stands before the script has run, and a key pressed in between is heard by nobody.
      await page.waitForLoadState('load');
      keys = 0;
    };
    afterEach(() => page.context().close());

    const press = async (key: string): Promise<void> => {
      keys++;
      await page.keyboard.press(key);
    };
    const has = async (target: Locator): Promise<boolean> =>
      (await target.first().and(page.locator(':focus')).count()) > 0;
    const tabTo = async (target: Locator): Promise<void> => {
      for (let i = 0; i < GIVEN_UP; i++) {
        if (await has(target)) return;
        await press('Tab');
      }
      expect.fail(`${await target.first().innerText()} is not reached by ${GIVEN_UP} tabs`);
    };
    /** Follows a link or presses a button that has the focus. */
    const enter = async (): Promise<void> => {
      await Promise.all([page.waitForNavigation(), press('Enter')]);
    };
    const go = async (target: Locator): Promise<void> => {
      await tabTo(target);
      await enter();
    };
    /** By a link that shows when it has the focus, as the first thing on a page or before what it leaves out. */
    const skip = async (name: string): Promise<void> => {
      await tabTo(page.getByRole('link', { name }));
      await press('Enter');
    };
    /** The first thing in a list: by its keys, or past what stands before it. */
    const openFirst = async (): Promise<void> => {
      if (scripts) {
        await press('j');
        await Promise.all([page.waitForNavigation(), press('o')]);
        return;
      }
      await skip(/\/(?:flags|claims)/.test(page.url()) ? 'Skip to the list' : 'Skip to the content');
      await go(page.locator('[data-row] a[data-open]'));
    };
    const toResolution = async (): Promise<void> => {
      if (scripts) return press('r');
      await skip('Skip to the resolution');
      await press('Tab');
    };
    const type = async (target: Locator, words: string): Promise<void> => {
      await tabTo(target);
      await page.keyboard.type(words);
    };
    /** More keys than this, and something stands in the way that did not before. */
    const most = (withKeys: number, without: number): void => {
      expect(keys).to.be.at.most(scripts ? withKeys : without);
    };

    it('find the worst flag', async () => {
      await desk('reviewer');
      await openFirst();
      await openFirst();
      expect(await page.locator('.head .label').first().textContent()).to.equal('Error');
      most(4, 14);
    });

    it('settle a numeric clash and go on to the next', async () => {
      await desk('reviewer');
      await openFirst();
      await openFirst();
      const first = await page.getByRole('heading', { level: 1 }).textContent();
      await toResolution();
      await press('Space');
      await type(page.getByLabel('Reason', { exact: true }), 'One day, two sums.');
      await go(page.getByRole('button', { name: 'Resolve, then the next' }));
      expect(await page.getByRole('heading', { level: 1 }).textContent()).to.not.equal(first);
      most(10, 22);
    });

    it('return a colleague’s verdict', async () => {
      const { desk: store } = stage().real;
      const people = await store.accounts.list(OWNER);
      const as = (role: 'admin' | 'editor') => ({
        id: people.find(({ login }) => login === role)?.id ?? '',
        name: '',
        role,
        via: 'web' as const,
      });
      const { revision } = await store.view(OWNER, id);
      const two = { act: 'case.settings', policy: 'two', reason: 'Two of us', revision } as const;
      await store.change(as('editor'), id, two);
      const { verdictRevision } = (await store.view(as('admin'), id)).claim('c3');
      const given = {
        act: 'verdict.give',
        claim: 'c3',
        value: 'verified',
        rationale: 'It says so.',
      } as const;
      await store.change(as('admin'), id, { ...given, revision: verdictRevision });
      await desk('editor');
      await openFirst();
      await skip('Skip to the content');
      await go(page.getByRole('link', { name: '1 verdict waits' }));
      await openFirst();
      if (scripts) await press('v');
      else await skip('Skip to the verdict');
      await type(page.getByLabel('Rationale'), 'Who says so? Add the source.');
      await go(page.getByRole('button', { name: 'Return it with this comment' }));
      expect(await page.locator('#verdict').textContent()).to.contain('Returned');
      most(17, 25);
    });

    it('correct a misread speaker, from its flag', async () => {
      await desk('reviewer');
      await openFirst();
      await openFirst();
      await toResolution();
      const misread = page.getByLabel('Misread: A', { exact: true });
      while (!(await misread.isChecked())) await press('ArrowDown');
      await type(page.getByLabel('Reason', { exact: true }), 'The union says this.');
      await go(page.getByRole('button', { name: 'Resolve', exact: true }));
      await go(page.getByRole('link', { name: 'Correct Speakers' }));
      await type(page.locator('input[id^="name-"]').last(), 'Carewell');
      await type(page.getByLabel('Why'), 'The sentence goes on.');
      await go(page.getByRole('button', { name: 'See what it changes' }));
      await go(page.getByRole('button', { name: 'Save the correction' }));
      expect(await page.locator('.chain').first().textContent()).to.contain('Carewell');
      most(46, 60);
    });

    it('print the case', async () => {
      await desk('reader');
      await openFirst();
      await go(page.getByRole('link', { name: 'Report', exact: true }));
      expect(await page.locator('.report h1').isVisible()).to.equal(true);
      most(18, 20);
    });
  });
