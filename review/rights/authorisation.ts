/** Who may do what: one table, asked by the desk before every act and by the pages to show only what works. */
import type { Actor } from '../../model/envelope.js';

export type Action =
  | 'case.read'
  | 'case.open'
  | 'case.settings'
  | 'case.archive'
  | 'case.export'
  | 'document.add'
  | 'document.withdraw'
  | 'document.erase'
  | 'document.re-read'
  | 'rules.accept'
  | 'claim.add'
  | 'claim.correct'
  | 'claim.reject'
  | 'entity.same'
  | 'flag.raise'
  | 'flag.resolve'
  | 'flag.reopen'
  | 'comment'
  | 'evidence.add'
  | 'evidence.erase'
  | 'verdict.give'
  | 'verdict.return'
  | 'verdict.reopen'
  | 'assign'
  | 'assign.others'
  | 'report.issue'
  | 'people.read'
  | 'people.manage';

type Row = Readonly<Record<Actor['role'], boolean>>;

const row = (...roles: Actor['role'][]): Row => ({
  reader: roles.includes('reader'),
  reviewer: roles.includes('reviewer'),
  editor: roles.includes('editor'),
  admin: roles.includes('admin'),
  system: roles.includes('system'),
});

const ALL = row('reader', 'reviewer', 'editor', 'admin', 'system');
const WORK = row('reviewer', 'editor', 'admin');
const WORK_AND_COMMAND = row('reviewer', 'editor', 'admin', 'system');
const EDIT = row('editor', 'admin');
const EDIT_AND_COMMAND = row('editor', 'admin', 'system');

/**
 * `system` is the command line of whoever owns the data folder, and the desk itself: it brings material in and out and manages
 * accounts, and never judges: what a flag or a claim comes to is said by a person with a name.
 */
export const PERMISSIONS: Readonly<Record<Action, Row>> = {
  'case.read': ALL,
  'case.open': WORK_AND_COMMAND,
  'case.settings': EDIT,
  'case.archive': EDIT,
  'case.export': EDIT_AND_COMMAND,
  'document.add': WORK_AND_COMMAND,
  'document.withdraw': EDIT,
  'document.erase': row('admin'),
  'document.re-read': WORK_AND_COMMAND,
  'rules.accept': EDIT_AND_COMMAND,
  'claim.add': WORK,
  'claim.correct': WORK,
  'claim.reject': WORK,
  'entity.same': WORK,
  'flag.raise': WORK,
  'flag.resolve': WORK,
  'flag.reopen': WORK,
  comment: WORK,
  'evidence.add': WORK,
  'evidence.erase': row('admin'),
  'verdict.give': WORK,
  'verdict.return': WORK,
  'verdict.reopen': EDIT,
  assign: WORK,
  'assign.others': EDIT,
  'report.issue': EDIT_AND_COMMAND,
  'people.read': EDIT_AND_COMMAND,
  'people.manage': row('admin', 'system'),
};

/** Each act in words that follow "may not". */
export const ACTS: Readonly<Record<Action, string>> = {
  'case.read': 'see cases',
  'case.open': 'open a case',
  'case.settings': 'change the settings of a case',
  'case.archive': 'archive a case',
  'case.export': 'take a case or its trail away',
  'document.add': 'add documents',
  'document.withdraw': 'withdraw documents',
  'document.erase': 'erase documents',
  'document.re-read': 'have documents read again',
  'rules.accept': 'accept newer rules',
  'claim.add': 'add claims',
  'claim.correct': 'correct claims',
  'claim.reject': 'reject claims',
  'entity.same': 'say that names are one',
  'flag.raise': 'raise flags',
  'flag.resolve': 'settle flags',
  'flag.reopen': 'reopen flags',
  comment: 'comment',
  'evidence.add': 'add evidence',
  'evidence.erase': 'erase evidence',
  'verdict.give': 'give verdicts',
  'verdict.return': 'return verdicts',
  'verdict.reopen': 'ask for a new round of verdicts',
  assign: 'take on work',
  'assign.others': 'hand over the work of others',
  'report.issue': 'issue reports',
  'people.read': 'see the accounts',
  'people.manage': 'see and change the accounts',
};

export function may(role: Actor['role'], action: Action): boolean {
  return PERMISSIONS[action][role];
}
