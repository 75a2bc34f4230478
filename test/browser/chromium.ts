/**
 * A real Chromium: GAINSAY_TEST_CHROMIUM, else one that is installed, else the one that npm brings (@sparticuz/chromium).
 * Null, with the reason printed, where none starts; under CI that is a failure.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser | null> {
  try {
    const { path, args } = await findChromium();
    return await chromium.launch({ executablePath: path, args });
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `\nBROWSER TESTS SKIPPED: no Chromium starts here (${why.split('\n')[0] ?? why}).\n`,
    );
    return null;
  }
}

async function findChromium(): Promise<{ path: string; args: string[] }> {
  const installed = process.env['GAINSAY_TEST_CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, args: QUIET };
  const { default: brought } = await import('@sparticuz/chromium');
  // Not its own arguments, which suit a function that opens one page: in a single process the second context ends it all,
  // and without web security the pages are not tested as people meet them.
  return { path: await brought.executablePath(), args: [...QUIET, '--no-zygote'] };
}
