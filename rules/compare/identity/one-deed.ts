/** Whether two words name one deed by the lines of `words/one-act.ts`. A verb may stand in several lines: each is one of its senses. */
import { ONE_ACT_LINES, ONE_MOMENT_LINES } from '../../words/one-act.js';

const linesOf = (lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [i, line] of lines.entries())
    for (const word of line.split(' ')) {
      // verbs with a particle have a blank in a lemma and a hyphen in a line; nouns keep theirs
      for (const verb of new Set([word, word.replace('-', ' ')]))
        found.set(verb, (found.get(verb) ?? new Set()).add(i));
    }
  return found;
};

const ACTS = linesOf(ONE_ACT_LINES);
const MOMENTS = linesOf([...ONE_ACT_LINES, ...ONE_MOMENT_LINES]);

/** The lines of acts that a verb stands in, by number; none for a verb of no line. */
export const actsOf = (verb: string): number[] => [...(ACTS.get(verb) ?? [])];

/** "granted", "issued": verbs of one act that a thing undergoes once, good enough to date it. Lemmas, lower case. */
export const oneAct = (a: string, b: string): boolean => shareLine(ACTS, a, b);

/** "received", "reached", too: good enough to know an event again that is put in an order with another. */
export const oneMoment = (a: string, b: string): boolean => shareLine(MOMENTS, a, b);

const shareLine = (lines: typeof ACTS, a: string, b: string): boolean =>
  [...(lines.get(a) ?? [])].some((line) => lines.get(b)?.has(line));
