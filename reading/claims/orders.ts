/**
 * Which of two events a sentence puts first: "felled after the letter came", "no notice went out until the meeting was over",
 * "unlocked by the time the current was off", "inspected first and reopened afterwards".
 */
import type { Frame, Time } from '../../model/claim.js';
import { frontEdge, isBoundary, isVerb, leftEdge, NOTHING, rightEdge } from './order-edges.js';
import { markerAt, type Marker } from './order-markers.js';
import { sideOf, UNIT, type Side } from './order-sides.js';
import type { Word } from '../words/word.js';

type Order = NonNullable<Frame['order']>;

/** The words [from, to) that order two events, and the stretches of words that tell them. */
interface Found {
  from: number;
  to: number;
  earlier: Side;
  later: Side;
}

/** The order that a sentence tells, with the words that mark it; null where it tells none. */
export function orderOf(words: readonly Word[], times: readonly Time[], text: string): Order | null {
  for (const read of [firstAndSecond, afterwards, cleft, fronted, between]) {
    const found = read(words, times);
    const earlier = found && sideOf(words, found.earlier, times, text);
    const later = found && sideOf(words, found.later, times, text);
    const [first, last] = [words[found?.from ?? -1], words[(found?.to ?? 0) - 1]];
    if (earlier && later && first && last) return { start: first.start, end: last.end, earlier, later };
  }
  return null;
}

const at = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

/** True where a time that the reader knows takes the marker in: "before noon on Friday", "after 25 years". */
const inTime = (word: Word | undefined, times: readonly Time[]): boolean =>
  word !== undefined && times.some(({ start, end }) => start <= word.start && word.start < end);

/** "L before R", with L and R up to the next break. */
function between(words: readonly Word[], times: readonly Time[]): Found | null {
  for (let i = 1; i < words.length - 1; i++) {
    const marker = markerAt(words, i);
    if (!marker || inTime(words[i], times)) continue;
    const left = { first: leftEdge(words, i), last: i };
    const right = { first: marker.to, last: rightEdge(words, marker.to) };
    const found = placed(words, marker.kind, left, right);
    if (found && right.last > right.first) return { from: i, to: right.last, ...found };
  }
  return null;
}

/** "Before R, L", "By the time R L", "Only after R did L". */
function fronted(words: readonly Word[], times: readonly Time[]): Found | null {
  for (let i = 0; i < words.length - 2; i++) {
    const before = words[i - 1];
    const only = /^(?:only|not)$/.test(at(words, i)) ? 1 : 0;
    const opens =
      before === undefined || isBoundary(before) || before.lower === 'that' || isMeasured(words, i);
    const marker = opens && !inTime(words[i + only], times) ? markerAt(words, i + only) : null;
    if (!marker) continue;
    const split = frontEdge(words, marker.to);
    if (split === null) continue;
    const right = { first: marker.to, last: split };
    const left = {
      first: split,
      last: rightEdge(words, isBoundary(words[split] ?? before ?? NOTHING) ? split + 1 : split),
    };
    if (marker.kind === 'until' && at(words, i) === 'not')
      return { from: i, to: right.last, earlier: right, later: left };
    const found = placed(words, marker.kind, left, right);
    if (found) return { from: i, to: right.last, ...found };
  }
  return null;
}

/** "A few weeks after", "Shortly before", "Two days and a night before": nothing but a measure stands before the marker at the start. */
const isMeasured = (words: readonly Word[], i: number): boolean =>
  i <= LONGEST_MEASURE &&
  (UNIT.test(at(words, i - 1)) ||
    /^(?:shortly|soon|just|immediately|long|right|directly)$/.test(at(words, i - 1))) &&
  words.slice(0, i).every((word) => word.pos === 'NUM' || UNIT.test(word.lower) || MEASURES.test(word.lower));

const LONGEST_MEASURE = 5;
const MEASURES =
  /^(?:an?|the|few|several|many|couple|of|some|about|around|nearly|almost|barely|hardly|only|just|less|more|than|over|under|half|and|shortly|soon|immediately|long|right|directly|later|earlier|very)$/;

/** "It was after the sale that we learned of it", "it was not until the vote that …". */
function cleft(words: readonly Word[], times: readonly Time[]): Found | null {
  const i = words.findIndex((_, k) => at(words, k) === 'it' && /^(?:was|is|were)$/.test(at(words, k + 1)));
  if (i < 0) return null;
  const only = /^(?:only|not)$/.test(at(words, i + 2)) ? 1 : 0;
  const marker = markerAt(words, i + 2 + only);
  const that = words.findIndex(({ lower }, k) => k > i + 3 && lower === 'that');
  if (!marker || that < 0 || inTime(words[i + 2 + only], times)) return null;
  const right = { first: marker.to, last: that };
  const left = { first: that + 1, last: rightEdge(words, that + 1) };
  const found = { from: i, to: that };
  if (marker.kind === 'before') return { ...found, earlier: left, later: right };
  return marker.kind === 'after' || (marker.kind === 'until' && only === 1)
    ? { ...found, earlier: right, later: left }
    : null;
}

/** "L came first and R second", "L first, and R did not begin …", "L and only then R", "L, then R". */
function firstAndSecond(words: readonly Word[]): Found | null {
  for (let i = 1; i < words.length - 2; i++) {
    const here = at(words, i);
    const joint = /^(?:and|but|,|;|:)$/.test(at(words, i + 1)) ? i + 1 : -1;

    if (here === 'first' && joint > 0 && words[i - 1]?.pos !== 'DET' && words[i - 1]?.pos !== 'PRON') {
      const start = /^(?:and|but|then)$/.test(at(words, joint + 1)) ? joint + 2 : joint + 1;
      const last = rightEdge(words, start, /^(?:second|afterwards?|later|next|until)$/);
      const [earlier, later] = [
        { first: leftEdge(words, i), last: i },
        { first: start, last },
      ];
      // "X came first and Y second": the second event leaves the verb of the first out
      const gapped = /^(?:second|afterwards?|later|next)$/.test(at(words, last));
      return gapped && tells(words, earlier)
        ? { from: i, to: i + 1, earlier, later }
        : pairOf(words, i, i + 1, earlier, later);
    }
    if (here !== 'then' || !/^(?:and|,|only|but)$/.test(at(words, i - 1))) continue;
    let end = i - 1;
    while (end > 0 && /^(?:and|,|only|but)$/.test(at(words, end - 1))) end--;
    const start = behindAside(words, i + 1);
    const last = rightEdge(words, start);
    return pairOf(words, end, i + 1, { first: leftEdge(words, end), last: end }, { first: start, last });
  }
  return null;
}

/** "X, and Y only afterwards". */
function afterwards(words: readonly Word[]): Found | null {
  const i = words.findIndex(({ lower }, k) => AFTERWARDS.test(lower) || opensNextDay(words, k));
  return i > 0 ? behindAnd(words, i) : null;
}

/** "The loan was approved and the money paid out | the next day". */
const opensNextDay = (words: readonly Word[], i: number): boolean =>
  at(words, i) === 'the' &&
  /^(?:next|following)$/.test(at(words, i + 1)) &&
  /^(?:day|morning|afternoon|evening|night|week|month|year)$/.test(at(words, i + 2));

const AFTERWARDS = /^(?:afterwards?|subsequently|later)$/;

/** "X, and Y only afterwards": the nearest "and" before it with an event on both sides. */
function behindAnd(words: readonly Word[], end: number): Found | null {
  for (let i = end - 1; i > 0; i--) {
    if (!/^(?:and|but|;)$/.test(at(words, i))) continue;
    const earlier = { first: leftEdge(words, i), last: i };
    const later = { first: i + 1, last: end };
    return tells(words, earlier) && tells(words, later) ? { from: end, to: end + 1, earlier, later } : null;
  }
  return null;
}

const pairOf = (
  words: readonly Word[],
  from: number,
  to: number,
  earlier: Side,
  later: Side,
): Found | null => (tells(words, earlier) && tells(words, later) ? { from, to, earlier, later } : null);

/** Behind ", a week later,": what stands between two commas tells no event of its own. */
function behindAside(words: readonly Word[], from: number): number {
  if (at(words, from) !== ',') return from;
  const close = words.findIndex(({ text }, k) => k > from && text === ',');
  return close > 0 && !words.slice(from, close).some(isVerb) ? close + 1 : from + 1;
}

/** Which event comes first, by the marker and by what tells that something was over. */
function placed(
  words: readonly Word[],
  kind: Marker,
  left: Side,
  right: Side,
): Pick<Found, 'earlier' | 'later'> | null {
  if ((!tells(words, left) && !isVerb(words[left.last] ?? NOTHING)) || right.last <= right.first) return null;
  const [denied, over, overThere] = [isDenied(words, left), isOver(words, left), isOver(words, right)];
  if (kind === 'until') return denied ? { earlier: right, later: left } : null;
  if (kind === 'after')
    return denied && !/^(?:until|till)$/.test(at(words, left.last - 1))
      ? null
      : { earlier: right, later: left };
  // "had not left the depot when its brakes were tested"
  if (denied)
    return (kind === 'when' || kind === 'by') && over && !overThere ? { earlier: right, later: left } : null;
  if (kind === 'before') return { earlier: left, later: right };
  if (!tells(words, right) || over === overThere) return null;
  return over ? { earlier: left, later: right } : kind === 'when' ? { earlier: right, later: left } : null;
}

const some = (
  { first, last }: Side,
  words: readonly Word[],
  test: (word: Word, i: number) => boolean,
): boolean => words.slice(first, last).some(test);

/** A verb, or the noun of an event behind a bare marker. */
const tells = (words: readonly Word[], side: Side): boolean => some(side, words, isVerb);

const isDenied = (words: readonly Word[], side: Side): boolean =>
  some(side, words, ({ lower }) =>
    /^(?:no|not|never|nobody|none|nothing|neither|n't|n’t|\w+n['’]t)$/.test(lower),
  );

/** "had been sold", "was already over", "was well under way": done or begun by then. */
const isOver = (words: readonly Word[], side: Side): boolean =>
  some(
    side,
    words,
    ({ lower }, i) =>
      lower === 'had' ||
      lower === 'already' ||
      (lower === 'under' && at(words, side.first + i + 1) === 'way'),
  );
