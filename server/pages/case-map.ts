/** Who contradicts whom: the speakers of a case round a circle, a line for the open flags between two of them. */
import type { FlagState } from '../../review/case-state.js';
import { caseParties } from '../../review/case-parties.js';
import type { CaseView } from '../../review/case-view.js';
import { casePage, type Frame, type Layout } from './layout.js';

const DRAWN = 14;
const WIDTH = 760;
const HEIGHT = 520;

export interface MapPage {
  layout: Layout;
  picture: {
    width: number;
    height: number;
    nodes: { x: number; y: number; textX: number; anchor: string; name: string; r: number }[];
    links: { path: string; kind: string; n: number; x: number; y: number; loop: boolean }[];
  } | null;
  pairs: { a: string; b: string; errors: number; warnings: number; href: string; words: string }[];
}

interface Pair {
  a: string;
  b: string;
  flags: FlagState[];
}

export function mapPage(frame: Frame, view: CaseView): MapPage {
  const pairs = pairsOf(view);
  return {
    layout: casePage(frame, view, 'map', 'Map'),
    picture: pictureOf(pairs),
    pairs: pairs.map(({ a, b, flags }) => {
      const n = (severity: string): number => flags.filter((flag) => flag.severity === severity).length;
      const query = new URLSearchParams({ speaker: a });
      return {
        a,
        b,
        errors: n('error'),
        warnings: n('warning'),
        href:
          flags.length === 1 ? `/cases/${view.id}/flags/${flags[0]?.id}` : `/cases/${view.id}/flags?${query}`,
        words: a === b ? `${a} against their own words` : `${a} and ${b}`,
      };
    }),
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

function pictureOf(pairs: readonly Pair[]): MapPage['picture'] {
  const weight = new Map<string, number>();
  for (const { a, b, flags } of pairs)
    for (const name of new Set([a, b])) weight.set(name, (weight.get(name) ?? 0) + flags.length);
  const names = [...weight.keys()]
    .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
    .slice(0, DRAWN);
  if (names.length < 2) return null;
  const place = new Map(names.map((name, i) => [name, onCircle(i, names.length)]));
  const drawn = pairs.filter(({ a, b }) => place.has(a) && place.has(b));
  return {
    width: WIDTH,
    height: HEIGHT,
    nodes: names.map((name) => {
      const { x, y } = place.get(name) ?? { x: 0, y: 0 };
      const left = x < WIDTH / 2 - 8;
      const middle = Math.abs(x - WIDTH / 2) <= 8;
      return {
        x,
        y: round(y),
        textX: middle ? x : left ? x - 16 : x + 16,
        anchor: middle ? 'middle' : left ? 'end' : 'start',
        name: name.length > 36 ? `${name.slice(0, 35)}…` : name,
        r: 7 + Math.min(7, weight.get(name) ?? 0),
      };
    }),
    links: drawn.map(({ a, b, flags }) => {
      const from = place.get(a) ?? { x: 0, y: 0 };
      const to = place.get(b) ?? { x: 0, y: 0 };
      const kind = flags.some(({ severity }) => severity === 'error') ? 'link-error' : 'link-warning';
      return { ...curve(from, to, a === b), kind, n: flags.length, loop: a === b };
    }),
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;

function onCircle(i: number, of: number): { x: number; y: number } {
  const angle = (2 * Math.PI * i) / of - Math.PI / 2;
  return { x: round(WIDTH / 2 + 170 * Math.cos(angle)), y: round(HEIGHT / 2 + 200 * Math.sin(angle)) };
}

/** A line bent towards the middle, or a loop outwards for those who contradict themselves; x and y are where its number stands. */
function curve(
  from: { x: number; y: number },
  to: { x: number; y: number },
  loop: boolean,
): { path: string; x: number; y: number } {
  const cx = WIDTH / 2;
  const cy = HEIGHT / 2;
  if (loop) {
    // Sideways, where neither the names (outwards) nor the other lines (inwards) are.
    const radius = Math.hypot(from.x - cx, from.y - cy) || 1;
    const [sideX, sideY] = [-(from.y - cy) / radius, (from.x - cx) / radius];
    const [outX, outY] = [(from.x - cx) / radius, (from.y - cy) / radius];
    const end = (along: number, out: number): string =>
      `${round(from.x + sideX * along + outX * out)},${round(from.y + sideY * along + outY * out)}`;
    return {
      path: `M${from.x},${from.y} C${end(62, -26)} ${end(62, 26)} ${from.x},${from.y}`,
      x: round(from.x + sideX * 47),
      y: round(from.y + sideY * 47),
    };
  }
  const mx = (from.x + to.x) / 2;
  const my = (from.y + to.y) / 2;
  const qx = round(mx + (cx - mx) * 0.35);
  const qy = round(my + (cy - my) * 0.35);
  return {
    path: `M${from.x},${from.y} Q${qx},${qy} ${to.x},${to.y}`,
    x: round((mx + qx) / 2),
    y: round((my + qy) / 2),
  };
}
