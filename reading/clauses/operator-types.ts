/** What the stages of the operator stack hand to each other. */
import type { Clause } from './clauses.js';
import type { OperatorSense } from '../words/operator-words.js';

/** An operator with its effect, before it is printed. */
export interface StackedOperator extends OperatorSense {
  /** Words of the sentence, [first, last). */
  first: number;
  last: number;
}

/** The clause that holds the event, the way to it, and the operators met. */
export interface Descent {
  core: Clause;
  /** The clauses passed, outermost first, the core last. */
  path: Clause[];
  operators: StackedOperator[];
  /** The operator "cannot rule out" takes a noun phrase, not a clause: its object is then what is said to be possible. */
  ruledOut: boolean;
}
