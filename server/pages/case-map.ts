/** Who contradicts whom: the parties of a case under one another, an arc for the open flags between two of them. */
import { caseParties } from '../../review/views/case-parties.js';
import type { FlagState } from '../../review/state/case-state.js';
import type { CaseView } from '../../review/views/case-view.js';
import { casePage, type Frame, type Layout } from './layout.js';
import { counted } from './words.js';

/** More parties than this are no picture any more; the table has all. */
const DRAWN = 14;
/** Dots of the picture: a party has a row, and the stylesheet gives the names beside it rows of the same height. */
const ROW = 54;
const WIDTH = 146;
const NODE = 106;
/** How far the widest arc is drawn out, and the narrowest. */
const WIDEST = 128;
const NARROWEST = 34;

export interface MapPage {
  layout: Layout;
  picture: {
    width: number;
    height: number;
    parties: { y: number; x: number; r: number; name: string; href: string; words: string }[];
    arcs: { path: string; kind: string; n: number; x: number; y: number }[];
  } | null;
  pairs: { a: string; b: string; errors: number; warnings: number; href: string; words: string }[];
}

interface Pair {
  a: string;
  b: string;
  flags: FlagState[];
}

const ofSeverity = (flags: readonly FlagState[], wanted: string): number =>
  flags.filter(({ severity }) => severity === wanted).length;

export function mapPage(frame: Frame, view: CaseView): MapPage {
  const pairs = pairsOf(view);
  const flagsOf = (speaker: string, against?: string): string =>
    `/cases/${view.id}/flags?${new URLSearchParams({ speaker, ...(against === undefined ? {} : { against }) }).toString()}`;
  return {
    layout: casePage(frame, view, 'map', 'Map'),
    picture: pictureOf(pairs, flagsOf),
    pairs: pairs.map(({ a, b, flags }) => ({
      a,
      b,
      errors: ofSeverity(flags, 'error'),
      warnings: ofSeverity(flags, 'warning'),
      href: flags.length === 1 ? `/cases/${view.id}/flags/${flags[0]?.id}` : flagsOf(a, b),
      words: a === b ? `${a} against their own words` : `${a} and ${b}`,
    })),
  };
}

/** The open errors and warnings by the two who speak; a group flag counts for each two of its speakers. */
function pairsOf(view: CaseView): Pair[] {
  const pairs = new Map<string, Pair>();
  const parties = caseParties(view);
  for (const flag of view.flags) {
    if (flag.state !== 'open' || flag.severity === 'info' || flag.statements.length < 2) continue;
    const speakers = flag.statements.map(parties.ofStatement);
    const seen = new Set<string>();
    speakers.forEach((one, i) =>
      speakers.slice(i + 1).forEach((two) => {
        const [a = '', b = ''] = [one, two].sort((x, y) => x.localeCompare(y, 'en'));
        const key = `${a}\n${b}`;
        if (seen.has(key)) return;
        seen.add(key);
        const pair = pairs.get(key) ?? { a, b, flags: [] };
        pair.flags.push(flag);
        pairs.set(key, pair);
      }),
    );
  }
  return [...pairs.values()].sort((x, y) => y.flags.length - x.flags.length || x.a.localeCompare(y.a, 'en'));
}

function pictureOf(pairs: readonly Pair[], flagsOf: (speaker: string) => string): MapPage['picture'] {
  const flags = new Map<string, Set<FlagState>>();
  for (const pair of pairs)
    for (const name of [pair.a, pair.b])
      flags.set(name, new Set([...(flags.get(name) ?? []), ...pair.flags]));
  const most = [...flags].sort(([, a], [, b]) => b.size - a.size).slice(0, DRAWN);
  if (most.length < 2) return null;
  const rowOf = new Map(most.map(([name], i) => [name, i]));
  return {
    width: WIDTH,
    height: most.length * ROW,
    parties: most.map(([name, own], i) => ({
      x: NODE,
      y: middleOf(i),
      r: 5 + Math.min(6, own.size),
      name,
      href: flagsOf(name),
      words: [
        ['error', counted(ofSeverity([...own], 'error'), 'error')],
        ['warning', counted(ofSeverity([...own], 'warning'), 'warning')],
      ]
        .flatMap(([severity = '', words = '']) => (ofSeverity([...own], severity) > 0 ? [words] : []))
        .join(', '),
    })),
    arcs: pairs.flatMap((pair) => {
      const [from, to] = [rowOf.get(pair.a), rowOf.get(pair.b)];
      if (from === undefined || to === undefined) return [];
      const kind = ofSeverity(pair.flags, 'error') > 0 ? 'link-error' : 'link-warning';
      return [{ ...arc(from, to, most.length - 1), kind, n: pair.flags.length }];
    }),
  };
}

const middleOf = (row: number): number => row * ROW + ROW / 2;

/** An arc to the left, wider the more rows it spans; to the right a loop, for those who contradict themselves. */
function arc(from: number, to: number, widestSpan: number): { path: string; x: number; y: number } {
  const [y1, y2] = [middleOf(Math.min(from, to)), middleOf(Math.max(from, to))];
  if (from === to) {
    const out = NODE + 40;
    return { path: `M${NODE},${y1} C${out},${y1 - 22} ${out},${y1 + 22} ${NODE},${y1}`, x: NODE + 30, y: y1 };
  }
  const out = NARROWEST + ((WIDEST - NARROWEST) * Math.abs(to - from)) / widestSpan;
  return {
    path: `M${NODE},${y1} C${round(NODE - out)},${y1} ${round(NODE - out)},${y2} ${NODE},${y2}`,
    // Where the curve is farthest out.
    x: round(NODE - 0.75 * out),
    y: (y1 + y2) / 2,
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
