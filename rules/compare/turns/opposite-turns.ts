/** What turns two ways: predicates of opposite classes, and above and below one yardstick ("above the estimate", "under budget"). */
import type { Claim, Term } from '../../../model/claim.js';
import { PREDICATE_CLASSES } from '../../../model/predicate-classes.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { oneName } from '../words/one-name.js';
import { span } from '../words/phrases.js';
import { relateTerms } from '../identity/terms.js';

export interface Turns {
  first: { claim: string; start: number; end: number };
  second: { claim: string; start: number; end: number };
  words: [string, string];
  /** True where both are measured against one thing, so that themes left out are less of a doubt. */
  compared: boolean;
}

export function oppositeTurns(first: CaseClaim, second: CaseClaim): Turns | null {
  return oppositeComparisons(first, second) ?? oppositePredicates(first, second);
}

/** "above the estimate" against "below the estimate". */
function oppositeComparisons(first: CaseClaim, second: CaseClaim): Turns | null {
  const [a, b] = [comparisonOf(first), comparisonOf(second)];
  if (!a || !b || a.relation === b.relation || a.relation === 'equal' || b.relation === 'equal') return null;
  if (!sameYardstick(a.than, b.than)) return null;
  return {
    first: span(first, a.than),
    second: span(second, b.than),
    words: [`${a.relation} ${a.than.text}`, `${b.relation} ${b.than.text}`],
    compared: true,
  };
}

function oppositePredicates(first: CaseClaim, second: CaseClaim): Turns | null {
  const [a, b] = [first.claim.frame.predicate, second.claim.frame.predicate];
  const [va, vb] = [eventOf(first.claim).class, eventOf(second.claim).class];
  if (!a || !b || !va || !vb || first.claim.polarity !== second.claim.polarity) return null;
  if (first.claim.polarity === 'negative') return null;
  const [ca, cb] = [PREDICATE_CLASSES[va], PREDICATE_CLASSES[vb]];
  if (!ca?.opposites.includes(vb) && !cb?.opposites.includes(va)) return null;
  return { first: span(first, a), second: span(second, b), words: [a.text, b.text], compared: false };
}

const YARDSTICK = /^(budget|target|estimate|forecast|limit|average|schedule)$/;

/** "the department’s estimate", "the state’s estimate": of one bid there is one estimate, unless two are named. */
function sameYardstick(a: Term, b: Term): boolean {
  const [owner, other] = [ownerNamed(a), ownerNamed(b)];
  if (owner && other && !oneName(owner, other)) return false;
  const than = relateTerms(a, b);
  return than === 'same' || than === 'narrower' || (YARDSTICK.test(a.head) && a.head === b.head);
}

const ownerNamed = ({ owner }: Term): string | null => (owner && /^\p{Lu}/u.test(owner) ? owner : null);

/** "above the estimate"; "under budget" and "over budget", which stand without an article. */
export function comparisonOf({ claim }: CaseClaim): Claim['frame']['comparison'] {
  if (claim.frame.comparison) return claim.frame.comparison;
  for (const { role, term } of claim.frame.others) {
    if (!YARDSTICK.test(term.head)) continue;
    if (role === 'under' || role === 'below') return { relation: 'below', than: term };
    if (role === 'over' || role === 'above') return { relation: 'above', than: term };
  }
  return null;
}
