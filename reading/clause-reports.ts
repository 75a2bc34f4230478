/** Who says the rest: ", she said," beside a statement. */
import type { Chunk } from './chunk-types.js';
import type { Clause } from './clauses.js';
import type { ClauseStack } from './clause-stack.js';
import { REPORTING } from './complement-words.js';

/** ", she said," or ", said the leader" beside a statement: gives the index behind it, or k. The stack stays as it is. */
export function reportAt(s: ClauseStack, k: number): number {
  const edge = k === 0 ? false : s.chunks[k - 1]?.kind === 'comma' || s.chunks[k - 1]?.kind === 'other';
  if (!edge || s.clauses.length === 0 || s.conjunction !== null) return k;
  const [one, two] = [s.chunks[k], s.chunks[k + 1]];
  const isReporting = (chunk: Chunk | undefined, at: number): boolean =>
    chunk?.kind === 'vg' && chunk.finite && !chunk.passive && REPORTING.has(s.lemmaAt(at));
  if (one?.kind === 'np') {
    let verb = k + 1;
    while (verb < k + 7 && s.chunks[verb]?.kind === 'prep' && s.chunks[verb + 1]?.kind === 'np') verb += 2;
    if (isReporting(s.chunks[verb], verb) && endsAfter(s, verb + 1))
      return addReport(s, k, verb + 1, k, verb);
  }
  if (one?.kind === 'np' && isReporting(two, k + 1) && s.chunks[k + 2]?.kind === 'np' && endsAfter(s, k + 3))
    return addReport(s, k, k + 3, k, k + 1);
  if (isReporting(one, k) && two?.kind === 'np' && s.stack.every((clause) => clause.verb !== null)) {
    let end = k + 2;
    while (end < s.chunks.length && !/^(stop|other|rel|sub)$/.test(s.chunks[end]?.kind ?? '')) end++;
    return addReport(s, k, end, k + 1, k);
  }
  return k;
}

function endsAfter(s: ClauseStack, k: number): boolean {
  const chunk = s.chunks[k];
  return (
    chunk === undefined ||
    chunk.kind === 'comma' ||
    chunk.kind === 'stop' ||
    chunk.kind === 'other' ||
    (chunk.kind === 'np' && chunk.time)
  );
}

function addReport(s: ClauseStack, from: number, to: number, subject: number, verb: number): number {
  const clause: Clause = {
    id: s.clauses.length,
    kind: 'report',
    parent: null,
    children: [],
    chunks: [],
    marker: null,
    subject,
    verb,
    antecedent: null,
    governor: null,
    shares: null,
    conjunction: null,
    subjectClause: null,
    comma: true,
  };
  for (let i = from; i < to; i++) if (s.chunks[i]?.kind !== 'comma') clause.chunks.push(i);
  s.clauses.push(clause);
  s.comma = true;
  let end = to;
  if (from > 0 && s.isQuoted(from - 1) && !s.isQuoted(from))
    while (end < s.chunks.length && !s.isQuoted(end) && !/^(stop|other|cc)$/.test(s.chunks[end]?.kind ?? ''))
      clause.chunks.push(end++);
  return end;
}
