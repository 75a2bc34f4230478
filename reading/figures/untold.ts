/**
 * Figures that make another which is left untold (`untoldSchema` in model/claim.ts): "a quarter of the 640 nurses", "$300,000 a day"
 * for "14 days", "42,000 in 2017" and "63,000 last year". What they come to is reckoned where it is compared.
 */
import type { Quantity, ReadClaim, Time, Untold } from '../../model/claim.js';
import { figureLine, type FigureLine } from './line.js';
import { paragraphsOf, placesOf } from './links.js';
import { changesIn } from './untold-changes.js';
import { gapsIn } from './untold-gaps.js';
import { levelsIn } from './untold-levels.js';
import type { Made } from './untold-made.js';
import { productsIn } from './untold-products.js';
import { sharesIn } from './untold-shares.js';
import { closedSums, sumsIn } from './untold-sums.js';
import { touching } from '../text/stretches.js';
import type { Stretch, TokenisedText } from '../text/tokens.js';

/** What the figures of a text make without saying so, for each of its sentences. */
export function findUntold(
  text: TokenisedText,
  stretches: readonly Stretch[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): Made[][] {
  const placed = placesOf(quantities, times);
  const here = touching(stretches, placed, ({ start, end }) => [[start, end]]);
  const paragraphs = paragraphsOf(text, stretches);
  const out: Made[][] = stretches.map(() => []);
  for (const [i, stretch] of stretches.entries()) {
    const own = here[i] ?? [];
    if (!own.some((one) => 'quantity' in one)) continue;
    if (own.length > 1) out[i]?.push(...withinSentence(figureLine(text, [stretch], own)));
    const next = paragraphs[i] === paragraphs[i + 1] ? stretches[i + 1] : undefined;
    if (!next) continue;
    const others = here[i + 1] ?? [];
    for (const made of acrossSentences(figureLine(text, [stretch, next], [...own, ...others]))) {
      const place = made.main < next.start ? i : i + 1;
      // what the sentence makes by itself it makes with the next one too, unless that adds to it
      const alone = (out[place] ?? []).filter(({ untold }) => !sameFigures(untold, made.untold));
      out[place] = [...alone, made];
    }
  }
  return out;
}

const sameFigures = (a: Untold, b: Untold): boolean =>
  a.kind === b.kind && a.figures.map(startOf).join() === b.figures.map(startOf).join();
const startOf = ({ quantity }: Untold['figures'][number]): number => quantity.start;

function withinSentence(line: FigureLine): Made[] {
  const levels = levelsIn(line);
  return [
    ...productsIn(line),
    ...sharesIn(line),
    ...(levels.length > 0 ? levels : changesIn(line)),
    ...sumsIn(line),
    ...gapsIn(line),
  ];
}

const acrossSentences = (line: FigureLine): Made[] => [
  ...levelsIn(line),
  ...closedSums(line),
  ...gapsIn(line),
];

/** Each set of figures kept with the claim that carries most of them, or the one that tells; the shortest of several. */
export function withUntold(claims: readonly ReadClaim[], all: readonly Made[]): ReadClaim[] {
  const out = [...claims];
  for (const { untold, main } of all) {
    const held = ({ quantities, times }: ReadClaim): number =>
      untold.figures.filter(({ quantity }) =>
        [...quantities, ...times].some(({ start }) => start === quantity.start),
      ).length;
    const tells = ({ quantities }: ReadClaim): number =>
      quantities.some(({ start }) => start === main) ? 1 : 0;
    const [best] = out
      .map((claim, at) => ({
        at,
        held: held(claim),
        tells: tells(claim),
        length: claim.quote.end - claim.quote.start,
      }))
      .sort((a, b) => b.held - a.held || b.tells - a.tells || a.length - b.length || b.at - a.at);
    const claim = best && best.held > 0 ? out[best.at] : undefined;
    if (!best || !claim) continue;
    const frame = { ...claim.frame, untold: [...(claim.frame.untold ?? []), untold] };
    out[best.at] = { ...claim, frame };
  }
  return out;
}
