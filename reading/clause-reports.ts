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
    const verb = behindSpeaker(s, k);
    const end = isReporting(s.chunks[verb], verb) ? endOf(s, verb + 1) : -1;
    if (end > 0) return addReport(s, k, end, k, verb);
  }
  if (one?.kind === 'np' && isReporting(two, k + 1) && s.chunks[k + 2]?.kind === 'np' && endsAfter(s, k + 3))
    return addReport(s, k, k + 3, k, k + 1);
  const inside = isReporting(one, k) && two?.kind === 'np' ? endOf(s, k + 2) : -1;
  // "The bridge, said the union, is unsafe": the verb behind the second comma is that of the noun before the first
  if (
    inside > 0 &&
    s.chunks[inside]?.kind === 'comma' &&
    s.chunks[inside + 1]?.kind === 'vg' &&
    s.top()?.verb === null
  )
    return addReport(s, k, inside, k + 1, k);
  if (isReporting(one, k) && two?.kind === 'np' && s.stack.every((clause) => clause.verb !== null)) {
    let end = k + 2;
    while (end < s.chunks.length && !/^(stop|other|rel|sub)$/.test(s.chunks[end]?.kind ?? '')) end++;
    return addReport(s, k, end, k + 1, k);
  }
  return k;
}

/** The chunk behind who speaks: "the director of Bell & Sons", "the director, Ann Lee,". */
function behindSpeaker(s: ClauseStack, k: number): number {
  let at = k + 1;
  while (at < k + 7 && s.chunks[at]?.kind === 'prep' && s.chunks[at + 1]?.kind === 'np') at += 2;
  if (s.chunks[at]?.kind !== 'comma' || s.chunks[at + 1]?.kind !== 'np' || s.top()?.verb === null) return at;
  let end = at + 2;
  while (end < at + 8 && s.chunks[end]?.kind === 'prep' && s.chunks[end + 1]?.kind === 'np') end += 2;
  return s.chunks[end]?.kind === 'comma' && s.chunks[end + 1]?.kind === 'vg' ? end + 1 : at;
}

/** Where a report ends that may tell when and where ("said yesterday,", "said on Monday in a letter,"); -1 where more than that follows. */
function endOf(s: ClauseStack, from: number): number {
  let k = from;
  for (let steps = 0; steps < 3; steps++) {
    const [chunk, next] = [s.chunks[k], s.chunks[k + 1]];
    if (chunk?.kind === 'adv' || (chunk?.kind === 'np' && chunk.time)) k++;
    else if (
      chunk?.kind === 'prep' &&
      /^(?:on|in|at|during)$/.test(s.words[chunk.first]?.lower ?? '') &&
      next?.kind === 'np'
    )
      k += 2;
    else break;
  }
  const after = s.chunks[k];
  if (after === undefined || /^(comma|stop|other)$/.test(after.kind)) return k;
  return endsAfter(s, from) ? from : -1;
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
