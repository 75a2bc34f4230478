/** Every page, in the states that a desk will see: one list for axe-core, for the HTML validator and for the pictures of the tour. */
import type { Page } from 'playwright-core';
import { PASSWORD, withDemo, withPeople, type RealApp } from '../server/real-app.js';
import { newVersion, work } from './case-in-work.js';
import { caseStates, versionStates } from './case-states.js';
import { SUBMIT, type PageState } from './page-state.js';

/** Before there is any account. */
export const FRESH: readonly PageState[] = [
  {
    name: 'first',
    title: 'The first account',
    words: 'Made by whoever starts the workbench.',
    path: '/first',
  },
];

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
