/** A deed and who did it, as they are told apart from each other: "the sale of the mill" here, "Ann Dunn" there. */
import type { Frame, Term } from '../../model/claim.js';
import { type Clause, nounAt, type ParsedSentence } from '../clauses/clauses.js';
import type { ClauseFrame } from './frame-arguments.js';
import { other } from './frame-prepositions.js';
import { ownedEvent } from './nominals.js';
import { isTime, prepositionsOf, termAt, type TermContext } from '../clauses/terms.js';

export type Told = Omit<ClauseFrame, 'tense'>;
export interface Deed {
  predicate: NonNullable<Frame['predicate']>;
  theme: Term;
}

export const told = ({ predicate, theme }: Deed, agent: Term): Told => ({
  predicate,
  agent,
  theme,
  others: [],
  comparison: null,
});

/** The deed that a noun of action names together with what it was done to, and by nobody named: "the sale of the mill", "the mill’s sale". */
export function deedNamed(parsed: ParsedSentence, at: number | null, context: TermContext): Deed | null {
  const noun = nounAt(parsed.chunks, at);
  const event = at === null ? null : ownedEvent(parsed, at, context);
  if (!noun || !event?.theme || event.agent) return null;
  return parsed.words[noun.first]?.lower !== 'no' ? { predicate: event.predicate, theme: event.theme } : null;
}

/** What stands behind a preposition of the clause. */
export const argumentOf = (parsed: ParsedSentence, clause: Clause, preposition: string): number | null =>
  prepositionsOf(parsed, clause).find(({ lemma }) => lemma === preposition)?.noun ?? null;

/** Somebody who can have done it: neither a time nor an amount. */
export function doerTerm(parsed: ParsedSentence, at: number | null, context: TermContext): Term | null {
  const noun = nounAt(parsed.chunks, at);
  const term = noun && !noun.time ? termAt(parsed, at, context) : null;
  if (!term || isTime(term, context) || term.head === 'amount' || term.head === '') return null;
  return term;
}

/** What else the clause tells of the deed: "was not involved in the sale of the mill | to Orme Ltd", "the translator of the poem | into Welsh". */
export function besides(
  parsed: ParsedSentence,
  clause: Clause,
  { theme }: Deed,
  who: Term,
  context: TermContext,
): Frame['others'] {
  return prepositionsOf(parsed, clause)
    .flatMap(({ lemma, noun }) => other(lemma, termAt(parsed, noun, context)))
    .filter(({ term }) => term.start >= theme.end && term.start !== who.start && !isTime(term, context));
}
