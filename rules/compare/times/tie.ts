/** How two events are tied to each other in time, and the events that a claim only names. */
import type { CaseClaim } from '../../rule.js';

/** An event that a claim names without telling it. */
export interface Named {
  /** Keys under which the claims that tell it meet this one. */
  keys: readonly string[];
  /** True where a claim tells the event. */
  is(other: CaseClaim): boolean;
  /** The words that name it, where two phrases can be compared by them. */
  words: ReadonlySet<string> | null;
  /** The claim that names it tells it too, so that its date is the claim's. */
  isOwn?: boolean;
}

/** "own": the event of the claim itself. */
export type End = 'own' | Named;

export interface Tie {
  kind: 'order' | 'length';
  /** `to` lies from `min` to `max` days after `from`. */
  from: End;
  to: End;
  min: number;
  max: number;
  at: { start: number; end: number };
}
