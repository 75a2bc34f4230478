/** axe-core on every page: wide and narrow, light and dark; and nothing wider than its window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listening, realApp, type RealApp } from '../server/real-app.js';
import { openBrowser } from './chromium.js';
import { FRESH, SIGNED_OUT, signedInStates, signIn, type PageState } from './page-states.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  /** Pages of an empty desk come before there is anybody. */
  let states: PageState[] | null = null;

  before(async function () {
    browser = await openBrowser();
    if (!browser) return this.skip();
    real = await realApp();
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
        const look = async ({ name, path, then }: PageState): Promise<void> => {
          await page.goto(`${address}${path}`);
          await then?.(page);
          found.push(...(await violations(page)).map((violation) => `${name} ${violation}`));
          const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          if (over > 0) found.push(`${name} is ${over} px wider than the window`);
        };
        if (!states) for (const state of FRESH) await look(state);
        states ??= await signedInStates(real);
        for (const state of SIGNED_OUT) await look(state);
        await signIn(page, address);
        for (const state of states) await look(state);
        await context.close();
        expect(found).to.deep.equal([]);
      });
});
