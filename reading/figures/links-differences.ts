/** Two figures with how far they lie apart: "34 votes to 20, a majority of 14", "£84m is £6m more than last year’s £78m". */
import type { FigureLink } from '../../model/claim.js';
import { alike, inOrder, isStep } from './kinds.js';
import { type FigureLine, type LineFigure, matchesOf } from './line.js';
import { pattern } from './patterns.js';
import { COMPARED, GAP_NOUNS } from './words.js';

const PATTERNS = [
  `{one:cnmup} ~1 to|against|and|from ~3 {other:cnmup} ~1 [ , / ( / -- ] or|with|and? ~1 a|an|the ~1 ${GAP_NOUNS} of ~1 {by}`,
  `by ~1 {by:cn} , with ~1 {one:cn} ~1 to|against ~4 {other:cn}`,
  `{one:cnmup} ~4 ,? be|stand? {by:cnmuq} ~2 ${COMPARED} than ~6 ,? [ which|who|that ~2 ]? {other:cnmup}`,
  `{one:cnmup} ~3 ,? be? {by:cnmuq} [ above|below|over|under / up|down on / short of ] ~4 {other:cnmup}`,
  `${GAP_NOUNS} ~3 {two:c}? ~6 be|of|reach|total {by:cnmuq} ,? [ : / , / -- / semi ] as|because|since? ~6 {one:cnmup} ~3 and|to|against|but|while|on|from ~5 {other:cnmup}`,
  `{one:cn} ~1 and|to|against ~1 {other:cn} ~1 ,? ~6 outnumber|exceed|beat ~2 by {by:cn}`,
].map((source) => pattern(source));

/** "From the lead of 412, the recount added 318 votes to Hall and 603 to Cole": what is added to a lead does not make it. */
const isAddedTo = (line: FigureLine, by: LineFigure, one: LineFigure): boolean =>
  /\|(?:add|gain|find|take|lose|bring)\|VERB/.test(
    line.text.slice(line.to[by.at] ?? 0, line.from[one.at] ?? 0),
  );

export function differencesIn(line: FigureLine): FigureLink[] {
  return PATTERNS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { one, other, by } }) =>
    one && other && by && alike(one, other) && isStep(by, one) && !isAddedTo(line, by, one)
      ? [{ kind: 'difference', figures: inOrder({ one, other, by }) } satisfies FigureLink]
      : [],
  );
}
