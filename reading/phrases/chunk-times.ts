/** Which noun phrases of a sentence say when: "last week", "Monday", "the 10th" behind "Monday", "May" behind "since". */
import type { Chunk, NounChunk } from '../words/chunk-types.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import type { Word } from '../words/word.js';

const TIME_MARKS = new Set(
  'this that last next every each all the same early late mid one two three four five six seven eight nine ten several many few some first second a an'.split(
    ' ',
  ),
);

const ALWAYS_TIME = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** The chunk at i, a noun phrase of time where it says when. */
export function timedChunk(
  words: readonly Word[],
  times: readonly { start: number; end: number }[],
  chunks: readonly Chunk[],
  i: number,
): Chunk {
  const one = chunks[i] as Chunk;
  return asTime(words, chunks, insideTime(words, times, chunks, one, i), i);
}

/** "cost the sides an hour after tea", "lost two days before Easter": how long is what the verb is about. */
function takesLength(words: readonly Word[], chunks: readonly Chunk[], i: number): boolean {
  const at = chunks[i - 1]?.kind === 'np' ? i - 2 : i - 1;
  const verb = chunks[at];
  return (
    verb?.kind === 'vg' &&
    /^(?:cost|take|lose|save|spend|add|allow|give)$/.test(words[verb.main]?.lemma ?? '')
  );
}

/** "is stepping down next spring", "moved in last week": what stands before a time that needs no preposition goes with the verb. */
const isParticle = (words: readonly Word[], chunks: readonly Chunk[], i: number): boolean =>
  chunks[i - 1]?.kind === 'vg' &&
  /^(?:up|down|out|off|back|away|in|over|on)$/.test(words[chunks[i]?.first ?? -1]?.lower ?? '') &&
  /^(?:last|next|this|yesterday|today|tomorrow|tonight)$/.test(words[chunks[i]?.last ?? -1]?.lower ?? '');

/** "failed three times to pay", "was fined several times": how often; not "four times the sum", "three times as many". */
const isHowOften = (words: readonly Word[], { first, head, last }: NounChunk): boolean =>
  words[head]?.lower === 'times' &&
  last - first === 2 &&
  (words[first]?.pos === 'NUM' || /^(?:several|many|countless|numerous)$/.test(words[first]?.lower ?? '')) &&
  !/^(?:DET|NUM|SYM|ADJ|NOUN)$/.test(words[last]?.pos ?? '') &&
  !/^(?:as|more|less|that|what|its|their|his|her|higher|larger|over)$/.test(words[last]?.lower ?? '');

/** "A fall", "this fall in prices": something went down; "this fall", "last fall" is the season. */
const isChange = (head: Word, first: Word, behind: Word | undefined): boolean =>
  head.lemma === 'fall' &&
  (/^(?:an?|another|any|no|some)$/.test(first.lower) || /^(?:in|of)$/.test(behind?.lower ?? ''));

/** The time that a chunk lies in. */
function spanAround(
  words: readonly Word[],
  times: readonly { start: number; end: number }[],
  one: Chunk | undefined,
): { start: number; end: number } | null {
  const [first, last] = [words[one?.first ?? -1], words[(one?.last ?? 0) - 1]];
  if (!first || !last) return null;
  return times.find(({ start, end }) => start <= first.start && last.end <= end) ?? null;
}

const OPENS_WITH_TIME = /^(?:since|until|till|before|after)$/;

/** "On Saturday, | July 8", "on the first day, | June 9th,", "Monday | the 10th": the rest of a time; "since | May": one behind a word that may open a clause. */
function insideTime(
  words: readonly Word[],
  times: readonly { start: number; end: number }[],
  chunks: readonly Chunk[],
  one: Chunk,
  i: number,
): Chunk {
  const before = chunks[i - 1];
  if (one.kind !== 'np' || !before) return one;
  const span = spanAround(words, times, one);
  if (!span) return one;
  const goesOn = span.start < (words[one.first]?.start ?? 0);
  // "in June, July and August": the next of several times
  const listed = i > 1 && spanAround(words, times, chunks[i - 2]) !== null;
  const behind = words.find(({ start }) => start >= span.end)?.lower ?? '';
  const setOff = behind === ',' || (listed && /^(?:and|or)$/.test(behind));
  const inside =
    before.kind === 'comma'
      ? goesOn || setOff
      : before.kind === 'np'
        ? goesOn
        : before.kind === 'cc'
          ? listed && chunks[i - 3]?.kind === 'comma'
          : before.kind === 'sub' && OPENS_WITH_TIME.test(before.lemma);
  return inside ? { ...one, time: true } : one;
}

/** "A quarter of them": a fourth part, and no three months. */
const isFourth = (head: Word, first: Word, behind: Word | undefined): boolean =>
  head.lower === 'quarter' && /^(?:an?|one)$/.test(first.lower) && behind?.lower === 'of';

function asTime(words: readonly Word[], chunks: readonly Chunk[], one: Chunk, i: number): Chunk {
  if (one.kind !== 'np' || one.time || one.pronoun) return one;
  if (chunks[i - 1]?.kind === 'prep' && !isParticle(words, chunks, i - 1)) return one;
  const head = words[one.head];
  // "only six weeks", "about a year"
  const first = words.slice(one.first, one.last).find(({ pos }) => pos !== 'ADV');
  if (!head || !first) return one;
  const marked =
    first.lower === 'the'
      ? /^(same|next|last|following|previous|first|whole|other)$/.test(words[one.first + 1]?.lower ?? '')
      : TIME_MARKS.has(first.lower) || first.pos === 'NUM';
  // "Hours after the letter became public"
  const distance =
    (one.last - one.first === 1 ||
      first.pos === 'NUM' ||
      /^(?:an?|half|several|some|many|few)$/.test(first.lower)) &&
    /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(head.lower) &&
    /^(?:after|before|later|earlier|ago|beforehand|afterwards)$/.test(words[one.last]?.lower ?? '') &&
    !takesLength(words, chunks, i);
  if (distance || isHowOften(words, one)) return { ...one, time: true };
  const time =
    ALWAYS_TIME.has(head.lower) ||
    (TIME_HEADS.has(head.lemma) &&
      one.last - one.first > 1 &&
      marked &&
      !isChange(head, first, words[one.last]) &&
      !isFourth(head, first, words[one.last]));
  return time ? { ...one, time } : one;
}
