/** The source of every page, in every state, seen by html-validate: what the server sends, not what a browser makes of it. */
import { expect } from 'chai';
import { HtmlValidate, type ConfigData } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { listening, realApp, type RealApp } from '../server/real-app.js';
import { openBrowser } from './chromium.js';
import { FRESH, SIGNED_OUT, signedInStates, signIn, type PageState } from './page-states.js';

const CONFIG: ConfigData = { extends: ['html-validate:standard', 'html-validate:a11y'] };

describe('every page, seen by html-validate', function () {
  this.timeout(120_000);
  let real: RealApp;
  let browser: Browser | null;
  let address: string;
  let stop: () => Promise<void>;

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

  it('is valid HTML', async () => {
    if (!browser) return;
    const page = await (await browser.newContext()).newPage();
    const validator = new HtmlValidate(CONFIG);
    const found: string[] = [];
    const look = async (state: PageState): Promise<void> => {
      const html = await sourceOf(page, address, state);
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages)
          found.push(
            `${state.name}: ${ruleId}: ${message}: ${html.split('\n')[line - 1]?.slice(0, 200) ?? ''}`,
          );
    };
    for (const state of FRESH) await look(state);
    const states = await signedInStates(real);
    for (const state of SIGNED_OUT) await look(state);
    await signIn(page, address);
    for (const state of states) await look(state);
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
