/** axe-core on every page: wide and narrow, light and dark; and nothing wider than its window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import {
  listening,
  OWNER,
  PASSWORD,
  realApp,
  withDemo,
  withPeople,
  type RealApp,
} from '../server/real-app.js';
import { openBrowser } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SIGNED_OUT = ['/sign-in', '/link?token=x'];
const DESK = [
  '/',
  '/cases/new',
  '/search?words=deficit',
  '/rules',
  '/rules/quantity-differs',
  '/people',
  '/keys',
  '/guide',
  '/nowhere',
];
const CASE = [
  '',
  '/flags',
  '/flags?state=any&sort=worth',
  '/flags?text=nothingfits',
  '/flags/FLAG',
  '/flags/DATES',
  '/flags/RESOLVED',
  '/raise',
  '/claims',
  '/claims/CLAIM',
  '/claims/CLAIM/correct?field=quantities',
  '/claims/CLAIM/correct?field=attribution',
  '/claims/CLAIM/reject',
  '/claims/CLAIM/merge',
  '/documents',
  '/documents/new',
  '/documents/d2',
  '/timeline',
  '/map',
  '/trail',
  '/report',
  '/report?trail=yes',
  '/settings',
  '/rules',
  '/newer',
  '/names',
];

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

async function violations(page: Page): Promise<string[]> {
  // The page's CSP forbids inline scripts; this one goes in by the browser's own door.
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    '(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations)()',
  )) as Violation[];
  return found.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

describe('every page, seen by axe-core', function () {
  this.timeout(180_000);
  let real: RealApp;
  let browser: Browser | null;
  let address: string;
  let stop: () => Promise<void>;
  let paths: string[];

  before(async function () {
    browser = await openBrowser();
    if (!browser) return this.skip();
    real = await realApp();
    await withPeople(real);
    const id = await withDemo(real);
    const view = await real.desk.view(OWNER, id);
    const flag = view.flags.find(({ rule }) => rule === 'quantity-differs');
    const dates = view.flags.find(({ type }) => type === 'temporal-date') ?? flag;
    const resolved = view.flags.find((one) => one !== flag && one !== dates);
    const claim = flag?.claims[0] ?? 'c1';
    const editor = (await real.desk.accounts.list(OWNER)).find(({ login }) => login === 'editor');
    const actor = { id: editor?.id ?? '', name: '', role: 'editor' as const, via: 'web' as const };
    await real.desk.change(actor, id, {
      act: 'flag.resolve',
      flag: resolved?.id ?? '',
      revision: resolved?.revision,
      resolution: 'superseded',
      reason: 'Said openly.',
    });
    const { verdictRevision } = view.claim(claim);
    await real.desk.change(actor, id, {
      act: 'verdict.give',
      claim,
      value: 'disputed',
      rationale: 'See there.',
      revision: verdictRevision,
    });
    const fill = (path: string): string =>
      path
        .replace('FLAG', flag?.id ?? '')
        .replace('DATES', dates?.id ?? '')
        .replace('RESOLVED', resolved?.id ?? '')
        .replace('CLAIM', claim);
    paths = [...DESK, ...CASE.map((path) => `/cases/${id}${fill(path)}`)];
    ({ address, stop } = await listening(real));
  });

  after(async () => {
    await browser?.close();
    await stop?.();
    await real?.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      it(`has nothing against them: ${colorScheme}, ${width} px`, async () => {
        if (!browser) return;
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        const found: string[] = [];
        const look = async (path: string): Promise<void> => {
          await page.goto(`${address}${path}`);
          found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
          const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          if (over > 0) found.push(`${path} is ${over} px wider than the window`);
        };
        for (const path of SIGNED_OUT) await look(path);
        await page.goto(`${address}/sign-in`);
        await page.fill('#login', 'admin');
        await page.fill('#password', PASSWORD);
        await page.click('main button[type=submit]');
        for (const path of paths) await look(path);
        await context.close();
        expect(found).to.deep.equal([]);
      });
});
