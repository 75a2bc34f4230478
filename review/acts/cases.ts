/** Opening a case and its settings. */
import type { Actor } from '../../model/envelope.js';
import type { Labels, Policy, RuleSettings, Settings } from '../../model/journal-entries.js';
import type { CaseState } from '../state/case-state.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { requireReason, requireRevision } from './require.js';
import type { Act } from './services.js';

export interface OpenCase {
  title: string;
  policy?: Policy | undefined;
  labels?: Labels | undefined;
  request?: string | undefined;
}

export interface ChangeSettings extends Act {
  reason: string;
  title?: string | undefined;
  policy?: Policy | undefined;
  labels?: Labels | undefined;
  rules?: RuleSettings | undefined;
  archived?: boolean | undefined;
}

/** The first id to try for a case of this title: its words, in the letters that a journal's name may have. */
export function caseIdFor(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return plain === '' ? 'untitled' : plain;
}

export function opening(actor: Actor, input: OpenCase, ruleSet: string): Draft[] {
  const title = input.title.trim();
  if (title === '') throw new Refused('invalid', 'give the case a title', 'title');
  const data = {
    title,
    policy: input.policy ?? 'one',
    labels: input.labels ?? {},
    ruleSet,
    request: input.request,
  };
  return [{ type: 'case.opened', data, actor }];
}

export function changeSettings(state: CaseState, actor: Actor, input: ChangeSettings): Draft[] {
  requireRevision('the settings', input.revision, state.revision, { title: state.title, ...state.settings });
  const reason = requireReason(input.reason);
  const now: Settings = { title: state.title, ...state.settings };
  const wanted: Settings = {
    title: input.title?.trim(),
    policy: input.policy,
    labels: input.labels,
    rules: input.rules,
    archived: input.archived,
  };
  return settingsDraft(actor, reason, now, wanted);
}

/** One entry with what really changes; none where nothing does. */
export function settingsDraft(actor: Actor, reason: string, now: Settings, wanted: Settings): Draft[] {
  const old: Record<string, unknown> = {};
  const changed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(wanted)) {
    const before = now[field as keyof Settings];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(before)) continue;
    old[field] = before;
    changed[field] = value;
  }
  if (Object.keys(changed).length === 0) return [];
  return [{ type: 'case.settings', data: { old, new: changed }, reason, actor }];
}
