/**
 * Every page, in the states that a desk will see: one list for axe-core, for the HTML validator and for the pictures of the tour.
 * A state is an address, or an address and what is done on it (a form sent wrong, a page left open too long).
 */
import type { Page } from 'playwright-core';
import type { Actor } from '../../model/envelope.js';
import { OWNER, PASSWORD, withDemo, withPeople, type RealApp } from '../server/real-app.js';

export interface PageState {
  /** Its file name in the tour. */
  name: string;
  title: string;
  words: string;
  path: string;
  /** What is done after the page has opened. */
  then?: (page: Page) => Promise<void>;
}

/** Before there is any account. */
export const FRESH: readonly PageState[] = [
  {
    name: 'first',
    title: 'The first account',
    words: 'Made by whoever starts the workbench.',
    path: '/first',
  },
];

const SUBMIT = 'main button[type=submit]';

export const SIGNED_OUT: readonly PageState[] = [
  { name: 'sign-in', title: 'Signing in', words: 'By name and password.', path: '/sign-in' },
  {
    name: 'sign-in-refused',
    title: 'A wrong password',
    words: 'Says no more than it must.',
    path: '/sign-in',
    then: async (page) => {
      await page.fill('#login', 'editor');
      await page.fill('#password', 'not the password at all');
      await page.click(SUBMIT);
    },
  },
  {
    name: 'link',
    title: 'A link that is used up',
    words: 'What became of it and whom to ask.',
    path: '/link?token=x',
  },
];

export async function signIn(page: Page, address: string, login = 'admin'): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.fill('#login', login);
  await page.fill('#password', PASSWORD);
  await page.click(SUBMIT);
}

/** Fills an empty app with people and a case in the middle of its work, and gives the states of somebody signed in. */
export async function signedInStates(real: RealApp): Promise<PageState[]> {
  await withPeople(real);
  const id = await withDemo(real, 'Aldermere hospital job cuts');
  const places = await work(real, id);
  const later = await newVersion(real, id, 'Aldermere, a new version');
  return [...deskStates(), ...caseStates(`/cases/${id}`, places), ...versionStates(`/cases/${later}`)];
}

/** A second case, in which an article of the first has come in again with other words. */
async function newVersion(real: RealApp, first: string, title: string): Promise<string> {
  const { desk } = real;
  const id = await withDemo(real, title);
  const text = (await desk.text(OWNER, first, 'd1')) ?? '';
  await desk.change(OWNER, id, {
    act: 'document.add',
    name: 'article-corrected.txt',
    bytes: new TextEncoder().encode(
      text
        .replace('cut 750 jobs within', 'shed 750 jobs within')
        .replace(/^Sheila Marsh.*$/m, 'No union was asked.'),
    ),
    previous: 'd1',
    revision: (await desk.view(OWNER, id)).document('d1').revision,
  });
  return id;
}

function versionStates(at: string): PageState[] {
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

interface Places {
  /** A flag about a quantity and one about a date, both open; one resolved. */
  flag: string;
  dates: string;
  resolved: string;
  /** A claim with open flags, one with a verdict and evidence, one whose verdict is stale. */
  claim: string;
  judged: string;
  stale: string;
  /** A document, and the one that a new version replaced. */
  document: string;
}

/** What the editor and the reviewer have done so far. */
async function work(real: RealApp, id: string): Promise<Places> {
  const { desk } = real;
  const people = await desk.accounts.list(OWNER);
  const as = (role: 'editor' | 'reviewer'): Actor => {
    const person = people.find(({ login }) => login === role);
    return { id: person?.id ?? '', name: person?.name ?? '', role, via: 'web' };
  };
  const view = await desk.view(OWNER, id);
  const open = (fits: (flag: (typeof view.flags)[number]) => boolean) => {
    const found = view.flags.find(fits);
    if (!found) throw new Error('the demo affair no longer shows a flag that the pages need');
    return found;
  };
  const flag = open(({ rule }) => rule === 'quantity-differs');
  const dates = open(({ type }) => type === 'temporal-date');
  const resolved = open((one) => one !== flag && one !== dates && one.severity === 'error');
  await desk.change(as('editor'), id, {
    act: 'flag.resolve',
    flag: resolved.id,
    revision: resolved.revision,
    resolution: 'contradiction',
    reason: 'The two places tell one event in two ways, and neither has been put right.',
  });
  await desk.change(as('reviewer'), id, {
    act: 'comment',
    subject: { kind: 'flag', id: flag.id },
    revision: (await desk.view(OWNER, id)).seq,
    text: 'I have asked the trust’s press office which of the two sums the Board was given.',
  });
  const judged = resolved.claims[0] ?? '';
  await desk.change(as('editor'), id, {
    act: 'evidence.add',
    claim: judged,
    revision: (await desk.view(OWNER, id)).seq,
    evidence: {
      stance: 'refutes',
      kind: 'link',
      url: 'https://example.org/minutes/2013-11',
      note: 'The published minutes.',
    },
  });
  await desk.change(as('reviewer'), id, {
    act: 'evidence.add',
    claim: judged,
    revision: (await desk.view(OWNER, id)).seq,
    evidence: { stance: 'context', kind: 'file', note: 'Page 2 has the table.' },
    file: {
      name: 'board-minutes-2013-11.pdf',
      bytes: new TextEncoder().encode('%PDF-1.4 a scan of the minutes'),
    },
  });
  const give = async (claim: string, value: 'disputed' | 'verified', rationale: string): Promise<void> => {
    const { verdictRevision } = (await desk.view(as('editor'), id)).claim(claim);
    await desk.change(as('editor'), id, {
      act: 'verdict.give',
      claim,
      value,
      rationale,
      revision: verdictRevision,
    });
  };
  await give(judged, 'disputed', 'The minutes say otherwise, and the trust has not answered.');
  const stale = view.claims.find(({ flags, live }) => live && flags.length === 0)?.id ?? '';
  await give(stale, 'verified', 'The accounts of that year say so.');
  await desk.change(as('reviewer'), id, {
    act: 'claim.correct',
    claim: stale,
    field: 'statement',
    value: `${view.claim(stale).claim.statement} (as the accounts have it)`,
    revision: (await desk.view(as('reviewer'), id)).claim(stale).revision,
    reason: 'Read too short.',
  });
  await desk.filters.keep(people.find(({ login }) => login === 'admin')?.id ?? '', {
    name: 'Errors that nobody has',
    query: 'severity=error&assignee=nobody',
    case: null,
  });
  return {
    flag: flag.id,
    dates: dates.id,
    resolved: resolved.id,
    claim: flag.claims[0] ?? '',
    judged,
    stale,
    document: 'd2',
  };
}

function deskStates(): PageState[] {
  return [
    { name: 'cases', title: 'Cases', words: 'What the desk works on.', path: '/' },
    { name: 'new-case', title: 'A new case', words: 'A title and who decides.', path: '/cases/new' },
    {
      name: 'new-case-refused',
      title: 'A form with something missing',
      words: 'The error stands at its field and at the top, and what was typed is kept.',
      path: '/cases/new',
      then: (page) => page.click(SUBMIT),
    },
    {
      name: 'search',
      title: 'Checked before?',
      words: 'Statements like this one, across all cases.',
      path: '/search?words=deficit+of+%C2%A324m',
    },
    { name: 'search-empty', title: 'Nothing like it', words: 'Says so.', path: '/search?words=zeppelin' },
    { name: 'rules', title: 'The rules', words: 'By type, with what each says.', path: '/rules' },
    {
      name: 'rule',
      title: 'One rule',
      words: 'Why, its limits, and its examples.',
      path: '/rules/quantity-differs',
    },
    { name: 'people', title: 'People', words: 'Invited, changed, disabled.', path: '/people' },
    { name: 'keys', title: 'Keys', words: 'Listed, and can be switched off.', path: '/keys' },
    { name: 'guide', title: 'The guide', words: 'How the work goes, on one page.', path: '/guide' },
    { name: 'not-found', title: 'A page that is not there', words: 'And the way out.', path: '/nowhere' },
  ];
}

function caseStates(at: string, places: Places): PageState[] {
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
