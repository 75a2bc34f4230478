/** The ties of order that a claim tells: by whatever word the reader has found, and by "before" or "after" behind the verb. */
import type { CaseClaim } from '../../rule.js';
import { daysOf } from './durations.js';
import { isDuration } from '../identity/times.js';
import { orderIn } from './event-orders.js';
import { endsOf, toldKey } from './order-ends.js';
import { otherOccasion } from './one-occasion.js';
import { namesEvent, orderedAgainst, phraseWords } from '../identity/subordinate.js';
import type { End, Named, Tie } from './tie.js';

/** Days by which one event is at least later than another that it is said to follow: any part of a day. */
const JUST_AFTER = 0.001;

/** "Once A, B", "A had been … when B": the two events that the reader has put in order. A denial with "until" tells one too. */
export function inOrder(claim: CaseClaim): Tie | null {
  const found = isDuty(claim) ? null : orderIn(claim);
  const ends = found && endsOf(claim, found);
  if (!ends) return null;
  const { quote, polarity } = claim.claim;
  const marked = { start: Math.max(found.start, quote.start), end: Math.min(found.end, quote.end) };
  const at = marked.start < marked.end ? marked : { start: quote.start, end: quote.end };
  const end = (side: 'earlier' | 'later'): Named => {
    const { own, words, isOwn, isToldBy } = ends[side];
    const said = byWords(phraseWords(found[side].text));
    const named: Named = {
      words: own,
      keys: [...words.map(toldKey), ...said.keys],
      // who orders it too speaks of one pair of events
      is: (other) =>
        !(isOwn && otherOccasion(claim, other)) &&
        (isToldBy(other) || (putsInOrder(other) && said.is(other) && !otherNames(other, found[side].names))),
    };
    const { start, end: last } = found[side];
    return isOwn
      ? { ...named, isOwn: polarity === 'positive' }
      : orToldThere(named, claim, { start: start - 1, end: last });
  };
  return { kind: 'order', from: end('earlier'), to: end('later'), min: JUST_AFTER, max: Infinity, at };
}

/** "The Marston crews" beside "crews from Hobley": both are named, and by no one name. */
function otherNames({ claim }: CaseClaim, names: readonly string[]): boolean {
  const theirs = claim.frame.entities.flatMap((name) => name.toLowerCase().split(/\s+/));
  return theirs.length > 0 && names.length > 0 && !names.some((name) => theirs.includes(name));
}

const putsInOrder = (claim: CaseClaim): boolean => orderIn(claim) !== null || orderedAgainst(claim) !== null;

/** "Should be approved before the vote", "had offered to resign before it": what ought to come first, or when it was offered. */
const isDuty = ({ claim }: CaseClaim): boolean =>
  claim.operators.some(({ kind }) => kind === 'must') ||
  (claim.frame.tense === 'past' &&
    claim.modality !== 'asserted' &&
    claim.frame.predicate?.text.startsWith('to ') === true);

/** "… before the work began". */
export function orderBehind(claim: CaseClaim): Tie | null {
  const found = isDuty(claim) ? null : orderedAgainst(claim);
  if (!found) return null;
  const said = byWords(found.words);
  const among =
    inOrder(claim) === null
      ? said
      : {
          ...said,
          is: (other: CaseClaim) =>
            putsInOrder(other) &&
            said.is(other) &&
            !otherNames(
              other,
              claim.claim.frame.entities.flatMap((name) => name.toLowerCase().split(/\s+/)),
            ),
        };
  const named = orToldThere(among, claim, found.at);
  const [from, to]: [End, End] = found.marker === 'before' ? ['own', named] : [named, 'own'];
  const measured = measureBefore(claim, found.at.start);
  if (measured)
    return { kind: 'length', from, to, ...measured.days, at: { ...found.at, start: measured.start } };
  return { kind: 'order', from, to, min: JUST_AFTER, max: Infinity, at: found.at };
}

/** "A month | before the sale of the house": how far apart the two are told to be. Hours are no distance between days. */
function measureBefore(
  { claim }: CaseClaim,
  marker: number,
): { days: Pick<Tie, 'min' | 'max'>; start: number } | null {
  const time = claim.times.find(
    (one) => isDuration(one) && one.anchor !== undefined && one.end < marker && marker - one.end <= 1,
  );
  const days = time && daysOf(time);
  if (!time || !days || days.unit < 1) return null;
  return { days: { min: days.min - days.unit / 2, max: days.max + days.unit / 2 }, start: time.start };
}

/** The clause behind the marker may be a claim of its own: "before she spoke to the House on 4 May". */
function orToldThere(named: Named, { claim }: CaseClaim, at: { start: number; end: number }): Named {
  return {
    ...named,
    keys: [...named.keys, inSentenceKey(claim)],
    is: (other) =>
      named.is(other) ||
      (other.claim.document === claim.document &&
        other.claim.quote.start > at.start &&
        other.claim.quote.end <= at.end),
  };
}

export const inSentenceKey = ({ document, sentence }: CaseClaim['claim']): string =>
  `within ${document} ${sentence.start}`;

function byWords(words: ReadonlySet<string>): Named {
  const keys = [...words].flatMap((a) => [
    `noun ${a}`,
    ...[...words].filter((b) => b !== a).map((b) => `${a} ${b}`),
  ]);
  return { keys, is: (other) => namesEvent(words, other), words };
}
