/** The queue of flags: filters, order, and one page of rows. The same filter gives the flag page its next and previous. */
import { may } from '../../review/rights/authorisation.js';
import { caseParties } from '../../review/views/case-parties.js';
import type { CaseView } from '../../review/views/case-view.js';
import { ANY, type Choice, type FilterForm } from './filter-form.js';
import { queryOf, queueOf, type FlagFilter } from './flag-filter.js';
import { rowOf, type FlagRow } from './flag-row.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { isChosen, listWork, pickOf, type ListInput, type ListWork } from './list-work.js';
import { oncePer } from './once-per.js';
import { pageOf, type Paging } from './paging.js';
import { counted, FLAG_TYPES, SEVERITIES } from './words.js';

export interface FlagQueuePage {
  layout: Layout;
  at: string;
  form: FilterForm;
  rows: (FlagRow & { pick: string; chosen: boolean })[];
  total: number;
  paging: Paging;
  counts: { text: string; href: string }[];
  work: ListWork;
  may: { raise: boolean };
}

type Choices = Record<
  'states' | 'severities' | 'types' | 'rules' | 'documents' | 'speakers' | 'assignees' | 'sorts',
  Choice[]
>;

export function flagQueuePage(
  frame: Frame,
  view: CaseView,
  filter: FlagFilter,
  input: ListInput,
): FlagQueuePage {
  const found = queueOf(view, filter, frame.viewer.id);
  const at = `/cases/${view.id}/flags`;
  const paging = pageOf(found.length, filter.page, (page) => `${at}${queryOf(filter, page)}`);
  const query = queryOf(filter);
  return {
    layout: casePage(frame, view, 'flags', 'Flags', input.form.errors),
    at,
    form: formOf(withSpeakers(choicesOf(view.flagIndex, view), [filter.speaker, filter.against]), filter, at),
    rows: found.slice(paging.from, paging.to).map((id) => {
      const flag = view.flag(id);
      const pick = pickOf(id, flag.revision, flag.assignee);
      return { ...rowOf(view, flag, query), pick, chosen: isChosen(input.form, id) };
    }),
    total: found.length,
    paging,
    counts: countsOf(view, at),
    work: listWork(frame, view, { name: 'flags', query, place: queryOf(filter, paging.page) }, input),
    may: { raise: may(frame.viewer.role, 'flag.raise') && !view.settings.archived },
  };
}

function formOf(choices: Choices, filter: FlagFilter, at: string): FilterForm {
  const field = (name: Exclude<keyof FlagFilter, 'page'>, label: string, options: readonly Choice[]) => ({
    name,
    label,
    value: filter[name],
    options,
  });
  return {
    text: filter.text,
    filtered: queryOf(filter) !== '',
    fields: [
      field('state', 'State', choices.states),
      field('severity', 'Severity', choices.severities),
      field('type', 'Type', choices.types),
      field('rule', 'Rule', choices.rules),
      field('document', 'Document', choices.documents),
      field('speaker', 'Speaker', choices.speakers),
      field('against', 'Against', choices.speakers),
      field('assignee', 'Assigned to', choices.assignees),
      field('sort', 'Order', choices.sorts),
    ],
    ready: [
      { name: 'Mine', href: `${at}?assignee=me` },
      { name: 'Nobody’s', href: `${at}?assignee=nobody` },
      { name: 'Errors only', href: `${at}?severity=error` },
      { name: 'Newest first', href: `${at}?sort=newest` },
      { name: 'Settled', href: `${at}?state=resolved` },
      { name: 'No longer raised', href: `${at}?state=no+longer+raised` },
    ],
  };
}

const alphabetical = new Intl.Collator('en').compare;

/** What the flags of a case can be chosen by. */
export const choicesOf = oncePer((_: CaseView['flagIndex'], view: CaseView): Choices => {
  const { flags } = view;
  const parties = caseParties(view);
  const some = (values: Iterable<string>, text = (value: string) => value): Choice[] =>
    [...new Set(values)]
      .map((value) => ({ value, text: text(value) }))
      .sort((a, b) => alphabetical(a.text, b.text));
  const title = (id: string): string => view.document(id)?.meta.title ?? view.document(id)?.name ?? id;
  return {
    states: [
      { value: 'open', text: 'Open' },
      { value: 'resolved', text: 'Resolved' },
      { value: 'no longer raised', text: 'No longer raised' },
      { value: 'any', text: 'Any' },
    ],
    severities: [ANY, ...Object.entries(SEVERITIES).map(([value, { text }]) => ({ value, text }))],
    types: [
      ANY,
      ...some(
        flags.map((f) => f.type),
        (v) => Object.entries(FLAG_TYPES).find(([k]) => k === v)?.[1] ?? v,
      ),
    ],
    rules: [ANY, ...some(flags.map((f) => f.rule))],
    documents: [
      ANY,
      ...some(
        flags.flatMap((f) => f.statements.map((s) => s.document)),
        title,
      ),
    ],
    speakers: [
      ANY,
      ...some(
        flags.flatMap((f) =>
          f.statements.flatMap((s) => [...s.speakers.slice(0, -1), parties.ofStatement(s)]),
        ),
      ),
    ],
    assignees: [
      ANY,
      { value: 'me', text: 'Me' },
      { value: 'nobody', text: 'Nobody' },
      ...some(
        flags.flatMap((f) => (f.assignee ? [f.assignee.id] : [])),
        (id) => flags.find((f) => f.assignee?.id === id)?.assignee?.name ?? id,
      ),
    ],
    sorts: [
      { value: '', text: 'Worst first' },
      { value: 'worth', text: 'Worth checking' },
      { value: 'newest', text: 'Newest first' },
    ],
  };
});

/** The map asks for a party, which no document may call by that name. */
function withSpeakers(choices: Choices, values: readonly string[]): Choices {
  const more = [...new Set(values)].filter(
    (value) => !choices.speakers.some((choice) => choice.value === value),
  );
  if (more.length === 0) return choices;
  return { ...choices, speakers: [...choices.speakers, ...more.map((value) => ({ value, text: value }))] };
}

function countsOf(view: CaseView, at: string): FlagQueuePage['counts'] {
  const { error, warning, info } = view.flagIndex.open;
  return [
    { text: counted(error, 'error'), href: `${at}?severity=error` },
    { text: counted(warning, 'warning'), href: `${at}?severity=warning` },
    { text: `${info} info`, href: `${at}?severity=info` },
  ];
}
