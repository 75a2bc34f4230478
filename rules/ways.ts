/** Who meets whom, as numbers: from one side of a clash to another. */
import { printOf, type Print } from './print.js';
import type { Sides } from './rule.js';

/** From one side to another. */
export interface Way {
  /** One print for both ways between two sides. */
  between: Print;
  /** True for one of the two ways. */
  back: boolean;
  /** True where the claims of one side meet each other. */
  within: boolean;
}

export function waysOf({ is, meets }: Sides): readonly Way[] {
  const against = meets.map(printOf);
  return is.map(printOf).flatMap((side) => against.map((other) => wayTo(side, other)));
}

function wayTo(from: Print, to: Print): Way {
  const ahead = from.a === to.a ? from.b - to.b : from.a - to.a;
  // a sum, which is the same there and back
  return {
    between: { a: Math.imul(from.a + to.a, 0x2c1b3c6d), b: Math.imul(from.b + to.b, 0x297a2d39) },
    back: ahead > 0,
    within: ahead === 0,
  };
}
