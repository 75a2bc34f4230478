/** The reader: one immutable text in, everything that was read from it out (DESIGN B2). Pure and deterministic. */
import type { Quantity, ReadClaim, Time } from '../model/claim.js';
import type { SourceDocument } from '../model/document.js';
import { lineStarts } from '../model/quote.js';
import { withAntecedents } from './entities/antecedents.js';
import { withEllipses } from './claims/elliptic-counts.js';
import { findAttributions } from './attribution/attribution.js';
import type { AttributedSpan } from './attribution/attributed-span.js';
import { claimsOf } from './claims/claims.js';
import { findEntities } from './entities/entities.js';
import { withDistributed } from './claims/distributed.js';
import { figuresOf } from './quantities/figures-of.js';
import { findFigureLinks } from './figures/links.js';
import { findUntold } from './figures/untold.js';
import { findQuotations } from './text/quotations.js';
import { readable, touching } from './text/stretches.js';
import { tokenise } from './text/tokens.js';

/** Grows with every change of the reader's output on the frozen sample. */
export const READER_REVISION = '80';

/** Everything read from one document. Spans are [start, end) in UTF-16 code units. */
export interface Reading {
  sentences: { start: number; end: number }[];
  attributions: {
    source: [number, number][];
    cue: [number, number][];
    content: [number, number][];
    speaker: string | null;
  }[];
  /** Numbers only: quantifiers stand with the claims, where what they range over is known. */
  quantities: Quantity[];
  times: Time[];
  claims: ReadClaim[];
}

/** Reads a document. Never throws, whatever the text. */
export function readDocument(source: SourceDocument): Reading {
  const tokens = tokenise(source.text, source.bodyStart);
  const entities = findEntities(tokens, source.meta);
  const attributions = findAttributions(tokens, findQuotations(tokens), entities);
  const { numbers: quantities, quantities: counted, times, told } = figuresOf(tokens, source.meta.published);
  const stretches = readable(tokens);
  const spansOf = (one: { start: number; end: number }): [number, number][] => [[one.start, one.end]];
  const quantitiesIn = touching(stretches, counted, spansOf);
  const timesIn = touching(stretches, told, spansOf);
  const attributionsIn = touching(stretches, attributions, (one) => [...one.content, ...one.cue]);
  const links = findFigureLinks(tokens, stretches, quantities, told);
  const linksIn = touching(stretches, links, ({ figures }) => figures.map(({ start, end }) => [start, end]));
  const numbers = quantities.filter(({ quantifier }) => quantifier === undefined);
  const untold = findUntold(tokens, stretches, numbers, told);
  const shared = {
    text: source.text,
    tokens,
    entities,
    starts: lineStarts(source.text),
    publisher: source.meta.publisher,
  };
  return {
    sentences: tokens.sentences.map(({ start, end }) => ({ start, end })),
    attributions: attributions.filter(isOutermost).map(({ source: who, cue, content, speaker }) => ({
      source: who,
      cue,
      content,
      speaker,
    })),
    quantities,
    times,
    claims: withEllipses(
      withAntecedents(
        stretches.flatMap((sentence, i) => {
          const context = {
            ...shared,
            quantities: quantitiesIn[i] ?? [],
            times: timesIn[i] ?? [],
            attributions: attributionsIn[i] ?? [],
            figureLinks: linksIn[i] ?? [],
            untold: untold[i] ?? [],
          };
          return withDistributed(claimsOf(sentence, context), sentence, context, source.meta.published);
        }),
        source.text,
        entities,
      ),
      source.text,
    ),
  };
}

/** Attributions told by another, and quotations of nobody, stand with the claims alone, in their chains and voices. */
const isOutermost = ({ cue, nested }: AttributedSpan): boolean => cue.length > 0 && !nested;
