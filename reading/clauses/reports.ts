/** Who says the rest: ", she said," beside a statement. */
import { nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import { leadsFinite } from './lookahead.js';
import { REPORTING, TAKES_OBJECT_THEN_CLAUSE } from '../words/complement-words.js';

/** ", she said," or ", said the leader" beside a statement: gives the index behind it, or k. The stack stays as it is. */
export function reportAt(s: ClauseStack, k: number): number {
  const edge = k === 0 ? false : s.chunks[k - 1]?.kind === 'comma' || s.chunks[k - 1]?.kind === 'other';
  if (!edge || s.clauses.length === 0 || s.conjunction !== null) return k;
  const one = s.chunks[k];
  if (one?.kind === 'np') {
    const verb = behindSpeaker(s, k);
    const end = isReporting(s, verb) ? endOf(s, verb) : -1;
    if (end > 0 && (!s.awaitsVerb() || verb === k + 1 || resumes(s, end)))
      return addReport(s, k, end, k, verb);
  }
  if (one?.kind === 'np' && isReporting(s, k + 1) && s.chunks[k + 2]?.kind === 'np' && endsAfter(s, k + 3))
    return addReport(s, k, k + 3, k, k + 1);
  const described = describedSpeaker(s, k);
  if (described !== null) return addReport(s, k, endOf(s, k), described, k);
  const inside = isReporting(s, k) && agrees(s, k) ? endOf(s, k + 1) : -1;
  // "The bridge, said the union, is unsafe": the verb behind the second comma is that of the noun before the first
  if (
    inside > 0 &&
    s.chunks[inside]?.kind === 'comma' &&
    s.chunks[inside + 1]?.kind === 'vg' &&
    s.awaitsVerb()
  )
    return addReport(s, k, inside, k + 1, k);
  if (isReporting(s, k) && agrees(s, k) && s.stack.every((clause) => clause.verb !== null)) {
    let end = k + 2;
    while (
      end < s.chunks.length &&
      !/^(stop|other|sub)$/.test(s.chunks[end]?.kind ?? '') &&
      !leavesReport(s, end) &&
      !goesOn(s, end) &&
      !(s.isQuoted(end) && !s.isQuoted(k))
    )
      end++;
    return addReport(s, k, end, k + 1, k);
  }
  return k;
}

/** A finite verb of saying: "said", "told reporters", "pointed out". */
function isReporting(s: ClauseStack, k: number): boolean {
  const chunk = s.chunks[k];
  const lemma = s.lemmaAt(k);
  if (chunk?.kind !== 'vg' || chunk.passive || !(chunk.finite || chunk.ambiguous)) return false;
  return REPORTING.has(lemma) || (lemma === 'point' && s.words[chunk.last]?.lower === 'out');
}

/** "says the clerk", but "maintains | 14 moorings": what stands behind the verb may be its subject, where the two agree in number. */
function agrees(s: ClauseStack, k: number): boolean {
  const [verb, noun] = [s.chunks[k], nounAt(s.chunks, k + 1)];
  if (!noun || verb?.kind !== 'vg') return false;
  const head = s.words[noun.head];
  return s.words[verb.main]?.form !== 's' || head?.pos !== 'NOUN' || head.lower === head.lemma;
}

/** “…,” Ann Lee, who runs the works, | said: the speaker before a relative clause that her verb follows. */
function describedSpeaker(s: ClauseStack, k: number): number | null {
  const clause = s.stack.at(-1);
  if (!isReporting(s, k) || clause?.kind !== 'relative' || !clause.comma || clause.verb === null) return null;
  const speaker = clause.antecedent;
  const owner = s.stack.findLast((one) => speaker !== null && one.chunks.includes(speaker));
  if (speaker === null || !owner || owner.subject === speaker || s.chunks[speaker - 1]?.kind !== 'comma')
    return null;
  if (owner.verb === null || endOf(s, k) < 0 || s.isQuoted(k)) return null;
  owner.chunks = owner.chunks.filter((one) => one !== speaker);
  return speaker;
}

/** The verb that a report parted from its subject follows: "The bank, its chief executive said, | has no plans". */
const resumes = (s: ClauseStack, end: number): boolean => {
  const verb = s.chunks[end + 1];
  return s.chunks[end]?.kind === 'comma' && verb?.kind === 'vg' && verb.finite;
};

/** What is no part of the report any more: "said Ann Lee, | who farms there", "she said, | adding that". */
function leavesReport(s: ClauseStack, k: number): boolean {
  const chunk = s.chunks[k];
  if (chunk?.kind === 'rel') return true;
  if (chunk?.kind === 'np') return s.words[chunk.first]?.lower === 'whose';
  return chunk?.kind === 'vg' && s.words[chunk.main]?.form === 'ing' && s.chunks[k - 1]?.kind === 'comma';
}

/** "“…,” said Ann Lee, | and left the room", "…, said the ranger, | and nobody had been hurt": what the speaker did besides, or another clause. */
const goesOn = (s: ClauseStack, k: number): boolean => {
  const next = s.chunks[k + 1];
  if (s.chunks[k]?.kind !== 'cc' || s.chunks[k - 1]?.kind !== 'comma') return false;
  return next?.kind === 'vg' ? next.finite : next?.kind === 'np' && leadsFinite(s, k + 1, false);
};

/** The chunk behind who speaks: "the director of Bell & Sons", "the director, Ann Lee,". */
function behindSpeaker(s: ClauseStack, k: number): number {
  let at = k + 1;
  while (at < k + 7 && s.chunks[at]?.kind === 'prep' && s.chunks[at + 1]?.kind === 'np') at += 2;
  if (s.chunks[at]?.kind !== 'comma' || s.chunks[at + 1]?.kind !== 'np') return at;
  let end = at + 2;
  while (end < at + 8 && s.chunks[end]?.kind === 'prep' && s.chunks[end + 1]?.kind === 'np') end += 2;
  return s.chunks[end]?.kind === 'comma' && s.chunks[end + 1]?.kind === 'vg' ? end + 1 : at;
}

/**
 * Where a report ends that may tell whom, when and where ("said yesterday,", "told members on Monday in a letter,", "says in papers filed
 * at the court,"); -1 where more than that follows. The verb stands at `verb`, or the speaker behind it.
 */
function endOf(s: ClauseStack, verb: number): number {
  const from = verb + 1;
  let k = from;
  if (s.chunks[k]?.kind === 'prep' && s.lemmaAt(verb) === 'point') k++;
  if (s.chunks[k]?.kind === 'np' && TAKES_OBJECT_THEN_CLAUSE.has(s.lemmaAt(verb))) k++;
  for (let steps = 0; steps < 4; steps++) {
    const [chunk, next] = [s.chunks[k], s.chunks[k + 1]];
    if (chunk?.kind === 'adv' || (chunk?.kind === 'np' && chunk.time)) k++;
    else if (
      chunk?.kind === 'prep' &&
      /^(?:on|in|at|during)$/.test(s.words[chunk.first]?.lower ?? '') &&
      next?.kind === 'np'
    )
      k += 2;
    else if (
      chunk?.kind === 'vg' &&
      chunk.ambiguous &&
      next?.kind === 'prep' &&
      s.chunks[k - 1]?.kind === 'np'
    )
      k++;
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
  const clause = s.add('report', null, { subject, verb, comma: true });
  for (let i = from; i < to; i++) if (s.chunks[i]?.kind !== 'comma') clause.chunks.push(i);
  s.comma = true;
  let end = to;
  if (from > 0 && s.isQuoted(from - 1) && !s.isQuoted(from))
    while (
      end < s.chunks.length &&
      !s.isQuoted(end) &&
      !/^(stop|other|cc)$/.test(s.chunks[end]?.kind ?? '') &&
      !leavesReport(s, end)
    )
      clause.chunks.push(end++);
  return end;
}
