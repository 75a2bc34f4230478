/**
 * What each figure of a sentence measures (`measureSchema` in model/claim.ts): the noun that it is of or is said of, whose it is, and
 * how it stands to it. The rules compare measures and never look for them in the text.
 */
import type { Measure, Quantity } from '../../model/claim.js';
import type { Clause, ParsedSentence } from '../clauses/clauses.js';
import { clauseMeasure } from './clauses.js';
import type { LoneFigure } from './figure.js';
import { type Measured, nounMeasure } from './nouns.js';
import { ownedBySubject } from './owners.js';
import { shareMeasure } from './predicates.js';
import type { TermContext } from '../clauses/terms.js';

/** The measures of some figures of a sentence, in their order; figures whose measure is not known are left out. */
export function measuresOf(
  parsed: ParsedSentence,
  quantities: readonly Quantity[],
  context: TermContext,
): Measure[] {
  if (quantities.length === 0) return [];
  const clauses = new Map<number, Clause>();
  for (const clause of parsed.clauses) for (const k of clause.chunks) clauses.set(k, clause);
  const out: Measure[] = [];
  let from = 0;
  for (const quantity of quantities) {
    from = firstNotBefore(parsed, from, quantity.start);
    const at = nounOf(parsed, from, quantity);
    const measure = at === null ? null : measureAt(parsed, at, clauses.get(at) ?? null, quantity, context);
    if (measure && measure.head !== 'amount') out.push({ start: quantity.start, ...measure });
  }
  return out;
}

/** The first chunk from `k` on that ends behind an offset. */
function firstNotBefore({ words, chunks }: ParsedSentence, k: number, offset: number): number {
  let at = k;
  while (at < chunks.length && (words[(chunks[at]?.last ?? 0) - 1]?.end ?? 0) <= offset) at++;
  return at;
}

/** The noun phrase that a figure stands in, or begins before ("between 40 and 50 jobs"). */
function nounOf({ words, chunks }: ParsedSentence, from: number, { end }: Quantity): number | null {
  for (let k = from; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (!chunk || (words[chunk.first]?.start ?? Infinity) >= end) return null;
    if (chunk.kind === 'np') return k;
  }
  return null;
}

function measureAt(
  parsed: ParsedSentence,
  at: number,
  clause: Clause | null,
  quantity: Quantity,
  context: TermContext,
): Measured | null {
  const own = nounMeasure(parsed, at, quantity, context);
  if (own) return clause ? ownedBySubject(parsed, at, clause, own, context) : own;
  const figure: LoneFigure | null = clause && { parsed, at, clause, quantity, context };
  if (!figure) return null;
  if (quantity.quantifier !== undefined) return quantity.of === null ? null : shareMeasure(figure, null);
  return clauseMeasure(figure);
}
