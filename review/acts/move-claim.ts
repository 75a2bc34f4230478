import type { Claim, Quote, Term } from '../../model/claim.js';

/** A claim at another place of the text: every offset follows its quote, kept within the text. */
export function moveClaim(claim: Claim, quote: Quote, length: number): Claim {
  const by = quote.start - claim.quote.start;
  const moved = (at: number): number => Math.min(Math.max(at + by, 0), length);
  const span = <T extends { start: number; end: number }>(of: T): T => ({
    ...of,
    start: moved(of.start),
    end: moved(of.end),
  });
  const term = (of: Term | null): Term | null => of && span(of);
  const { frame } = claim;
  return {
    ...claim,
    quote,
    operators: claim.operators.map(span),
    quantities: claim.quantities.map(span),
    times: claim.times.map(span),
    trace: claim.trace.map(span),
    sentence: span(claim.sentence),
    frame: {
      ...frame,
      predicate: frame.predicate && span(frame.predicate),
      agent: term(frame.agent),
      theme: term(frame.theme),
      others: frame.others.map((other) => ({ ...other, term: span(other.term) })),
      comparison: frame.comparison && { ...frame.comparison, than: span(frame.comparison.than) },
    },
  };
}
