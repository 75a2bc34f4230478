/** One of two events that a sentence puts in order: its words, and the things in them. */
import type { Frame, Time } from '../../model/claim.js';
import { ROLE } from '../words/entity-words.js';
import { written } from '../text/hyphenation.js';
import type { Token } from '../text/tokens.js';

/** Words [first, last) of a sentence. */
export interface Side {
  first: number;
  last: number;
}

type Told = NonNullable<Frame['order']>['earlier'];

/** Words beside a marker that tell how much time lies between, or how it is meant. */
const MEASURE =
  /^(?:shortly|soon|long|just|only|even|immediately|right|straight|directly|first|then|and|but|,)$/;
export const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?)$/;
/** Verbs that leave the event to the words beside them. Source: the light and the phasal verbs of English (Quirk et al. 1985, 10.30). */
const LIGHT = /^(?:be|have|do|get|go|take|make|give|put|carry|hold|start|begin|set|keep|time|mr|mrs|ms|dr)$/;

/** What a stretch tells; null where nothing in it can be compared. */
export function sideOf(
  words: readonly Token[],
  side: Side,
  times: readonly Time[],
  text: string,
): Told | null {
  const { first, last } = trimmed(words, side);
  const own = words.slice(first, last);
  const [from, to] = [own[0], own.at(-1)];
  if (!from || !to) return null;
  const content = own.filter(
    (word) =>
      /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(word.pos) &&
      !UNIT.test(word.lower) &&
      !times.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const telling = content.filter(({ pos, lemma }) => pos !== 'ADV' && !LIGHT.test(lemma));
  if (telling.length === 0) return null;
  return {
    text: written(text.slice(from.start, to.end)),
    start: from.start,
    end: to.end,
    words: telling.map(({ lemma }) => lemma),
    verbs: telling.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lemma),
    things: telling
      .filter((word) => word.pos === 'NOUN' && !ROLE.test(word.lemma) && !KIN.test(word.lemma))
      .map(({ lemma }) => lemma),
    names: telling.filter(({ pos }) => pos === 'PROPN').map(({ lemma }) => lemma),
  };
}

/** People by what they are to others: any of them may be named in another way. */
const KIN =
  /^(?:man|woman|child|boy|girl|people|person|staff|crew|team|friend|widow|widower|uncle|aunt|grandmother|grandfather|policeman|policewoman|guard|guest|employee)$/;

function trimmed(words: readonly Token[], { first, last }: Side): Side {
  let [from, to] = [first, last];
  while (to > from && isMeasure(words, to)) to--;
  while (from < to && /^(?:[,;:–—“”"()]|and|but|that|only|then|after)$/.test(words[from]?.lower ?? ''))
    from++;
  return { first: from, last: to };
}

/** "three days", "well over an hour": adverbs of degree count only where a length of time was cut off behind them. */
function isMeasure(words: readonly Token[], end: number): boolean {
  const [word, next] = [words[end - 1], words[end]];
  if (!word) return false;
  if (/^(?:about|over|nearly|almost|some|well|a|an)$/.test(word.lower) || word.pos === 'NUM')
    return (
      next !== undefined &&
      (UNIT.test(next.lower) || next.pos === 'NUM' || /^(?:a|an|over)$/.test(next.lower))
    );
  // "for years": the length that a state lasted is cut off with its preposition
  return (
    MEASURE.test(word.lower) ||
    UNIT.test(word.lower) ||
    (word.lower === 'for' && UNIT.test(next?.lower ?? ''))
  );
}
