/** Frames whose event a noun names behind a light verb: "make an announcement", "there is no increase in fares". */
import type { Term } from '../model/claim.js';
import type { VerbChunk } from './chunk-types.js';
import { clausalTerm } from './clause-terms.js';
import { type Clause, type ParsedSentence, nounAt } from './clauses.js';
import type { ClauseFrame } from './frame-arguments.js';
import { other } from './frame-prepositions.js';
import { nominalEvent } from './nominals.js';
import { LIGHT_VERBS } from './predicate-lexicon.js';
import { subjectOf } from './subjects.js';
import { type TermContext, objectsOf, prepositionsOf, termAt } from './terms.js';

/** "make an announcement", "there is no increase in fares", "includes a rise in": the noun says what happens. */
export function nominalFrame(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  context: TermContext,
): Omit<ClauseFrame, 'tense'> | null {
  const { words } = parsed;
  const main = words[verb.main];
  const subject = subjectOf(parsed, clause);
  const there = words[nounAt(parsed.chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (!main || (!there && !LIGHT_VERBS.has(main.lemma) && !/^(happen|occur)$/.test(main.lemma))) return null;
  const takesPlace =
    /^(happen|occur)$/.test(main.lemma) ||
    (main.lemma === 'take' &&
      words[nounAt(parsed.chunks, objectsOf(parsed, clause)[0] ?? null)?.head ?? -1]?.lemma === 'place');
  const noun = verb.passive || takesPlace ? subject : (objectsOf(parsed, clause)[0] ?? null);
  const event = noun === null ? null : nominalEvent(parsed, noun, context);
  // a passive light verb keeps its own meaning unless it only makes the action happen ("no decision has been made")
  if (
    !event ||
    noun === null ||
    (verb.passive && !/^(make|take|reach|give|hold|launch|conduct|undertake)$/.test(main.lemma))
  )
    return null;
  const agent =
    verb.passive || there || takesPlace || subject === noun ? null : termAt(parsed, subject, context);
  const carries = /^(include|involve|contain|show|see|experience|report|record|face|suffer)$/.test(
    main.lemma,
  );
  const others = prepositionsOf(parsed, clause)
    .filter(({ noun: k }) => !event.used.has(k))
    .flatMap(({ lemma, noun: k }) => other(lemma, termAt(parsed, k, context)));
  return {
    predicate: {
      ...event.predicate,
      text: context.text.slice(main.start, event.predicate.end),
      start: main.start,
    },
    agent: event.agent ?? (carries ? null : agent),
    theme:
      event.theme ?? aboutTerm(parsed, clause, event.used, context) ?? clausalTerm(parsed, clause, context),
    others: carries && agent ? [{ role: 'whole', term: agent }, ...others] : others,
    comparison: null,
  };
}

/** "a decision was taken on closures": the theme of a noun of action behind its light verb. */
function aboutTerm(
  parsed: ParsedSentence,
  clause: Clause,
  used: ReadonlySet<number>,
  context: TermContext,
): Term | null {
  const about = prepositionsOf(parsed, clause).find(
    ({ lemma, noun, at }) =>
      at > (clause.verb ?? -1) && !used.has(noun) && /^(on|about|over|regarding|concerning|of)$/.test(lemma),
  );
  const term = about ? termAt(parsed, about.noun, context) : null;
  return term &&
    term.head !== 'amount' &&
    !context.times.some((time) => time.start < term.end && term.start < time.end)
    ? term
    : null;
}
