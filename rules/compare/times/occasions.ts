/** Whether two claims about one thing tell of one occasion, by what each says beside the thing and what is said of it. */
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { aboutWords } from '../identity/about.js';
import { canonical, shared } from '../words/words.js';

/**
 * 'same' where some of the rest is shared, 'apart' where both have a rest and share none of it, 'unstated' where one tells nothing more.
 * `besides`: words, as they stand, that are the clash itself.
 */
export function occasions(
  first: CaseClaim,
  second: CaseClaim,
  besides: ReadonlySet<string> = new Set(),
): 'same' | 'apart' | 'unstated' {
  const clash = new Set([...besides].map(canonical));
  const [x, y] = [first, second].map((one) => new Set([...restOf(one)].filter((word) => !clash.has(word))));
  if (!x || !y) return 'unstated';
  if (x.size === 0 || y.size === 0) return 'unstated';
  if (isAlways(first) || isAlways(second)) return 'same';
  return shared(x, y).length > 0 ? 'same' : 'apart';
}

/** What holds at all times holds on every occasion. */
const isAlways = ({ claim }: CaseClaim): boolean =>
  /\b(?:always|at all times|throughout|all the time|day and night)\b/i.test(claim.quote.exact);

function restOf(claim: CaseClaim): Set<string> {
  const { agent, theme } = eventOf(claim.claim);
  const { predicate } = claim.claim.frame;
  const said = new Set(
    [agent, theme]
      .flatMap((term) => term?.words ?? [])
      .concat(predicate?.lemma.split(' ') ?? [], predicate?.text.toLowerCase().split(/\s+/) ?? [])
      .map(canonical),
  );
  // weak words count too: "when it left" and "when it came back" are two occasions
  const told = [...aboutWords(claim), ...claim.claim.frame.words.map(canonical)];
  return new Set(told.filter((word) => !said.has(word)));
}
