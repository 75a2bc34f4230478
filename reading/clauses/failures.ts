/**
 * Deeds that a noun says were left undone: "the school's failure to report it", "his refusal to answer". With an owner the noun phrase is
 * definite, and takes for true that it was so, whatever is said of it (Karttunen 1974 on definite descriptions; the nouns are those of
 * the negative implicatives of Karttunen 1971).
 */
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';

const UNDONE = /^(?:failure|refusal|inability|unwillingness|reluctance)$/;
/** Under these it is only said, or yet to come. */
const OPEN = /^(?:alleged|supposed|apparent|possible|potential|any|future|continued|continuing|further)$/;

/** The chunk of the noun under which an infinitive tells what was not done; null for any other clause. */
export function failureOf(parsed: ParsedSentence, clause: Clause): number | null {
  const outer = clause.parent && verbOf(parsed, clause.parent);
  const own = verbOf(parsed, clause);
  if (clause.kind !== 'infinitive' || clause.governor === null || !own?.to || own.passive) return null;
  if (!outer?.finite || outer.modal !== null || own.negations.length > 0) return null;
  const at = [clause.governor, ownedBehind(parsed, clause.governor)].find(
    (k) => k !== null && isOwned(parsed, k),
  );
  return at ?? null;
}

/** "the failure | of | the school | to report it": the noun before its owner. */
function ownedBehind({ chunks }: ParsedSentence, k: number): number | null {
  const prep = chunks[k - 1];
  return prep?.kind === 'prep' && /^(?:of|by)$/.test(prep.lemma) ? k - 2 : null;
}

function isOwned(parsed: ParsedSentence, k: number): boolean {
  const noun = nounAt(parsed.chunks, k);
  if (!noun || !UNDONE.test(parsed.words[noun.head]?.lemma ?? '')) return false;
  const words = parsed.words.slice(noun.first, noun.head);
  const behind = parsed.chunks[k + 1];
  return (
    !words.some(({ lower }) => OPEN.test(lower)) &&
    (words.some(
      ({ lower, pos }) =>
        /^(?:my|our|your|his|her|its|their)$/.test(lower) || (pos === 'PART' && /^['’]s?$/.test(lower)),
    ) ||
      (words[0]?.lower === 'the' && behind?.kind === 'prep' && /^(?:of|by)$/.test(behind.lemma)))
  );
}

/** The chunk of whoever left it undone, where it stands behind the noun. */
export function failedBehind(parsed: ParsedSentence, clause: Clause): number | null {
  const noun = failureOf(parsed, clause);
  return noun !== null && clause.governor !== noun ? clause.governor : null;
}
