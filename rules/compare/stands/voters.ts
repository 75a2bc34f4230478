/** Votes of a part of a body, which the body may outvote. */
import type { CaseClaim } from '../../rule.js';

/** "Three members voted against": the body may have decided otherwise, and others may have voted for it. */
export function someVoted({ claim }: CaseClaim): boolean {
  const { predicate, agent } = claim.frame;
  return (
    predicate?.class === 'vote' &&
    agent !== null &&
    claim.quantities.some(({ start, unit }) => unit === '1' && start >= agent.start && start < agent.end)
  );
}
