/** A share of some things. */
import type { Measure } from '../identity/measure.js';

/** The things that a claim quantifies over, and the share of them that its predicate holds of. */
export interface Portion {
  at: { start: number; end: number; text: string };
  over: Measure;
  min: number;
  max: number;
  /** How many there are, where it is told: "three of the nine". */
  whole: number | null;
  /** True where a quantifier or "N of M" says it, false for a bare count. */
  wholeKnown: boolean;
}
