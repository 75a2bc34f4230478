/** Objects that are the subject of the infinitive behind them: "expect | the cost | to fall", "believe | the wall | to be unsafe". */
import type { Chunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import { judgesToBe } from '../words/judging-verbs.js';

/**
 * Verbs of foretelling, whose object belongs to the infinitive, as that of a verb of judging does. Source: subject raising to object
 * (Quirk et al. 1985, 16.41-42). Who wants it is as much told as what is wanted, so that "want" keeps its object.
 */
const RAISES = /^(?:expect|predict|forecast|project|anticipate)$/;

/** Verbs with "for", somebody or something, and an infinitive. Source: prepositional verbs with an infinitive (Quirk et al. 1985, 16.28). */
const ASKS_FOR = /^(?:ask|call|push|press|plead|vote|lobby|campaign|arrange|wait|appeal|petition|beg|pay)$/;

/**
 * "They expect | the cost of the work | to fall": what is expected is that the cost falls, and
 * not the cost. The chunk of who is to do it; null where nobody stands between.
 */
export function raisedSubject(s: ClauseStack, k: number, parent: Clause): number | null {
  const verb = s.chunks[parent.verb ?? -1];
  const doer = (parent.verb ?? k) + 1;
  const lemma = s.lemmaAt(parent.verb ?? -1);
  if (verb?.kind !== 'vg' || verb.passive) return null;
  // "called | for the plan | to be scrapped": what is asked for is that it be scrapped
  const asked = s.chunks[doer];
  if (asked?.kind === 'prep' && asked.lemma === 'for' && ASKS_FOR.test(lemma) && doer + 2 === k)
    return nounAt(s.chunks, doer + 1) ? doer + 1 : null;
  if (!RAISES.test(lemma) && !(judgesToBe(lemma) && tellsState(s.chunks[k]))) return null;
  if (!nounAt(s.chunks, doer) || nounAt(s.chunks, doer)?.time) return null;
  let at = doer + 1;
  while (s.chunks[at]?.kind === 'prep' && s.chunks[at + 1]?.kind === 'np') at += 2;
  return at === k ? doer : null;
}

/** "to be unsafe", "to have failed": what is so, and not what somebody is to do. */
const tellsState = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'vg' && (chunk.copula || chunk.perfect || chunk.progressive || chunk.passive);

/** "It took | the firm | 18 months | to rebuild it", "it took | 18 months | for | the firm | to rebuild it": who rebuilt it; null where nobody is named. */
export function timedSubject(s: ClauseStack, k: number, parent: Clause): number | null {
  const verb = parent.verb;
  const it = nounAt(s.chunks, parent.subject);
  if (verb === null || s.lemmaAt(verb) !== 'take' || !it || s.words[it.head]?.lower !== 'it') return null;
  const [doer, time] = [nounAt(s.chunks, verb + 1), nounAt(s.chunks, verb + 2)];
  const behind = s.chunks[verb + 2];
  if (behind?.kind === 'prep' && behind.lemma === 'for' && nounAt(s.chunks, verb + 3) && k === verb + 4)
    return verb + 3;
  return doer && !doer.time && time && k === verb + 3 ? verb + 1 : null;
}
