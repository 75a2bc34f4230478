import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { isDuration, periods } from '../identity/times.js';
import { stemOf } from '../words/words.js';

/** Turns of which one naturally follows the other: what opened later closed, whoever was arrested was let go. */
const SEQUENCES = new Set([
  'open close',
  'close open',
  'begin end',
  'end begin',
  'open end',
  'end open',
  'begin close',
  'close begin',
  'join leave',
  'leave join',
  'buy sell',
  'sell buy',
  'leave arrive',
  'arrive leave',
  'employ dismiss',
  'dismiss employ',
  'appoint dismiss',
  'dismiss appoint',
  'build demolish',
  'demolish build',
  'activate deactivate',
  'deactivate activate',
  'arrest release',
  'release arrest',
]);

/** True where two classes of predicates are steps of one course of things. */
export const mayFollow = (a: string | null, b: string | null): boolean =>
  SEQUENCES.has(`${a ?? ''} ${b ?? ''}`);

/** "Ended after three days", "closed two weeks after it began": the turn is counted from the one before it, whenever that was. */
export const followsByCount = (a: CaseClaim, b: CaseClaim): boolean =>
  mayFollow(eventOf(a.claim).class, eventOf(b.claim).class) && (countsFromTurn(a) || countsFromTurn(b));

const countsFromTurn = ({ claim: { times, quote } }: CaseClaim): boolean =>
  times.some(
    (time) =>
      isDuration(time) &&
      (time.relation === 'after' ||
        /^ (?:after|later)\b/.test(quote.exact.slice(Math.max(0, time.end - quote.start))) ||
        /\b(?:after|later)\b/i.test(time.text)),
  );

/** "Reopened" tells itself that it had been closed: a closure that is over, on no day of its own, is the step before it. */
export function saysAgain(again: CaseClaim, before: CaseClaim): boolean {
  const { frame, quote } = before.claim;
  if (!RESTORES.test(eventOf(again.claim).lemma ?? '') || frame.tense !== 'past') return false;
  if (!mayFollow(eventOf(again.claim).class, eventOf(before.claim).class)) return false;
  return periods(again, before) !== 'same' && !/\b(?:still|remain\p{L}*)\b/iu.test(quote.exact);
}
const RESTORES = /^re-?(?:open|start|join|hire|appoint|build|employ|activate)/;

/**
 * "Freed two of the five who were arrested": the one names the other step too, as gone before. Whoever lived somewhere until a death did
 * both; surviving is another matter.
 */
export function namesBothSteps(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [eventOf(a.claim), eventOf(b.claim)];
  if ((x.lemma === 'live' && y.class === 'die') || (y.lemma === 'live' && x.class === 'die')) return true;
  return mayFollow(x.class, y.class) && (tellsOf(a, b) || tellsOf(b, a));
}

/** The quote of one has the other's verb beside its own. */
function tellsOf({ claim }: CaseClaim, { claim: other }: CaseClaim): boolean {
  const [own, theirs] = [claim.frame.predicate, other.frame.predicate];
  if (!own || !theirs) return false;
  const { exact, start } = claim.quote;
  const beside = `${exact.slice(0, Math.max(0, own.start - start))} ${exact.slice(Math.max(0, own.end - start))}`;
  return (beside.match(/\p{L}+/gu) ?? []).some((word) => stemOf(word) === stemOf(theirs.lemma));
}
