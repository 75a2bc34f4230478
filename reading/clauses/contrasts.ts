/**
 * "Owns the land but not the buildings", "started in the kitchen, not in the bar", "the nurse rather than the doctor signed it": what is
 * told of the one is denied of the other, under the same verb. The denied part becomes a clause of its own, which takes from the first
 * all that it does not replace. Source: contrastive and supplementive negation without a verb (Huddleston & Pullum 2002, ch. 9, 1.3; "not"
 * in coordination, ch. 15, 2.6).
 */
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import type { Word } from '../words/word.js';

/** Words behind "not" that count, date or add rather than set against something. */
const NO_CONTRAST =
  /^(?:only|just|merely|simply|solely|least|last|first|all|every|everyone|many|much|most|both|more|less|fewer|until|till|before|yet|long|even|so|one|any|enough|because|that|quite|exactly|necessarily|always|without)$/;
/** "Not a word": none at all. */
const NOTHING = /^(?:single|word|soul|penny|cent|scrap|trace|hint|bit|drop|thing|sign)$/;

/** Adds the clauses that such phrases leave out, and takes the phrases from the clauses that they stand in. */
export function addContrasts(s: ClauseStack): void {
  for (const owner of [...s.clauses]) {
    const not = owner.chunks.find((k) => denies(s, k));
    const tail = not === undefined ? [] : tailBehind(s, owner, not);
    if (not === undefined || tail.length === 0 || isDenied(s, owner)) continue;
    const pivot = tail.length === 1 && isCleftRelative(s, owner);
    const replaced = pivot ? new Set<number>() : replacedBy(s, owner, not, tail);
    if (replaced === null) continue;
    const taken = new Set([not, ...tail]);
    const rest = owner.chunks.filter((k) => !taken.has(k));
    owner.chunks = rest;
    asAdverb(s.chunks[not]);
    if (pivot) {
      addDenied(s, owner, {
        chunks: [...tail, ...rest.filter((k) => k !== owner.marker)],
        subject: tail[0] ?? null,
        denial: not,
        elided: owner.verb,
      });
      continue;
    }
    const cleft = cleftUnder(s, owner);
    if (cleft) {
      cleft.antecedent = Math.min(...replaced);
      addDenied(s, cleft, {
        chunks: [...tail, ...cleft.chunks.filter((k) => k !== cleft.marker)],
        subject: tail[0] ?? null,
        denial: not,
      });
      continue;
    }
    addDenied(s, owner, {
      chunks: [...rest.filter((k) => !replaced.has(k)), ...tail].sort((a, b) => a - b),
      subject: replaced.has(owner.subject ?? -1) ? (tail[0] ?? null) : owner.subject,
      denial: not,
    });
  }
}

/** "Rather than" is no preposition once it has been read. */
function asAdverb(chunk: Chunk | undefined): void {
  if (chunk?.kind === 'prep') chunk.kind = 'adv';
}

/** "It was the treasurer, not the secretary, who signed": what is told of the two. */
function cleftUnder(s: ClauseStack, { subject, children }: Clause): Clause | null {
  if (s.words[nounAt(s.chunks, subject)?.head ?? -1]?.lower !== 'it') return null;
  return (
    children.find(({ kind, marker, verb }) => kind === 'relative' && marker !== null && verb !== null) ?? null
  );
}

/** "It was the treasurer | who signed it, not the chairman": what is denied is denied of whom the sentence singles out. */
const isCleftRelative = (s: ClauseStack, owner: Clause): boolean =>
  owner.kind === 'relative' && owner.parent !== null && cleftUnder(s, owner.parent) === owner;

/** "To watch the truce, not enforce it": a bare verb behind a comma and "not" is a second infinitive under the "to" of the first. */
export function asSecondInfinitives(words: readonly Word[], chunks: readonly Chunk[]): void {
  let before: VerbChunk | null = null;
  for (const [k, chunk] of chunks.entries()) {
    if (chunk.kind !== 'vg') continue;
    const bare =
      words[chunk.first]?.lower === 'not' &&
      chunk.main === chunk.first + 1 &&
      words[chunk.main]?.form === 'base' &&
      chunks[k - 1]?.kind === 'comma';
    if (bare && before?.to) [chunk.to, chunk.finite] = [true, false];
    // "its task is to watch it, not mend it"
    else if (bare && before?.bridge === 'be-to') [chunk.bridge, chunk.finite] = ['be-to', true];
    before = chunk;
  }
}

/** A clause beside its owner; it is not opened on the stack, which is done with. */
function addDenied(
  s: ClauseStack,
  owner: Clause,
  own: Pick<Clause, 'chunks' | 'subject' | 'denial'> & Partial<Clause>,
): void {
  const cleft = owner.kind === 'relative' && own.subject !== owner.subject;
  const place: Partial<Clause> = cleft
    ? { kind: 'main', parent: null, marker: null, antecedent: null }
    : { shares: owner, comma: true };
  const clause: Clause = { ...owner, id: s.clauses.length, children: [], ...place, ...own };
  s.clauses.push(clause);
  clause.parent?.children.push(clause);
}

/** "not" that stands alone between a comma or conjunction and a phrase, "rather than" and "instead of" before one. */
function denies(s: ClauseStack, k: number): boolean {
  const [before, chunk, behind] = [s.chunks[k - 1], s.chunks[k], s.chunks[k + 1]];
  if (chunk?.kind === 'prep' && /^(?:rather than|instead of)$/.test(chunk.lemma)) return true;
  if (chunk?.kind !== 'adv' || chunk.lemma !== 'not' || chunk.last - chunk.first !== 1) return false;
  const joined = before?.kind === 'comma' || (before?.kind === 'cc' && /^(?:but|and)$/.test(before.lemma));
  const first = s.words[behind?.first ?? -1];
  const none =
    /^an?$/.test(first?.lower ?? '') && NOTHING.test(s.words[(behind?.first ?? 0) + 1]?.lower ?? '');
  return joined && !none && !NO_CONTRAST.test(first?.lower ?? '') && first?.pos !== 'NUM';
}

/** The phrase that is denied: a noun phrase, prepositional phrase or adjective with what belongs to it, up to an end. */
function tailBehind(s: ClauseStack, owner: Clause, not: number): number[] {
  const tail: number[] = [];
  let k = not + 1;
  if (s.chunks[k]?.kind === 'prep') tail.push(k++);
  if (!/^(?:np|adj)$/.test(s.chunks[k]?.kind ?? '') || nounAt(s.chunks, k)?.pronoun) return [];
  tail.push(k++);
  while (s.chunks[k]?.kind === 'prep' && s.chunks[k + 1]?.kind === 'np') tail.push(k++, k++);
  const end = s.chunks[k];
  const ends = end === undefined || /^(?:comma|stop|other|sub|rel)$/.test(end.kind);
  // "the nurse rather than the doctor signed": the verb of the owner ends it as well
  return (ends || owner.verb === k) && tail.every((at) => owner.chunks.includes(at)) ? tail : [];
}

/** "did not buy the mill, not the barn": nothing is told of the first. */
function isDenied(s: ClauseStack, owner: Clause): boolean {
  const verb = s.chunks[owner.verb ?? -1];
  return verb?.kind !== 'vg' || verb.negations.length > 0;
}

/** The chunks in whose place the denied ones stand; null where nothing of the clause is like them. */
function replacedBy(
  s: ClauseStack,
  owner: Clause,
  not: number,
  tail: readonly number[],
): ReadonlySet<number> | null {
  const verb = owner.verb ?? -1;
  const opening = s.chunks[tail[0] ?? -1];
  if (not < verb)
    return opening?.kind === 'np' && owner.subject !== null && isDefinite(s, opening)
      ? phraseAt(s, owner, owner.subject, not)
      : null;
  const before = owner.chunks.filter((k) => k > verb && k < not);
  if (opening?.kind === 'prep') {
    const prep = before.findLast((k) => s.chunks[k]?.kind === 'prep' && lemmaOf(s, k) === opening.lemma);
    return prep === undefined ? null : phraseAt(s, owner, prep, not);
  }
  const like = before.find(
    (k) =>
      s.chunks[k]?.kind === opening?.kind &&
      s.chunks[k - 1]?.kind !== 'prep' &&
      !nounAt(s.chunks, k)?.time &&
      k <= verb + 2,
  );
  return like === undefined || nounAt(s.chunks, tail[0] ?? null)?.time ? null : phraseAt(s, owner, like, not);
}

const lemmaOf = (s: ClauseStack, k: number): string => {
  const chunk = s.chunks[k];
  return chunk?.kind === 'prep' ? chunk.lemma : '';
};

/** "The trust, not a charity, runs it": with an indefinite article it may only say what the subject is not. */
const isDefinite = (s: ClauseStack, { first }: Chunk): boolean => {
  const word = s.words[first];
  return word?.pos === 'PROPN' || /^(?:the|its|their|his|her|our|my)$/.test(word?.lower ?? '');
};

/** A phrase with the of-phrases behind it. */
function phraseAt(s: ClauseStack, owner: Clause, from: number, to: number): ReadonlySet<number> {
  const out = new Set([from]);
  let k = from + 1;
  if (s.chunks[from]?.kind === 'prep') out.add(k++);
  while (k + 1 < to && lemmaOf(s, k) === 'of' && owner.chunks.includes(k + 1)) {
    out.add(k);
    out.add(k + 1);
    k += 2;
  }
  return out;
}
