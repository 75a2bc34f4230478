/** The claims of a case: filters, order, and one page of rows. */
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { claimQuery, claimsOf, speakerOf, type ClaimFilter } from './claim-filter.js';
import { ANY, type FilterForm } from './filter-form.js';
import { choicesOf } from './flag-queue.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { isChosen, listWork, pickOf, type ListInput, type ListWork } from './list-work.js';
import { oncePer } from './once-per.js';
import { pageOf, type Paging } from './paging.js';
import { standingOf, type VerdictStanding } from './verdicts.js';
import { counted, SEVERITIES } from './words.js';

export interface ClaimsPage {
  layout: Layout;
  at: string;
  heading: string;
  form: FilterForm;
  rows: {
    id: string;
    pick: string;
    chosen: boolean;
    href: string;
    statement: string;
    speaker: string;
    source: string;
    verdict: VerdictStanding;
    worth: number;
    open: number;
    assignee: string | null;
  }[];
  paging: Paging;
  work: ListWork;
}

export function claimsPage(frame: Frame, view: CaseView, filter: ClaimFilter, input: ListInput): ClaimsPage {
  const at = `/cases/${view.id}/claims`;
  const found = claimsOf(view, filter, frame.viewer.id);
  const query = claimQuery(filter);
  const paging = pageOf(found.length, filter.page, (page) => `${at}${claimQuery(filter, page)}`);
  return {
    layout: casePage(frame, view, 'claims', 'Claims', input.form.errors),
    at,
    heading: headingOf(view, found.length, query !== ''),
    form: formOf(view, filter, at, input.people),
    rows: found.slice(paging.from, paging.to).map((id) => ({
      ...rowOf(view, view.claim(id), query),
      chosen: isChosen(input.form, id),
    })),
    paging,
    work: listWork(frame, view, { name: 'claims', query, place: claimQuery(filter, paging.page) }, input),
  };
}

function headingOf({ claimIndex }: CaseView, found: number, filtered: boolean): string {
  if (filtered) return `${counted(found, 'claim')} ${found === 1 ? 'fits' : 'fit'} the filter`;
  const { checkable, settled } = claimIndex;
  return `${counted(found, 'claim')} · ${checkable.toLocaleString('en-GB')} that can be checked · ${settled.toLocaleString('en-GB')} of them with a verdict`;
}

function rowOf(view: CaseView, claim: ClaimView, query: string): Omit<ClaimsPage['rows'][number], 'chosen'> {
  return {
    id: claim.id,
    pick: pickOf(claim.id, claim.revision, claim.assignee),
    href: `/cases/${view.id}/claims/${claim.id}${query}`,
    statement: claim.claim.statement,
    speaker: speakerOf(view, claim),
    source: view.document(claim.document).meta.title ?? '',
    verdict: standingOf(claim, view.settings.labels),
    worth: Math.round(claim.claim.checkworthiness * 100),
    open: claim.flags.filter((id) => view.flag(id).state === 'open').length,
    assignee: claim.assignee?.name ?? null,
  };
}

const ALPHABETICAL = new Intl.Collator('en').compare;

/** Who speaks in the active claims. The order of claims is made anew when one is corrected, and with it this. */
const speakersOf = oncePer((inOrder: readonly string[], view: CaseView): readonly string[] =>
  [...new Set(inOrder.map((id) => speakerOf(view, view.claim(id))))].sort(ALPHABETICAL),
);

function formOf(view: CaseView, filter: ClaimFilter, at: string, people: ListInput['people']): FilterForm {
  const others = people.map(({ id, name }) => ({ value: id, text: name }));
  const speakers = speakersOf(view.claimIndex.inOrder, view);
  const { types, rules } = choicesOf(view.flagIndex, view);
  return {
    text: filter.text,
    filtered: claimQuery(filter) !== '',
    fields: [
      { name: 'verdict', label: 'Verdict', value: filter.verdict, options: VERDICT_CHOICES },
      { name: 'severity', label: 'Open flag', value: filter.severity, options: FLAG_CHOICES },
      { name: 'type', label: 'Its type', value: filter.type, options: types },
      { name: 'rule', label: 'Its rule', value: filter.rule, options: rules },
      {
        name: 'document',
        label: 'Document',
        value: filter.document,
        options: [ANY, ...view.documents.map((d) => ({ value: d.id, text: d.meta.title ?? d.name }))],
      },
      {
        name: 'speaker',
        label: 'Speaker',
        value: filter.speaker,
        options: [ANY, ...speakers.map((value) => ({ value, text: value }))],
      },
      {
        name: 'assignee',
        label: 'Assigned to',
        value: filter.assignee,
        options: [ANY, { value: 'me', text: 'Me' }, { value: 'nobody', text: 'Nobody' }, ...others],
      },
      { name: 'sort', label: 'Order', value: filter.sort, options: SORTS },
    ],
    ready: [
      { name: 'Mine', href: `${at}?assignee=me` },
      { name: 'In an error', href: `${at}?severity=error` },
      { name: 'Without a verdict', href: `${at}?verdict=none` },
      { name: 'Waiting for somebody', href: `${at}?verdict=waiting` },
      { name: 'Due for another look', href: `${at}?verdict=stale` },
      { name: 'As they stand in the text', href: `${at}?sort=text` },
    ],
  };
}

const FLAG_CHOICES = [
  ANY,
  ...Object.entries(SEVERITIES).map(([value, { text }]) => ({ value, text })),
  { value: 'none', text: 'None' },
];
const VERDICT_CHOICES = [
  ANY,
  { value: 'none', text: 'Without a verdict' },
  { value: 'waiting', text: 'Waiting for somebody' },
  { value: 'settled', text: 'With a verdict' },
  { value: 'stale', text: 'Due for another look' },
  { value: 'rejected', text: 'Rejected claims' },
];
const SORTS = [
  { value: '', text: 'Worth checking' },
  { value: 'text', text: 'As they stand in the text' },
];
