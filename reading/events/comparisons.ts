/** What a clause measures its theme against: "above the estimate", "less than the year before". */
import type { Frame } from '../../model/claim.js';
import { clauseTerm } from '../clauses/nominal-clauses.js';
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { type TermContext, objectsOf, termAt } from '../clauses/terms.js';

const ABOVE = new Set(
  'above over beyond more higher greater larger longer better bigger heavier wider deeper stronger faster quicker taller dearer older richer busier safer ahead exceed outstrip later'.split(
    ' ',
  ),
);

const BELOW = new Set(
  'below under less lower fewer smaller shorter worse lighter narrower shallower weaker slower younger poorer quieter riskier behind cheaper undercut earlier'.split(
    ' ',
  ),
);

/** "12 per cent above the estimate", "less than the year before", "ahead of forecast". */
export function comparisonOf(
  parsed: ParsedSentence,
  clause: Clause,
  context: TermContext,
): Frame['comparison'] {
  const { words, chunks } = parsed;
  for (const k of clause.chunks) {
    const chunk = chunks[k];
    if (!chunk || k <= (clause.verb ?? -1) || chunks[k + 1]?.kind !== 'np') continue;
    const lemma = chunk.kind === 'prep' || chunk.kind === 'sub' ? chunk.lemma : '';
    const sign = /^(above|below|ahead of)$/.test(lemma)
      ? lemma.split(' ')[0]
      : lemma === 'than'
        ? comparative(parsed, clause, k)
        : undefined;
    if (sign === undefined) continue;
    const than = termAt(parsed, k + 1, context);
    if (!than || (than.head === 'amount' && lemma !== 'than')) continue;
    if (ABOVE.has(sign)) return { relation: 'above', than };
    if (BELOW.has(sign)) return { relation: 'below', than };
  }
  const ordered = clause.children.find(
    (child) =>
      child.kind === 'adverbial' &&
      child.marker !== null &&
      (chunks[child.marker] as { lemma?: string }).lemma === 'than' &&
      child.verb !== null,
  );
  if (ordered) {
    const sign = comparative(parsed, clause, ordered.marker ?? 0);
    const than = sign === undefined ? null : clauseTerm(parsed, ordered, context);
    if (sign !== undefined && than) return { relation: ABOVE.has(sign) ? 'above' : 'below', than };
  }
  const verb = verbOf(parsed, clause);
  const main = verb ? words[verb.main]?.lemma : undefined;
  const object = objectsOf(parsed, clause)[0];
  if (main === 'exceed' || main === 'outstrip' || main === 'match' || main === 'equal') {
    const than = termAt(parsed, object ?? null, context);
    if (than) return { relation: main === 'match' || main === 'equal' ? 'equal' : 'above', than };
  }
  return null;
}

/** The comparative before "than": "more", "lower", or the first -er adjective in the noun phrase ("a smaller consignment than"). */
function comparative(parsed: ParsedSentence, clause: Clause, than: number): string | undefined {
  const stop = parsed.chunks[than]?.first ?? 0;
  const start = Math.max(verbOf(parsed, clause)?.last ?? 0, stop - 8);
  return parsed.words
    .slice(start, stop)
    .map(({ lower }) => lower)
    .findLast((word) => ABOVE.has(word) || BELOW.has(word));
}
