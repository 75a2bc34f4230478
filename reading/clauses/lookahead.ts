/** What stands ahead of a chunk: whether a finite verb follows, and which. Looks at most a fixed number of chunks ahead, so that the cost is linear in the sentence. */
import { nounAt } from './clauses.js';
import { endsPeriod, isActive } from './participles.js';
import type { ClauseStack } from './stack.js';

const LOOK_AHEAD = 24;

/** Words that open a clause or, without a verb behind them, a prepositional phrase ("after the savings"). */
const CONJUNCTION_OR_PREPOSITION = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'once',
  'than',
  'like',
  'because',
]);

/** Verbs with an object and a bare infinitive: "let the lawn | go", "watched the keel | go down". */
const TAKES_BARE = /^(?:let|make|help|watch)$/;

/** True where the noun phrase at k is the object of such a verb right before it, and the infinitive follows. */
export function hasBareInfinitive(s: ClauseStack, k: number): boolean {
  const [verb, object, next] = [s.chunks[k - 1], nounAt(s.chunks, k), s.chunks[k + 1]];
  if (verb?.kind !== 'vg' || verb.passive || !TAKES_BARE.test(s.lemmaAt(k - 1))) return false;
  const main = next?.kind === 'vg' && next.first === next.main ? s.words[next.main] : undefined;
  return object !== null && main?.form === 'base';
}

/** True where the noun phrase at k is the subject of a finite verb further on. */
export function leadsFinite(s: ClauseStack, k: number, ambiguousToo: boolean, acrossAnd = true): boolean {
  const pronoun = s.words[nounAt(s.chunks, k)?.first ?? -1]?.lower ?? '';
  if (/^(i|we|they|he|she)$/.test(pronoun) && s.chunks[k + 1]?.kind === 'vg') return true;
  // the object case is no subject of a finite verb: "was meant to hurt him, | was an insult"; "me" and "us" may be one in speech ("me and Tom left")
  if (/^(?:him|them)$/.test(pronoun) && s.chunks[k + 1]?.kind !== 'vg') return false;
  let needed = 0;
  let passed = 0;
  let commas = 0;
  for (let i = k + 1; i < Math.min(s.chunks.length, k + LOOK_AHEAD); i++) {
    const chunk = s.chunks[i];
    if (!chunk) return false;
    if (chunk.kind === 'vg') {
      if (!chunk.finite || endsPeriod(s, i) || (chunk.ambiguous && !readsAsFinite(s, i, ambiguousToo)))
        continue;
      if (needed > 0) {
        needed--;
        passed++;
      } else return commas % 2 === 0;
    } else if (chunk.kind === 'rel') needed++;
    else if (chunk.kind === 'comma') commas++;
    else if (chunk.kind === 'cc') {
      if (passed > 0 || !acrossAnd || /^(vg|comma)$/.test(s.chunks[i + 1]?.kind ?? '')) return false;
    } else if (
      chunk.kind === 'stop' ||
      chunk.kind === 'other' ||
      chunk.kind === 'sub' ||
      chunk.kind === 'wh'
    ) {
      if (chunk.kind !== 'sub' || !(leadsTime(s, i) || isPreposition(s, i))) return false;
    } else if (chunk.kind === 'np' && !chunk.time && s.chunks[i - 1]?.kind === 'np' && isSubjectLike(s, i))
      needed++;
  }
  return false;
}

/** How many finite verbs stand between a chunk and the end of its clause. */
export function finitesAhead(s: ClauseStack, k: number): number {
  let count = 0;
  for (let i = k + 1; i < Math.min(s.chunks.length, k + LOOK_AHEAD); i++) {
    const chunk = s.chunks[i];
    if (!chunk || /^(stop|other|sub|rel|wh|comma)$/.test(chunk.kind)) break;
    if (chunk.kind === 'vg' && chunk.finite) count++;
  }
  return count;
}

function isSubjectLike(s: ClauseStack, k: number): boolean {
  return s.chunks[k + 1]?.kind === 'vg' || s.chunks[k + 2]?.kind === 'vg';
}

/** A bare -ed form as past tense: an object follows it directly, or the place asks for a verb and no other comes. */
function readsAsFinite(s: ClauseStack, k: number, expected: boolean): boolean {
  const after = s.chunks[k + 1];
  if (after?.kind === 'np' && !after.time) return true;
  if (after?.kind === 'prep' && after.lemma === 'by') return false;
  return expected;
}

export function commaThenSubject(s: ClauseStack, k: number): boolean {
  for (let i = k + 1; i < Math.min(s.chunks.length, k + LOOK_AHEAD); i++) {
    const chunk = s.chunks[i];
    if (chunk?.kind === 'stop' || chunk?.kind === 'other') return false;
    if (chunk?.kind === 'comma' && s.chunks[i + 1]?.kind === 'np') return leadsFinite(s, i + 1, true);
  }
  return false;
}

/**
 * True where the -ed form at k stands in an aside before the verb of its clause: "The debts, put at £640,000 in 2001, have been paid";
 * "the waste collected in May, 40 tonnes in all, was burnt"; "The hall, designed by Roy Dent, a local man, opened".
 */
export function isAside(s: ClauseStack, k: number): boolean {
  const after = s.chunks[k + 1];
  if ((isActive(s, k) && !s.comma) || (after?.kind === 'np' && !after.time)) return false;
  const first = commaBehind(s, k);
  if (first < 0) return false;
  if (s.comma && isFiniteAt(s, first + 1)) return true;
  const second = s.chunks[first + 1]?.kind === 'np' ? commaBehind(s, first) : -1;
  return second > 0 && isFiniteAt(s, second + 1);
}

/** The next comma with only phrases before it; -1 where there is none. */
function commaBehind(s: ClauseStack, k: number): number {
  for (let i = k + 1; i < Math.min(s.chunks.length, k + LOOK_AHEAD); i++) {
    const chunk = s.chunks[i];
    if (chunk?.kind === 'comma') return i;
    // "built in 1911 and last painted in 1988,": a second participle goes with the first
    const second = chunk?.kind === 'vg' && chunk.ambiguous && s.chunks[i - 1]?.kind === 'cc';
    // "launched in 2003 and meant to last five years,": what the second participle takes goes with it
    const taken = chunk?.kind === 'vg' && chunk.to && s.chunks[i - 1]?.kind === 'vg';
    if (!chunk || !(second || taken || /^(np|prep|adv|adj|cc)$/.test(chunk.kind))) return -1;
  }
  return -1;
}

const isFiniteAt = (s: ClauseStack, k: number): boolean => {
  const at = s.chunks[k]?.kind === 'adv' ? k + 1 : k;
  const chunk = s.chunks[at];
  return chunk?.kind === 'vg' && chunk.finite;
};

/** True where another finite verb follows that has no subject of its own: the -ed form at k is then a participle. */
export function finiteAhead(s: ClauseStack, k: number): boolean {
  if (isActive(s, k)) return false;
  for (let i = k + 1; i < Math.min(s.chunks.length, k + LOOK_AHEAD); i++) {
    const chunk = s.chunks[i];
    if (
      !chunk ||
      chunk.kind === 'stop' ||
      chunk.kind === 'other' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'cc'
    )
      return false;
    if (chunk.kind === 'sub' && leadsTime(s, i)) continue;
    if (chunk.kind === 'sub' || chunk.kind === 'rel' || chunk.kind === 'wh') return false;
    const isBy = s.chunks[i + 1]?.kind === 'prep' && s.words[s.chunks[i + 1]?.first ?? -1]?.lower === 'by';
    if (chunk.kind === 'vg' && ((chunk.ambiguous && isBy) || endsPeriod(s, i))) continue;
    if (chunk.kind === 'vg' && chunk.finite) {
      const before = s.chunks[s.previous(i)];
      const beforeThat = s.chunks[s.previous(i) - 1];
      return before?.kind === 'np'
        ? beforeThat?.kind === 'prep' || before.time || s.previous(i) - 1 === k
        : true;
    }
  }
  return false;
}

/** What a day, month or year does itself: "until May came", "before the week was out". */
const TIMES_DO = /^(?:be|begin|bring|come|end|pass|see|start|turn)$/;

/** "Every meal served since May | had been cooked": a time behind since, until, before or after is when; the verb is of something else. */
function leadsTime(s: ClauseStack, k: number): boolean {
  const chunk = s.chunks[k];
  return (
    chunk?.kind === 'sub' &&
    /^(?:since|until|till|before|after)$/.test(chunk.lemma) &&
    nounAt(s.chunks, k + 1)?.time === true &&
    s.chunks[k + 2]?.kind === 'vg' &&
    !TIMES_DO.test(s.lemmaAt(k + 2))
  );
}

/** The next verb is a past tense or has an auxiliary, and cannot be the infinitive's: "to merge | went", "to close the mill | was taken". */
function pastAhead(s: ClauseStack, k: number): boolean {
  const next = s.chunks
    .slice(k + 1, k + 5)
    .find(({ kind }) => kind === 'vg' || kind === 'comma' || kind === 'stop');
  if (next?.kind !== 'vg' || !next.finite || next.ambiguous) return false;
  const first = s.words[next.first];
  return (
    (first?.pos === 'AUX' && !/^(?:have|be|do)$/.test(first.lower)) ||
    /^(?:past|ed)$/.test(s.words[next.main]?.form ?? '')
  );
}

export function isPreposition(s: ClauseStack, k: number): boolean {
  const chunk = s.chunks[k];
  if (chunk?.kind !== 'sub' || !CONJUNCTION_OR_PREPOSITION.has(chunk.lemma)) return false;
  const top = s.stack.at(-1);
  // "profit before exceptional items grew": the verb belongs to the clause outside
  const waits = top !== undefined && top.verb === null && top.subject !== null && !s.comma;
  if (leadsTime(s, k) && s.stack.some(({ verb, subject }) => verb === null && subject !== null)) return true;
  for (let i = k + 1; i < Math.min(s.chunks.length, k + LOOK_AHEAD); i++) {
    const next = s.chunks[i];
    if (
      i > k + 1 &&
      next?.kind === 'np' &&
      s.chunks[i - 1]?.kind === 'np' &&
      !next.time &&
      isSubjectLike(s, i)
    )
      return true;
    if (
      !next ||
      next.kind === 'comma' ||
      next.kind === 'stop' ||
      next.kind === 'other' ||
      next.kind === 'sub' ||
      next.kind === 'rel' ||
      next.kind === 'wh'
    )
      return true;
    if (next.kind === 'cc' && s.chunks[i + 1]?.kind === 'vg') return true;
    // "Only after the fire | was the wiring checked": the auxiliary belongs to the clause outside
    if (next.kind === 'adv' && next.lemma === 'auxiliary') return true;
    // "before the proposal to merge | went to the governors"
    if (next.kind === 'vg' && next.to && i > k + 1 && !waits && pastAhead(s, i)) continue;
    if (next.kind === 'vg') return waits ? i > k + 1 && !finiteAhead(s, i) : !(next.finite || i === k + 1);
  }
  return true;
}
