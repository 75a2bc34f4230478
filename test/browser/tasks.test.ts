/** Reviewers' tasks, done as they would be, with their clicks counted: who needs more than this was made to hesitate. */
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { OWNER, withDemo, withPeople } from '../server/real-app.js';
import { signIn } from './page-states.js';
import { onStage } from './stage.js';

describe('reviewers’ tasks in a real browser', function () {
  this.timeout(90_000);
  let id: string;
  let clicks = 0;
  const stage = onStage(async (real) => {
    await withPeople(real);
    id = await withDemo(real);
  });

  beforeEach(() => {
    clicks = 0;
  });

  /** A page of somebody who has signed in and looks at the list of cases. */
  const desk = async (login: string): Promise<Page> => {
    const { browser, address } = stage();
    const context = await browser.newContext({ javaScriptEnabled: login !== 'editor' });
    const page = await context.newPage();
    await signIn(page, address, login);
    return page;
  };
  const click = async (page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> => {
    clicks++;
    await page
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
  };
  const check = async (page: Page, label: string): Promise<void> => {
    clicks++;
    await page.getByLabel(label, { exact: true }).check();
  };

  it('find the worst flag: two clicks', async () => {
    const page = await desk('reviewer');
    await click(page, 'link', 'Demo affair');
    const worst = await page.locator('[data-row] a[data-open]').first().textContent();
    await click(page, 'link', worst ?? '');
    expect(await page.locator('.head .label').first().textContent()).to.equal('Error');
    expect(clicks).to.equal(2);
    await page.context().close();
  });

  it('settle a numeric clash and go on to the next: four clicks', async () => {
    const page = await desk('reviewer');
    await click(page, 'link', 'Demo affair');
    const numbers = page.locator('[data-row]', { hasText: 'Numbers' }).first();
    clicks++;
    await numbers.locator('a[data-open]').click();
    const first = await page.getByRole('heading', { level: 1 }).textContent();
    expect(await page.locator('figure.picture svg').count()).to.equal(1);
    await check(page, 'Contradiction');
    await page.getByLabel('Reason').fill('One day, two sums; the accounts show which.');
    await click(page, 'button', 'Resolve, then the next');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.not.equal(first);
    expect(clicks).to.equal(4);
    await page.context().close();
  });

  it('return a colleague’s verdict: four clicks', async () => {
    const { real } = stage();
    const people = await real.desk.accounts.list(OWNER);
    const as = (role: 'admin' | 'editor') => ({
      id: people.find(({ login }) => login === role)?.id ?? '',
      name: '',
      role,
      via: 'web' as const,
    });
    const { revision } = await real.desk.view(OWNER, id);
    await real.desk.change(as('editor'), id, {
      act: 'case.settings',
      policy: 'two',
      reason: 'Two of us',
      revision,
    });
    const { verdictRevision } = (await real.desk.view(as('admin'), id)).claim('c3');
    await real.desk.change(as('admin'), id, {
      act: 'verdict.give',
      claim: 'c3',
      value: 'verified',
      rationale: 'It says so.',
      revision: verdictRevision,
    });
    const page = await desk('editor');
    await click(page, 'link', 'Demo affair');
    await click(page, 'link', '1 verdict waits');
    clicks++;
    await page.locator('[data-row] a[data-open]').first().click();
    await page.getByLabel('Rationale').fill('Who says so? Add the source.');
    await click(page, 'button', 'Return it with this comment');
    expect(await page.locator('#verdict').textContent())
      .to.contain('Returned')
      .and.to.contain('Add the source.');
    expect(clicks).to.equal(4);
    await page.context().close();
  });

  it('correct a misread speaker, from its flag: seven clicks', async () => {
    const page = await desk('reviewer');
    await click(page, 'link', 'Demo affair');
    clicks++;
    await page.locator('[data-row] a[data-open]').first().click();
    await check(page, 'Misread: A');
    await page.getByLabel('Reason').fill('The union says this, not the paper.');
    await click(page, 'button', 'Resolve');
    await click(page, 'link', 'Correct Speakers');
    const last = await page.locator('input[id^="name-"]').count();
    await page.locator(`#name-${last - 1}`).fill('Carewell');
    await page.getByLabel('Why').fill('The sentence goes on from the quote before.');
    await click(page, 'button', 'See what it changes');
    expect(await page.locator('#effects').textContent()).to.contain('What saving it does');
    await click(page, 'button', 'Save the correction');
    expect(await page.locator('.chain').first().textContent()).to.contain('Carewell');
    expect(clicks).to.equal(7);
    await page.context().close();
  });

  it('print the case: two clicks', async () => {
    const page = await desk('reader');
    await click(page, 'link', 'Demo affair');
    await click(page, 'link', 'Report');
    await page.locator('.report h1').waitFor();
    await page.waitForLoadState('load');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.top').isVisible()).to.equal(false);
    expect(await page.locator('.report h1').isVisible()).to.equal(true);
    expect((await page.pdf({ format: 'A4' })).length).to.be.greaterThan(10_000);
    expect(clicks).to.equal(2);
    await page.context().close();
  });
});
