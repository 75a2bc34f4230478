/** Facts that stand outside clauses, as the claims of short texts carry them: found once for each claim. */
import { onceOf } from '../compare/once.js';
import type { CaseClaim } from '../rule.js';

interface Placed {
  start: number;
  end: number;
}

/**
 * Makes a finder of facts in all that a short text says. Offsets are those of the document. A claim carries the facts of its own
 * sentence; claims of longer texts, and those that nobody asserts, carry none.
 */
export function factsOf<Fact extends Placed>(
  find: (text: string) => readonly Fact[],
): (claim: CaseClaim) => readonly Fact[] {
  return onceOf(({ claim }) => {
    const { whole } = claim.frame;
    if (!whole || claim.frame.refutes) return [];
    return find(whole.text)
      .map((fact) => ({ ...fact, start: fact.start + whole.start, end: fact.end + whole.start }))
      .filter(({ start, end }) => start < claim.sentence.end && claim.sentence.start < end);
  });
}

/** The first two facts, one of each claim, that a test takes for a clash. */
export function clashOf<Fact>(
  a: readonly Fact[],
  b: readonly Fact[],
  clash: (x: Fact, y: Fact) => boolean,
): [Fact, Fact] | null {
  for (const x of a) for (const y of b) if (clash(x, y)) return [x, y];
  return null;
}

/** The words of a fact, as its text has them. */
export function wordsAt({ claim }: CaseClaim, { start, end }: Placed): string {
  const { text = '', start: from = 0 } = claim.frame.whole ?? {};
  return text.slice(start - from, end - from);
}
