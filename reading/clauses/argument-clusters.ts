/**
 * "Gave £5m to Leeds and £3m to York", "sold 12 acres to the county and 30 acres to a firm": an amount and its phrase beside another pair
 * of the kind, under one verb. Each pair is told by itself, in a clause that takes the rest from the first.
 * Source: coordination of more than one constituent (Huddleston and Pullum 2002, ch. 15, 4.2; Quirk et al. 1985, 13.95).
 */
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import { isAmount } from './terms.js';

export function splitClusters(s: ClauseStack): void {
  for (const owner of [...s.clauses]) {
    const verb = s.chunks[owner.verb ?? -1];
    if (verb?.kind !== 'vg' || !verb.finite || owner.elided !== null) continue;
    for (let pair = secondPair(s, owner); pair !== null; pair = secondPair(s, owner)) addPair(s, owner, pair);
  }
}

/** The last of two pairs side by side: where the first and the last begin. */
function secondPair(s: ClauseStack, owner: Clause): { first: number; last: number } | null {
  const last = owner.chunks.findLast(
    (k) =>
      k > (owner.verb ?? k) && opensPair(s, owner, k) && /^(?:cc|comma)$/.test(s.chunks[k - 1]?.kind ?? ''),
  );
  if (last === undefined) return null;
  let first = last - 1;
  while (first > (owner.verb ?? 0) && /^(?:cc|comma)$/.test(s.chunks[first]?.kind ?? '')) first--;
  first -= 2;
  if (first !== (owner.verb ?? 0) + 1 && !isBehindPair(s, owner, first, lemmaAt(s, last + 1))) return null;
  return opensPair(s, owner, first) && lemmaAt(s, first + 1) === lemmaAt(s, last + 1)
    ? { first, last }
    : null;
}

/** A third pair: the one before stands behind another of its kind. */
function isBehindPair(s: ClauseStack, owner: Clause, k: number, prep: string): boolean {
  let end = k - 1;
  while (/^(?:cc|comma)$/.test(s.chunks[end]?.kind ?? '')) end--;
  return end < k - 1 && opensPair(s, owner, end - 2) && lemmaAt(s, end - 1) === prep;
}

/** "£3m | to York": an amount or a count with the phrase that only one like it has. */
function opensPair(s: ClauseStack, owner: Clause, k: number): boolean {
  const [noun, goal] = [nounAt(s.chunks, k), nounAt(s.chunks, k + 2)];
  if (!noun || !goal || goal.time || !/^(?:to|from|for)$/.test(lemmaAt(s, k + 1))) return false;
  const words = s.words.slice(noun.first, noun.last);
  // a bare number says too little by itself: "318 votes to Ms Lee and 603 to Mr Dunn"
  const counts =
    words.some(({ pos }) => pos === 'SYM') ||
    (words.some(({ pos }) => pos === 'NUM') && words.some(({ pos }) => pos === 'NOUN'));
  return counts && [k, k + 1, k + 2].every((at) => owner.chunks.includes(at)) && !isAmount(s.words, goal);
}

function addPair(s: ClauseStack, owner: Clause, { first, last }: { first: number; last: number }): void {
  const taken = new Set([last, last + 1, last + 2]);
  const replaced = new Set([first, first + 1, first + 2]);
  const kept = owner.chunks.filter((k) => !taken.has(k));
  const clause: Clause = {
    ...owner,
    id: s.clauses.length,
    children: [],
    chunks: owner.chunks.filter((k) => !replaced.has(k)),
    shares: owner,
  };
  owner.chunks = kept;
  s.clauses.push(clause);
  clause.parent?.children.push(clause);
}

const lemmaAt = (s: ClauseStack, k: number): string => {
  const chunk = s.chunks[k];
  return chunk?.kind === 'prep' ? chunk.lemma : '';
};
