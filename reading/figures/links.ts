/**
 * How the figures of a text stand to each other (`figureLinkSchema` in model/claim.ts), read over each sentence and the one after it
 * of the same paragraph. One file reads each kind; all speak of figures as they are told, and none of them reckons.
 */
import type { FigureLink, Quantity, Time } from '../../model/claim.js';
import { figureLine, type FigureLine, type Placed } from './line.js';
import { averagesIn } from './links-averages.js';
import { changesIn } from './links-changes.js';
import { differencesIn } from './links-differences.js';
import { productsIn } from './links-products.js';
import { ranksIn } from './links-ranks.js';
import { sharesIn } from './links-shares.js';
import { spansIn } from './links-spans.js';
import { sumsIn } from './links-sums.js';
import { wholesIn } from './links-wholes.js';
import { touching } from '../text/stretches.js';
import type { Stretch, TokenisedText } from '../text/tokens.js';

const READERS: readonly ((line: FigureLine) => FigureLink[])[] = [
  sumsIn,
  sharesIn,
  changesIn,
  differencesIn,
  productsIn,
  averagesIn,
  ranksIn,
  wholesIn,
  spansIn,
];

/** The links of a text, in order of their first figures; of several over the same figures the first that was read. */
export function findFigureLinks(
  text: TokenisedText,
  stretches: readonly Stretch[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): FigureLink[] {
  const placed = placesOf(quantities, times);
  const here = touching(stretches, placed, ({ start, end }) => [[start, end]]);
  const paragraphs = paragraphsOf(text, stretches);
  const out = new Map<string, FigureLink>();
  for (const [i, stretch] of stretches.entries()) {
    const next = paragraphs[i] === paragraphs[i + 1] ? stretches[i + 1] : undefined;
    const among = [...(here[i] ?? []), ...(next ? (here[i + 1] ?? []) : [])];
    if (among.length < 2) continue;
    const line = figureLine(text, next ? [stretch, next] : [stretch], among);
    for (const link of READERS.flatMap((read) => read(line))) {
      const key = `${link.kind} ${link.figures.map(({ as, start }) => `${as}${start}`).join(' ')}`;
      if (!out.has(key)) out.set(key, link);
    }
  }
  return [...out.values()].sort((a, b) => (a.figures[0]?.start ?? 0) - (b.figures[0]?.start ?? 0));
}

/** Quantities and times in order; a time that a quantity's own words hold is left out. */
export function placesOf(quantities: readonly Quantity[], times: readonly Time[]): Placed[] {
  const all: Placed[] = [
    ...quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, quantity })),
    ...times.map((time) => ({ start: time.start, end: time.end, time })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** The paragraph of each stretch, by its place. */
export function paragraphsOf({ paragraphs }: TokenisedText, stretches: readonly Stretch[]): number[] {
  let at = 0;
  return stretches.map(({ start }) => {
    while ((paragraphs[at]?.end ?? Infinity) <= start) at++;
    return at;
  });
}
