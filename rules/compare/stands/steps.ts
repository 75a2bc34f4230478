/** Where a body stands on a step of its own: it is still weighing it, has settled on it, or has ruled it out. */
import type { CaseClaim } from '../../rule.js';
import { oneThing } from '../identity/ground.js';
import { predicateNames } from '../identity/predicates.js';
import { eventOf } from '../identity/event-view.js';
import { akin } from '../words/akin.js';
import { onceOf } from '../words/once.js';
import { oneName } from '../words/one-name.js';
import { shared, tellingWords } from '../words/words.js';
import { certaintyOf } from './certainty.js';

export type StepStand = 'weighed' | 'settled' | 'ruled out';

/** Operators of deliberation: what stands under them is not decided. */
const WEIGHING: ReadonlySet<string> = new Set(['explore', 'consider']);
/** The same verbs with a noun for the step: "is considering a sale of the dock". */
const WEIGHS = /^(?:consider|explore|contemplate|mull|mull over|weigh|weigh up|study|look at)$/;

export const stepStandOf = onceOf((one): StepStand | null => {
  if (isWeighed(one)) return 'weighed';
  if (isRuledOut(one)) return 'ruled out';
  return isSettled(one) ? 'settled' : null;
});

/** "Is exploring how to", "are considering a sale", "is in talks to": now, and not denied. */
function isWeighed({ claim: { polarity, frame, operators } }: CaseClaim): boolean {
  if (polarity !== 'positive' || /^(?:future|past)$/.test(frame.tense ?? '')) return false;
  if (
    operators.some(
      ({ kind, text }) => WEIGHING.has(kind) && /ing\b|^talks|^negotiations|^discussions/i.test(text),
    )
  )
    return true;
  const { predicate } = frame;
  return predicate !== null && WEIGHS.test(predicate.lemma) && /ing\b/i.test(predicate.text);
}

/** "Has ruled out", "is not considering", "decided against", "has dropped its plan to"; not "has not ruled out". */
function isRuledOut({ claim: { polarity, operators, frame } }: CaseClaim): boolean {
  const kinds = operators.map(({ kind }) => kind);
  if (polarity !== 'negative' || kinds.includes('condition')) return false;
  if (operators.some(({ kind, text }) => kind === 'plan' && /\bagainst$/i.test(text))) return true;
  if (kinds.includes('rule-out') || kinds.includes('give-up')) return true;
  // "no plans" leaves it open; "no intention of" does not
  if (operators.some(({ text }) => /^no (?:\p{L}+ )?intention$/iu.test(text))) return true;
  return (
    kinds.includes('not') &&
    (kinds.some((kind) => WEIGHING.has(kind)) || WEIGHS.test(frame.predicate?.lemma ?? ''))
  );
}

/** "plans to", "are inevitable". What "would" follow is told from an earlier point or under a condition. */
function isSettled(one: CaseClaim): boolean {
  const { claim } = one;
  if (claim.polarity !== 'positive') return false;
  const kinds = claim.operators.map(({ kind }) => kind);
  if (kinds.some((kind) => kind === 'would' || kind === 'condition' || WEIGHING.has(kind))) return false;
  return (claim.modality === 'planned' && kinds.includes('plan')) || certaintyOf(one) === 'certain';
}

/** The telling words of what is to be done, and to what: those behind the operators, or behind the verb of weighing. */
export const stepWords = onceOf(({ claim: { operators, quote, frame } }): ReadonlySet<string> => {
  const weighs = WEIGHS.test(frame.predicate?.lemma ?? '') ? [frame.predicate?.end ?? 0] : [];
  const from = Math.max(quote.start, ...operators.map(({ end }) => end), ...weighs) - quote.start;
  return tellingWords(quote.exact.slice(from).match(/\p{L}+/gu) ?? []);
});

/** One predicate and the thing it is done to, or the same words for both, neither with more: what is added may leave a part that is open. */
export function sameStep(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [eventOf(a.claim).theme, eventOf(b.claim).theme];
  if (oneThing(x, y) && shared(new Set(predicateNames(a)), new Set(predicateNames(b))).length > 0)
    return true;
  const [own, others] = [[...stepWords(a)], [...stepWords(b)]];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.some((other) => akin(word, other)));
  return own.length > 0 && within(own, others) && within(others, own);
}

/** Who takes the step, where it is known by name: the doer, else the speaker's body. */
function bodyOf({ claim }: CaseClaim): string | null {
  const { agent } = claim.frame;
  if (agent?.entity) return agent.entity;
  return agent?.pronoun ? (claim.attribution.at(-1)?.organisation ?? null) : null;
}

/** True where both bodies are known by name and are two. */
export function bodiesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [bodyOf(a), bodyOf(b)];
  return x !== null && y !== null && !oneName(x, y);
}
