/** How the predicates of two claims relate: one, opposed, or neither. */
import { PREDICATE_CLASSES } from '../../../model/predicate-classes.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from './event-view.js';
import { canonical } from '../words/words.js';

/** One name or one class; classes that cannot both hold of one thing; or neither. */
export function relatePredicates(a: CaseClaim, b: CaseClaim): 'same' | 'opposite' | 'different' {
  const [pa, pb] = [eventOf(a.claim), eventOf(b.claim)];
  if (pa.lemma === null || pb.lemma === null) return 'different';
  if (opposed(pa.class, pb.class)) return 'opposite';
  if (pa.class !== null && pa.class === pb.class) return 'same';
  return canonical(pa.lemma) === canonical(pb.lemma) ? 'same' : 'different';
}

/** The names under which predicates can be one: two are `same` only where they share one. */
export function predicateNames({ claim }: CaseClaim): string[] {
  const { lemma, class: kind } = eventOf(claim);
  return lemma === null ? [] : [canonical(lemma), ...(kind === null ? [] : [`class ${kind}`])];
}

/** The classes that a predicate class is opposed to, whichever of the two names the other. */
export const oppositesOf = (kind: string): readonly string[] => OPPOSITES.get(kind) ?? [];

const KINDS = Object.keys(PREDICATE_CLASSES);
const OPPOSITES = new Map(KINDS.map((kind) => [kind, KINDS.filter((other) => opposed(kind, other))]));

/** True where two predicate classes cannot both hold of one thing at one time. */
export function opposed(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return (
    (PREDICATE_CLASSES[a]?.opposites.includes(b) ?? false) ||
    (PREDICATE_CLASSES[b]?.opposites.includes(a) ?? false)
  );
}
