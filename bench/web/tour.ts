/**
 * Takes the pictures of docs/tour.md from the running app with the demo affair, and writes the page around them.
 * Run: npm run build && node dist/bench/web/tour.js
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../test/browser/chromium.js';
import { listening, OWNER, PASSWORD, realApp, withDemo, withPeople } from '../../test/server/real-app.js';

const DOCS = resolve(import.meta.dirname, '../../../docs');
const FOLDER = join(DOCS, 'tour');

interface Stop {
  name: string;
  title: string;
  words: string;
  path: string;
  /** Set where the page is also shown at 390 px, or dark. */
  narrow?: true;
  dark?: true;
  print?: true;
}

const browser = await openBrowser();
if (!browser) throw new Error('the tour needs a Chromium: name one in GAINSAY_TEST_CHROMIUM');
const real = await realApp();
await withPeople(real);
const id = await withDemo(real, 'Aldermere hospital job cuts');
const at = `/cases/${id}`;
const { flag, dates, claim } = await prepare();

const STOPS: Stop[] = [
  {
    name: 'case',
    title: 'A case at a glance',
    words: 'What is open, worst first, and how far the work is.',
    path: at,
    dark: true,
  },
  {
    name: 'queue',
    title: 'The queue of flags',
    words: 'Filters, counts, and one reason for many. Keys: j, k, o.',
    path: `${at}/flags`,
    narrow: true,
  },
  {
    name: 'flag',
    title: 'One flag',
    words:
      'Both statements side by side, the clashing words marked by letter and line, why the rule raised it, and the figures on one line.',
    path: `${at}/flags/${flag}`,
    narrow: true,
    dark: true,
  },
  {
    name: 'dates',
    title: 'A flag about time',
    words: 'The times spoken of, and the days on which they were said.',
    path: `${at}/flags/${dates}`,
  },
  {
    name: 'document',
    title: 'A document',
    words: 'Its claims marked and numbered in the text; below, how each was read.',
    path: `${at}/documents/d2`,
    narrow: true,
  },
  {
    name: 'claim',
    title: 'A claim',
    words: 'How it was read, field by field, its flags, evidence and verdict.',
    path: `${at}/claims/${claim}`,
  },
  {
    name: 'correct',
    title: 'Correcting a reading',
    words: 'Before a correction is saved, the page lists what it reopens.',
    path: `${at}/claims/${claim}/correct?field=quantities`,
  },
  {
    name: 'timeline',
    title: 'Timeline',
    words: 'What was said when, about what time.',
    path: `${at}/timeline`,
  },
  { name: 'map', title: 'Map', words: 'Who contradicts whom.', path: `${at}/map` },
  {
    name: 'trail',
    title: 'Trail',
    words: 'Every entry in words, with old and new and the reason.',
    path: `${at}/trail`,
  },
  {
    name: 'report',
    title: 'The report',
    words: 'The same on the page and in print.',
    path: `${at}/report`,
    print: true,
  },
  {
    name: 'rules',
    title: 'Rules of a case',
    words: 'How often each fired here, and what reviewers made of it.',
    path: `${at}/rules`,
  },
  {
    name: 'add',
    title: 'Adding documents',
    words: 'Pasted or uploaded, with publisher and date.',
    path: `${at}/documents/new`,
  },
];

async function prepare() {
  const view = await real.desk.view(OWNER, id);
  const numeric = view.flags.find(({ rule }) => rule === 'quantity-differs');
  const temporal = view.flags.find(({ type }) => type === 'temporal-date');
  const other = view.flags.find(({ id: one }) => one !== numeric?.id && one !== temporal?.id);
  const person = (await real.desk.accounts.list(OWNER)).find(({ login }) => login === 'editor');
  const actor = { id: person?.id ?? '', name: '', role: 'editor' as const, via: 'web' as const };
  if (other)
    await real.desk.change(actor, id, {
      act: 'flag.resolve',
      flag: other.id,
      revision: other.revision,
      resolution: 'contradiction',
      reason: 'The two places tell one event in two ways, and neither has been put right.',
    });
  return { flag: numeric?.id ?? '', dates: temporal?.id ?? '', claim: numeric?.claims[0] ?? 'c1' };
}

const { address, stop } = await listening(real);
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const page = await context.newPage();
await page.goto(`${address}/sign-in`);
await page.fill('#login', 'admin');
await page.fill('#password', PASSWORD);
await page.click('main button[type=submit]');

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const parts = [
  '# A tour of the pages',
  '',
  'Every picture is of the running app with the demo affair, taken by `node dist/bench/web/tour.js`.',
  '',
];
for (const one of STOPS) {
  const pictures = await take(page, one);
  parts.push(`## ${one.title}`, '', one.words, '', ...pictures, '');
}
await page.setViewportSize({ width: 1280, height: 800 });
await writeFile(join(DOCS, 'tour.md'), parts.join('\n'));

/** The first screen of the page, as PNG; the names of the files as Markdown. */
async function take(on: Page, one: Stop): Promise<string[]> {
  const lines: string[] = [];
  const shots: [string, number, number, 'light' | 'dark'][] = [['', 1280, 900, 'light']];
  if (one.narrow) shots.push(['-narrow', 390, 844, 'light']);
  if (one.dark) shots.push(['-dark', 1280, 900, 'dark']);
  for (const [suffix, width, height, colorScheme] of shots) {
    await on.setViewportSize({ width, height });
    await on.emulateMedia({ colorScheme });
    await on.goto(`${address}${one.path}`);
    const file = `${one.name}${suffix}.png`;
    await on.screenshot({ path: join(FOLDER, file), scale: 'css' });
    lines.push(
      `![${one.title}${suffix === '' ? '' : suffix === '-dark' ? ', dark' : ', 390 px wide'}](tour/${file})`,
    );
  }
  if (one.print) {
    // A4 at 96 dots an inch, less its margins.
    await on.setViewportSize({ width: 665, height: 980 });
    await on.emulateMedia({ colorScheme: 'light', media: 'print' });
    await on.goto(`${address}${one.path}`);
    await on.screenshot({ path: join(FOLDER, `${one.name}-print.png`), scale: 'css' });
    await on.emulateMedia({ media: 'screen' });
    lines.push(`![${one.title}, printed](tour/${one.name}-print.png)`);
  }
  return lines;
}

await browser.close();
await stop();
await real.close();
let total = 0;
for (const file of await readdir(FOLDER)) total += (await stat(join(FOLDER, file))).size;
console.log(`${(total / 1024 / 1024).toFixed(2)} MB of pictures in docs/tour`);
