/** A case as the fold of its journal: one function a type of entry, nothing else changes a state. */
import type { Entry } from '../../model/envelope.js';
import type { CaseEntryType } from '../../model/journal-entries.js';
import type { CaseState, Fold, Folds, Stamp } from '../state/case-state.js';
import { foldClaims } from './claims.js';
import { foldDocuments } from './documents.js';
import { foldFlags } from './flags.js';
import { foldVerdicts } from './verdicts.js';
import { changeClaim, changeDocument, changeFlag, count } from './items.js';

/** Change it when the meaning of an entry or the form of the state changes: older snapshots are then rebuilt from the journal. */
export const FOLD_VERSION = 'case-6';

/** Forms whose keys are remembered: older ones are refused by their revision. */
const REMEMBERED = 512;

const foldCaseItself: Folds<
  'case.opened' | 'case.settings' | 'comment.made' | 'assignment.changed' | 'report.issued'
> = {
  'case.opened': (state, data, stamp) => {
    state.title = data.title;
    state.opened = stamp;
    state.revision = stamp.seq;
    state.settings = { ...state.settings, policy: data.policy, labels: data.labels, ruleSet: data.ruleSet };
  },
  'case.settings': (state, data, stamp) => {
    const { title, ...settings } = data.new;
    if (title !== undefined) state.title = title;
    state.settings = { ...state.settings, ...settings };
    state.revision = stamp.seq;
  },
  'comment.made': (state, { subject, comment, text }, stamp) => {
    const made = { ...stamp, id: comment, text };
    count(state, comment);
    const add = <T extends { comments: (typeof made)[] }>(item: T): T => ({
      ...item,
      comments: [...item.comments, made],
    });
    if (subject.kind === 'case') state.comments = [...state.comments, made];
    else if (subject.kind === 'claim') changeClaim(state, subject.id, stamp, add);
    else if (subject.kind === 'flag') changeFlag(state, subject.id, stamp, add);
    else changeDocument(state, subject.id, stamp, add);
  },
  'assignment.changed': (state, { subject, new: assignee }, stamp) => {
    if (subject.kind === 'claim') changeClaim(state, subject.id, stamp, (claim) => ({ ...claim, assignee }));
    if (subject.kind === 'flag') changeFlag(state, subject.id, stamp, (flag) => ({ ...flag, assignee }));
  },
  'report.issued': (state, { report, head, sha256 }, stamp) => {
    count(state, report);
    state.reports = [...state.reports, { ...stamp, id: report, head, sha256 }];
  },
};

const FOLDS: Folds<CaseEntryType> = {
  ...foldCaseItself,
  ...foldDocuments,
  ...foldClaims,
  ...foldFlags,
  ...foldVerdicts,
};

/** Folds one more entry into the state and gives the same state back. Throws where the entry is not the next or of no known type. */
export function foldCase(state: CaseState, entry: Entry): CaseState {
  if (entry.seq !== state.seq + 1)
    throw new Error(`${entry.journal} entry ${entry.seq} cannot follow entry ${state.seq}`);
  const fold: unknown = FOLDS[entry.type as CaseEntryType];
  if (typeof fold !== 'function')
    throw new Error(
      `${entry.journal} entry ${entry.seq} is of type "${entry.type}", which this version does not know`,
    );
  const by = { id: entry.actor.id, name: entry.actor.name };
  const stamp: Stamp = { seq: entry.seq, at: entry.at, by };
  (fold as Fold<CaseEntryType>)(state, entry.data as never, stamp, entry.reason ?? '');
  state.seq = entry.seq;
  state.head = entry.hash;
  state.lastAt = entry.at;
  state.people.set(by.id, by);
  remember(state, entry);
  return state;
}

function remember(state: CaseState, entry: Entry): void {
  const { request } = entry.data;
  if (typeof request !== 'string') return;
  state.requests.set(`${entry.actor.id} ${request}`, entry.seq);
  if (state.requests.size <= REMEMBERED) return;
  for (const oldest of state.requests.keys()) {
    state.requests.delete(oldest);
    break;
  }
}
