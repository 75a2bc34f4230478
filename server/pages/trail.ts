/** The trail of a case in words, newest first. */
import { momentInWords } from '../../model/days-in-words.js';
import type { Subject } from '../../model/journal-entries.js';
import type { CaseView } from '../../review/views/case-view.js';
import { trailLineHas, type TrailLine } from '../../review/views/trail.js';
import { may } from '../../review/rights/authorisation.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { changeInWords, type ChangeInWords } from './trail-changes.js';
import { pageOf, type Paging } from './paging.js';
import { counted } from './words.js';

export interface TrailQuery {
  text: string;
  who: string;
  /** Only entries after this one: "what changed since my last visit". */
  after: number;
  /** Only entries before this one: a search goes on from here; 0 from the end. */
  before: number;
  page: number;
}

export interface TrailPage {
  layout: Layout;
  at: string;
  query: TrailQuery;
  people: { value: string; text: string }[];
  rows: TrailRow[];
  heading: string;
  paging: Paging;
  /** For a search: where it goes on, and back to its beginning. */
  search: { from: number; older: string | null; newest: string | null } | null;
  may: { export: boolean };
}

/** An entry as page and report show it. */
export interface ToldLine {
  changes: ChangeInWords[];
  /** The first of several things that one entry did something to, and the rest of a long list. */
  list: { text: string; href: string | null }[];
  rest: { text: string; href: string | null }[];
}

type TrailRow = Omit<TrailLine, 'list' | 'changes'> &
  ToldLine & { about: string; when: string; href: string | null; short: string };

/** What was read for the page, newest first: the lines that a search found, or one page of all. */
export interface TrailLines {
  lines: readonly TrailLine[];
  /** Who may have written in it. */
  people: readonly { id: string; name: string }[];
  found: { from: number } | { total: number };
}

export function trailPage(
  frame: Frame,
  view: CaseView,
  { lines, people, found }: TrailLines,
  query: TrailQuery,
): TrailPage {
  const at = `/cases/${view.id}/trail`;
  const about = trailAbout(view);
  const writers = new Map([
    ...people.map(({ id, name }): [string, string] => [id, name]),
    ...lines.map(({ person, who }): [string, string] => [person, who]),
  ]);
  const total = 'total' in found ? found.total : lines.length;
  return {
    layout: casePage(frame, view, 'trail', 'Trail'),
    at,
    query,
    people: [{ value: '', text: 'Everybody' }, ...[...writers].map(([value, text]) => ({ value, text }))],
    rows: lines.map((line) => ({
      ...line,
      ...toldLine(line, about(line), (subject) => hrefOfSubject(view.id, subject)),
      about: about(line),
      when: momentInWords(line.at),
      href: line.subject && hrefOfSubject(view.id, line.subject),
      short: line.hash.slice(0, 12),
    })),
    heading: headingOf(view, query, found, lines.length),
    paging: pageOf(total, query.page, (page) => hrefOf(at, { ...query, page })),
    search: 'from' in found ? searchLinks(at, query, found.from) : null,
    may: { export: may(frame.viewer.role, 'case.export') },
  };
}

function headingOf(view: CaseView, query: TrailQuery, found: TrailLines['found'], n: number): string {
  if ('total' in found) return `${counted(found.total, 'entry', 'entries')}, newest first`;
  const newest = query.before > 0 ? query.before - 1 : view.seq;
  return `${n} that fit among the entries ${found.from} to ${newest}, newest first`;
}

function searchLinks(at: string, query: TrailQuery, from: number): NonNullable<TrailPage['search']> {
  return {
    from,
    older: from > query.after + 1 ? hrefOf(at, { ...query, before: from, page: 1 }) : null,
    newest: query.before > 0 ? hrefOf(at, { ...query, before: 0, page: 1 }) : null,
  };
}

function hrefOf(at: string, { text, who, after, before, page }: TrailQuery): string {
  const query = new URLSearchParams();
  if (text) query.set('text', text);
  if (who) query.set('who', who);
  if (after > 0) query.set('after', String(after));
  if (before > 0) query.set('before', String(before));
  if (page > 1) query.set('page', String(page));
  const words = query.toString();
  return words === '' ? at : `${at}?${words}`;
}

/** Whether a line is what the search asks for; its own words count, and those of what it is about. */
export function trailFits(view: CaseView, { text, who }: TrailQuery): (line: TrailLine) => boolean {
  const about = trailAbout(view);
  return (line) =>
    (who === '' || line.person === who) &&
    (text === '' || trailLineHas({ ...line, what: `${line.what} ${about(line)} ${changed(line)}` }, text));
}

const changed = ({ changes }: TrailLine): string =>
  changes.map((change) => Object.values(changeInWords(change)).join(' ')).join(' ');

/** Things of one entry that are shown at once; the others of a long list are opened. */
const LISTED = 6;

/** What an entry did, without what is said already by its verb or by what it is about. */
export function toldLine(
  line: TrailLine,
  about: string,
  hrefOfThing: (subject: Subject) => string | null,
): ToldLine {
  const { old, new: now, what } = line;
  const said = old === null && (now === null || now === about || what.endsWith(` ${now}`));
  const list = line.list.map(({ subject, text }) => ({ text, href: hrefOfThing(subject) }));
  return {
    changes: [...(said ? [] : [{ term: '', old, new: now }]), ...line.changes.map(changeInWords)],
    list: list.slice(0, LISTED),
    rest: list.slice(LISTED),
  };
}

const hrefOfSubject = (id: string, subject: Subject): string | null =>
  subject.kind === 'case' ? null : `/cases/${id}/${subject.kind}s/${subject.id}`;

/** What a line is about, in its own words. */
function trailAbout(view: CaseView): (line: TrailLine) => string {
  const words = {
    claim: (id: string) => view.claim(id).claim.statement,
    flag: (id: string) => view.flag(id).message,
    document: (id: string) => view.document(id).meta.title ?? view.document(id).name,
  };
  return ({ subject }) =>
    subject === null || subject.kind === 'case' ? '' : words[subject.kind](subject.id);
}
