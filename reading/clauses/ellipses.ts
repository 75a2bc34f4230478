/**
 * Clauses that leave all but their subject and auxiliary out: "Smith signed it; Jones did not", "the mayor resigned, and so did the clerk",
 * "the hospital denied it, as did the trust", "nor did the clerk". What is left out stands in the clause before, from which it is taken.
 * Source: verb-phrase ellipsis and the pro-forms "so", "neither" and "nor" (Quirk et al. 1985, 12.21-26; Halliday and Hasan 1976, ch. 3).
 */
import type { VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';

/** Gives each such clause the verb of the clause before it, with what belongs to that verb. */
export function fillEllipses(s: ClauseStack): void {
  for (const clause of [...s.clauses]) {
    const left = clause.denial === null ? (plainLeft(s, clause) ?? invertedLeft(s, clause)) : null;
    if (!left) continue;
    const full = fullBefore(s, clause);
    if (!full || full.subject === left.subject) continue;
    const denied = verbAt(s, full)?.negations.length !== 0;
    // "Smith did not sign; Jones did": the negation of the one would be read of the other
    if (denied && !left.denied) continue;
    // "the county says it was not": what is said stays what is said
    const said = clause.kind === 'complement';
    if (!said) leaveParent(clause);
    Object.assign(clause, {
      ...(said ? {} : { kind: 'main' as const, parent: null, marker: null, governor: null }),
      shares: null,
      subject: left.subject,
      verb: full.verb,
      chunks: [
        ...left.own,
        ...full.chunks.filter((k) => k > (full.verb ?? k) && !/^(?:cc|comma)$/.test(kindAt(s, k))),
      ],
      conjunction: null,
      denial: left.denied && !denied ? left.auxiliary : null,
      elided: left.auxiliary,
    } satisfies Partial<Clause>);
  }
}

/** A subject with an auxiliary that has no verb: who it is, and whether it is denied. */
interface Left {
  subject: number;
  auxiliary: number;
  denied: boolean;
  own: number[];
}

/** "Jones | did not", "fares | are not", "others | have": the subject before its auxiliary, and nothing behind. */
function plainLeft(s: ClauseStack, clause: Clause): Left | null {
  const { subject, verb: auxiliary } = clause;
  if (subject === null || auxiliary === null || subject > auxiliary || !standsAlone(s, auxiliary))
    return null;
  if (!/^(?:main|adverbial|complement)$/.test(clause.kind)) return null;
  const marker = kindAt(s, clause.marker ?? -1) === 'sub' ? s.lemmaAt(clause.marker ?? -1) : 'but';
  const said = clause.kind === 'complement';
  if (!/^(?:but|although|though|while|whereas)$/.test(marker) && !(said && marker === 'that')) return null;
  // "she did": of somebody told before only where it is what somebody says
  if (nounAt(s.chunks, subject)?.pronoun && !said) return null;
  if (!ends(s, auxiliary + 1) || clause.chunks.some((k) => k > auxiliary && kindAt(s, k) !== 'adv'))
    return null;
  const denied = verbAt(s, clause)?.negations.length !== 0;
  return {
    subject,
    auxiliary,
    denied,
    own: clause.chunks.filter((k) => k <= subject && k !== clause.marker),
  };
}

/** "so did | the clerk", "as has the trust", "neither did the clerk", ", nor did the clerk": the subject behind its auxiliary. */
function invertedLeft(s: ClauseStack, { verb: auxiliary, kind }: Clause): Left | null {
  if (auxiliary === null || !/^(?:main|adverbial)$/.test(kind) || !standsAlone(s, auxiliary)) return null;
  const opener = s.words[s.chunks[auxiliary - 1]?.first ?? -1]?.lower ?? '';
  const subject = auxiliary + 1;
  const noun = nounAt(s.chunks, subject);
  if (!/^(?:so|as|neither|nor)$/.test(opener) || !noun || noun.time) return null;
  const own = [subject];
  for (let k = subject + 1; kindAt(s, k) === 'prep' && kindAt(s, k + 1) === 'np'; k += 2) own.push(k, k + 1);
  if (!ends(s, (own.at(-1) ?? subject) + 1)) return null;
  return { subject, auxiliary, denied: /^n/.test(opener), own };
}

/** The nearest clause before that has a verb of its own, said of somebody. */
function fullBefore(s: ClauseStack, clause: Clause): Clause | null {
  const said = clause.kind === 'complement';
  const before = s.clauses
    .slice(0, s.clauses.indexOf(clause))
    .filter((one) => !said || !isAbove(one, clause));
  const auxiliary = s.words[verbAt(s, clause)?.main ?? -1]?.lemma ?? '';
  return (
    before.findLast((one) => {
      const verb = verbAt(s, one);
      const lone = one.verb !== null && standsAlone(s, one.verb);
      return (
        verb?.finite === true &&
        one.denial === null &&
        one.subject !== null &&
        (/^(?:main|complement)$/.test(one.kind) || (said && one.kind === 'question')) &&
        takesUp(auxiliary, verb) &&
        (!lone || (verb.copula && !ends(s, (one.verb ?? 0) + 1)))
      );
    }) ?? null
  );
}

/** Be stands for a verb with a be of its own, do for one without any. */
const takesUp = (auxiliary: string, verb: VerbChunk): boolean => {
  const be = verb.passive || verb.copula || verb.progressive;
  return auxiliary === 'be' ? be : auxiliary !== 'do' || !be;
};

const isAbove = (one: Clause, { parent }: Clause): boolean =>
  parent !== null && (parent === one || isAbove(one, parent));

/** An auxiliary, perhaps denied, without its verb. */
function standsAlone(s: ClauseStack, k: number): boolean {
  const chunk = s.chunks[k];
  return (
    chunk?.kind === 'vg' &&
    chunk.finite &&
    (s.words[chunk.main]?.pos === 'AUX' || s.words[chunk.main]?.lemma === 'do') &&
    /^(?:do|have|be|will|would|can|could|should|may|might|must)$/.test(s.words[chunk.main]?.lemma ?? '')
  );
}

const kindAt = (s: ClauseStack, k: number): string => s.chunks[k]?.kind ?? '';

const ends = (s: ClauseStack, k: number): boolean => /^(?:|comma|stop|other|cc)$/.test(kindAt(s, k));

const verbAt = (s: ClauseStack, { verb }: Clause): VerbChunk | null => {
  const chunk = s.chunks[verb ?? -1];
  return chunk?.kind === 'vg' ? chunk : null;
};

function leaveParent(clause: Clause): void {
  const { parent } = clause;
  if (parent) parent.children = parent.children.filter((one) => one !== clause);
}
