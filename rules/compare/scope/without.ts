/** A claim without some of its phrases: where those are the clash, what sets two claims apart must lie in the rest. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';

/** The claim without the terms that lie within some places of the text. */
export function withoutTerms(one: CaseClaim, places: readonly { start: number; end: number }[]): CaseClaim {
  const { frame } = one.claim;
  const isLeft = (term: Term): boolean =>
    !places.some(({ start, end }) => start <= term.start && term.end <= end);
  const rest = (term: Term | null): Term | null => (term && isLeft(term) ? term : null);
  const others = frame.others.filter(({ term }) => isLeft(term));
  const left = { ...frame, agent: rest(frame.agent), theme: rest(frame.theme), others };
  return { ...one, claim: { ...one.claim, frame: left } };
}
