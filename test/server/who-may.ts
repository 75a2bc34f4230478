/** Who may use which route, with a form that is refused only after the role was checked. */
import { ROLES, type TestRole } from './real-app.js';

interface Row {
  who: 'anybody' | readonly TestRole[];
  form?: Record<string, string>;
}

const ALL = ROLES;
const WORK: readonly TestRole[] = ['reviewer', 'editor', 'admin'];
const EDIT: readonly TestRole[] = ['editor', 'admin'];
const ADMIN: readonly TestRole[] = ['admin'];
/** A revision that is never right: the act is refused as stale, but only after the role was checked. */
const STALE = { revision: '0', reason: 'because', request: 'r' };

export const TABLE: Record<string, Row> = {
  'GET /first': { who: 'anybody' },
  'POST /first': { who: 'anybody' },
  'GET /sign-in': { who: 'anybody' },
  'POST /sign-in': { who: 'anybody' },
  'GET /link': { who: 'anybody' },
  'POST /link': { who: 'anybody' },
  'GET /invited': { who: 'anybody' },
  'POST /invited': { who: 'anybody' },
  'POST /sign-out': { who: 'anybody' },
  'GET /': { who: ALL },
  'GET /cases/new': { who: WORK },
  'POST /cases': { who: WORK, form: { title: 'Another case', policy: 'one' } },
  'GET /cases/:case': { who: ALL },
  'GET /cases/:case/settings': { who: ALL },
  'POST /cases/:case/settings': { who: EDIT, form: { title: 'Other', policy: 'one', ...STALE } },
  'GET /cases/:case/documents': { who: ALL },
  'GET /cases/:case/documents/new': { who: WORK },
  'POST /cases/:case/documents': { who: WORK, form: { text: '' } },
  'GET /cases/:case/documents/:document': { who: ALL },
  'POST /cases/:case/documents/:document/claims': { who: WORK, form: { sentence: '130-160', ...STALE } },
  'POST /cases/:case/documents/:document/withdraw': { who: EDIT, form: { 'withdraw-reason': 'x', ...STALE } },
  'POST /cases/:case/documents/:document/restore': { who: EDIT, form: { 'restore-reason': 'x', ...STALE } },
  'POST /cases/:case/documents/:document/erase': { who: ADMIN, form: { 'erase-reason': 'x', ...STALE } },
  'GET /cases/:case/flags': { who: ALL },
  'POST /cases/:case/flags/bulk': { who: WORK, form: { pick: 'FLAG 0 ', resolution: 'rounding', ...STALE } },
  'POST /cases/:case/claims/bulk': {
    who: WORK,
    form: { act: 'assign', pick: 'c1 0 ', person: 'me', ...STALE },
  },
  'GET /cases/:case/flags/:flag': { who: ALL },
  'POST /cases/:case/flags/:flag/resolve': { who: WORK, form: { resolution: 'rounding', ...STALE } },
  'POST /cases/:case/flags/:flag/reopen': { who: WORK, form: STALE },
  'POST /cases/:case/flags/:flag/assign': { who: WORK, form: { ...STALE, from: '', person: '' } },
  'POST /cases/:case/flags/:flag/comment': { who: WORK, form: { ...STALE, revision: '', text: 'hm' } },
  'POST /cases/:case/claims/filters': { who: ALL, form: { act: 'keep', name: 'Mine', query: 'assignee=me' } },
  'POST /cases/:case/flags/filters': {
    who: ALL,
    form: { act: 'keep', name: 'Mine', query: 'severity=error' },
  },
  'GET /cases/:case/documents/:document/anchors': { who: ALL },
  'POST /cases/:case/documents/:document/anchors': {
    who: WORK,
    form: { act: 'gone', from: 'c1', ...STALE },
  },
  'GET /cases/:case/raise': { who: WORK },
  'POST /cases/:case/raise': {
    who: WORK,
    form: { 'claim-a': 'c1', 'claim-b': 'c2', type: 'numeric', severity: 'warning', ...STALE, message: '' },
  },
  'GET /cases/:case/claims': { who: ALL },
  'GET /cases/:case/claims/:claim': { who: ALL },
  'POST /cases/:case/claims/:claim/verdict': {
    who: WORK,
    form: { value: 'verified', rationale: 'x', ...STALE },
  },
  'POST /cases/:case/claims/:claim/evidence': {
    who: WORK,
    form: { stance: 'supports', kind: 'note', note: 'x', ...STALE, revision: '' },
  },
  'GET /cases/:case/claims/:claim/evidence/:evidence': { who: ALL },
  'POST /cases/:case/claims/:claim/evidence/:evidence/erase': {
    who: ADMIN,
    form: { ...STALE, revision: '' },
  },
  'POST /cases/:case/claims/:claim/assign': { who: WORK, form: { ...STALE, from: '', person: '' } },
  'POST /cases/:case/claims/:claim/comment': { who: WORK, form: { ...STALE, revision: '', text: 'hm' } },
  ...Object.fromEntries(
    ['correct', 'reject', 'split', 'merge'].flatMap((way): [string, Row][] => [
      [`GET /cases/:case/claims/:claim/${way}`, { who: WORK }],
      [
        `POST /cases/:case/claims/:claim/${way}`,
        { who: WORK, form: { field: 'polarity', polarity: 'negative', step: 'save', ...STALE } },
      ],
    ]),
  ),
  'GET /cases/:case/timeline': { who: ALL },
  'GET /cases/:case/map': { who: ALL },
  'GET /cases/:case/trail': { who: ALL },
  'GET /cases/:case/trail/export': { who: EDIT },
  'GET /cases/:case/report': { who: ALL },
  'POST /cases/:case/report': { who: EDIT, form: STALE },
  'GET /cases/:case/rules': { who: ALL },
  'POST /cases/:case/rules': { who: EDIT, form: { rule: 'quantity-differs', set: 'off', ...STALE } },
  'GET /cases/:case/newer': { who: ALL },
  'POST /cases/:case/newer': { who: EDIT, form: STALE },
  'GET /cases/:case/names': { who: WORK },
  'POST /cases/:case/names': {
    who: WORK,
    form: { name: 'A', other: 'B', canonical: 'A', ...STALE, reason: '' },
  },
  'GET /keys': { who: ALL },
  'GET /guide': { who: ALL },
  'GET /search': { who: ALL },
  'GET /rules': { who: ALL },
  'GET /rules/:rule': { who: ALL },
  'GET /people': { who: ADMIN },
  'POST /people': { who: ADMIN, form: { name: '', login: '', role: 'reader' } },
  'POST /people/:person': { who: ADMIN, form: { act: 'role', role: 'reader', ...STALE } },
};
