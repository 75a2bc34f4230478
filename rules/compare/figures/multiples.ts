/** Verbs that say how many times as much there is: "falls had halved", "the fund has doubled". */
import type { Claim, Quantity } from '../../../model/claim.js';

/** What they add or take away, in per cent. */
const MULTIPLES: Readonly<Record<string, number>> = {
  double: 100,
  treble: 200,
  triple: 200,
  quadruple: 300,
  halve: 50,
};
/** People say "doubled" of a little less or more. */
const ROUGHLY = 0.15;

/** The change that a claim's verb tells, at the place of the verb; null where it tells none. */
export function multipleIn({ frame: { predicate } }: Claim): Quantity | null {
  const adds = MULTIPLES[predicate?.lemma ?? ''];
  if (!predicate || adds === undefined) return null;
  const { text, start, end } = predicate;
  return {
    ...{ text, start, end, value: null, min: adds * (1 - ROUGHLY), max: adds * (1 + ROUGHLY) },
    ...{ unit: '%', of: null, role: 'change', approximate: true },
  };
}
