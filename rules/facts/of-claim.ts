/** Facts that stand outside clauses, as the claims of short texts carry them and those of papers may: found once for each claim. */
import { onceOf } from '../compare/words/once.js';
import type { CaseClaim } from '../rule.js';

interface Placed {
  start: number;
  end: number;
}

/**
 * Makes a finder of facts in all that a short text says. Offsets are those of the document. A claim carries the facts of its own
 * sentence; those that nobody asserts carry none. A claim of a longer text carries what `inProse` finds in its quote where it asserts
 * it, and none without `inProse`.
 */
export function factsOf<Fact extends Placed>(
  find: (text: string) => readonly Fact[],
  inProse: (text: string) => readonly Fact[] = () => [],
): (claim: CaseClaim) => readonly Fact[] {
  return onceOf(({ claim }) => {
    const { whole, refutes } = claim.frame;
    const { quote, polarity, modality } = claim;
    if (!whole)
      return polarity === 'negative' || modality !== 'asserted'
        ? []
        : inProse(quote.exact).map((fact) => placedFrom(fact, quote.start));
    if (refutes) return [];
    return find(whole.text)
      .map((fact) => placedFrom(fact, whole.start))
      .filter(({ start, end }) => start < claim.sentence.end && claim.sentence.start < end);
  });
}

const placedFrom = <Fact extends Placed>(fact: Fact, from: number): Fact => ({
  ...fact,
  start: fact.start + from,
  end: fact.end + from,
});

/** The first two facts, one of each claim, that a test takes for a clash. */
export function clashOf<Fact>(
  a: readonly Fact[],
  b: readonly Fact[],
  clash: (x: Fact, y: Fact) => boolean,
): [Fact, Fact] | null {
  for (const x of a) for (const y of b) if (clash(x, y)) return [x, y];
  return null;
}
