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

/** `lines` are those that this person may see, oldest first. */
export function trailPage(
  frame: Frame,
  view: CaseView,
  lines: readonly TrailLine[],
  query: TrailQuery,
): TrailPage {
  const at = `/cases/${view.id}/trail`;
  const people = new Map(lines.map(({ person, who }) => [person, who]));
  const about = aboutOf(view);
  const found = lines.filter(
    (line) =>
      line.seq > query.after &&
      (query.who === '' || line.person === query.who) &&
      (query.text === '' || trailLineHas({ ...line, what: `${line.what} ${about(line)}` }, query.text)),
  );
  found.reverse();
  const paging = pageOf(found.length, query.page, (page) => {
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
    people: [{ value: '', text: 'Everybody' }, ...[...people].map(([value, text]) => ({ value, text }))],
    rows: found.slice(paging.from, paging.to).map((line) => ({
      ...line,
      when: momentInWords(line.at),
      href:
        line.subject && line.subject.kind !== 'case'
          ? `/cases/${view.id}/${line.subject.kind}s/${line.subject.id}`
          : null,
      about: about(line),
      short: line.hash.slice(0, 12),
    })),
    total: found.length,
    paging,
    may: { export: may(frame.viewer.role, 'case.export') },
  };
}

/** What a line is about, in its own words. */
function aboutOf(view: CaseView): (line: TrailLine) => string {
  const claims = new Map(view.claims.map(({ id, claim }) => [id, claim.statement]));
  const flags = new Map(view.flags.map(({ id, message }) => [id, message]));
  const documents = new Map(view.documents.map(({ id, meta, name }) => [id, meta.title ?? name]));
  return ({ subject }) => {
    if (!subject || subject.kind === 'case') return '';
    const names = { claim: claims, flag: flags, document: documents }[subject.kind];
    return names.get(subject.id) ?? subject.id;
  };
}
