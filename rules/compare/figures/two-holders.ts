/**
 * Who has a figure, where a text gives several their own: "Ann Bell has 370 votes, Marco Hill has 163". Of two names that both papers
 * speak of each has a figure of its own, however much else the two claims share.
 */
import type { CaseClaim } from '../../rule.js';
import { entityOf } from '../identity/names.js';
import { knownTo } from '../scope/known-to.js';
import { oneName } from '../words/one-name.js';
import { tellingWords } from '../words/words.js';

/** True where the doers are two names, and each paper knows both. */
export function twoHolders(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a, b].map(holderIn);
  return !!x && !!y && !oneName(x, y) && knows(a, y) && knows(b, x);
}

const holderIn = ({ claim }: CaseClaim): string | null => claim.frame.agent && entityOf(claim.frame.agent);

function knows(own: CaseClaim, name: string): boolean {
  const words = tellingWords(name.toLowerCase().split(/\s+/));
  const known = knownTo(own);
  return words.size > 0 && [...words].every((word) => known.has(word));
}
