/** What a verb of judging says of its object: "ruled | the search | unlawful", "described the injury as | minor". */
import type { VerbChunk } from '../words/chunk-types.js';
import { judges, passesNotOn } from '../words/judging-verbs.js';
import { type Clause, nounAt, type ParsedSentence, verbOf } from './clauses.js';
import { subjectOf } from './subjects.js';

/** The thing that is judged and the state that it is said to be in, as chunks. */
export interface Judged {
  thing: number;
  state: number;
  /** The thing is the subject of a passive. */
  passive: boolean;
}

/** The judgement that a clause tells, or null. */
export function judgedIn(parsed: ParsedSentence, clause: Clause): Judged | null {
  const { words, chunks } = parsed;
  const verb = verbOf(parsed, clause);
  if (!verb || clause.verb === null) return null;
  const after = clause.verb + 1;
  const thing = verb.passive ? subjectOf(parsed, clause) : after;
  const noun = nounAt(chunks, thing);
  if (thing === null || !noun || noun.time) return null;
  let at = after;
  if (!verb.passive) {
    at++;
    while (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'np') at += 2;
  }
  const as = words[chunks[at]?.first ?? -1]?.lower === 'as' && /^(?:adv|prep)$/.test(chunks[at]?.kind ?? '');
  if (as) at++;
  const lemma = words[verb.main]?.lemma ?? '';
  if (verb.negations.length > 0 && !passesNotOn(lemma)) return null;
  if (!judges(lemma, as) || !isState(parsed, clause, verb, at)) return null;
  return { thing, state: at, passive: verb.passive };
}

/** An adjective that ends the clause or that a preposition follows; "found it hard to sleep" tells what was hard behind it. */
function isState(parsed: ParsedSentence, clause: Clause, verb: VerbChunk, at: number): boolean {
  const { words, chunks } = parsed;
  const [state, behind] = [chunks[at], chunks[at + 1]];
  if (!state || !clause.chunks.includes(at)) return false;
  // "declared the outbreak over"
  const over =
    state.kind === 'prep' && /^over$/.test(words[state.first]?.lower ?? '') && behind?.kind !== 'np';
  if (!over && state.kind !== 'adj') return false;
  // "found her guilty" has an event of its own; "found him dead drunk" goes on
  if (/^(?:guilty|innocent)$/.test(words[state.last - 1]?.lower ?? '') || behind?.kind === 'np') return false;
  const it = words[chunks[at - 1]?.first ?? -1]?.lower === 'it' && !verb.passive;
  return !(it && /^(?:vg|sub|wh|prep)$/.test(behind?.kind ?? ''));
}
