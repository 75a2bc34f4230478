/** Who is still weighing whether to take a step, and which body that is. */
import { oneName } from '../words/one-name.js';
import type { CaseClaim } from '../../rule.js';

/** Operators of deliberation: what stands under them is not decided. */
export const WEIGHING: ReadonlySet<string> = new Set(['explore', 'consider']);

/** "Is exploring how to", "are considering whether to": now, and not denied. */
export function isWeighed({ claim }: CaseClaim): boolean {
  return (
    claim.polarity === 'positive' &&
    claim.frame.tense !== 'future' &&
    claim.operators.some(({ kind, text }) => WEIGHING.has(kind) && /ing\b/i.test(text))
  );
}

/** Who takes the step, where it is known by name: the doer, else the speaker's body. */
function bodyOf({ claim }: CaseClaim): string | null {
  const { agent } = claim.frame;
  if (agent?.entity) return agent.entity;
  return agent?.pronoun ? (claim.attribution.at(-1)?.organisation ?? null) : null;
}

const oneBody = (a: CaseClaim, b: CaseClaim): boolean => {
  const [x, y] = [bodyOf(a), bodyOf(b)];
  return x !== null && y !== null && oneName(x, y);
};

/** True where both bodies are known by name and are two. */
export const bodiesDiffer = (a: CaseClaim, b: CaseClaim): boolean =>
  bodyOf(a) !== null && bodyOf(b) !== null && !oneBody(a, b);
