/** Small wordings and spans that rules share. */
import type { FlagSpan } from '../../model/flag.js';
import type { CaseClaim } from '../rule.js';

export function span({ claim }: CaseClaim, at: { start: number; end: number }): FlagSpan {
  return { claim: claim.id, start: at.start, end: at.end };
}

/** The claim's whole quote as a span. */
export function wholeQuote({ claim }: CaseClaim): FlagSpan {
  return { claim: claim.id, start: claim.quote.start, end: claim.quote.end };
}
