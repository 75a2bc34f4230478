/** Whom a clause behind the subject picks out: "tenants who complained", "tenants who did not complain". */
import type { CaseClaim } from '../../rule.js';

/** The one speaks of those who do it, the other of those who do not. */
export const othersPicked = (a: CaseClaim, b: CaseClaim): boolean =>
  picksOut(a) && picksOut(b) && whoDoNot(a) !== whoDoNot(b);

const PICKS_OUT = /\b(?:who|that|which)\s/i;
const PICKS_OUT_NOT =
  /\b(?:who|that|which)\s+(?:(?:did|do|does|had|have|has|was|were|is|are|can|could|will|would)(?:\s+not|n[’']t|\s+never)|never)\b/i;

/** By a clause between the subject's noun and the verb. */
const picksOut = (one: CaseClaim): boolean => PICKS_OUT.test(aheadOfVerb(one));
const whoDoNot = (one: CaseClaim): boolean => PICKS_OUT_NOT.test(aheadOfVerb(one));
const aheadOfVerb = ({ claim: { quote, frame } }: CaseClaim): string =>
  quote.exact.slice(0, Math.max(0, (frame.predicate?.start ?? quote.start) - quote.start));
