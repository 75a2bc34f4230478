/**
 * Events told by who did them: "the founder of the school was Ann Lee", "the sale was the work of Ann Lee", "Ann Lee had no part in the
 * sale". The copula or the phrase only joins the doer to the deed, so that the deed is the event, as in the active.
 */
import type { Term } from '../../model/claim.js';
import { deedOf } from './agent-nouns.js';
import type { NounChunk, VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt, type ParsedSentence } from '../clauses/clauses.js';
import { argumentOf, besides, type Deed, deedNamed, doerTerm, told, type Told } from './deeds.js';
import { creditedDeed, sharedDeed } from './frame-doer-shares.js';
import { other } from './frame-prepositions.js';
import { ownerTerm } from './nominals.js';
import { subjectOf } from '../clauses/subjects.js';
import { headLemma, isTime, objectsOf, termAt, type TermContext } from '../clauses/terms.js';

/** The event of a clause that tells who did it, or had no part in it; null for other clauses. */
export function doerFrame(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  context: TermContext,
): Told | null {
  const subject = subjectOf(parsed, clause);
  if (subject === null) return null;
  const main = parsed.words[verb.main]?.lemma;
  if (main === 'be' && verb.copula && !verb.passive) {
    const behind = objectsOf(parsed, clause)[0] ?? null;
    return (
      byAgentNoun(parsed, clause, verb, subject, behind, context) ??
      byAgentNoun(parsed, clause, verb, behind, subject, context) ??
      byWork(parsed, clause, subject, behind, context) ??
      sharedDeed(parsed, clause, verb, subject, context)
    );
  }
  return (
    sharedDeed(parsed, clause, verb, subject, context) ?? creditedDeed(parsed, clause, verb, subject, context)
  );
}

/** Words before an agent noun that leave it the one who did it; any other ("co-founder", "second author") makes it one of several. */
const PLAIN = /^(?:the|sole|only|original|real|true|actual)$/;
/** "was not the only author" denies that nobody else was. */
const ALONE = /^(?:sole|only|original)$/;

/** "The seller of the mill was Ann Dunn", "Ann Dunn was the mill’s seller": by a definite noun there is one, so nobody else did it. */
function byAgentNoun(
  parsed: ParsedSentence,
  clause: Clause,
  { negations }: VerbChunk,
  at: number | null,
  doer: number | null,
  context: TermContext,
): Told | null {
  const noun = nounAt(parsed.chunks, at);
  const who = doerTerm(parsed, doer, context);
  if (!noun || at === null || !who) return null;
  const modifiers = parsed.words.slice(noun.first, noun.head);
  if (negations.length > 0 && modifiers.some(({ lower }) => ALONE.test(lower))) return null;
  const deed = agentNounDeed(parsed, at, noun, context);
  const called = other('attribute', termAt(parsed, at, context));
  if (!deed) return null;
  const others = [...called, ...besides(parsed, clause, deed, who, context)];
  return { ...told(deed, who), others, singled: true };
}

/** The deed that a definite agent noun names the doer of, with what it was done to. */
export function agentNounDeed(
  parsed: ParsedSentence,
  at: number,
  noun: NounChunk,
  context: TermContext,
): Deed | null {
  const { words, chunks } = parsed;
  const sense = deedOf(headLemma(words, noun));
  const head = words[noun.head];
  if (!sense || !head || noun.head !== noun.last - 1 || head.lower !== headLemma(words, noun)) return null;
  const owner = ownerTerm(parsed, at, context);
  const mark = words.findIndex(
    ({ pos, lower }, i) => i >= noun.first && pos === 'PART' && /^['’]s?$/.test(lower),
  );
  const from = owner ? (mark >= noun.first && mark < noun.head ? mark + 1 : noun.first + 1) : noun.first;
  if (!words.slice(from, noun.head).every(({ lower }) => PLAIN.test(lower))) return null;
  const next = chunks[at + 1];
  const of = next?.kind === 'prep' && next.lemma === 'of' ? termAt(parsed, at + 2, context) : null;
  if (!owner && (!of || words[noun.first]?.lower !== 'the')) return null;
  const theme = of ?? owner;
  if (!theme || isTime(theme, context) || theme.head === 'amount') return null;
  return {
    predicate: { ...sense, text: head.text, start: head.start, end: head.end },
    theme,
  };
}

/** "The sale was by Ann Dunn", "was the work of Ann Dunn": who stands behind the copula did what its subject names. */
function byWork(
  parsed: ParsedSentence,
  clause: Clause,
  subject: number,
  behind: number | null,
  context: TermContext,
): Told | null {
  const deed = deedNamed(parsed, subject, context);
  if (!deed) return null;
  const work = nounAt(parsed.chunks, behind);
  const isWork = work !== null && /^(?:work|doing|handiwork)$/.test(headLemma(parsed.words, work));
  const next = parsed.chunks[(behind ?? -2) + 1];
  const who = isWork
    ? next?.kind === 'prep' && next.lemma === 'of'
      ? doerTerm(parsed, (behind ?? 0) + 2, context)
      : ownerTerm(parsed, behind ?? 0, context)
    : behind === null
      ? named(doerTerm(parsed, argumentOf(parsed, clause, 'by'), context))
      : null;
  return who && { ...told(deed, who), singled: true };
}

/** Somebody pointed out: "by auction" and "by a vote" tell how. */
const named = (term: Term | null): Term | null =>
  term && (term.entity !== null || /^(?:the|its|his|her|their|our|my)\b/i.test(term.text)) ? term : null;
