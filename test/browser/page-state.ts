/** A page in one of its states: an address, or an address and what is done on it (a form sent wrong, a page left open too long). */
import type { Page } from 'playwright-core';

export interface PageState {
  /** Its file name in the tour. */
  name: string;
  title: string;
  words: string;
  path: string;
  /** What is done after the page has opened. */
  then?: (page: Page) => Promise<void>;
}

/** Sends the form of the page. */
export const SUBMIT = 'main button[type=submit]';
