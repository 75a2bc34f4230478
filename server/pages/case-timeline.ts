/** What was said when about what time: the documents of a case in their order, each with its dated claims. */
import { scaleUtc } from 'd3-scale';
import type { CaseView, ClaimView } from '../../review/case-view.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { chainOf } from './statement.js';
import { dayInWords, spanInWords } from './words.js';

const WIDTH = 960;
const LEFT = 270;
/** How far a mark with an open end reaches. */
const TAIL = 46;
const RIGHT = 20;
const ROW = 26;
/** More rows than this are no picture any more; the table has all. */
const DRAWN = 40;
const LISTED = 300;

export interface TimelinePage {
  layout: Layout;
  picture: {
    width: number;
    height: number;
    ticks: { x: number; text: string }[];
    said: { x: number; number: number }[];
    rows: {
      y: number;
      text: string;
      href: string;
      x1: number;
      x2: number;
      point: boolean;
      open: boolean;
      saidX: number | null;
      flagged: boolean;
    }[];
    drawn: number;
  } | null;
  documents: {
    href: string;
    title: string;
    publisher: string | null;
    day: string;
    claims: { href: string; statement: string; speaker: string; time: string; flagged: boolean }[];
  }[];
  total: number;
}

interface Dated {
  claim: ClaimView;
  said: string | null;
  earliest: string | null;
  latest: string | null;
  flagged: boolean;
}

export function timelinePage(frame: Frame, view: CaseView): TimelinePage {
  const dated = datedClaims(view);
  const documents = [...view.documents]
    .filter(({ status }) => status === 'current')
    .sort((a, b) => (a.meta.published ?? '9999').localeCompare(b.meta.published ?? '9999'));
  return {
    layout: casePage(frame, view, 'timeline', 'Timeline'),
    picture: pictureOf(view, dated),
    documents: documents.map((document) => ({
      href: `/cases/${view.id}/documents/${document.id}`,
      title: document.meta.title ?? document.name,
      publisher: document.meta.publisher,
      day: dayInWords(document.meta.published),
      claims: dated
        .filter(({ claim }) => claim.document === document.id)
        .slice(0, LISTED)
        .map(({ claim, earliest, latest, flagged }) => ({
          href: `/cases/${view.id}/claims/${claim.id}`,
          statement: claim.claim.statement,
          speaker: chainOf(claim.claim, document.meta.publisher).at(-1)?.name ?? '',
          time: spanInWords(earliest, latest),
          flagged,
        })),
    })),
    total: dated.length,
  };
}

function datedClaims(view: CaseView): Dated[] {
  return view.claims
    .filter(({ live }) => live)
    .flatMap((claim) => {
      const times = claim.claim.times.filter(({ earliest, latest }) => earliest !== null || latest !== null);
      if (times.length === 0) return [];
      const first = times[0];
      return [
        {
          claim,
          said: view.document(claim.document).meta.published,
          earliest: first?.earliest ?? null,
          latest: first?.latest ?? null,
          flagged: claim.flags.some((id) => {
            const flag = view.flag(id);
            return flag.state === 'open' && flag.severity !== 'info';
          }),
        },
      ];
    })
    .sort((a, b) => (a.earliest ?? a.latest ?? '').localeCompare(b.earliest ?? b.latest ?? ''));
}

/** The flagged ones first, then the most worth checking, drawn in the order of the times they speak of. */
function pictureOf(view: CaseView, dated: readonly Dated[]): TimelinePage['picture'] {
  const chosen = new Set(
    [...dated]
      .sort(
        (a, b) =>
          Number(b.flagged) - Number(a.flagged) ||
          b.claim.claim.checkworthiness - a.claim.claim.checkworthiness,
      )
      .slice(0, DRAWN),
  );
  const rows = dated.filter((row) => chosen.has(row));
  const days = rows.flatMap(({ earliest, latest, said }) =>
    [earliest, latest, said].flatMap((d) => (d ? [Date.parse(d)] : [])),
  );
  const low = Math.min(...days);
  const high = Math.max(...days);
  if (rows.length === 0 || !(high > low)) return null;
  const pad = (high - low) * 0.03;
  const scale = scaleUtc([new Date(low - pad), new Date(high + pad)], [LEFT, WIDTH - RIGHT]);
  const at = (iso: string): number => Math.round(scale(new Date(iso)) * 10) / 10;
  const format = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const published = [
    ...new Set(view.documents.flatMap(({ meta }) => (meta.published ? [meta.published] : []))),
  ].sort();
  return {
    width: WIDTH,
    height: rows.length * ROW + 40,
    ticks: scale
      .ticks(6)
      .map((tick) => ({ x: Math.round(scale(tick) * 10) / 10, text: format.format(tick) })),
    said: published.map((day, i) => ({ x: at(day), number: i + 1 })),
    rows: rows.map(({ claim, earliest, latest, said, flagged }, i) => {
      const [x1, x2] = reach(earliest === null ? null : at(earliest), latest === null ? null : at(latest));
      return {
        y: i * ROW + 30,
        text: shorten(claim.claim.statement),
        href: `/cases/${view.id}/claims/${claim.id}`,
        x1,
        x2,
        point: x2 - x1 < 6,
        open: earliest === null || latest === null,
        saidX: said === null ? null : at(said),
        flagged,
      };
    }),
    drawn: rows.length,
  };
}

/** An open end is a short dashed tail: how far it reaches is not known, and a long bar would say otherwise. */
function reach(from: number | null, to: number | null): [number, number] {
  if (from === null) return [Math.max(LEFT, (to ?? LEFT) - TAIL), to ?? LEFT];
  return [from, to ?? Math.min(WIDTH - RIGHT, from + TAIL)];
}

const shorten = (text: string): string => (text.length > 42 ? `${text.slice(0, 41).trimEnd()}…` : text);
