/**
 * Takes the pictures of docs/tour.md from the running app with the demo affair, and writes the page around them: every page in
 * every state, at 1280 and 390 px, dark, and as it prints on A4.
 * Run: npm run build && node dist/bench/web/tour.js [FOLDER]
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../test/browser/chromium.js';
import type { PageState } from '../../test/browser/page-state.js';
import { walkThrough } from '../../test/browser/stage.js';
import { listening, realApp } from '../../test/server/real-app.js';

const DOCS = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../docs'));
const FOLDER = join(DOCS, 'tour');

/** Ways of looking at a page. A4 at 96 dots an inch, less its margins, is 665 dots wide. */
const LOOKS = [
  { name: 'wide', width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  { name: 'narrow', width: 390, height: 844, colorScheme: 'light', media: 'screen' },
  { name: 'dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 665, height: 940, colorScheme: 'light', media: 'print' },
] as const;

/**
 * What a reviewer does most from the list of cases on: clicks (test/browser/tasks.test.ts), keys with script and without
 * (test/browser/keyboard.test.ts), and what made people hesitate.
 */
const TASKS = [
  ['Find the worst flag', 2, 4, 14, 'The overview shows the worst first; nothing to choose.'],
  [
    'Settle a numeric clash, go on to the next',
    4,
    10,
    22,
    'Reasons and number line stand side by side, above the choice. Without the r key the way to it led past every link of the page: a second skip link leads there.',
  ],
  [
    'Return a colleague’s verdict',
    4,
    17,
    25,
    'Verdicts that wait were behind a filter; the overview counts and links them now. Ten filters stood before the first row: "Skip to the list" leads past them.',
  ],
  [
    'Correct a misread speaker',
    7,
    46,
    60,
    'Which statement was misread is asked; a name alone is enough for a speaker. The page that shows what saving does begins there, and no longer at its top.',
  ],
  ['Print the case', 2, 18, 20, 'A report has contents, numbered findings and the line of every quote.'],
] as const;

const browser = await openBrowser();
if (!browser) throw new Error('the tour needs a Chromium: name one in GAINSAY_TEST_CHROMIUM');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const real = await realApp();
const { address, stop } = await listening(real);
const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();

const states = await walkThrough({ real, address })(page, (state) => takeAll(page, state));

await browser.close();
await stop();
await real.close();
await writeFile(join(DOCS, 'tour.md'), tourPage(states));
let total = 0;
for (const file of await readdir(FOLDER)) total += (await stat(join(FOLDER, file))).size;
console.log(`${(total / 1024 / 1024).toFixed(2)} MB of pictures in ${FOLDER}`);

/** The first screen of the page, or its first sheet, in each look. */
async function takeAll(on: Page, state: PageState): Promise<void> {
  await look(on, LOOKS[0]);
  await on.goto(`${address}${state.path}`);
  await state.then?.(on);
  for (const one of LOOKS) {
    await look(on, one);
    const path = join(FOLDER, `${state.name}-${one.name}.jpg`);
    await on.screenshot({ path, type: 'jpeg', quality: 45, scale: 'css' });
  }
  await look(on, LOOKS[0]);
}

async function look(on: Page, { width, height, colorScheme, media }: (typeof LOOKS)[number]): Promise<void> {
  await on.setViewportSize({ width, height });
  await on.emulateMedia({ colorScheme, media });
}

function tourPage(all: readonly PageState[]): string {
  const parts = [
    '# A tour of the pages',
    '',
    'Every picture is of the running app with the demo affair, taken by `node dist/bench/web/tour.js`: 1280 px wide, 390 px wide, dark, and in print.',
    '',
  ];
  parts.push(
    '## Five tasks',
    '',
    '| Task | Clicks | Keys | Keys without script | What made one hesitate, and what was done |',
    '| --- | --- | --- | --- | --- |',
  );
  for (const row of TASKS) parts.push(`| ${row.join(' | ')} |`);
  parts.push('');
  for (const { name, title, words } of all) {
    const cells = LOOKS.map((look) => `![${title}: ${look.name}](tour/${name}-${look.name}.jpg)`);
    parts.push(
      `## ${title}`,
      '',
      words,
      '',
      '| 1280 px | 390 px | dark | print |',
      '| --- | --- | --- | --- |',
    );
    parts.push(`| ${cells.join(' | ')} |`, '');
  }
  return parts.join('\n');
}
