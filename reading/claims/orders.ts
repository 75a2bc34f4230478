/**
 * Which of two events a sentence puts first: "felled after the letter came", "no notice went out until the meeting was over",
 * "unlocked by the time the current was off", "inspected first and reopened afterwards".
 */
import type { Frame, Time } from '../../model/claim.js';
import { sideOf, type Side } from './order-sides.js';
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

/** How the event behind a marker stands to the one before it. */
type Marker = 'before' | 'after' | 'until' | 'when' | 'by';

const at = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

/** Markers of one word or more; longer ones first. Source: subordinators and prepositions of time (Quirk et al. 1985, 15.25-28). */
const MARKER_LINES: readonly (readonly [string, Marker])[] = [
  ['by the time', 'by'],
  ['as soon as', 'after'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['in advance of', 'before'],
  ['subsequent to', 'after'],
  ['in the wake of', 'after'],
  ['in the aftermath of', 'after'],
  ['in the run-up to', 'before'],
  ['on the eve of', 'before'],
  ['earlier than', 'before'],
  ['sooner than', 'before'],
  ['later than', 'after'],
  ['following', 'after'],
  ['was followed by', 'before'],
  ['was preceded by', 'after'],
  ['followed', 'after'],
  ['preceded', 'before'],
  ['predated', 'before'],
  ['before', 'before'],
  ['after', 'after'],
  ['once', 'after'],
  ['until', 'until'],
  ['till', 'until'],
  ['when', 'when'],
];

/** By their first word: most words begin none. */
const MARKERS = new Map<string, { parts: readonly string[]; kind: Marker }[]>();
for (const [text, kind] of MARKER_LINES) {
  const parts = text.split(' ');
  const [first = ''] = parts;
  MARKERS.set(first, [...(MARKERS.get(first) ?? []), { parts, kind }]);
}

function markerAt(words: readonly Word[], i: number): { kind: Marker; to: number } | null {
  for (const { parts, kind } of MARKERS.get(at(words, i)) ?? [])
    if (parts.every((part, k) => at(words, i + k) === part) && !isParticiple(words, i))
      return { kind, to: i + parts.length };
  return null;
}

/** "Was following the van", "the following day": no preposition. */
const isParticiple = (words: readonly Word[], i: number): boolean =>
  at(words, i) === 'following' && /^(?:AUX|DET|ADV|PRON)$/.test(words[i - 1]?.pos ?? '');

/** True where a time that the reader knows takes the marker in: "before noon on Friday", "after 25 years". */
const inTime = (word: Word | undefined, times: readonly Time[]): boolean =>
  word !== undefined && times.some(({ start, end }) => start <= word.start && word.start < end);

const isBoundary = ({ text }: Word): boolean => /^[,;:–—()“”"]$/.test(text);
const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

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
    const opens = before === undefined || isBoundary(before) || before.lower === 'that';
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

const NOTHING = { text: '' } as Word;

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
  const i = words.findIndex(({ lower }) => AFTERWARDS.test(lower));
  return i > 0 ? behindAnd(words, i) : null;
}

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

/** Where the clause before a marker begins: behind the last break with a verb after it, or a "that" of telling. */
function leftEdge(words: readonly Word[], end: number): number {
  let verb = false;
  for (let i = end - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    const ends = /^[;:–—()“”"]$/.test(word.text) || (word.text === ',' && verb && i < end - 1);
    if (
      verb &&
      (ends || (word.lower === 'that' && words[i - 1] !== undefined && isVerb(words[i - 1] ?? NOTHING)))
    )
      return i + 1;
    verb ||= isVerb(word);
  }
  return 0;
}

/** Where the clause behind a marker ends: at the next break, at a word that opens another clause, or at a given word. */
function rightEdge(words: readonly Word[], from: number, stop?: RegExp): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const opens =
      i > from + 1 && /^(?:because|although|though|while|whereas|so|which|who|and|but|as)$/.test(word.lower);
    if (
      i > from &&
      (isBoundary(word) || /^[.!?]$/.test(word.text) || (opens && words.slice(from, i).some(isVerb)))
    )
      return i;
    if (i > from && stop?.test(word.lower)) return i;
  }
  return words.length;
}

/** Where a clause that opens a sentence ends and the main one begins: at a comma, at an inverted auxiliary, or at a second subject. */
function frontEdge(words: readonly Word[], from: number): number | null {
  let verb = -1;
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.text === ',') return i;
    if (/^[.;:!?–—]$/.test(word.text)) return null;
    // "had been sold" is one verb; "were opened was" two
    const behind = words[verb]?.pos === 'AUX' ? verb + 1 : verb;
    if (verb >= 0 && i > behind && /^(?:did|was|were|had|do|does)$/.test(word.lower)) return i;
    if (
      verb >= 0 &&
      i > verb &&
      /^(?:DET|PRON)$/.test(word.pos) &&
      words.slice(i + 1, i + 6).some(isVerb) &&
      words[verb]?.pos === 'VERB'
    )
      return i;
    if (isVerb(word)) verb = i;
  }
  return null;
}
