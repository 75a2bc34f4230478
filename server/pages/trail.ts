/** The trail of a case in words, newest first. */
import type { CaseView } from '../../review/case-view.js';
import { trailLineHas, type TrailLine } from '../../review/trail.js';
import { may } from '../../review/authorisation.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { pageOf, type Paging } from './paging.js';
import { momentInWords } from './words.js';

export interface TrailQuery {
  text: string;
  who: string;
  /** Only entries after this one: "what changed since my last visit". */
  after: number;
  page: number;
}

export interface TrailPage {
  layout: Layout;
  at: string;
  query: TrailQuery;
  people: { value: string; text: string }[];
  rows: (TrailLine & { when: string; href: string | null; about: string; short: string })[];
  total: number;
  paging: Paging;
  may: { export: boolean };
}

/** Lines that this person may see, oldest first: all of them, or the last `total` of which only one page was read. */
export interface TrailLines {
  lines: readonly TrailLine[];
  /** Who may have written in it. */
  people: readonly { id: string; name: string }[];
  /** Set where the lines are the very page that was asked for. */
  total: number | null;
}

export function trailPage(
  frame: Frame,
  view: CaseView,
  { lines, total, people }: TrailLines,
  query: TrailQuery,
): TrailPage {
  const at = `/cases/${view.id}/trail`;
  const writers = new Map([
    ...people.map(({ id, name }): [string, string] => [id, name]),
    ...lines.map(({ person, who }): [string, string] => [person, who]),
  ]);
  const about = aboutOf(view);
  const found = lines.filter(
    (line) =>
      line.seq > query.after &&
      (query.who === '' || line.person === query.who) &&
      (query.text === '' || trailLineHas({ ...line, what: `${line.what} ${about(line)}` }, query.text)),
  );
  found.reverse();
  const paging = pageOf(total ?? found.length, query.page, (page) => {
    const search = new URLSearchParams({
      text: query.text,
      who: query.who,
      after: String(query.after),
      page: String(page),
    });
    return `${at}?${search}`;
  });
  return {
    layout: casePage(frame, view, 'trail', 'Trail'),
    at,
    query,
    people: [{ value: '', text: 'Everybody' }, ...[...writers].map(([value, text]) => ({ value, text }))],
    rows: (total === null ? found.slice(paging.from, paging.to) : found).map((line) => ({
      ...line,
      when: momentInWords(line.at),
      href:
        line.subject && line.subject.kind !== 'case'
          ? `/cases/${view.id}/${line.subject.kind}s/${line.subject.id}`
          : null,
      about: about(line),
      short: line.hash.slice(0, 12),
    })),
    total: total ?? found.length,
    paging,
    may: { export: may(frame.viewer.role, 'case.export') },
  };
}

/** What a line is about, in its own words. */
function aboutOf(view: CaseView): (line: TrailLine) => string {
  const words = {
    claim: (id: string) => view.claim(id).claim.statement,
    flag: (id: string) => view.flag(id).message,
    document: (id: string) => view.document(id).meta.title ?? view.document(id).name,
  };
  return ({ subject }) =>
    subject === null || subject.kind === 'case' ? '' : words[subject.kind](subject.id);
}
