/** All figures of a text, or of a part of one that is read by itself: numbers, quantifiers and times. */
import type { Quantity, Time } from '../../model/claim.js';
import { findQuantifiers } from './quantifiers.js';
import { findQuantities } from './quantities.js';
import { findTimes } from '../times/times.js';
import { joinTimes } from '../times/joined.js';
import type { TokenisedText } from '../text/tokens.js';

export interface Figures {
  numbers: Quantity[];
  /** Numbers and quantifiers. */
  quantities: Quantity[];
  times: Time[];
  /** The times as claims tell them: those of one moment joined. */
  told: Time[];
}

/** Lists are in order. */
export function figuresOf(tokens: TokenisedText, published: string | null): Figures {
  const numbers = findQuantities(tokens);
  const times = findTimes(tokens, published);
  return {
    numbers,
    quantities: withQuantifiers(numbers, findQuantifiers(tokens)),
    times,
    told: joinTimes(tokens.text, times),
  };
}

/** Numbers and quantifiers in one list, both in order; a quantifier that a number's own words hold is left out. */
function withQuantifiers(numbers: readonly Quantity[], quantifiers: readonly Quantity[]): Quantity[] {
  let next = 0;
  const others = quantifiers.filter(({ start, end }) => {
    while ((numbers[next]?.end ?? Infinity) <= start) next++;
    return (numbers[next]?.start ?? Infinity) >= end;
  });
  return [...numbers, ...others].sort((a, b) => a.start - b.start);
}
