/**
 * The parts of a sum, with what says that there are no more of them: "£42,000 from residents, £18,000 from firms and £25,000 from the
 * lottery", "14 container ships and 9 tankers called, and no other vessels".
 */
import type { FigureLine } from './line.js';
import { complementary, leavesOut } from './links-sums.js';
import { listsOf, type Part } from './lists.js';
import { pattern } from './patterns.js';
import { type Made, told } from './untold-made.js';

/** Lists of figures of one kind, none left out and none their sum. */
export const sumsIn = (line: FigureLine): Made[] =>
  listsOf(line)
    .filter((list) => list.every(({ times }) => !times) && !leavesOut(line, list))
    .flatMap((list) => {
      const closed = closedBy(line, list);
      if (closed === null && list.length === 2 && !coordinated(line, list)) return [];
      const parts = list.flatMap(({ figure: { quantity } }) => quantity ?? []);
      return told(
        'sum',
        parts.map((quantity) => ({ as: 'part', quantity })),
        closed === null ? {} : { closed },
      );
    });

/** "40 dogs and 25 cats", "240 from the town and 180 from the hills": two objects of one verb. */
const COORDINATED = /^(?:;(?![^;]*\|(?:VERB|AUX|PRON|PUNCT|#)|,\|)[^;]*){0,5};and\|[^;]*$/;
const coordinated = (line: FigureLine, [a, b]: readonly Part[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  COORDINATED.test(line.text.slice(line.to[a.figure.at], line.from[b.figure.at]));

/** The same where the sentence behind closes the list: "No other category exists." */
export const closedSums = (line: FigureLine): Made[] =>
  sumsIn(line).filter(
    ({ untold: { closed, figures } }) =>
      closed !== undefined &&
      !/END/.test(line.text.slice(0, placeOf(line, figures.at(-1)?.quantity.start ?? 0))),
  );

const placeOf = (line: FigureLine, start: number): number =>
  line.from[line.figures.findIndex((figure) => figure.start === start)] ?? 0;

/** What says, behind a list, that it is whole: "no other income", "nothing else", "the only varieties we grow". */
const CLOSING = [
  'no other|others|further NOUN',
  'no one else',
  'nothing|nobody|none else',
  'the only ADJ? NOUN',
  'NOUN|PRON and|, no other|others|more',
].map((source) => pattern(source, 'anywhere'));

/** Nouns for kinds of things, not for the things. */
const OF_KINDS = /^(?:kind|category|type|sort|class|group|variety|source|form|item|thing)$/;

/** The noun of what there is no more of; empty where it is anything; null where nothing closes the list. */
function closedBy(line: FigureLine, list: readonly Part[]): string | null {
  const last = line.to[list.at(-1)?.figure.at ?? 0] ?? 0;
  const behind = line.text.slice(last);
  for (const regex of CLOSING) {
    regex.lastIndex = 0;
    const found = regex.exec(behind);
    if (!found) continue;
    const from = last + found.index;
    const lemma = [...line.words].flatMap(([place, word]) =>
      place >= from &&
      place < from + found[0].length &&
      word.pos === 'NOUN' &&
      !/^(?:nothing|nobody|none)$/.test(word.lower)
        ? [word.lemma]
        : [],
    );
    const noun = /no other|only|further/.test(regex.source) ? lemma.at(-1) : undefined;
    return noun === undefined || OF_KINDS.test(noun) ? '' : noun;
  }
  return complementary(line, list) ? '' : null;
}
