/** The whole way in a real browser: with scripts on, and once with scripts off. */
import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { OWNER, PASSWORD, withDemo, withPeople } from '../server/real-app.js';
import { onStage } from './stage.js';

const LETTER = `The council will spend £4m on the pier, its leader Ann Bell said on Monday.

"No houses will be pulled down," she said.`;
const PAPER = `The council will spend £7m on the pier.

Two houses will be pulled down in May 2016.`;

describe('the whole way in a real browser', function () {
  this.timeout(90_000);
  let demo: string;
  const stage = onStage(async (real) => {
    await withPeople(real);
    demo = await withDemo(real, 'Hospital job cuts');
  });

  for (const scripts of [true, false])
    describe(scripts ? 'with scripts' : 'without scripts', () => {
      let context: BrowserContext;
      let page: Page;
      const complaints: string[] = [];

      before(async () => {
        context = await stage().browser.newContext({
          javaScriptEnabled: scripts,
          viewport: { width: 1280, height: 900 },
        });
        page = await context.newPage();
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
      });
      after(() => context?.close());

      it('signs in by a one-time link, once', async () => {
        const { real, address } = stage();
        const { id } = (await real.desk.accounts.list(OWNER)).find(({ login }) => login === 'editor') ?? {
          id: '',
        };
        const token = await real.desk.accounts.signInLink(OWNER, id);
        await page.goto(`${address}/link?token=${token}`);
        await page.getByRole('button', { name: 'Sign in' }).click();
        expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Cases');
        const other = await context.browser()?.newPage();
        await other?.goto(`${address}/link?token=${token}`);
        await other?.getByRole('button', { name: 'Sign in' }).click();
        expect(await other?.textContent('main')).to.contain('has been used');
        await other?.close();
      });

      it('opens the demo case, a flag, and resolves it', async () => {
        await page.getByRole('link', { name: 'Hospital job cuts' }).first().click();
        const errors = page.locator('li.row', { has: page.locator('.label-error') });
        const message = await errors.first().locator('a[data-open]').textContent();
        await errors.first().locator('a[data-open]').click();
        expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal(message);
        expect(await page.locator('.statement').count()).to.be.greaterThanOrEqual(2);
        expect(await page.locator('.statement mark.clash').count()).to.be.greaterThanOrEqual(2);
        await page.getByLabel('Contradiction', { exact: true }).check();
        await page.getByLabel('Reason').fill('Both are of one thing on one day.');
        await page.getByRole('button', { name: 'Resolve', exact: true }).click();
        expect(await page.locator('#resolve').textContent()).to.contain('Both are of one thing on one day.');
      });

      it('gives a verdict on a claim of it', async () => {
        await page
          .getByRole('link', { name: /reading and verdict/ })
          .first()
          .click();
        await page.getByLabel('Disputed').check();
        await page.getByLabel('Rationale').fill('The board paper says otherwise.');
        await page.getByRole('button', { name: 'Sign the verdict' }).click();
        expect(await page.locator('#verdict').textContent()).to.contain('The board paper says otherwise.');
      });

      it('opens the report, with both in it, and prints it', async () => {
        await page.getByRole('link', { name: 'Report', exact: true }).click();
        const report = await page.locator('article.report').textContent();
        expect(report).to.contain('Both are of one thing on one day.');
        expect(report).to.contain('The board paper says otherwise.');
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
      });

      it('opens a case of its own from two pasted texts and sees its flags', async () => {
        await page.getByRole('link', { name: 'Gainsay' }).click();
        await page.getByRole('link', { name: 'Open a case' }).click();
        await page.getByLabel('Title').fill(`The pier ${scripts ? 'one' : 'two'}`);
        await page.getByRole('button', { name: 'Open the case' }).click();
        for (const [text, publisher, day] of [
          [LETTER, 'Shore Gazette', '2016-02-02'],
          [PAPER, 'Shore Council', '2016-02-09'],
        ] as const) {
          await page.getByRole('link', { name: /^Documents/ }).click();
          await page.getByRole('link', { name: 'Add documents' }).click();
          await page.getByLabel('Text', { exact: true }).fill(text);
          await page.getByLabel('Publisher').fill(publisher);
          await page.getByLabel('Published').fill(day);
          await page.getByRole('button', { name: 'Add and read' }).click();
          expect(await page.locator('.document-text').textContent()).to.contain(text.slice(0, 30));
        }
        await page.getByRole('link', { name: /^Flags/ }).click();
        const flags = await page.locator('ol.rows').textContent();
        expect(flags).to.contain('£4m').and.to.contain('£7m');
      });

      if (scripts)
        it('is worked by keys, which can be switched off', async () => {
          await page.goto(`${stage().address}/cases/${demo}/flags`);
          await page.keyboard.press('j');
          await page.keyboard.press('j');
          const second = await page.locator('[data-row]').nth(1).locator('a[data-open]').textContent();
          expect(await page.locator('[data-row].is-here a[data-open]').textContent()).to.equal(second);
          await page.keyboard.press('o');
          await page.waitForURL(/\/flags\/[^/]+$/);
          expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal(second);
          await page.keyboard.press('r');
          expect(await page.evaluate("document.activeElement.closest('#resolve') !== null")).to.equal(true);
          await page.keyboard.press('Tab');
          await page.evaluate('document.activeElement.blur()');
          await page.keyboard.press('?');
          expect(await page.locator('#keys-help').isVisible()).to.equal(true);
          await page.getByRole('button', { name: 'Close' }).click();
          await page.goto(`${stage().address}/keys`);
          await page.getByRole('button', { name: 'Switch the keys off' }).click();
          await page.goto(`${stage().address}/cases/${demo}/flags`);
          await page.keyboard.press('j');
          expect(await page.locator('[data-row].is-here').count()).to.equal(0);
        });

      it('and the browser had nothing to complain of', () => {
        expect(complaints).to.deep.equal([]);
      });
    });

  it('signs in with a password too, and is then where it wanted to go', async () => {
    const { browser, address } = stage();
    const page = await browser.newPage();
    await page.goto(`${address}/cases/${demo}/map`);
    await page.getByLabel(/Name or address/).fill('reader');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Map');
    await page.close();
  });
});
