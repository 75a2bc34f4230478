/** The queue of flags: filters, order, and one page of rows. The same filter gives the flag page its next and previous. */
import type { FlagState } from '../../review/case-state.js';
import type { CaseView } from '../../review/case-view.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { cutUp, type Piece } from './marked-text.js';
import { pageOf, type Paging } from './paging.js';
import { bySeverity } from './standing.js';
import { letterOf } from './statement.js';
import { counted, dayInWords, FLAG_TYPES, RESOLUTIONS, SEVERITIES } from './words.js';

export interface FlagFilter {
  state: string;
  severity: string;
  type: string;
  rule: string;
  document: string;
  speaker: string;
  assignee: string;
  text: string;
  /** "severity", "newest" or "worth" (check-worthiness of its claims). */
  sort: string;
  page: number;
}

const NAMES = [
  'state',
  'severity',
  'type',
  'rule',
  'document',
  'speaker',
  'assignee',
  'text',
  'sort',
] as const;

/** The filter that an address asks for; what it does not name is "any", and the state is "open". */
export function flagFilter(query: URLSearchParams): FlagFilter {
  const get = (name: string): string => (query.get(name) ?? '').slice(0, 200);
  const page = Number.parseInt(get('page'), 10);
  return {
    state: get('state') || 'open',
    severity: get('severity'),
    type: get('type'),
    rule: get('rule'),
    document: get('document'),
    speaker: get('speaker'),
    assignee: get('assignee'),
    text: get('text'),
    sort: get('sort'),
    page: page > 0 ? page : 1,
  };
}

/** The filter as the query of an address ("?severity=error", or "" for the plain queue). */
export function queryOf(filter: FlagFilter, page = 1): string {
  const query = new URLSearchParams();
  for (const name of NAMES)
    if (filter[name] && !(name === 'state' && filter[name] === 'open')) query.set(name, filter[name]);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The flags that a filter lets through, in the order of the queue. `me` is the person who looks. */
export function queueOf(view: CaseView, filter: FlagFilter, me: string): FlagState[] {
  const wanted = filter.text.toLowerCase();
  const found = view.flags.filter((flag) => {
    if (filter.state !== 'any' && flag.state !== filter.state) return false;
    if (filter.severity && flag.severity !== filter.severity) return false;
    if (filter.type && flag.type !== filter.type) return false;
    if (filter.rule && flag.rule !== filter.rule) return false;
    if (filter.document && !flag.statements.some(({ document }) => document === filter.document))
      return false;
    if (filter.speaker && !flag.statements.some(({ speakers }) => speakers.includes(filter.speaker)))
      return false;
    if (filter.assignee && !isAssigned(flag, filter.assignee, me)) return false;
    return wanted === '' || textOf(flag).includes(wanted);
  });
  return found.sort(orderOf(view, filter.sort));
}

function isAssigned(flag: FlagState, assignee: string, me: string): boolean {
  if (assignee === 'nobody') return flag.assignee === null;
  return flag.assignee?.id === (assignee === 'me' ? me : assignee);
}

const textOf = (flag: FlagState): string =>
  [flag.message, flag.rule, ...flag.statements.flatMap((s) => [s.exact, s.statement, ...s.speakers])]
    .join(' ')
    .toLowerCase();

function orderOf(view: CaseView, sort: string): (a: FlagState, b: FlagState) => number {
  if (sort === 'newest') return (a, b) => b.raised.seq - a.raised.seq;
  if (sort !== 'worth') return bySeverity;
  const worth = (flag: FlagState): number =>
    Math.max(...flag.claims.map((id) => view.claim(id)?.claim.checkworthiness ?? 0));
  return (a, b) => worth(b) - worth(a) || bySeverity(a, b);
}

export interface FlagRow {
  href: string;
  id: string;
  revision: number;
  message: string;
  severity: { text: string; label: string };
  type: string;
  rule: string;
  state: { text: string; label: string } | null;
  assignee: string | null;
  quotes: { letter: string; even: boolean; pieces: Piece<'clash'>[]; by: string }[];
}

export interface FlagQueuePage {
  layout: Layout;
  at: string;
  filter: FlagFilter;
  filtered: boolean;
  choices: Record<
    'states' | 'severities' | 'types' | 'rules' | 'documents' | 'speakers' | 'assignees' | 'sorts',
    Choice[]
  >;
  rows: FlagRow[];
  total: number;
  paging: Paging;
  counts: { text: string; href: string }[];
  bulk: { request: string; options: { value: string; text: string }[] } | null;
  query: string;
  saved: { name: string; href: string }[];
}
interface Choice {
  value: string;
  text: string;
}

export function flagQueuePage(
  frame: Frame,
  view: CaseView,
  filter: FlagFilter,
  request: string,
): FlagQueuePage {
  const found = queueOf(view, filter, frame.viewer.id);
  const at = `/cases/${view.id}/flags`;
  const paging = pageOf(found.length, filter.page, (page) => `${at}${queryOf(filter, page)}`);
  const query = queryOf(filter);
  return {
    layout: casePage(frame, view, 'flags', 'Flags'),
    at,
    filter,
    filtered: query !== '',
    choices: choicesOf(view),
    rows: found.slice(paging.from, paging.to).map((flag) => rowOf(view, flag, query)),
    total: found.length,
    paging,
    counts: countsOf(view, at),
    bulk:
      frame.viewer.role === 'reader'
        ? null
        : { request, options: Object.entries(RESOLUTIONS).map(([value, { text }]) => ({ value, text })) },
    query,
    saved: [
      { name: 'Mine', href: `${at}?assignee=me` },
      { name: 'Nobody’s', href: `${at}?assignee=nobody` },
      { name: 'Errors only', href: `${at}?severity=error` },
      { name: 'Newest first', href: `${at}?sort=newest` },
      { name: 'Settled', href: `${at}?view=resolved` },
      { name: 'No longer raised', href: `${at}?view=no+longer+raised` },
    ],
  };
}

export function rowOf(view: CaseView, flag: FlagState, query: string): FlagRow {
  return {
    href: `/cases/${view.id}/flags/${flag.id}${query}`,
    id: flag.id,
    revision: flag.revision,
    message: flag.message,
    severity: SEVERITIES[flag.severity],
    type: FLAG_TYPES[flag.type],
    rule: flag.rule,
    state: stateOf(flag),
    assignee: flag.assignee?.name ?? null,
    quotes: flag.statements.map((statement, i) => ({
      letter: letterOf(i),
      even: i % 2 === 1,
      pieces: cutUp(
        statement.exact,
        flag.spans
          .filter((span) => span.claim === statement.claim)
          .map(({ start, end }) => ({
            start: start - statement.start,
            end: end - statement.start,
            mark: 'clash' as const,
          })),
      ),
      by: [
        statement.speakers.at(-1) ?? statement.publisher ?? 'unnamed',
        dayInWords(statement.published),
      ].join(', '),
    })),
  };
}

function stateOf(flag: FlagState): FlagRow['state'] {
  if (flag.state === 'open') return flag.earlier.length > 0 ? { text: 'Due again', label: 'warning' } : null;
  if (flag.state === 'resolved' && flag.resolution)
    return { text: RESOLUTIONS[flag.resolution.kind].text, label: 'done' };
  return { text: 'No longer raised', label: 'info' };
}

const alphabetical = new Intl.Collator('en').compare;

function choicesOf(view: CaseView): FlagQueuePage['choices'] {
  const flags = view.flags;
  const some = (values: Iterable<string>, text = (value: string) => value): Choice[] =>
    [...new Set(values)]
      .map((value) => ({ value, text: text(value) }))
      .sort((a, b) => alphabetical(a.text, b.text));
  const any = { value: '', text: 'Any' };
  const title = (id: string): string => view.document(id)?.meta.title ?? view.document(id)?.name ?? id;
  return {
    states: [
      { value: 'open', text: 'Open' },
      { value: 'resolved', text: 'Resolved' },
      { value: 'no longer raised', text: 'No longer raised' },
      { value: 'any', text: 'Any' },
    ],
    severities: [any, ...Object.entries(SEVERITIES).map(([value, { text }]) => ({ value, text }))],
    types: [
      any,
      ...some(
        flags.map((f) => f.type),
        (v) => Object.entries(FLAG_TYPES).find(([k]) => k === v)?.[1] ?? v,
      ),
    ],
    rules: [any, ...some(flags.map((f) => f.rule))],
    documents: [
      any,
      ...some(
        flags.flatMap((f) => f.statements.map((s) => s.document)),
        title,
      ),
    ],
    speakers: [any, ...some(flags.flatMap((f) => f.statements.flatMap((s) => s.speakers)))],
    assignees: [
      any,
      { value: 'me', text: 'Me' },
      { value: 'nobody', text: 'Nobody' },
      ...some(
        flags.flatMap((f) => (f.assignee ? [f.assignee.id] : [])),
        (id) => flags.find((f) => f.assignee?.id === id)?.assignee?.name ?? id,
      ),
    ],
    sorts: [
      { value: '', text: 'Worst first' },
      { value: 'worth', text: 'Most worth checking' },
      { value: 'newest', text: 'Newest first' },
    ],
  };
}

function countsOf(view: CaseView, at: string): FlagQueuePage['counts'] {
  const open = view.flags.filter((flag) => flag.state === 'open');
  const n = (wanted: string): number => open.filter(({ severity }) => severity === wanted).length;
  return [
    { text: counted(n('error'), 'error'), href: `${at}?severity=error` },
    { text: counted(n('warning'), 'warning'), href: `${at}?severity=warning` },
    { text: `${n('info')} info`, href: `${at}?severity=info` },
  ];
}
