/** "A public consultation", "the consultation": what is brought in with its adjectives and then taken up by its noun alone. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { canonical } from '../words/words.js';

/** Words that pick one of several of a kind. */
const PICKS =
  /\b(?:first|second|third|fourth|fifth|last|final|next|previous|earlier|later|other|another|new|old|former|initial|original|pilot|interim|half|part|separate|further|annual|\d+)\b/i;

/** A phrase with the claim that it stands in. */
interface Placed {
  own: CaseClaim;
  term: Term | null;
}

/** True where the one phrase is "the" and a noun, and the other that noun with adjectives that pick none of several. */
export function takenUp({ own: first, term: a }: Placed, { own: second, term: b }: Placed): boolean {
  if (!a || !b || canonical(a.head) !== canonical(b.head) || a.owner !== null || b.owner !== null)
    return false;
  return (isPlain(first, a) && isBroughtIn(b)) || (isPlain(second, b) && isBroughtIn(a));
}

/** "The consultation", and not "the consultation on the draft". */
const isPlain = ({ claim: { quote } }: CaseClaim, { text, end }: Term): boolean =>
  /^(?:the|this|that) [\p{L}-]+$/iu.test(text) &&
  !/^ (?:on|of|for|in|at|about|into|with|by|from)\b/.test(quote.exact.slice(end - quote.start));

const isBroughtIn = ({ text }: Term): boolean =>
  /^(?:an?|the) (?:[\p{L}-]+ ){1,2}[\p{L}-]+$/iu.test(text) &&
  !PICKS.test(text) &&
  !/ (?:of|in|at|on|for) /i.test(text);
