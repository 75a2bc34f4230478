/**
 * The frame of an event: predicate with lemma and class, and its arguments aligned across active, passive and nominal wording
 * (see `frameSchema` in model/claim.ts). Subjects that are not said are carried on from the clause that governs or shares them.
 */
import type { Term } from '../../model/claim.js';
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { failedBehind, failureOf } from '../clauses/failures.js';
import { type ClauseFrame, argumentsOf } from './frame-arguments.js';
import { doerFrame } from './frame-doers.js';
import { judgedFrame } from './frame-judged.js';
import { ownerTerm } from './nominals.js';
import { nominalFrame } from './frame-nominals.js';
import { singledOut } from '../clauses/clefts.js';
import { subjectOf } from '../clauses/subjects.js';
import { tenseOf } from '../operators/tense.js';
import type { Descent } from '../clauses/operator-types.js';
import { type Predicate, predicateOf } from './predicates.js';
import { ROLE } from '../words/entity-words.js';
import { phrasalSense } from '../words/predicate-lexicon.js';
import type { VerbChunk } from '../words/chunk-types.js';
import { type TermContext, termAt } from '../clauses/terms.js';

/** The frame of the event that a descent leads to. */
export function frameOf(parsed: ParsedSentence, descent: Descent, context: TermContext): ClauseFrame {
  const { core } = descent;
  const verb = verbOf(parsed, core);
  if (!verb)
    return {
      predicate: null,
      agent: termAt(parsed, core.subject, context),
      theme: null,
      others: [],
      comparison: null,
      tense: null,
    };
  const tense = tenseOf(parsed, descent);
  const judged = judgedFrame(parsed, core, context);
  if (judged) return { ...judged, tense };
  const done = doerFrame(parsed, core, verb, context);
  if (done) return { ...done, tense };
  const nominal = nominalFrame(parsed, core, verb, context);
  if (nominal) return { ...nominal, tense };
  const predicate = letGo(parsed, core, verb, context) ?? predicateOf(parsed, core, verb, context.text);
  const args = argumentsOf(parsed, core, verb, predicate, context);
  if (predicate.lemma === 'let go' && !verb.passive && args.agent)
    [args.agent, args.theme] = [null, args.agent];
  const frame = {
    predicate,
    ...args,
    agent: args.agent ?? letterOf(parsed, core, context),
    ...failedBy(parsed, descent, context),
    tense,
  };
  return singlesOut(parsed, core) ? { ...frame, singled: true } : frame;
}

/** Those who work, and what they hold: "let 40 staff go" dismisses them, "let the dog go" does not. */
const EMPLOYED = /^(?:staff|employee|worker|workforce|people|post|position|job|contractor)$/;

/** "The trust let 12 nurses go": as much as "12 nurses were let go". */
function letGo(
  parsed: ParsedSentence,
  core: Clause,
  verb: VerbChunk,
  context: TermContext,
): Predicate | null {
  const theme = termAt(parsed, core.subject, context);
  const outer = core.parent && verbOf(parsed, core.parent);
  if (!theme || !outer || parsed.words[verb.main]?.lemma !== 'go' || core.kind !== 'infinitive') return null;
  const lets = parsed.words[outer.main]?.lemma === 'let' && core.governor === core.parent?.verb;
  const held = EMPLOYED.test(theme.head) || ROLE.test(theme.head);
  const sense = lets && held && parsed.words[verb.last]?.pos !== 'ADV' ? phrasalSense('let', 'go') : null;
  const [start, end] = [parsed.words[verb.first]?.start ?? 0, parsed.words[verb.last - 1]?.end ?? 0];
  return sense && { ...sense, text: context.text.slice(start, end), start, end };
}

/** "The clerk let the licence lapse": what goes by itself has for its doer whoever lets it. */
function letterOf(
  parsed: ParsedSentence,
  { kind, parent, governor }: Clause,
  context: TermContext,
): Term | null {
  const outer = parent && verbOf(parsed, parent);
  if (kind !== 'infinitive' || !outer || outer.passive || governor !== parent.verb) return null;
  const lets = parsed.words[outer.main]?.lemma === 'let';
  return lets ? termAt(parsed, subjectOf(parsed, parent), context) : null;
}

/** "The school's failure to report it", "the failure of the school to report it": whose failure it is. */
function failedBy(
  parsed: ParsedSentence,
  { path: [from] }: Descent,
  context: TermContext,
): { agent?: Term | null } {
  const noun = from ? failureOf(parsed, from) : null;
  if (!from || noun === null) return {};
  const owner = termAt(parsed, failedBehind(parsed, from), context) ?? ownerTerm(parsed, noun, context);
  // "His failure to declare it cost him": whoever he is, not the failure
  return owner || subjectOf(parsed, from) === noun ? { agent: owner } : {};
}

/** "It was Ann Dunn who sold it": what the cleft singles out is who did it, not what it was done to, or when. */
function singlesOut(parsed: ParsedSentence, core: Clause): boolean {
  const pivot = singledOut(parsed, core);
  return pivot !== null && subjectOf(parsed, core) === pivot && verbOf(parsed, core)?.passive === false;
}
