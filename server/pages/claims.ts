/** The claims of a case: filters, order, and one page of rows. */
import type { CaseView, ClaimView } from '../../review/case-view.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { oncePer } from './once-per.js';
import { pageOf, type Paging } from './paging.js';
import { chainOf } from './statement.js';
import { standingOf, type VerdictStanding } from './verdicts.js';

export interface ClaimFilter {
  verdict: string;
  document: string;
  speaker: string;
  assignee: string;
  text: string;
  sort: string;
  page: number;
}
const NAMES = ['verdict', 'document', 'speaker', 'assignee', 'text', 'sort'] as const;

export function claimFilter(query: URLSearchParams): ClaimFilter {
  const get = (name: string): string => (query.get(name) ?? '').slice(0, 200);
  const page = Number.parseInt(get('page'), 10);
  return {
    verdict: get('verdict'),
    document: get('document'),
    speaker: get('speaker'),
    assignee: get('assignee'),
    text: get('text'),
    sort: get('sort'),
    page: page > 0 ? page : 1,
  };
}

function hrefOf(at: string, filter: ClaimFilter, page: number): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) query.set(name, filter[name]);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? at : `${at}?${text}`;
}

interface Choice {
  value: string;
  text: string;
}

export interface ClaimsPage {
  layout: Layout;
  at: string;
  filter: ClaimFilter;
  filtered: boolean;
  choices: Record<'verdicts' | 'documents' | 'speakers' | 'assignees' | 'sorts', Choice[]>;
  rows: {
    href: string;
    statement: string;
    speaker: string;
    source: string;
    verdict: VerdictStanding;
    worth: number;
    open: number;
    assignee: string | null;
  }[];
  total: number;
  paging: Paging;
}

export function claimsPage(frame: Frame, view: CaseView, filter: ClaimFilter): ClaimsPage {
  const at = `/cases/${view.id}/claims`;
  const filtered = NAMES.some((name) => name !== 'sort' && filter[name] !== '');
  const all =
    filter.verdict === 'rejected' ? rejected(view) : view.claimIndex[ORDERS[filter.sort] ?? 'byWorth'];
  const found = filtered ? all.filter((id) => fits(frame, view, view.claim(id), filter)) : all;
  const paging = pageOf(found.length, filter.page, (page) => hrefOf(at, filter, page));
  return {
    layout: casePage(frame, view, 'claims', 'Claims'),
    at,
    filter,
    filtered: filtered || filter.sort !== '',
    choices: choicesOf(view, speakersOf(view.claimIndex.inOrder, view)),
    rows: found.slice(paging.from, paging.to).map((id) => rowOf(view, view.claim(id))),
    total: found.length,
    paging,
  };
}

function rowOf(view: CaseView, claim: ClaimView): ClaimsPage['rows'][number] {
  return {
    href: `/cases/${view.id}/claims/${claim.id}`,
    statement: claim.claim.statement,
    speaker: speakerOf(view, claim),
    source: view.document(claim.document).meta.title ?? '',
    verdict: standingOf(claim, view.settings.labels),
    worth: Math.round(claim.claim.checkworthiness * 100),
    open: claim.flags.filter((id) => view.flag(id).state === 'open').length,
    assignee: claim.assignee?.name ?? null,
  };
}

const ORDERS: Record<string, 'byWorth' | 'inOrder'> = { text: 'inOrder' };
const ALPHABETICAL = new Intl.Collator('en').compare;

const rejected = (view: CaseView): string[] =>
  view.claims.flatMap(({ id, status }) => (status === 'rejected' ? [id] : []));

/** Who says it in the end: the innermost speaker, or the publisher of a document in its own voice. */
function speakerOf(view: CaseView, { claim, document }: ClaimView): string {
  return chainOf(claim, view.document(document).meta.publisher).at(-1)?.name ?? '';
}

/** Who speaks in the active claims. The order of claims is made anew when one is corrected, and with it this. */
const speakersOf = oncePer((inOrder: readonly string[], view: CaseView): readonly string[] =>
  [...new Set(inOrder.map((id) => speakerOf(view, view.claim(id))))].sort(ALPHABETICAL),
);

function fits({ viewer }: Frame, view: CaseView, claim: ClaimView, filter: ClaimFilter): boolean {
  if (filter.document && claim.document !== filter.document) return false;
  if (filter.speaker && speakerOf(view, claim) !== filter.speaker) return false;
  if (filter.assignee === 'nobody' && claim.assignee !== null) return false;
  if (filter.assignee === 'me' && claim.assignee?.id !== viewer.id) return false;
  if (filter.verdict === 'stale' && claim.stale === null) return false;
  if (filter.verdict === 'none' && standingOf(claim).settled) return false;
  if (filter.verdict === 'settled' && !standingOf(claim).settled) return false;
  if (filter.verdict === 'waiting' && !standingOf(claim).waiting) return false;
  if (filter.text === '') return true;
  const { statement, quote } = claim.claim;
  return `${statement} ${quote.exact} ${speakerOf(view, claim)}`
    .toLowerCase()
    .includes(filter.text.toLowerCase());
}

function choicesOf(view: CaseView, speakers: readonly string[]): ClaimsPage['choices'] {
  const any = { value: '', text: 'Any' };
  return {
    verdicts: [
      any,
      { value: 'none', text: 'Without a verdict' },
      { value: 'waiting', text: 'Waiting for somebody' },
      { value: 'settled', text: 'With a verdict' },
      { value: 'stale', text: 'Due for another look' },
      { value: 'rejected', text: 'Rejected claims' },
    ],
    documents: [any, ...view.documents.map((d) => ({ value: d.id, text: d.meta.title ?? d.name }))],
    speakers: [any, ...speakers.map((value) => ({ value, text: value }))],
    assignees: [any, { value: 'me', text: 'Me' }, { value: 'nobody', text: 'Nobody' }],
    sorts: [
      { value: '', text: 'Most worth checking' },
      { value: 'text', text: 'As they stand in the text' },
    ],
  };
}
