/** A word of a sentence, as chunks and clauses are made from it. */
import type { Token } from '../text/tokens.js';
import type { VerbForm } from './verb-forms.js';

/** A token with its repaired tag, and the form of the verb where it is one. */
export interface Word extends Token {
  form: VerbForm | null;
  /** True between quotation marks of this sentence. */
  quoted: boolean;
}
