/** What there can be at most: a capacity is no count of what there is. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';

/** "Can make 400 cars a day", "has room for 60", "up to 60 jobs". */
export const isMost = ({ claim }: CaseClaim, figure: Quantity): boolean =>
  claim.operators.some(({ text }) => /^(?:can|could|capable)\b/i.test(text)) ||
  MOST.test(claim.quote.exact.slice(0, Math.max(0, figure.start - claim.quote.start)));

const MOST =
  /\b(?:can|could|able to|capable of|capacity (?:of|for)|room for|space for|seats? for|leave to|leave for|permission (?:to|for)|licen[cs]ed? to|allowed|entitled to|the right to|designed for|designed to|built for|meant for|up to|as many as|a maximum of|no more than|at most|licensed for)\s+(?:\p{L}+\s+){0,2}$/iu;
