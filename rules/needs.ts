/** What many rules need and most claims lack, seen at a glance: a rule is not asked for the keys of a claim that lacks what it needs. */
import type { Claim } from '../model/claim.js';

const HAS = {
  /** Stands in a short text, which it carries whole. */
  brief: ({ frame }) => frame.brief || frame.whole !== undefined,
  figure: ({ quantities }) => quantities.length > 0,
  time: ({ times }) => times.length > 0,
  agent: ({ frame }) => frame.agent !== null,
  /** Is told by somebody else than the writer. */
  teller: ({ attribution }) => attribution.length > 0,
} satisfies Record<string, (claim: Claim) => boolean>;

export type Need = keyof typeof HAS;
export const NEEDS = Object.keys(HAS) as Need[];
const TESTS: readonly ((claim: Claim) => boolean)[] = Object.values(HAS);

/** One bit for each need. */
export type Needs = number;

export const needsOf = ({ needs = [] }: { needs?: readonly Need[] | undefined }): Needs =>
  needs.reduce((bits, need) => bits | (1 << NEEDS.indexOf(need)), 0);

/** All needs that a claim meets. */
export function metBy(claim: Claim): Needs {
  let met = 0;
  for (let place = 0; place < TESTS.length; place++) if (TESTS[place]?.(claim)) met |= 1 << place;
  return met;
}

export const meets = (met: Needs, needs: Needs): boolean => (needs & ~met) === 0;
