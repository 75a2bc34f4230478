/** The source of every page, in every state, seen by html-validate: what the server sends, not what a browser makes of it. */
import { expect } from 'chai';
import { HtmlValidate, type ConfigData } from 'html-validate';
import type { Page } from 'playwright-core';
import type { PageState } from './page-state.js';
import { onStage, walkThrough } from './stage.js';

const CONFIG: ConfigData = { extends: ['html-validate:standard', 'html-validate:a11y'] };

describe('every page, seen by html-validate', function () {
  this.timeout(120_000);
  const stage = onStage();

  it('is valid HTML', async () => {
    const { browser, address } = stage();
    const page = await (await browser.newContext()).newPage();
    const validator = new HtmlValidate(CONFIG);
    const found: string[] = [];
    await walkThrough(stage())(page, async (state) => {
      const html = await sourceOf(page, address, state);
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages)
          found.push(
            `${state.name}: ${ruleId}: ${message}: ${html.split('\n')[line - 1]?.slice(0, 200) ?? ''}`,
          );
    });
    expect(found).to.deep.equal([]);
  });
});

/** The last page that the server sent on the way to this state. */
async function sourceOf(page: Page, address: string, { path, then }: PageState): Promise<string> {
  let last: Promise<string> = Promise.resolve('');
  const keep = (response: Awaited<ReturnType<Page['waitForResponse']>>): void => {
    if (response.request().isNavigationRequest() && ![302, 303].includes(response.status()))
      last = response.text();
  };
  page.on('response', keep);
  await page.goto(`${address}${path}`);
  await last;
  await then?.(page);
  page.off('response', keep);
  return last;
}
