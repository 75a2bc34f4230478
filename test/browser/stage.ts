/** A real browser before the real app, for the tests of one "describe": set up before them, taken down after them. */
import type { Browser, Page } from 'playwright-core';
import { listening, realApp, type RealApp } from '../server/real-app.js';
import { openBrowser } from './chromium.js';
import type { PageState } from './page-state.js';
import { FRESH, SIGNED_OUT, signedInStates, signIn } from './page-states.js';

export interface Stage {
  real: RealApp;
  browser: Browser;
  address: string;
}

/** Gives the stage once the tests run; where no Chromium starts they are skipped. `fill` puts people and cases into the app. */
export function onStage(fill?: (real: RealApp) => Promise<void>): () => Stage {
  let stage: Stage | null = null;
  let stop: (() => Promise<void>) | null = null;
  before(async function () {
    const browser = await openBrowser();
    if (!browser) return this.skip();
    const real = await realApp();
    await fill?.(real);
    const { address, stop: close } = await listening(real);
    stop = close;
    stage = { real, browser, address };
  });
  after(async () => {
    await stage?.browser.close();
    await stop?.();
    await stage?.real.close();
  });
  return () => {
    if (!stage) throw new Error('the stage is set up before the tests: ask for it inside one');
    return stage;
  };
}

/**
 * Goes through every page in every state, in the order in which they can be reached: an empty desk, nobody signed in, an
 * administrator. A walk that is gone a second time finds the desk filled. Gives the states of the walk.
 */
export function walkThrough({
  real,
  address,
}: Pick<Stage, 'real' | 'address'>): (
  page: Page,
  visit: (state: PageState) => Promise<void>,
) => Promise<PageState[]> {
  let signedIn: PageState[] | null = null;
  return async (page, visit) => {
    const fresh = signedIn === null ? FRESH : [];
    for (const state of fresh) await visit(state);
    signedIn ??= await signedInStates(real);
    for (const state of SIGNED_OUT) await visit(state);
    await signIn(page, address);
    for (const state of signedIn) await visit(state);
    return [...fresh, ...SIGNED_OUT, ...signedIn];
  };
}
