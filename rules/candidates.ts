/** Which claims a rule looks at together: those that share one of its keys, never all pairs and never by likeness alone. */
import type { CaseClaim, GroupRule, PairRule } from './rule.js';

/** The claims under each key, in the order of the case; keys with a single claim are left out. */
export function blocksOf(rule: PairRule | GroupRule, claims: readonly CaseClaim[]): CaseClaim[][] {
  const blocks = new Map<string, CaseClaim[]>();
  for (const claim of claims) {
    for (const key of new Set(rule.keys(claim))) {
      const block = blocks.get(key);
      if (block) block.push(claim);
      else blocks.set(key, [claim]);
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** Calls `visit` once for each pair of claims that share a key, the earlier claim first. */
export function eachPair(
  blocks: readonly CaseClaim[][],
  total: number,
  visit: (first: CaseClaim, second: CaseClaim) => void,
): void {
  const seen = new Set<number>();
  for (const block of blocks) {
    block.forEach((first, i) => {
      for (let j = i + 1; j < block.length; j++) {
        const second = block[j];
        if (!second) continue;
        const pair = first.order * total + second.order;
        if (seen.has(pair)) continue;
        seen.add(pair);
        visit(first, second);
      }
    });
  }
}
