/**
 * Event identity: whether two claims speak of one event.
 * Aligned arguments count for it; names that differ in one role, and modifiers that part two things of one kind, count against.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from './about.js';
import { eventOf } from './event-view.js';
import { namesDiffer } from './names.js';
import { onceOf } from '../words/once.js';
import { predicateNames, relatePredicates } from './predicates.js';
import { relateTerms, wordsOfTerm, type Relation } from './terms.js';
import { canonical, shared, tellingWords } from '../words/words.js';

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
    theme: relateThemes(a, b, wa, wb),
    agent: byEitherName(a, b, eventOf(a.claim).agent, eventOf(b.claim).agent),
  };
}

/** Compares two phrases, and where they are two things what stands beside each: "Mr Corrie, the applicant" is the applicant. */
function byEitherName(a: CaseClaim, b: CaseClaim, x: Term | null, y: Term | null): Relation {
  const relation = relateTerms(x, y);
  if (relation !== 'different' || !x || !y) return relation;
  const [besideX, besideY] = [apposedTo(a, x), apposedTo(b, y)];
  const same = relateTerms(besideX, y) === 'same' || relateTerms(x, besideY) === 'same';
  return same ? 'same' : relation;
}

/** What stands beside a phrase, behind a comma. */
const apposedTo = ({ claim: { frame } }: CaseClaim, { end }: Term): Term | null =>
  frame.others.find(
    ({ role, term }) =>
      /^(?:attribute|apposition)$/.test(role) && term.start - end >= 1 && term.start - end <= 2,
  )?.term ?? null;

/** What one puts before its noun the other may put behind: "passengers’ complaints", "complaints from passengers". */
function relateThemes(
  a: CaseClaim,
  b: CaseClaim,
  wordsA: ReadonlySet<string>,
  wordsB: ReadonlySet<string>,
): Relation {
  const [x, y] = [eventOf(a.claim).theme, eventOf(b.claim).theme];
  const relation = byEitherName(a, b, x, y);
  if (relation !== 'narrower' || !x || !y) return relation;
  const told = (term: Term, all: ReadonlySet<string>): boolean =>
    [...wordsOfTerm(term)].every((word) => all.has(word));
  return told(x, wordsB) && told(y, wordsA) ? 'same' : relation;
}

/** True where the arguments of two claims can be one: themes agree, agents do not differ, and nothing names two things. */
export function sameArguments(a: CaseClaim, b: CaseClaim, like: Likeness = likeness(a, b)): boolean {
  if (like.theme === 'different' || namesDiffer(a, b)) return false;
  if (like.agent === 'different' && like.theme !== 'same') return false;
  if (like.theme === 'unclear')
    return like.agent !== 'different' && like.words.length >= 2 && like.ratio >= 0.5;
  return like.words.length >= 1 && like.ratio >= 0.25;
}

/** Keys under which claims about one thing with one predicate meet. */
export function eventKeys(claim: CaseClaim): string[] {
  return predicateNames(claim).flatMap((name) => thingKeys(claim).map((thing) => `${name} ${thing}`));
}

/** True where two claims speak of one event: one predicate and arguments that can be one. */
export function sameEvent(a: CaseClaim, b: CaseClaim): boolean {
  const like = likeness(a, b);
  return like.predicate === 'same' && sameArguments(a, b, like);
}

/** Keys under which claims about one thing meet: the heads of their arguments, by canonical name. Each once. */
export const thingKeys = onceOf(({ claim }): readonly string[] => {
  const { agent, theme, others } = claim.frame;
  const keys = new Set<string>();
  for (const term of [agent, theme, ...others.map((other) => other.term)]) {
    if (!term || (term.pronoun && !term.entity && term.words.length === 0)) continue;
    if (term.head !== '') keys.add(canonical(term.head));
    for (const word of tellingWords(term.words)) keys.add(word);
    if (term.entity) keys.add(term.entity);
  }
  return [...keys];
});
