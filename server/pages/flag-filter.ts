/** Which flags a queue shows and in what order: read from an address, written back into one, and applied. */
import { isAssigned } from './claim-filter.js';
import type { FlagState } from '../../review/state/case-state.js';
import { caseParties, type CaseParties } from '../../review/views/case-parties.js';
import type { CaseView } from '../../review/views/case-view.js';
import { bySeverity, type FlagIndex } from '../../review/views/flag-index.js';

export interface FlagFilter {
  state: string;
  severity: string;
  type: string;
  rule: string;
  document: string;
  speaker: string;
  /** The other side: where both are named, a flag is wanted that stands between the two. */
  against: string;
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
  'against',
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
    against: get('against'),
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

/** Queues remembered for each state of the flags: next and previous of a flag's page ask for the same one again and again. */
const REMEMBERED = 32;
const queues = new WeakMap<FlagIndex, Map<string, readonly string[]>>();

/** Ids of the flags that a filter lets through, in the order of the queue. `me` is the person who looks. */
export function queueOf(view: CaseView, filter: FlagFilter, me: string): readonly string[] {
  // What is most worth checking, and who is one with whom, can change without a flag.
  if (filter.sort === 'worth' || filter.speaker || filter.against) return madeQueue(view, filter, me);
  const known = queues.get(view.flagIndex) ?? new Map<string, readonly string[]>();
  queues.set(view.flagIndex, known);
  const key = `${filter.assignee === 'me' ? me : ''} ${queryOf(filter)}`;
  const queue = known.get(key) ?? madeQueue(view, filter, me);
  if (known.size < REMEMBERED) known.set(key, queue);
  return queue;
}

function madeQueue(view: CaseView, filter: FlagFilter, me: string): string[] {
  const wanted = filter.text.toLowerCase();
  const parties = filter.speaker || filter.against ? caseParties(view) : null;
  const found = view.flags.filter((flag) => {
    if (filter.state !== 'any' && flag.state !== filter.state) return false;
    if (filter.severity && flag.severity !== filter.severity) return false;
    if (filter.type && flag.type !== filter.type) return false;
    if (filter.rule && flag.rule !== filter.rule) return false;
    if (filter.document && !flag.statements.some(({ document }) => document === filter.document))
      return false;
    if (parties && !isBetween(flag, filter, parties)) return false;
    if (filter.assignee && !isAssigned(flag, filter.assignee, me)) return false;
    return wanted === '' || textOf(flag).includes(wanted);
  });
  return found.sort(orderOf(view, filter.sort)).map(({ id }) => id);
}

/** One statement by the speaker, and another by whoever is asked for on the other side; either may be anybody. */
function isBetween(
  { statements }: FlagState,
  { speaker, against }: FlagFilter,
  parties: CaseParties,
): boolean {
  const by = (said: FlagState['statements'][number], name: string): boolean =>
    name === '' || isBy(said, name, parties);
  if (speaker === '' || against === '')
    return statements.some((said) => by(said, speaker) && by(said, against));
  return statements.some(
    (one, i) => by(one, speaker) && statements.some((two, j) => i !== j && by(two, against)),
  );
}

/** By whoever goes under that name in the document, or is that party on the map. */
const isBy = (said: FlagState['statements'][number], speaker: string, parties: CaseParties): boolean =>
  said.speakers.includes(speaker) || parties.ofStatement(said) === speaker;

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
