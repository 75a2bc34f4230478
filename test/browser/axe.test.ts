/** axe-core on every page: wide and narrow, light and dark; and nothing wider than its window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { onStage, walkThrough } from './stage.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What another colour scheme can change; all else is looked at in the light. */
const OF_COLOURS = '{ runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] }';
const ALL = '{ resultTypes: ["violations"] }';

async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // The page's CSP forbids inline scripts; this one goes in by the browser's own door.
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `(async () => (await axe.run(document, ${colorScheme === 'dark' ? OF_COLOURS : ALL})).violations)()`,
  )) as Violation[];
  return found.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

describe('every page, seen by axe-core', function () {
  this.timeout(180_000);
  const stage = onStage();
  /** One walk for all: pages of an empty desk come before there is anybody. */
  let walk: ReturnType<typeof walkThrough>;
  before(() => {
    walk = walkThrough(stage());
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      it(`has nothing against them: ${colorScheme}, ${width} px`, async () => {
        const { browser, address } = stage();
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        const found: string[] = [];
        await walk(page, async ({ name, path, then }) => {
          await page.goto(`${address}${path}`);
          await then?.(page);
          // a form that was sent may still be on its way to the page that answers it
          await page.waitForLoadState();
          found.push(...(await violations(page, colorScheme)).map((violation) => `${name} ${violation}`));
          const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          if (over > 0) found.push(`${name} is ${over} px wider than the window`);
        });
        await context.close();
        expect(found).to.deep.equal([]);
      });
});
