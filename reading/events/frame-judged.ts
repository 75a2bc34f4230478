/** Frames of judgements: "ruled the search unlawful" tells, as its subject's words, that the search was unlawful. */
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { judgedIn } from '../clauses/judged.js';
import { isTime, prepositionsOf, type TermContext, termAt } from '../clauses/terms.js';
import { stateSense } from '../words/predicate-lexicon.js';
import type { ClauseFrame } from './frame-arguments.js';
import { other } from './frame-prepositions.js';

/** The state as predicate and the thing as theme, as in "the search was unlawful"; null where the clause judges nothing. */
export function judgedFrame(
  parsed: ParsedSentence,
  clause: Clause,
  context: TermContext,
): Omit<ClauseFrame, 'tense'> | null {
  const judged = judgedIn(parsed, clause);
  const state = parsed.chunks[judged?.state ?? -1];
  const [word, verb] = [parsed.words[(state?.last ?? 0) - 1], verbOf(parsed, clause)];
  const theme = termAt(parsed, judged?.thing ?? null, context);
  if (!judged || !state || !word || !verb || !theme) return null;
  const start = parsed.words[state.first]?.start ?? word.start;
  const sense = stateSense(word.lower);
  const others = prepositionsOf(parsed, clause)
    // who judges speaks, and is no part of what is said
    .filter(({ lemma, at }) => lemma !== 'as' && !(lemma === 'by' && judged.passive && at > judged.state))
    .flatMap(({ lemma, noun }) => other(lemma, termAt(parsed, noun, context)))
    .filter(({ term }) => !isTime(term, context) && (term.start >= theme.end || term.end <= theme.start));
  return {
    predicate: {
      lemma: sense ? word.lower : word.lemma,
      class: sense?.class ?? null,
      text: context.text.slice(start, word.end),
      start,
      end: word.end,
    },
    agent: null,
    theme,
    others,
    comparison: null,
  };
}
