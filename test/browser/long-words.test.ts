/** A name without a break is broken at last: no page grows wider than its window, and nothing is cut off on paper. */
import { expect } from 'chai';
import { OWNER, withPeople } from '../server/real-app.js';
import { signIn } from './page-states.js';
import { onStage } from './stage.js';

const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk'.repeat(4);
const PAPERS = [
  `---\ntitle: ${LONG}\npublisher: ${LONG}\npublished: 2020-01-02\n---\nThe ${LONG} cost £3m, ${LONG} said.\n`,
  `---\npublisher: Council\npublished: 2020-01-02\n---\nThe ${LONG} cost £5m.\n`,
];

describe('pages with very long words', function () {
  this.timeout(60_000);
  let at: string;
  const stage = onStage(async (real) => {
    await withPeople(real);
    const { id } = await real.desk.openCase(OWNER, { title: LONG, policy: 'one' });
    for (const [i, text] of PAPERS.entries()) {
      const { seq } = await real.desk.view(OWNER, id);
      const bytes = Buffer.from(text);
      await real.desk.change(OWNER, id, { act: 'document.add', name: `${i}.txt`, bytes, revision: seq });
    }
    at = `/cases/${id}`;
  });

  for (const width of [1280, 390])
    it(`stay within ${width} px, on the screen and in print`, async () => {
      const { browser, address } = stage();
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await signIn(page, address);
      await page.goto(`${address}${at}`);
      const flag = await page.locator('a[href*="/flags/"]').first().getAttribute('href');
      const found: string[] = [];
      const pages = ['', '/flags', '/claims', '/documents', '/documents/d1', '/report'];
      for (const path of ['/', ...pages.map((one) => at + one), flag ?? '']) {
        await page.goto(`${address}${path}`);
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          if (over > 0) found.push(`${path} is ${over} px wider than the ${media}`);
        }
      }
      await page.close();
      expect(found).to.deep.equal([]);
    });
});
