/** Whether a claim tells of no more than a stretch: what is assured for good may be interrupted ("may close for a week"). */
import type { CaseClaim } from '../../rule.js';

export const forAWhile = ({ claim }: CaseClaim): boolean =>
  claim.times.some(({ text, timex }) => /^PT?\d/.test(timex ?? '') && /^for\b/i.test(text));
