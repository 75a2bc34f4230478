/**
 * Event identity: whether two claims speak of one event (same subject, predicate class and object).
 * Aligned arguments count for it; names and figures that differ elsewhere count against.
 */
import type { Term } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';
import { canonical, shared, tellingWords } from './words.js';

/** How two noun phrases relate: `unclear` where one is missing or a pronoun that stands for nobody known. */
export type Relation = 'same' | 'narrower' | 'different' | 'unclear';

export function relateTerms(a: Term | null, b: Term | null): Relation {
  if (!a || !b) return 'unclear';
  const [headA, headB] = [canonical(a.head), canonical(b.head)];
  if (a.entity && b.entity && headA !== headB) return a.entity === b.entity ? 'same' : 'different';
  if (headA !== headB) return 'different';
  const [wordsA, wordsB] = [tellingWords(a.words), tellingWords(b.words)];
  const common = shared(wordsA, wordsB).length;
  if (common === wordsA.size && common === wordsB.size) return 'same';
  return common === wordsA.size || common === wordsB.size ? 'narrower' : 'different';
}

export interface Likeness {
  /** Canonical words that both claims have. */
  words: string[];
  /** Share of the shorter claim's telling words that the other has, 0…1. */
  ratio: number;
  /** True where predicates have one class or one name. */
  predicate: boolean;
  theme: Relation;
  agent: Relation;
}

/** Compares what two claims are about, without their numbers, times and polarity. */
export function likeness(a: CaseClaim, b: CaseClaim): Likeness {
  const [fa, fb] = [a.claim.frame, b.claim.frame];
  const [wa, wb] = [tellingWords(fa.words), tellingWords(fb.words)];
  const words = shared(wa, wb);
  const [pa, pb] = [fa.predicate, fb.predicate];
  return {
    words,
    ratio: words.length / Math.max(1, Math.min(wa.size, wb.size)),
    predicate:
      pa !== null &&
      pb !== null &&
      (canonical(pa.lemma) === canonical(pb.lemma) || (pa.class !== null && pa.class === pb.class)),
    theme: relateTerms(fa.theme, fb.theme),
    agent: relateTerms(fa.agent, fb.agent),
  };
}

/** True where two claims speak of one event: one predicate, arguments that do not differ, and enough in common. */
export function sameEvent(a: CaseClaim, b: CaseClaim): boolean {
  const like = likeness(a, b);
  if (!like.predicate) return false;
  if (like.agent === 'different' && like.theme === 'different') return false;
  return like.words.length >= 2 && like.ratio >= 0.5;
}
