/** The pages of a case, in the states that a desk will see. */
import type { Places } from './case-in-work.js';
import type { PageState } from './page-state.js';

export function caseStates(at: string, places: Places): PageState[] {
  const claim = `${at}/claims/${places.claim}`;
  return [
    {
      name: 'case',
      title: 'A case at a glance',
      words: 'What is open, worst first, and how far the work is.',
      path: at,
    },
    {
      name: 'queue',
      title: 'The queue of flags',
      words: 'Filters, counts, and one reason for many. Keys: j, k, o.',
      path: `${at}/flags`,
    },
    {
      name: 'queue-empty',
      title: 'A queue with nothing in it',
      words: 'Says which filter is to blame.',
      path: `${at}/flags?text=nothingfits`,
    },
    {
      name: 'queue-refused',
      title: 'Many flags together',
      words: 'All of the page chosen; the reason is asked for, and everything stays chosen.',
      path: `${at}/flags?severity=info&choose=all`,
      then: async (page) => {
        await page.getByLabel('What they are').selectOption('rounding');
        await page.getByRole('button', { name: 'Resolve the chosen' }).click();
      },
    },
    {
      name: 'flag',
      title: 'One flag',
      words: 'Both statements side by side, the clashing words marked, the reasons, the figures on one line.',
      path: `${at}/flags/${places.flag}`,
    },
    {
      name: 'flag-refused',
      title: 'A resolution without a reason',
      words: 'It is asked for.',
      path: `${at}/flags/${places.flag}`,
      then: async (page) => {
        await page.getByLabel('Contradiction', { exact: true }).check();
        await page.getByRole('button', { name: 'Resolve', exact: true }).click();
      },
    },
    {
      name: 'dates',
      title: 'A flag about time',
      words: 'The times spoken of, and the days on which they were said.',
      path: `${at}/flags/${places.dates}`,
    },
    {
      name: 'resolved',
      title: 'A settled flag',
      words: 'By whom, when and why.',
      path: `${at}/flags/${places.resolved}`,
    },
    {
      name: 'conflict',
      title: 'Somebody was faster',
      words: 'Both versions side by side; nothing typed is lost.',
      path: `${at}/flags/${places.resolved}`,
      then: async (page) => {
        await page.locator('summary', { hasText: 'Reopen' }).first().click();
        await page.locator('form[action$="/reopen"] [name=reason]').fill('New minutes have come.');
        await page.evaluate(
          `document.querySelector('form[action$="/reopen"] [name=revision]').setAttribute('value', '1')`,
        );
        await page.locator('form[action$="/reopen"] button[type=submit]').click();
      },
    },
    {
      name: 'raise',
      title: 'Raising a flag by hand',
      words: 'Two claims, a type, a reason.',
      path: `${at}/raise?claim=${places.claim}`,
    },
    { name: 'claims', title: 'The claims', words: 'The same queue, for claims.', path: `${at}/claims` },
    {
      name: 'claims-filtered',
      title: 'Claims under a filter',
      words: 'It can be kept under a name; the chosen ones are handed over together.',
      path: `${at}/claims?document=d1&verdict=none&choose=all`,
      then: (page) => page.locator('summary', { hasText: 'Keep this filter' }).click(),
    },
    {
      name: 'claim',
      title: 'A claim',
      words: 'How it was read, its flags, evidence and verdict.',
      path: claim,
    },
    {
      name: 'judged',
      title: 'A claim with a verdict',
      words: 'Evidence, rationale, and who signed.',
      path: `${at}/claims/${places.judged}`,
    },
    {
      name: 'stale',
      title: 'A verdict that is due for another look',
      words: 'Says what changed under it.',
      path: `${at}/claims/${places.stale}`,
    },
    {
      name: 'correct',
      title: 'Correcting a reading',
      words: 'One field, with the words it was read from.',
      path: `${claim}/correct?field=quantities`,
    },
    {
      name: 'correct-speaker',
      title: 'Correcting a speaker',
      words: 'The chain, outermost first.',
      path: `${claim}/correct?field=attribution`,
    },
    {
      name: 'effects',
      title: 'What a correction reopens',
      words: 'Shown before it is saved.',
      path: `${claim}/reject`,
      then: async (page) => {
        await page.fill('#reason', 'It is a question and says nothing.');
        await page.locator('button[value=look]').click();
      },
    },
    {
      name: 'split',
      title: 'Splitting a claim',
      words: 'By the words where it parts.',
      path: `${claim}/split`,
    },
    { name: 'merge', title: 'Merging two claims', words: 'Of one document.', path: `${claim}/merge` },
    { name: 'documents', title: 'The documents', words: 'What the case rests on.', path: `${at}/documents` },
    {
      name: 'add',
      title: 'Adding documents',
      words: 'Pasted or uploaded, with publisher and date.',
      path: `${at}/documents/new`,
    },
    {
      name: 'document',
      title: 'A document',
      words: 'Its claims marked and numbered in the text; below, how each was read.',
      path: `${at}/documents/${places.document}`,
    },
    {
      name: 'names',
      title: 'Names',
      words: 'Which names are one organisation or person.',
      path: `${at}/names`,
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
    },
    {
      name: 'report-trail',
      title: 'The report with its trail',
      words: 'Line by line.',
      path: `${at}/report?trail=yes`,
    },
    {
      name: 'case-rules',
      title: 'Rules of a case',
      words: 'How often each fired here, and what reviewers made of it.',
      path: `${at}/rules`,
    },
    {
      name: 'settings',
      title: 'Settings',
      words: 'Who decides, labels, rule packs, archive.',
      path: `${at}/settings`,
    },
    {
      name: 'newer',
      title: 'Newer rules and reader',
      words: 'What accepting them would change.',
      path: `${at}/newer`,
    },
  ];
}

/** Of the case that has a new version of a document. */
export function versionStates(at: string): PageState[] {
  return [
    {
      name: 'new-version',
      title: 'A new version of a document',
      words: 'What became of the claims of the version before.',
      path: `${at}/documents/d5`,
    },
    {
      name: 'anchors',
      title: 'Claims to find again',
      words: 'The old words beside the new; a reviewer says whether they are one claim.',
      path: `${at}/documents/d5/anchors`,
    },
  ];
}
