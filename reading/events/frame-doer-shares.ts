/** Deeds that a phrase gives to somebody, or keeps from him: "was responsible for selling it", "had no part in the sale", "credit for it goes to her". */
import type { Term } from '../../model/claim.js';
import type { VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { argumentOf, besides, deedNamed, doerTerm, told, type Told } from './deeds.js';
import { argumentsOf } from './frame-arguments.js';
import { nextStep } from '../operators/operator-steps.js';
import { predicateOf } from './predicates.js';
import { headLemma, objectsOf, type TermContext } from '../clauses/terms.js';

interface Share {
  word: RegExp;
  preposition: string;
  /** True where only the denial tells who did it: of several who had a part in it none need have done it. */
  denied: boolean;
}

/** Adjectives, participles and nouns that join somebody to a deed. Source: the complements of Quirk et al. (1985, 16.28, 16.69), as far as they say who did it. */
const SHARES: readonly Share[] = [
  { word: /^responsible$/, preposition: 'for', denied: false },
  { word: /^credit(?:ed)?$/, preposition: 'with', denied: false },
  { word: /^involved$/, preposition: 'in', denied: true },
  { word: /^(?:part|hand|role|share|involvement)$/, preposition: 'in', denied: true },
];

/** "was responsible for the sale", "had no part in selling it": the subject did what stands behind the preposition. */
export function sharedDeed(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  subject: number,
  context: TermContext,
): Told | null {
  const share = shareOf(parsed, clause, verb);
  const who = share && doerTerm(parsed, subject, context);
  return who ? deedBehind(parsed, clause, share.preposition, who, context) : null;
}

/** "Credit for selling it goes to Ann Dunn". */
export function creditedDeed(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  subject: number,
  context: TermContext,
): Told | null {
  const noun = nounAt(parsed.chunks, subject);
  const credit = noun !== null && headLemma(parsed.words, noun) === 'credit';
  if (!credit || !/^(?:go|belong)$/.test(parsed.words[verb.main]?.lemma ?? '')) return null;
  const who = doerTerm(parsed, argumentOf(parsed, clause, 'to'), context);
  return who ? deedBehind(parsed, clause, 'for', who, context) : null;
}

/** The word that joins the subject to a deed, where what the clause says of it tells who did it. */
function shareOf(parsed: ParsedSentence, clause: Clause, verb: VerbChunk): Share | null {
  const { words, chunks } = parsed;
  const next = chunks[(clause.verb ?? -2) + 1];
  const object = nounAt(chunks, objectsOf(parsed, clause)[0] ?? null);
  const none = object !== null && words[object.first]?.lower === 'no';
  const word = verb.passive
    ? words[verb.main]?.lower
    : verb.copula && next?.kind === 'adj'
      ? words[next.last - 1]?.lower
      : object && HAS.test(words[verb.main]?.lemma ?? '')
        ? headLemma(words, object)
        : undefined;
  const share = SHARES.find((one) => one.word.test(word ?? ''));
  // "was responsible for opening the shop each day": a duty
  if (words.some(({ lower }) => /^(?:each|every|daily|weekly|always|usually)$/.test(lower))) return null;
  return share && (!share.denied || none || verb.negations.length > 0) ? share : null;
}

const HAS = /^(?:have|play|take)$/;

/** The deed behind a preposition, named by a gerund or by a noun of action. */
function deedBehind(
  parsed: ParsedSentence,
  clause: Clause,
  preposition: string,
  who: Term,
  context: TermContext,
): Told | null {
  const gerund = clause.children.find(({ kind, marker }) => {
    const chunk = parsed.chunks[marker ?? -1];
    return kind === 'gerund' && chunk?.kind === 'prep' && chunk.lemma === preposition;
  });
  const verb = gerund && verbOf(parsed, gerund);
  if (!gerund || !verb) {
    const deed = deedNamed(parsed, argumentOf(parsed, clause, preposition), context);
    return deed && { ...told(deed, who), others: besides(parsed, clause, deed, who, context) };
  }
  // "for failing to lock it": what did not come about is nothing that he did
  if (verb.passive || verb.negations.length > 0 || nextStep(parsed, gerund)) return null;
  const predicate = predicateOf(parsed, gerund, verb, context.text);
  const { theme, others, comparison } = argumentsOf(parsed, gerund, verb, predicate, context);
  return theme && { predicate, agent: who, theme, others, comparison };
}
