/**
 * The order in which two sentences tell two events where the second opens or ends with a word of sequence: "Then …", "Two weeks
 * later …", "… had been held a month earlier".
 */
import type { Frame, Time } from '../../model/claim.js';
import { sideOf, type Side } from './order-sides.js';
import { MONTHS, WEEKDAYS } from '../times/words.js';
import type { Token } from '../text/tokens.js';

type Order = NonNullable<Frame['order']>;

/** Adverbs that put an event behind or before the one just told. Source: conjuncts and adjuncts of time relationship (Quirk et al. 1985, 8.72, 8.137). */
const LATER =
  /^(?:(?:only )?then|next|afterwards?|subsequently|thereafter|later|soon after(?:wards)?|after that|after this|(?:the|that) (?:next|following) (?:day|morning|week|month|year)|the (?:day|week|month|year) after)$/;
const EARLIER =
  /^(?:earlier|beforehand|before that|before this|the (?:day|week|month|year) before|the previous (?:day|evening|week|month|year))$/;
/** The adverb behind what measures the distance. */
const DISTANCE =
  /^(?:(?:just|only|some|about|nearly|almost) )?(?:a few|[\p{L}-]+|\d+) (?:minutes?|hours?|days?|weeks?|fortnight|months?|years?) (later|earlier|afterwards|after that|before that|beforehand)$/u;
/** An adverb of sequence is of so many words at most. */
const LONGEST = 6;
/** A sentence that tells one event has no more words, and none of these. */
const ONE_EVENT = 24;
const FURTHER =
  /^(?:[;:()“”"?—–]|because|although|though|while|whereas|who|which|that|if|when|before|after|until|since|once|said|says)$/;

/** The order of the event of a sentence and that of the sentence before it; null where no word of sequence ties them. */
export function sequelOf(
  before: readonly Token[],
  words: readonly Token[],
  times: readonly Time[],
  text: string,
): Order | null {
  const past = before.filter(({ pos, lower }) => pos !== 'NUM' && !MONTHS.has(lower) && !WEEKDAYS.has(lower));
  if (!tellsOne(before)) return null;
  const mark = markIn(words);
  if (!mark || !tellsOne(words.slice(mark.rest.first, mark.rest.last))) return null;
  const told = sideOf(past, { first: 0, last: endOf(past) }, times, text);
  const here = sideOf(words, mark.rest, times, text);
  const [first, last] = [words[mark.at.first], words[mark.at.last - 1]];
  if (!told || !here || !first || !last) return null;
  const [earlier, later] = mark.isLater ? [told, here] : [here, told];
  return { start: first.start, end: last.end, earlier, later };
}

interface Mark {
  at: Side;
  rest: Side;
  isLater: boolean;
}

/** The adverb at the beginning or the end of a sentence, and what is left of it. */
function markIn(words: readonly Token[]): Mark | null {
  const end = endOf(words);
  for (let length = LONGEST; length > 0; length--) {
    const opens = sequence(words.slice(0, length));
    if (opens !== null) {
      const first = words[length]?.text === ',' ? length + 1 : length;
      return { at: { first: 0, last: length }, rest: { first, last: end }, isLater: opens };
    }
    const closes = end > length ? sequence(words.slice(end - length, end)) : null;
    if (closes !== null)
      return {
        at: { first: end - length, last: end },
        rest: { first: 0, last: end - length },
        isLater: closes,
      };
  }
  return null;
}

/** True for what comes later, false for what came earlier, null where the words are no adverb of sequence. */
function sequence(words: readonly Token[]): boolean | null {
  const said = words.map(({ lower }) => lower).join(' ');
  if (LATER.test(said)) return true;
  if (EARLIER.test(said)) return false;
  const adverb = DISTANCE.exec(said)?.[1];
  return adverb === undefined ? null : !/^(?:earlier|before)/.test(adverb);
}

const endOf = (words: readonly Token[]): number =>
  /^[.!]$/.test(words.at(-1)?.text ?? '') ? words.length - 1 : words.length;

const tellsOne = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.length <= ONE_EVENT &&
  words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
  !words.some(({ lower }) => FURTHER.test(lower));
