/** Who says a claim, as far as rules compare speakers. */
import type { CaseClaim } from '../rule.js';

/** The name of the one who says it (the innermost of the chain); null for a document's own voice and for the unnamed. */
export function speakerName({ claim }: CaseClaim): string | null {
  return claim.attribution.at(-1)?.name?.toLowerCase() ?? null;
}

/** True where both claims are said by one named person. */
export function sameSpeaker(a: CaseClaim, b: CaseClaim): boolean {
  const [nameA, nameB] = [speakerName(a), speakerName(b)];
  if (!nameA || !nameB) return false;
  return nameA === nameB || lastWord(nameA) === nameB || lastWord(nameB) === nameA;
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** True where one speaker goes on: the same voice and name, in one sentence or the next. What differs there is contrast, not conflict. */
export function oneBreath(a: CaseClaim, b: CaseClaim): boolean {
  if (a.claim.document !== b.claim.document || speakerName(a) !== speakerName(b)) return false;
  const [first, second] = a.claim.sentence.start <= b.claim.sentence.start ? [a, b] : [b, a];
  return second.claim.sentence.start - first.claim.sentence.end <= 3;
}

/** For messages: "Brian James", "a spokesman", "the document". */
export function sayer({ claim }: CaseClaim): string {
  const last = claim.attribution.at(-1);
  return last?.name ?? last?.organisation ?? last?.role ?? 'the document itself';
}
