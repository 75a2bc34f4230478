/** Whether what two claims say that one is ("a private school", "a public school") are two kinds, of which it can be one only. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { LEANING_LINES, SORTING_LINES } from '../../words/kind-modifiers.js';
import { isKindOf } from '../words/akin.js';
import { likeWords } from '../identity/ground.js';
import { canonical } from '../words/words.js';

const sidesOf = (lines: readonly string[]): readonly (readonly ReadonlySet<string>[])[] =>
  lines.map((line) => line.split(' / ').map((words) => new Set(words.split(' '))));
const SORTING = sidesOf(SORTING_LINES);
const LEANING = sidesOf(LEANING_LINES);

/** What "is a …" says: the phrases behind a form of "be" that an indefinite article opens. */
export const kindsSaid = ({ claim: { frame } }: CaseClaim): Term[] =>
  frame.predicate?.lemma === 'be'
    ? frame.others.flatMap(({ role, term }) =>
        role === 'attribute' && /^an? /i.test(term.text) ? [term] : [],
      )
    : [];

/** The words, one of each, by which the two are two kinds; null where they may be one. */
export function opposedKinds(a: Term, b: Term): [string, string] | null {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const leaning = clash(LEANING, x, y);
  if (leaning) return leaning;
  const [p, q] = [canonical(a.head), canonical(b.head)];
  const oneNoun =
    p === q || likeWords(a.head, b.head) || isKindOf(a.head, b.head) || isKindOf(b.head, a.head);
  return oneNoun ? clash(SORTING, x, y) : null;
}

/** The words of the phrase up to its noun, as they stand. */
function wordsOf({ text }: Term): string[] {
  const [noun = ''] = text.toLowerCase().split(/ (?:of|for|in|at|on|with|who|which|that|run|from|to|by) |,/);
  return noun.split(/\s+/).flatMap((word) => [word, word.replace(/s$/, '')]);
}

function clash(lines: typeof SORTING, x: readonly string[], y: readonly string[]): [string, string] | null {
  for (const sides of lines) {
    const has = (words: readonly string[]): { word: string; side: number }[] =>
      sides.flatMap((side, at) => words.flatMap((word) => (side.has(word) ? [{ word, side: at }] : [])));
    const [here, there] = [has(x), has(y)];
    const [one, other] = [here[0], there[0]];
    if (!one || !other || here.some(({ side }) => there.some((its) => its.side === side))) continue;
    return [one.word, other.word];
  }
  return null;
}
