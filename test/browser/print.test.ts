/** What is folded on the page is whole on paper, and what is only for the screen is not there. */
import { expect } from 'chai';
import { withDemo, withPeople } from '../server/real-app.js';
import { signIn } from './page-states.js';
import { onStage } from './stage.js';

describe('pages in print', function () {
  this.timeout(60_000);
  let demo: string;
  const stage = onStage(async (real) => {
    await withPeople(real);
    demo = await withDemo(real);
  });

  it('list every flag of an entry of the trail', async () => {
    const { browser, address } = stage();
    const page = await browser.newPage();
    await signIn(page, address);
    await page.goto(`${address}/cases/${demo}/trail`);
    const folded = page.locator('.trail details li').last();
    expect(await folded.isVisible()).to.equal(false);
    await page.emulateMedia({ media: 'print' });
    expect(await folded.isVisible()).to.equal(true);
    expect(await page.locator('.trail summary').first().isVisible()).to.equal(false);
    expect(await page.locator('.filters').isVisible()).to.equal(false);
    await page.close();
  });
});
