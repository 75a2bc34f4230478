/**
 * Event identity: whether two claims speak of one event.
 * Aligned arguments count for it; names that differ in one role, and modifiers that part two things of one kind, count against.
 */
import type { Term } from '../../model/claim.js';
import { PREDICATE_CLASSES } from '../../model/predicate-classes.js';
import type { CaseClaim } from '../rule.js';
import { canonical, shared, tellingWords, wordsInText } from './words.js';

/** How two noun phrases relate: `unclear` where one is missing, or a pronoun that stands for nobody known. */
export type Relation = 'same' | 'narrower' | 'different' | 'unclear';

/** Nouns that stand for the thing behind "of": "the level of reserves" is about the reserves. */
const TRANSPARENT = new Set(
  ['number', 'level', 'amount', 'volume', 'total', 'sum', 'size', 'value', 'majority', 'rest', 'member'].map(
    canonical,
  ),
);

/** Compares two noun phrases by entity, head and modifiers. */
export function relateTerms(a: Term | null, b: Term | null): Relation {
  if (!a || !b) return 'unclear';
  const [entityA, entityB] = [entityOf(a), entityOf(b)];
  if (entityA && entityB && entityA === entityB) return 'same';
  if ((a.pronoun && !entityA) || (b.pronoun && !entityB)) return 'unclear';
  const [wordsA, wordsB] = [tellingWords(a.words), tellingWords(b.words)];
  if (wordsA.size === 0 || wordsB.size === 0) return 'unclear';
  const [headA, headB] = [canonical(a.head), canonical(b.head)];
  if (headA !== headB) {
    const through =
      (TRANSPARENT.has(headA) && wordsA.has(headB)) || (TRANSPARENT.has(headB) && wordsB.has(headA));
    return through ? 'narrower' : 'different';
  }
  if (entityA && entityB) return 'different';
  return relateWords(wordsA, wordsB);
}

/** The entity that a phrase stands for; not the one that owns the thing, nor a capital at the start of a sentence. */
export function entityOf(term: Term): string | null {
  const { entity, head, words, owner, pronoun } = term;
  if (!entity || entity === owner) return null;
  if (pronoun) return entity;
  const parts = new Set(entity.toLowerCase().split(/\s+/));
  if (parts.has(head.toLowerCase())) return parts.size > 1 || words.length === 1 ? entity : null;
  return words.some((word) => parts.has(word.toLowerCase())) ? null : entity;
}

/** Compares the words of two phrases about one kind of thing: something left over on both sides makes them two things. */
function relateWords(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  const common = shared(a, b).length;
  if (common === a.size && common === b.size) return 'same';
  if (common === a.size || common === b.size) return 'narrower';
  return common >= 2 ? 'narrower' : 'different';
}

export interface Likeness {
  /** Canonical words that both claims have. */
  words: string[];
  /** Share of the shorter claim's telling words that the other has, 0…1. */
  ratio: number;
  predicate: 'same' | 'opposite' | 'different';
  theme: Relation;
  agent: Relation;
}

/** Compares what two claims are about, without their numbers, times and polarity. */
export function likeness(a: CaseClaim, b: CaseClaim): Likeness {
  const [wa, wb] = [aboutWords(a), aboutWords(b)];
  const words = shared(wa, wb);
  return {
    words,
    ratio: words.length / Math.max(1, Math.min(wa.size, wb.size)),
    predicate: relatePredicates(a, b),
    theme: relateTerms(a.claim.frame.theme, b.claim.frame.theme),
    agent: relateTerms(a.claim.frame.agent, b.claim.frame.agent),
  };
}

/** The telling words of a claim: of its frame, its quote, and the names that its pronouns stand for. */
export function aboutWords({ claim }: CaseClaim): Set<string> {
  const known = ABOUT.get(claim);
  if (known) return known;
  const names = claim.frame.entities.join(' ');
  // Where the quote leaves its subject out, the words before it tell.
  const before = claim.frame.theme || claim.frame.agent ? '' : claim.quote.prefix;
  const words = new Set([
    ...tellingWords(claim.frame.words),
    ...wordsInText(`${names} ${before} ${claim.quote.exact}`),
  ]);
  ABOUT.set(claim, words);
  return words;
}

/** Claims never change, so their words are found once. */
const ABOUT = new WeakMap<CaseClaim['claim'], Set<string>>();

/** What two claims share, in the words of the first: for messages. At most six words. */
export function inCommon(a: CaseClaim, b: CaseClaim): string {
  const common = new Set(shared(aboutWords(a), aboutWords(b)));
  const out: string[] = [];
  for (const [word] of a.claim.quote.exact.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
    const name = canonical(word);
    if (common.delete(name)) out.push(word.toLowerCase());
  }
  return out.length > 0 ? out.slice(0, 6).join(', ') : 'who and what they name';
}

/** One name or one class; classes that cannot both hold of one thing; or neither. */
export function relatePredicates(a: CaseClaim, b: CaseClaim): 'same' | 'opposite' | 'different' {
  const [pa, pb] = [a.claim.frame.predicate, b.claim.frame.predicate];
  if (!pa || !pb) return 'different';
  if (opposed(pa.class, pb.class)) return 'opposite';
  if (pa.class !== null && pa.class === pb.class) return 'same';
  return canonical(pa.lemma) === canonical(pb.lemma) ? 'same' : 'different';
}

/** True where two predicate classes cannot both hold of one thing at one time. */
export function opposed(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return (
    (PREDICATE_CLASSES[a]?.opposites.includes(b) ?? false) ||
    (PREDICATE_CLASSES[b]?.opposites.includes(a) ?? false)
  );
}

/** True where the arguments of two claims can be one: themes agree, agents do not differ, and nothing names two things. */
export function sameArguments(a: CaseClaim, b: CaseClaim, like: Likeness = likeness(a, b)): boolean {
  if (like.theme === 'different' || namesDiffer(a, b)) return false;
  if (like.agent === 'different' && like.theme !== 'same') return false;
  if (like.theme === 'unclear')
    return like.agent !== 'different' && like.words.length >= 2 && like.ratio >= 0.5;
  return like.words.length >= 1 && like.ratio >= 0.25;
}

/** True where two claims speak of one event: one predicate and arguments that can be one. */
export function sameEvent(a: CaseClaim, b: CaseClaim): boolean {
  const like = likeness(a, b);
  return like.predicate === 'same' && sameArguments(a, b, like);
}

/** True where the themes or agents are two different known names, or two owners are. */
export function namesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [fa, fb] = [a.claim.frame, b.claim.frame];
  return (
    differ(fa.theme && entityOf(fa.theme), fb.theme && entityOf(fb.theme)) ||
    differ(fa.theme?.owner, fb.theme?.owner, true)
  );
}

function differ(a: string | null | undefined, b: string | null | undefined, namesOnly = false): boolean {
  if (!a || !b || a === b) return false;
  return !namesOnly || (/^[A-Z]/.test(a) && /^[A-Z]/.test(b));
}

/** Keys under which claims about one thing meet: the heads of their arguments, by canonical name. */
export function thingKeys({ claim }: CaseClaim): string[] {
  const { agent, theme, others } = claim.frame;
  return [agent, theme, ...others.map(({ term }) => term)].flatMap((term) =>
    term && !(term.pronoun && !term.entity)
      ? [canonical(term.head), ...(term.entity ? [term.entity] : [])]
      : [],
  );
}
