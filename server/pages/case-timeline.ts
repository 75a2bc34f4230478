/** What was said when about what time: the documents of a case in their order, each with its dated claims. */
import { dayInWords, spanInWords } from '../../model/days-in-words.js';
import { scaleUtc } from 'd3-scale';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { speakerOf } from './claim-filter.js';
import { casePage, type Frame, type Layout } from './layout.js';

/** More rows than this are no picture any more; the table has all. */
const DRAWN = 40;
const LISTED = 300;
/** Places of the picture are shares of its width, in per cent, so that it fits any window; both edges stay free for half a mark. */
const RANGE = [3, 97] as const;
/** How far a mark with an open end reaches. */
const TAIL = 6;

export interface TimelinePage {
  layout: Layout;
  picture: {
    ticks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
    rows: {
      text: string;
      href: string;
      /** The time spoken of, in words. */
      time: string;
      x1: number;
      x2: number;
      point: boolean;
      open: boolean;
      /** The time lies outside what is drawn. */
      beyond: 'before' | 'after' | null;
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
          speaker: speakerOf(view, claim),
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
    [earliest, latest, said].flatMap((day) => (day ? [Date.parse(day)] : [])),
  );
  const [low, high] = mostOf(days);
  if (rows.length === 0 || !(high > low)) return null;
  const scale = scaleUtc([new Date(low), new Date(high)], [...RANGE]).clamp(true);
  const at = (iso: string | null): number | null => (iso === null ? null : tenth(scale(new Date(iso))));
  return {
    ticks: scale.ticks(4).map((tick) => tickAt(tenth(scale(tick)), MONTH.format(tick))),
    rows: rows.map(({ claim, earliest, latest, said, flagged }) => {
      const [x1, x2] = reach(at(earliest), at(latest));
      return {
        text: claim.claim.statement,
        href: `/cases/${view.id}/claims/${claim.id}`,
        time: spanInWords(earliest, latest),
        x1,
        x2,
        point: x2 - x1 < 1.5,
        open: earliest === null || latest === null,
        beyond: beyond(earliest, latest, low, high),
        saidX: at(said),
        flagged,
      };
    }),
    drawn: rows.length,
  };
}

/**
 * The first and the last day to draw. One far from all the others ("founded in 1948") would press these into a corner: up to a
 * twentieth of the days at either end are left outside where more than half of the stretch would be empty between.
 */
function mostOf(days: readonly number[]): [number, number] {
  const sorted = [...days].sort((a, b) => a - b);
  const spare = Math.ceil(sorted.length / 20);
  let [first, last] = [0, sorted.length - 1];
  const gap = (i: number): number => (sorted[i + 1] ?? 0) - (sorted[i] ?? 0);
  const half = (): number => ((sorted[last] ?? 0) - (sorted[first] ?? 0)) / 2;
  for (let i = 0; i < spare; i++) if (gap(i) > half()) first = i + 1;
  for (let i = last - 1; i >= last - spare && i > first; i--) if (gap(i) > half()) last = i;
  return [sorted[first] ?? 0, sorted[last] ?? 0];
}

function beyond(
  earliest: string | null,
  latest: string | null,
  low: number,
  high: number,
): 'before' | 'after' | null {
  if (latest !== null && Date.parse(latest) < low) return 'before';
  return earliest !== null && Date.parse(earliest) > high ? 'after' : null;
}

/** An open end is a short dashed tail: how far it reaches is not known, and a long bar would say otherwise. */
function reach(from: number | null, to: number | null): [number, number] {
  if (from === null) return [Math.max(0, tenth((to ?? 0) - TAIL)), to ?? 0];
  return [from, to ?? Math.min(100, tenth(from + TAIL))];
}

/** Words at an edge stay within the picture. */
function tickAt(x: number, text: string): { x: number; text: string; anchor: 'start' | 'middle' | 'end' } {
  return { x, text, anchor: x < 10 ? 'start' : x > 90 ? 'end' : 'middle' };
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const tenth = (x: number): number => Math.round(x * 10) / 10;
