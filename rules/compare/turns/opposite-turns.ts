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

/** The class of what a claim says came about: of "did not change" and "there was no change" that it stays. Null where nothing did. */
export function turnOf({ claim }: CaseClaim): string | null {
  const kind = eventOf(claim).class;
  return claim.polarity === 'positive' ? kind : kind === 'change' ? 'stay' : null;
}

function oppositePredicates(first: CaseClaim, second: CaseClaim): Turns | null {
  const [a, b] = [first.claim.frame.predicate, second.claim.frame.predicate];
  const [va, vb] = [turnOf(first), turnOf(second)];
  if (!a || !b || !va || !vb || [first, second].every(isDenied)) return null;
  const [ca, cb] = [PREDICATE_CLASSES[va], PREDICATE_CLASSES[vb]];
  if (!ca?.opposites.includes(vb) && !cb?.opposites.includes(va)) return null;
  const words = [first, second].map(told);
  return {
    first: span(first, a),
    second: span(second, b),
    words: [words[0] ?? '', words[1] ?? ''],
    compared: false,
  };
}

const isDenied = ({ claim }: CaseClaim): boolean => claim.polarity === 'negative';

/** The verb as it stands, with the word before it that denies it. */
function told({ claim: { frame, operators, quote, polarity } }: CaseClaim): string {
  const verb = frame.predicate;
  if (!verb || polarity === 'positive') return verb?.text ?? '';
  const not = operators.find(({ kind, end }) => kind === 'negation' && end <= verb.end);
  const from = Math.min(verb.start, not?.start ?? verb.start);
  return quote.exact.slice(Math.max(0, from - quote.start), verb.end - quote.start);
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
