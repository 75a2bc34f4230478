/** What keeps two claims of one verb from being one event in a network of times: one of several of a kind, or done with somebody else. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { relateTerms } from '../identity/terms.js';
import { canonical } from '../words/words.js';

const PICKED =
  /\b(?:first|second|third|fourth|fifth|last|final|next|another|other|further|new|old|former|initial|interim|draft)\b/gi;

const picks = ({ claim }: CaseClaim): string =>
  (eventOf(claim).theme?.text.toLowerCase().match(PICKED) ?? []).join(' ');

/** Roles of whoever takes part: "raised it with the chairman", "wrote to the mayor". */
const PARTNER = /^(?:with|to|from|against)$/;

function partnersDiffer({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean {
  return a.frame.others.some(
    ({ role, term }) =>
      PARTNER.test(role) && b.frame.others.some((other) => other.role === role && areTwo(term, other.term)),
  );
}

/** Two nouns without a name may be one man elsewhere; beside one verb they are whom it was done with. */
const areTwo = (a: Term, b: Term): boolean =>
  !a.pronoun &&
  !b.pronoun &&
  canonical(a.head) !== canonical(b.head) &&
  (relateTerms(a, b) === 'different' || (a.entity === null && b.entity === null));

/** "The first letter", "the second letter"; "with the chairman", "with the auditor". */
export const otherOccasion = (a: CaseClaim, b: CaseClaim): boolean =>
  picks(a) !== picks(b) || partnersDiffer(a, b);
