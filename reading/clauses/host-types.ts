/** A clause that is a claim, and what its selection needs to know. */
import type { Clause } from './clauses.js';
import type { Descent } from './operator-types.js';

/** A clause that is a claim, with the way down to its event and its words. */
export interface Host {
  clause: Clause;
  descent: Descent;
  /** First and last word of the quote, [first, last). */
  first: number;
  last: number;
  /** Words that are the claim's own, without those of claims inside it. */
  owns: Set<number>;
}

/** What the selection needs to know of the rest of the reading. Words are indices into the sentence. */
export interface Signals {
  /** True where a word is the verb of a cue whose content is a statement. */
  isCue(word: number): boolean;
  /** True where a word names the speaker or is the cue of what is said around it: it is no part of the claim. */
  isAttributing(word: number): boolean;
  /** True where a quantity or a time begins at a word. */
  isMeasured(word: number): boolean;
}
