/** Where a body stands on a step of its own: it is still weighing it, has settled on it, or has ruled it out. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { oneThing } from '../identity/ground.js';
import { predicateNames } from '../identity/predicates.js';
import { eventOf } from '../identity/event-view.js';
import { akin } from '../words/akin.js';
import { onceOf } from '../words/once.js';
import { oneName } from '../words/one-name.js';
import { canonical, shared, tellingWords } from '../words/words.js';
import { certaintyOf } from './certainty.js';

export type StepStand = 'weighed' | 'settled' | 'wanted' | 'ruled out';

/** Operators of deliberation: what stands under them is not decided. */
const WEIGHING: ReadonlySet<string> = new Set(['explore', 'consider']);
/** The same verbs with a noun for the step: "is considering a sale of the dock". */
const WEIGHS = /^(?:consider|explore|contemplate|mull|mull over|weigh|weigh up|study|look at)$/;

export const stepStandOf = onceOf((one): StepStand | null => {
  if (isWeighed(one)) return 'weighed';
  if (isRuledOut(one)) return 'ruled out';
  if (isSettled(one)) return 'settled';
  return isWanted(one) ? 'wanted' : null;
});

/** Verbs that end a step or turn it down, with a noun for it: "shelved the closure", "is opposed to a sale". */
const DROPS = /^(?:shelve|scrap|abandon|drop|cancel|axe|call off|withdraw|halt|ditch|rule out)$/;
const IS_AGAINST = /^(?:oppose|opposed|reject|resist|veto|turn down|decide against|vote against)$/;
/** Verbs that take a step, with a noun for it: "will go ahead with the closure". */
const GOES_AHEAD = /^(?:go ahead|press ahead|push ahead|proceed|go through)$/;

/** Tells what somebody thinks of a step that may be another's. */
export const isAttitude = ({ claim: { frame } }: CaseClaim): boolean =>
  isAttitudeVerb(frame.predicate?.lemma ?? '');
const isAttitudeVerb = (lemma: string): boolean => IS_AGAINST.test(lemma);

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
function isRuledOut({ claim: { polarity, operators, frame, modality } }: CaseClaim): boolean {
  const kinds = operators.map(({ kind }) => kind);
  if (kinds.includes('condition')) return false;
  if (polarity === 'positive') {
    const lemma = frame.predicate?.lemma ?? '';
    return modality === 'asserted' && kinds.length === 0 && (DROPS.test(lemma) || IS_AGAINST.test(lemma));
  }
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
  if (GOES_AHEAD.test(claim.frame.predicate?.lemma ?? '')) return true;
  return (claim.modality === 'planned' && kinds.includes('plan')) || certaintyOf(one) === 'certain';
}

/** "Wants to sell", "will sell": for it, though it may not be settled. */
function isWanted({ claim: { polarity, operators, frame } }: CaseClaim): boolean {
  if (polarity !== 'positive' || frame.tense === 'past' || !frame.agent) return false;
  return (
    operators.length === 1 &&
    operators.some(({ kind, text }) => kind === 'will' || (kind === 'hope' && /^want/i.test(text)))
  );
}

/** "Calls for a review", "the idea of a merger": nouns that only lead to the step. */
const STANDS_FOR_STEP =
  /^(?:calls?|demands?|pleas?|requests?|appeals?|proposals?|plans?|idea|suggestions?|possibility)$/;

/** Verbs behind which a noun tells the step. */
const NAMES_STEP = [WEIGHS, DROPS, IS_AGAINST, GOES_AHEAD];

/** The telling words of what is to be done, and to what: those behind the operators, or behind a verb with a noun for the step. */
export const stepWords = onceOf(({ claim: { operators, quote, frame } }): ReadonlySet<string> => {
  const { predicate } = frame;
  const named = predicate !== null && NAMES_STEP.some((verbs) => verbs.test(predicate.lemma));
  const ends = [...operators.map(({ end }) => end), ...(named ? [predicate.end] : [])];
  const from = Math.max(quote.start, ...ends) - quote.start;
  // as they stand: "sale" is akin to "sell", though its canonical name is that of revenue
  const words =
    quote.exact
      .slice(from)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => tellingWords([word]).size > 0 && !STANDS_FOR_STEP.test(word)));
});

/** One predicate and the thing it is done to, or the same words for both, neither with more: what is added may leave a part that is open. */
export function sameStep(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [eventOf(a.claim).theme, eventOf(b.claim).theme];
  if (oneThing(x, y) && shared(new Set(predicateNames(a)), new Set(predicateNames(b))).length > 0)
    return true;
  const [own, others] = [[...stepWords(a)], [...stepWords(b)]];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.some((other) => canonical(word) === canonical(other) || akin(word, other)));
  return own.length > 0 && within(own, others) && within(others, own);
}

/** Who takes the step or is against it: the doer, or of whom the verb is said ("the board is opposed"). */
export function stepTaker({ claim: { frame } }: CaseClaim): Term | null {
  const { agent, theme, predicate } = frame;
  return (
    agent ??
    (theme && predicate && isAttitudeVerb(predicate.lemma) && theme.end <= predicate.start ? theme : null)
  );
}

/** The same by name, else the speaker's body. */
function bodyOf(one: CaseClaim): string | null {
  const taker = stepTaker(one);
  if (taker?.entity) return taker.entity;
  return taker?.pronoun ? (one.claim.attribution.at(-1)?.organisation ?? null) : null;
}

/** True where both bodies are known by name and are two. */
export function bodiesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [bodyOf(a), bodyOf(b)];
  return x !== null && y !== null && !oneName(x, y);
}
