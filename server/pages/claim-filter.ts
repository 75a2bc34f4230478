/** Which claims a list shows and in what order: read from an address, written back into one, and applied. */
import { caseParties } from '../../review/views/case-parties.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { NOBODY } from './statement.js';
import { standingOf } from './verdicts.js';

export interface ClaimFilter {
  verdict: string;
  /** The severity of an open flag on it, or "none". */
  severity: string;
  /** Type and rule of an open flag on it; with a severity, of one flag that has them all. */
  type: string;
  rule: string;
  document: string;
  speaker: string;
  assignee: string;
  text: string;
  /** "" is the most worth checking first, "text" as they stand in the text. */
  sort: string;
  page: number;
}

const NAMES = [
  'verdict',
  'severity',
  'type',
  'rule',
  'document',
  'speaker',
  'assignee',
  'text',
  'sort',
] as const;

export function claimFilter(query: URLSearchParams): ClaimFilter {
  const get = (name: string): string => (query.get(name) ?? '').slice(0, 200);
  const page = Number.parseInt(get('page'), 10);
  return {
    verdict: get('verdict'),
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

/** The filter as the query of an address ("?verdict=none", or "" for all claims). */
export function claimQuery(filter: ClaimFilter, page = 1): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) query.set(name, filter[name]);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The claims that a filter lets through, in their order. `me` is the person who looks. */
export function claimsOf(view: CaseView, filter: ClaimFilter, me: string): readonly string[] {
  const all =
    filter.verdict === 'rejected'
      ? rejected(view)
      : view.claimIndex[filter.sort === 'text' ? 'inOrder' : 'byWorth'];
  const filtered = NAMES.some((name) => name !== 'sort' && filter[name] !== '');
  return filtered ? all.filter((id) => fits(view, view.claim(id), filter, me)) : all;
}

const rejected = (view: CaseView): string[] =>
  view.claims.flatMap(({ id, status }) => (status === 'rejected' ? [id] : []));

/** The party that says it in the end: the innermost speaker, or the publisher of a document in its own voice. */
export function speakerOf(view: CaseView, { id, claim }: ClaimView): string {
  if (claim.voice === 'unattributed') return NOBODY;
  return caseParties(view).ofClaim(id) ?? '';
}

function fits(view: CaseView, claim: ClaimView, filter: ClaimFilter, me: string): boolean {
  if (filter.document && claim.document !== filter.document) return false;
  if (filter.speaker && speakerOf(view, claim) !== filter.speaker) return false;
  if (filter.assignee && !isAssigned(claim, filter.assignee, me)) return false;
  if (!hasFlag(view, claim, filter)) return false;
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

export function isAssigned({ assignee }: Pick<ClaimView, 'assignee'>, wanted: string, me: string): boolean {
  if (wanted === 'nobody') return assignee === null;
  return assignee?.id === (wanted === 'me' ? me : wanted);
}

/** True where no flag is asked for, or one open flag is all that is asked. */
function hasFlag(view: CaseView, claim: ClaimView, { severity, type, rule }: ClaimFilter): boolean {
  if (!severity && !type && !rule) return true;
  const open = claim.flags.map((id) => view.flag(id)).filter(({ state }) => state === 'open');
  if (severity === 'none') return open.length === 0;
  const is = (wanted: string, own: string): boolean => wanted === '' || wanted === own;
  return open.some((flag) => is(severity, flag.severity) && is(type, flag.type) && is(rule, flag.rule));
}
