/**
 * Takes a sentence's chunks apart into clauses, in one pass from left to right with a stack of open clauses.
 * A finite verb that meets a clause which already has one either completes an outer clause whose subject still waits for its verb,
 * continues a coordination, or opens the complement of the verb before ("claims the trust plans").
 */
import type { Chunk } from '../words/chunk-types.js';
import { markAbsolutes, markBare } from './absolutes.js';
import type { Clause } from './clauses.js';
import { splitClusters } from './argument-clusters.js';
import { beside, frontedBehind, invertedBehind } from './conjuncts.js';
import { addContrasts, asSecondInfinitives } from './contrasts.js';
import { fillEllipses } from './ellipses.js';
import { fillHeadline } from './gaps.js';
import { noun } from './nouns.js';
import { question, relative, subordinator } from './openers.js';
import { joinPseudoClefts } from './pseudo-clefts.js';
import { reportAt } from './reports.js';
import { ClauseStack } from './stack.js';
import { verb } from './verbs.js';
import type { Word } from '../words/word.js';

/** The clauses of a sentence, in the order in which they open. */
export function buildClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  asSecondInfinitives(words, chunks);
  markAbsolutes(words, chunks);
  markBare(words, chunks);
  const stack = new ClauseStack(words, chunks);
  for (let k = 0; k < chunks.length; k = Math.max(k + 1, take(stack, k)));
  fillHeadline(stack);
  joinPseudoClefts(stack);
  addContrasts(stack);
  fillEllipses(stack);
  splitClusters(stack);
  return stack.clauses;
}

/** Takes the chunk at k in; gives the index of the next to take. */
function take(s: ClauseStack, k: number): number {
  const chunk = s.chunks[k];
  if (!chunk) return k + 1;
  const report = reportAt(s, k);
  if (report > k) return report;
  switch (chunk.kind) {
    case 'comma':
      s.comma = true;
      if (s.held !== null && s.held !== k - 1) {
        s.conjunction = s.held;
        s.held = null;
      }
      return k + 1;
    case 'cc':
      if (invertedBehind(s, k) || frontedBehind(s, k)) {
        beside(s, k, false);
        return k + 1;
      }
      // "Neither the owner nor the agent had": the first of a pair of conjunctions joins nothing before it
      if (s.clauses.length === 0 && /^(?:n?either|both)$/.test(chunk.lemma)) {
        s.attach(s.top(), k);
        return k + 1;
      }
      s.conjunction = k;
      s.held = s.chunks[k + 1]?.kind === 'comma' ? k : null;
      return k + 1;
    case 'stop':
    case 'other':
      s.stack = [];
      break;
    case 'np':
      noun(s, k);
      break;
    case 'vg':
      verb(s, k, chunk);
      break;
    case 'sub':
      subordinator(s, k, chunk.lemma);
      break;
    case 'rel':
      relative(s, k);
      break;
    case 'wh':
      question(s, k);
      break;
    default:
      // "Only when a child was hurt | did the county act": the auxiliary goes with the clause outside
      if (chunk.kind === 'adv' && chunk.lemma === 'auxiliary') s.popTo(s.waitingForSubject() ?? s.top());
      s.leaveRestrictive();
      // "…, nor did it reply": what the conjunction opens is not there yet
      if (!(chunk.kind === 'adv' && chunk.lemma === 'auxiliary' && s.conjunction !== null))
        s.attach(s.top(), k);
  }
  // "and last week two kiosks closed": a time before the subject is passed over as an adverb is
  if (chunk.kind !== 'adv' && !(chunk.kind === 'np' && chunk.time)) {
    s.comma = false;
    s.conjunction = null;
  }
  return k + 1;
}
