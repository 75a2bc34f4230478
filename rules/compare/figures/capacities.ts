/** What a thing can do at most, beside what it did: "the most that the crane could hold was 4 tonnes", "it fell with 6 tonnes on the hook". */
import type { CaseClaim } from '../../rule.js';
import { sought } from '../../sought/sought.js';

/** A superlative with what is possible behind it. Source: relative clauses with a modal behind superlatives (Quirk et al. 1985, 17.32). */
const AT_MOST = sought(
  /\bthe (?:most|least|heaviest|largest|highest|longest|greatest|maximum|minimum)\b[^.;]{0,60}\b(?:can|could|may|might|(?:is|are|was|were) (?:able|allowed|permitted) to)\b/iu,
);

/** One tells what is possible at most, the other what was. */
export const isOfCapacity = (a: CaseClaim, b: CaseClaim): boolean =>
  AT_MOST.test(a.claim.quote.exact) !== AT_MOST.test(b.claim.quote.exact);
