/** Who may do what: one table, asked by the desk before every act and by the pages to show only what works. */
import type { Actor } from '../model/envelope.js';

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

export function may(role: Actor['role'], action: Action): boolean {
  return PERMISSIONS[action][role];
}
