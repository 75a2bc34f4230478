/** One look where many patterns are asked of a claim that has most often none of them. */
import { soughtBy, type Sought } from '../../sought/sought.js';

/** A pattern that a text has where it has any of these; their flags must be "i" alone, and they may name no groups. */
export const anyOf = (patterns: readonly RegExp[]): Sought =>
  soughtBy(patterns.map(({ source }) => `(?:${source})`).join('|'), 'i');
